// console gone
// The run is whole, as tampering/attacked.js says: both lines with every value, the response, one end.

export default () => {
  globalThis.console = undefined;
  delete globalThis.console;
};
