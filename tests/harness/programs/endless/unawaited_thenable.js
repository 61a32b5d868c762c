// a thenable that nobody awaits

import { counted as $f } from "../guard.js";

export default async () => {
  console.info("before");
  const x = [];
  x.push(x);
  x.then = $f(Array.prototype.map);
  Promise.resolve(x);
  await scheduler.wait(1e4);
};

export const named = globalThis.process;
