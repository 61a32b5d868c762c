// maps and sets

import { breakFunctions } from "./lib/breaking.js";

export default () => {
  breakFunctions([Map.prototype, Set.prototype, WeakMap.prototype, WeakSet.prototype]);
};
