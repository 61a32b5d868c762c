// errors without helpers
// The run is whole, as tampering/attacked.js says: both lines with every value, the response, one end.

import { boom, trap } from "./lib/breaking.js";

export default () => {
  Error.captureStackTrace = Error.isError = boom;
  trap(Error.prototype, ["name", "message", "stack", "toString"]);
};
