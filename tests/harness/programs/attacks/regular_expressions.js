// the methods of regular expressions broken
// The run is complete, as in tampering/attacked.js: both lines with every value, the response, and one end frame.

import { boom, breakFunctions } from "./lib/breaking.js";

export default () => {
  breakFunctions([RegExp.prototype, RegExp]);
  RegExp.prototype[Symbol.replace] = RegExp.prototype[Symbol.split] = boom;
};
