// streams

import { breakFunctions } from "./lib/breaking.js";

export default () => {
  breakFunctions([
    ReadableStreamDefaultReader.prototype,
    ReadableStream.prototype,
    ReadableStreamDefaultController.prototype,
    WritableStream.prototype,
    WritableStreamDefaultWriter.prototype,
  ]);
};
