// the methods of AsyncLocalStorage broken
// The run is complete, as in tampering/attacked.js: both lines with every value, the response, and one end frame.

import { AsyncLocalStorage } from "node:async_hooks";
import { breakFunctions } from "./lib/breaking.js";

export default () => {
  breakFunctions([AsyncLocalStorage.prototype]);
};
