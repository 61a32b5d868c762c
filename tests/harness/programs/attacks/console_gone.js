// the console deleted
// The run is complete, as in tampering/attacked.js: both lines with every value, the response, and one end frame.

export default () => {
  globalThis.console = undefined;
  delete globalThis.console;
};
