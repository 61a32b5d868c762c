// a thenable that is returned

import { counted as $f } from "../guard.js";

export default async () => {
  console.info("before");
  const x = [];
  x.push(x);
  x.then = $f(Array.prototype.some);
  return x;
};

export const named = globalThis.process;
