// async storage

import { AsyncLocalStorage } from "node:async_hooks";
import { breakFunctions } from "./lib/breaking.js";

export default () => {
  breakFunctions([AsyncLocalStorage.prototype]);
};
