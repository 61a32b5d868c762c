// the array iterator replaced
// The run is complete, as in tampering/attacked.js: both lines with every value, the response, and one end frame.

import { boom } from "./lib/breaking.js";

export default () => {
  Array.prototype[Symbol.iterator] = Object.getPrototypeOf(new Map().entries()).next = boom;
};
