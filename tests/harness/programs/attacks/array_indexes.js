// accessors for indexes on Array.prototype
// The run is complete, as in tampering/attacked.js: both lines with every value, the response, and one end frame.

import { trap } from "./lib/breaking.js";

export default () => {
  trap(Array.prototype, [0, 1, 2, 3]);
};
