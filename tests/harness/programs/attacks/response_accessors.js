// accessors of Response and Headers
// The program itself needs set and append.
// The run is whole, as tampering/attacked.js says: both lines with every value, the response, one end.

import { breakFunctions, trap } from "./lib/breaking.js";

export default () => {
  trap(Response.prototype, ["status", "statusText", "headers", "webSocket"]);
  breakFunctions([Headers.prototype], ["set", "append"]);
};
