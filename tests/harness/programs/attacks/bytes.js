// bytes

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
