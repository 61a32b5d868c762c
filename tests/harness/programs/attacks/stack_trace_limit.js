// an Error.stackTraceLimit that throws
// The run is complete, as in tampering/attacked.js: both lines with every value, the response, and one end frame.

import { trap } from "./lib/breaking.js";

export default () => {
  trap(Error, ["stackTraceLimit"]);
};
