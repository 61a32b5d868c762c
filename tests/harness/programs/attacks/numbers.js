// numbers, dates and maths

import { breakFunctions } from "./lib/breaking.js";

export default () => {
  breakFunctions([Number.prototype, Number, Date, Date.prototype, Math, BigInt.prototype]);
  globalThis.Number = null;
};
