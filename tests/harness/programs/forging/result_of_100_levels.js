// a result of 100 levels is whole
// A bracket and a brace inside a string are no levels.

export default () => {
  let value = '[{"]';
  for (let i = 0; i < 100; i++) value = i % 2 ? [value] : { a: value };
  return value;
};
