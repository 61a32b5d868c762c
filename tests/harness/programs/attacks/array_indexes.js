// traps for indexes on Array.prototype
// The run is whole, as tampering/attacked.js says: both lines with every value, the response, one end.

import { trap } from "./lib/breaking.js";

export default () => {
  trap(Array.prototype, [0, 1, 2, 3]);
};
