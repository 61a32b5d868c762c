// a species for everything

import { trapReads } from "./lib/breaking.js";

export default () => {
  for (const builtin of [Array, Map, Set, RegExp, ArrayBuffer, Object.getPrototypeOf(Uint8Array)]) {
    trapReads(builtin, Symbol.species);
  }
};
