// a thenable given to waitUntil

import { counted as $f } from "../guard.js";

export default async (_request, _env, ctx) => {
  console.info("before");
  const x = [];
  x.push(x);
  x.then = $f(Array.prototype.find);
  ctx.waitUntil(x);
  await scheduler.wait(1e4);
};

export const named = globalThis.process;
