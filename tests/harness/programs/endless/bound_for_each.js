// a thenable whose then is a bound forEach
// The run is stopped near its CPU budget, and the console line before the loop is kept.

import { counted as $f } from "../guard.js";

export default async () => {
  console.info("before");
  const x = {};
  x.then = $f(Array.prototype.forEach.bind([x]));
  await x;
};

// The isolate gets Node's process because its name stands here.
export const named = globalThis.process;
