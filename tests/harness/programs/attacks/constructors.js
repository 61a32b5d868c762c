// another constructor for everything

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
