// strings without methods
// The run is whole, as tampering/attacked.js says: both lines with every value, the response, one end.

import { breakFunctions } from "./lib/breaking.js";

export default () => {
  breakFunctions([String.prototype, String]);
  globalThis.String = null;
};
