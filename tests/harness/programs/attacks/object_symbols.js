// symbols on Object.prototype
// The run is whole, as tampering/attacked.js says: both lines with every value, the response, one end.

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
