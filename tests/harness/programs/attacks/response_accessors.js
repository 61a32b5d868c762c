// the accessors of Response and the methods of Headers broken
// The program itself needs Headers.set and Headers.append. The run is complete, as in tampering/attacked.js: both lines
// with every value, the response, and one end frame.

import { breakFunctions, trap } from "./lib/breaking.js";

export default () => {
  trap(Response.prototype, ["status", "statusText", "headers", "webSocket"]);
  breakFunctions([Headers.prototype], ["set", "append"]);
};
