// classes of the platform gone
// The run is whole, as tampering/attacked.js says: both lines with every value, the response, one end.

export default () => {
  globalThis.Response =
    globalThis.Request =
    globalThis.Headers =
    globalThis.ReadableStream =
    globalThis.IdentityTransformStream =
      class {};
};
