// the prototypes of arrays and functions without a prototype of their own
// The run is complete, as in tampering/attacked.js: both lines with every value, the response, and one end frame.

export default () => {
  Object.setPrototypeOf(Array.prototype, null);
  Object.setPrototypeOf(Function.prototype, null);
};
