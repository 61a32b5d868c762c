// console frozen

export default () => {
  Object.freeze(console);
};
