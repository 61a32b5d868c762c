// a thenable as a promise's resolution

import { counted as $f } from "../guard.js";

export default async () => {
  console.info("before");
  const x = [];
  x.push(x);
  x.then = $f(Array.prototype.every);
  await new Promise(resolve => resolve(x));
};

export const named = globalThis.process;
