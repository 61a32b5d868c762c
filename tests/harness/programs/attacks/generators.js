// generators and async functions broken
// The run is complete, as in tampering/attacked.js: both lines with every value, the response, and one end frame.

import { boom } from "./lib/breaking.js";

export default () => {
  for (const f of [function* () {}, async () => {}, async function* () {}]) {
    const kind = Object.getPrototypeOf(f);
    if (kind.prototype) for (const key of ["next", "return", "throw"]) kind.prototype[key] = boom;
    Object.setPrototypeOf(kind, null);
  }
};
