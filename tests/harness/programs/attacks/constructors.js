// another constructor for everything
// The run is whole, as tampering/attacked.js says: both lines with every value, the response, one end.

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
