// memory and modules of other kinds gone
// The run is whole, as tampering/attacked.js says: both lines with every value, the response, one end.

export default () => {
  globalThis.WebAssembly =
    globalThis.SharedArrayBuffer =
    globalThis.Atomics =
    globalThis.structuredClone =
    globalThis.navigator =
    globalThis.scheduler =
      undefined;
};
