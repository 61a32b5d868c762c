// a thenable as the return value
// The run is stopped near its CPU budget, and the console line before the loop is kept.

import { counted as $f } from "../guard.js";

export default async () => {
  console.info("before");
  const x = [];
  x.push(x);
  x.then = $f(Array.prototype.some);
  return x;
};

// The isolate gets Node's process because its name stands here.
export const named = globalThis.process;
