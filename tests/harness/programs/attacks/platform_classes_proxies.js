// classes of the platform that are proxies
// Every trap of the proxies throws.
// The run is whole, as tampering/attacked.js says: both lines with every value, the response, one end.

import { boom } from "./lib/breaking.js";

export default () => {
  for (const name of ["Headers", "URL", "Response", "Request", "Blob", "URLSearchParams"]) {
    globalThis[name] = new Proxy(globalThis[name], new Proxy({}, { get: boom }));
  }
};
