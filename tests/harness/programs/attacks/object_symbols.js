// accessors for well-known symbols on Object.prototype
// The run is complete, as in tampering/attacked.js: both lines with every value, the response, and one end frame.

import { trapReads } from "./lib/breaking.js";

export default () => {
  for (const symbol of [
    Symbol.toPrimitive,
    Symbol.toStringTag,
    Symbol.iterator,
    Symbol.asyncIterator,
    Symbol.isConcatSpreadable,
    Symbol.species,
    Symbol.unscopables,
  ]) {
    trapReads(Object.prototype, symbol);
  }
};
