// Proxy and Reflect.ownKeys replaced
// The run is complete, as in tampering/attacked.js: both lines with every value, the response, and one end frame.

import { boom } from "./lib/breaking.js";

export default () => {
  globalThis.Proxy = boom;
  Reflect.ownKeys = boom;
};
