// such a stream through a transform

import { counted as $f } from "../guard.js";

export default async () => {
  console.info("before");
  const pull = Function.prototype.call.bind(ReadableStreamDefaultController.prototype.enqueue);
  await new ReadableStream({ pull: $f(pull) }).pipeThrough(new TransformStream()).pipeTo(new WritableStream());
};

export const named = globalThis.process;
