// globals replaced by accessors that throw
// The run is complete, as in tampering/attacked.js: both lines with every value, the response, and one end frame.

import { trap } from "./lib/breaking.js";

export default () => {
  trap(globalThis, [
    "Response",
    "Headers",
    "Promise",
    "Error",
    "TypeError",
    "RangeError",
    "Map",
    "WeakSet",
    "Uint8Array",
    "String",
    "Number",
    "Object",
    "Reflect",
    "JSON",
    "Date",
    "Proxy",
    "Symbol",
    "setTimeout",
    "queueMicrotask",
    "TextEncoder",
    "ReadableStream",
    "process",
    "Buffer",
    "console",
  ]);
};
