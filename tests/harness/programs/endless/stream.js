// a stream that enqueues without end
// The run is stopped near its budget, and its earlier line is kept.

import { counted as $f } from "../guard.js";

export default async () => {
  console.info("before");
  const pull = Function.prototype.call.bind(ReadableStreamDefaultController.prototype.enqueue);
  await new ReadableStream({ pull: $f(pull) }).pipeTo(new WritableStream());
};

// The isolate gets Node's process because its name stands here.
export const named = globalThis.process;
