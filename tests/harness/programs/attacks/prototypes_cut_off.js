// prototypes cut off
// The run is whole, as tampering/attacked.js says: both lines with every value, the response, one end.

export default () => {
  Object.setPrototypeOf(Array.prototype, null);
  Object.setPrototypeOf(Function.prototype, null);
};
