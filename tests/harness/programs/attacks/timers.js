// timers

import { boom } from "./lib/breaking.js";

export default () => {
  globalThis.setTimeout = globalThis.setInterval = globalThis.queueMicrotask = boom;
};
