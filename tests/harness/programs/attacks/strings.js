// strings without methods

import { breakFunctions } from "./lib/breaking.js";

export default () => {
  breakFunctions([String.prototype, String]);
  globalThis.String = null;
};
