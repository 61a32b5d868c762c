// errors without helpers

import { boom, trap } from "./lib/breaking.js";

export default () => {
  Error.captureStackTrace = Error.isError = boom;
  trap(Error.prototype, ["name", "message", "stack", "toString"]);
};
