// a result that is nested too deeply
// The error names the limit.

export default () => {
  let value = [];
  for (let i = 0; i < 100; i++) value = i % 2 ? [value] : { a: value };
  return value;
};
