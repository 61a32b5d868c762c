// a Set of an endless iterator of builtin functions
// The run is stopped near its CPU budget, and the console line before the loop is kept.

import { counted as $f } from "../guard.js";

export default async () => {
  console.info("before");
  const iterator = { next: $f(Array.prototype.at.bind([{ value: 1, done: false }], 0)) };
  iterator[Symbol.iterator] = $f(Array.prototype.at.bind([iterator], 0));
  new Set(iterator);
};

// The isolate gets Node's process because its name stands here.
export const named = globalThis.process;
