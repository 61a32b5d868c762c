// symbols on Object.prototype

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
