// globals behind accessors
// The run is whole, as tampering/attacked.js says: both lines with every value, the response, one end.

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
