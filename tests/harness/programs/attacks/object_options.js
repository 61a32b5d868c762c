// traps for options on Object.prototype
// The keys are those of the options that the platform's functions take.
// The run is whole, as tampering/attacked.js says: both lines with every value, the response, one end.

import { trap } from "./lib/breaking.js";

export default () => {
  trap(Object.prototype, [
    "status",
    "statusText",
    "headers",
    "webSocket",
    "encodeBody",
    "cf",
    "cancel",
    "size",
    "method",
    "body",
    "bodyUsed",
    "locked",
    "props",
    "entrypoint",
    "process",
    "key",
    "mode",
    "base64",
    "alphabet",
    "writable",
    "enumerable",
    "configurable",
    "set",
  ]);
};
