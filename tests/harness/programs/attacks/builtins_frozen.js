// builtin classes and their prototypes frozen
// The run is complete, as in tampering/attacked.js: both lines with every value, the response, and one end frame.

export default () => {
  for (const builtin of [Object, Function, Array, Promise, Error, String, Map, Response]) {
    Object.freeze(builtin);
    Object.freeze(builtin.prototype);
  }
};
