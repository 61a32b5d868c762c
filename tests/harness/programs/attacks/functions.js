// the methods of Function.prototype broken
// The run is complete, as in tampering/attacked.js: both lines with every value, the response, and one end frame.

import { breakFunctions } from "./lib/breaking.js";

export default () => {
  breakFunctions([Function.prototype]);
};
