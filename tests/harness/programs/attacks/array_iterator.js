// a patched array iterator
// The run is whole, as tampering/attacked.js says: both lines with every value, the response, one end.

import { boom } from "./lib/breaking.js";

export default () => {
  Array.prototype[Symbol.iterator] = Object.getPrototypeOf(new Map().entries()).next = boom;
};
