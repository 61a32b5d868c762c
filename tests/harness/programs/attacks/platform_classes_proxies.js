// classes of the platform that are proxies
// Every trap of the proxies throws.

import { boom } from "./lib/breaking.js";

export default () => {
  for (const name of ["Headers", "URL", "Response", "Request", "Blob", "URLSearchParams"]) {
    globalThis[name] = new Proxy(globalThis[name], new Proxy({}, { get: boom }));
  }
};
