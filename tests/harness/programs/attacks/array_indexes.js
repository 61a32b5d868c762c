// traps for indexes on Array.prototype

import { trap } from "./lib/breaking.js";

export default () => {
  trap(Array.prototype, [0, 1, 2, 3]);
};
