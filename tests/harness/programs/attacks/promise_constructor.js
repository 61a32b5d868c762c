// promises with another constructor

import { boom } from "./lib/breaking.js";

export default () => {
  Promise.prototype.constructor = boom;
};
