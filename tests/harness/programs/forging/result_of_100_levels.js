// a result of 100 levels is complete
// A bracket or brace inside a string does not count as a level.

export default () => {
  let value = '[{"]';
  for (let i = 0; i < 100; i++) value = i % 2 ? [value] : { a: value };
  return value;
};
