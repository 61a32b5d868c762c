// a thenable whose then is forEach, bound

import { counted as $f } from "../guard.js";

export default async () => {
  console.info("before");
  const x = {};
  x.then = $f(Array.prototype.forEach.bind([x]));
  await x;
};

export const named = globalThis.process;
