// weak collections

import { breakFunctions } from "./lib/breaking.js";

export default () => {
  breakFunctions([
    WeakSet.prototype,
    WeakMap.prototype,
    globalThis.WeakRef?.prototype ?? {},
    globalThis.FinalizationRegistry?.prototype ?? {},
  ]);
};
