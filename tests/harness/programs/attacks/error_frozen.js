// Error frozen

import { boom } from "./lib/breaking.js";

export default () => {
  Error.prepareStackTrace = boom;
  Object.freeze(Error);
};
