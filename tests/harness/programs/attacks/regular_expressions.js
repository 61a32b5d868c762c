// regular expressions
// The run is whole, as tampering/attacked.js says: both lines with every value, the response, one end.

import { boom, breakFunctions } from "./lib/breaking.js";

export default () => {
  breakFunctions([RegExp.prototype, RegExp]);
  RegExp.prototype[Symbol.replace] = RegExp.prototype[Symbol.split] = boom;
};
