// numbers, dates and maths
// The run is whole, as tampering/attacked.js says: both lines with every value, the response, one end.

import { breakFunctions } from "./lib/breaking.js";

export default () => {
  breakFunctions([Number.prototype, Number, Date, Date.prototype, Math, BigInt.prototype]);
  globalThis.Number = null;
};
