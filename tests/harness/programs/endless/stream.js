// a stream that enqueues by itself
// The run is stopped near its budget, after its line.

import { counted as $f } from "../guard.js";

export default async () => {
  console.info("before");
  const pull = Function.prototype.call.bind(ReadableStreamDefaultController.prototype.enqueue);
  await new ReadableStream({ pull: $f(pull) }).pipeTo(new WritableStream());
};

// The isolate gets Node's process because its name stands here.
export const named = globalThis.process;
