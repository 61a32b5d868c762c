// what objects turn into

import { boom } from "./lib/breaking.js";

export default () => {
  Object.prototype.toString =
    Object.prototype.valueOf =
    Object.prototype.toLocaleString =
    Object.prototype.hasOwnProperty =
      boom;
};
