// WebAssembly, SharedArrayBuffer and other globals set to undefined
// The run is complete, as in tampering/attacked.js: both lines with every value, the response, and one end frame.

export default () => {
  globalThis.WebAssembly =
    globalThis.SharedArrayBuffer =
    globalThis.Atomics =
    globalThis.structuredClone =
    globalThis.navigator =
    globalThis.scheduler =
      undefined;
};
