// regular expressions

import { boom, breakFunctions } from "./lib/breaking.js";

export default () => {
  breakFunctions([RegExp.prototype, RegExp]);
  RegExp.prototype[Symbol.replace] = RegExp.prototype[Symbol.split] = boom;
};
