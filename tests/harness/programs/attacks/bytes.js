// bytes
// The run is whole, as tampering/attacked.js says: both lines with every value, the response, one end.

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
