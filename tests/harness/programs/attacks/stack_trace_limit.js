// a stack trace limit that throws
// The run is whole, as tampering/attacked.js says: both lines with every value, the response, one end.

import { trap } from "./lib/breaking.js";

export default () => {
  trap(Error, ["stackTraceLimit"]);
};
