// a thenable with every timer taken

import { counted as $f } from "../guard.js";

export default async () => {
  console.info("before");
  try {
    for (;;) setTimeout(() => {}, 1e6);
  } catch {}
  const x = [];
  x.push(x);
  x.then = $f(Array.prototype.forEach);
  await x;
};

export const named = globalThis.process;
