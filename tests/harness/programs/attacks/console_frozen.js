// console frozen
// The run is whole, as tampering/attacked.js says: both lines with every value, the response, one end.

export default () => {
  Object.freeze(console);
};
