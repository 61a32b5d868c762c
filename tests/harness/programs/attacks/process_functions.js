// the functions of process broken
// The run is complete, as in tampering/attacked.js: both lines with every value, the response, and one end frame.

import { boom } from "./lib/breaking.js";

export default () => {
  if (globalThis.process) process.getBuiltinModule = process.emit = process.nextTick = boom;
};
