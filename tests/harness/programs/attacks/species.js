// accessors for Symbol.species on builtin classes
// The run is complete, as in tampering/attacked.js: both lines with every value, the response, and one end frame.

import { trapReads } from "./lib/breaking.js";

export default () => {
  for (const builtin of [Array, Map, Set, RegExp, ArrayBuffer, Object.getPrototypeOf(Uint8Array)]) {
    trapReads(builtin, Symbol.species);
  }
};
