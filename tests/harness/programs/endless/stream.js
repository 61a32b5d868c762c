// a stream that enqueues without end
// The run is stopped near its CPU budget, and the console line before the loop is kept.

import { counted as $f } from "../guard.js";

export default async () => {
  console.info("before");
  const pull = Function.prototype.call.bind(ReadableStreamDefaultController.prototype.enqueue);
  await new ReadableStream({ pull: $f(pull) }).pipeTo(new WritableStream());
};

// The isolate gets Node's process because its name stands here.
export const named = globalThis.process;
