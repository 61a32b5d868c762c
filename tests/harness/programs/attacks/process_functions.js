// process without functions

import { boom } from "./lib/breaking.js";

export default () => {
  if (globalThis.process) process.getBuiltinModule = process.emit = process.nextTick = boom;
};
