// the functions of numbers, dates and Math broken
// The run is complete, as in tampering/attacked.js: both lines with every value, the response, and one end frame.

import { breakFunctions } from "./lib/breaking.js";

export default () => {
  breakFunctions([Number.prototype, Number, Date, Date.prototype, Math, BigInt.prototype]);
  globalThis.Number = null;
};
