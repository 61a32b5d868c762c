// async storage
// The run is whole, as tampering/attacked.js says: both lines with every value, the response, one end.

import { AsyncLocalStorage } from "node:async_hooks";
import { breakFunctions } from "./lib/breaking.js";

export default () => {
  breakFunctions([AsyncLocalStorage.prototype]);
};
