// accessors for the names of the platform's options on Object.prototype
// The run is complete, as in tampering/attacked.js: both lines with every value, the response, and one end frame.

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
