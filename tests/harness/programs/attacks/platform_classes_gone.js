// the platform's classes replaced by empty classes
// The run is complete, as in tampering/attacked.js: both lines with every value, the response, and one end frame.

export default () => {
  globalThis.Response =
    globalThis.Request =
    globalThis.Headers =
    globalThis.ReadableStream =
    globalThis.IdentityTransformStream =
      class {};
};
