// the platform's classes replaced by proxies
// Every trap of the proxies throws. The run is complete, as in tampering/attacked.js: both lines with every value, the
// response, and one end frame.

import { boom } from "./lib/breaking.js";

export default () => {
  for (const name of ["Headers", "URL", "Response", "Request", "Blob", "URLSearchParams"]) {
    globalThis[name] = new Proxy(globalThis[name], new Proxy({}, { get: boom }));
  }
};
