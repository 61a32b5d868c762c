// the classes of bytes and encoders broken
// The run is complete, as in tampering/attacked.js: both lines with every value, the response, and one end frame.

import { breakFunctions } from "./lib/breaking.js";

export default () => {
  breakFunctions([
    Uint8Array.prototype,
    Object.getPrototypeOf(Uint8Array.prototype),
    Uint8Array,
    TextEncoder.prototype,
    ArrayBuffer.prototype,
  ]);
  globalThis.Uint8Array = null;
};
