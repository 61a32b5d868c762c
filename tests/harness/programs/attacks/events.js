// the classes and functions of events broken
// The run is complete, as in tampering/attacked.js: both lines with every value, the response, and one end frame.

import { breakFunctions, trap } from "./lib/breaking.js";

export default () => {
  breakFunctions([EventTarget.prototype, Event.prototype]);
  globalThis.addEventListener = globalThis.dispatchEvent = globalThis.reportError = null;
  trap(ErrorEvent.prototype, ["error", "message"]);
};
