// accessors of Response and Headers
// The program itself needs set and append.

import { breakFunctions, trap } from "./lib/breaking.js";

export default () => {
  trap(Response.prototype, ["status", "statusText", "headers", "webSocket"]);
  breakFunctions([Headers.prototype], ["set", "append"]);
};
