// everything frozen
// The run is whole, as tampering/attacked.js says: both lines with every value, the response, one end.

export default () => {
  for (const builtin of [Object, Function, Array, Promise, Error, String, Map, Response]) {
    Object.freeze(builtin);
    Object.freeze(builtin.prototype);
  }
};
