// the functions and properties of Error broken
// The run is complete, as in tampering/attacked.js: both lines with every value, the response, and one end frame.

import { boom, trap } from "./lib/breaking.js";

export default () => {
  Error.captureStackTrace = Error.isError = boom;
  trap(Error.prototype, ["name", "message", "stack", "toString"]);
};
