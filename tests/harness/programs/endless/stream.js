// a stream that enqueues by itself

import { counted as $f } from "../guard.js";

export default async () => {
  console.info("before");
  const pull = Function.prototype.call.bind(ReadableStreamDefaultController.prototype.enqueue);
  await new ReadableStream({ pull: $f(pull) }).pipeTo(new WritableStream());
};

export const named = globalThis.process;
