// a thenable passed to waitUntil
// The run is stopped near its CPU budget, and the console line before the loop is kept.

import { counted as $f } from "../guard.js";

export default async (_request, _env, ctx) => {
  console.info("before");
  const x = [];
  x.push(x);
  x.then = $f(Array.prototype.find);
  ctx.waitUntil(x);
  await scheduler.wait(1e4);
};

// The isolate gets Node's process because its name stands here.
export const named = globalThis.process;
