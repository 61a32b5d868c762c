// stack traces that throw

import { boom } from "./lib/breaking.js";

export default () => {
  Error.prepareStackTrace = boom;
};
