// a then on functions

import { boom } from "./lib/breaking.js";

export default () => {
  Function.prototype.then = boom;
};
