// process without functions
// The run is whole, as tampering/attacked.js says: both lines with every value, the response, one end.

import { boom } from "./lib/breaking.js";

export default () => {
  if (globalThis.process) process.getBuiltinModule = process.emit = process.nextTick = boom;
};
