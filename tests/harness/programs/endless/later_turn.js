// a thenable in a later turn

import { counted as $f } from "../guard.js";

export default async () => {
  console.info("before");
  await scheduler.wait(20);
  const x = [];
  x.push(x);
  x.then = $f(Array.prototype.filter);
  await x;
};

export const named = globalThis.process;
