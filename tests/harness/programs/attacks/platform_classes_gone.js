// classes of the platform gone

export default () => {
  globalThis.Response =
    globalThis.Request =
    globalThis.Headers =
    globalThis.ReadableStream =
    globalThis.IdentityTransformStream =
      class {};
};
