// generators and async functions
// The run is whole, as tampering/attacked.js says: both lines with every value, the response, one end.

import { boom } from "./lib/breaking.js";

export default () => {
  for (const f of [function* () {}, async () => {}, async function* () {}]) {
    const kind = Object.getPrototypeOf(f);
    if (kind.prototype) for (const key of ["next", "return", "throw"]) kind.prototype[key] = boom;
    Object.setPrototypeOf(kind, null);
  }
};
