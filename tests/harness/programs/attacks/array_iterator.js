// a patched array iterator

import { boom } from "./lib/breaking.js";

export default () => {
  Array.prototype[Symbol.iterator] = Object.getPrototypeOf(new Map().entries()).next = boom;
};
