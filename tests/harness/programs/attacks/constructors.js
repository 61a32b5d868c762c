// `constructor` replaced on the prototypes
// The run is complete, as in tampering/attacked.js: both lines with every value, the response, and one end frame.

import { trapReads } from "./lib/breaking.js";

export default () => {
  for (const builtin of [
    Function,
    Request,
    Response,
    Headers,
    ReadableStream,
    Object.getPrototypeOf(async () => {}).constructor,
  ]) {
    try {
      trapReads(builtin.prototype, "constructor");
    } catch {}
  }
};
