// events
// The run is whole, as tampering/attacked.js says: both lines with every value, the response, one end.

import { breakFunctions, trap } from "./lib/breaking.js";

export default () => {
  breakFunctions([EventTarget.prototype, Event.prototype]);
  globalThis.addEventListener = globalThis.dispatchEvent = globalThis.reportError = null;
  trap(ErrorEvent.prototype, ["error", "message"]);
};
