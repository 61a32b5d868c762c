// Error frozen
// The run is complete, as in tampering/attacked.js: both lines with every value, the response, and one end frame.

import { boom } from "./lib/breaking.js";

export default () => {
  Error.prepareStackTrace = boom;
  Object.freeze(Error);
};
