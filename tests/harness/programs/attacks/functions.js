// functions without call, apply and bind

import { breakFunctions } from "./lib/breaking.js";

export default () => {
  breakFunctions([Function.prototype]);
};
