// timers
// The run is whole, as tampering/attacked.js says: both lines with every value, the response, one end.

import { boom } from "./lib/breaking.js";

export default () => {
  globalThis.setTimeout = globalThis.setInterval = globalThis.queueMicrotask = boom;
};
