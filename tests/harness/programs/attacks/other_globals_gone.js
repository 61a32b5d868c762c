// memory and modules of other kinds gone

export default () => {
  globalThis.WebAssembly =
    globalThis.SharedArrayBuffer =
    globalThis.Atomics =
    globalThis.structuredClone =
    globalThis.navigator =
    globalThis.scheduler =
      undefined;
};
