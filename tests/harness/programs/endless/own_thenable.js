// an array that is its own thenable

import { counted as $f } from "../guard.js";

export default async () => {
  console.info("before");
  const x = [];
  x.push(x);
  x.then = $f(Array.prototype.forEach);
  await x;
};

export const named = globalThis.process;
