// everything frozen

export default () => {
  for (const builtin of [Object, Function, Array, Promise, Error, String, Map, Response]) {
    Object.freeze(builtin);
    Object.freeze(builtin.prototype);
  }
};
