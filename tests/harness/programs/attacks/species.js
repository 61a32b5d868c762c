// a species for everything
// The run is whole, as tampering/attacked.js says: both lines with every value, the response, one end.

import { trapReads } from "./lib/breaking.js";

export default () => {
  for (const builtin of [Array, Map, Set, RegExp, ArrayBuffer, Object.getPrototypeOf(Uint8Array)]) {
    trapReads(builtin, Symbol.species);
  }
};
