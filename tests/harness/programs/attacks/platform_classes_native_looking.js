// the methods of the platform's classes replaced by bound functions
// The text of a bound function is that of a native function. The run is complete, as in tampering/attacked.js: both
// lines with every value, the response, and one end frame.

import { boom } from "./lib/breaking.js";

export default () => {
  for (const list of [Headers, URLSearchParams, FormData]) {
    list.prototype.forEach = function (visit) {
      for (let i = 0; i < 100; i++) visit(this, this);
      throw "boom";
    }.bind();
  }
  for (const builtin of [Response, Request, URL]) {
    for (const key of ["status", "method", "href"]) {
      Object.defineProperty(builtin.prototype, key, { __proto__: null, configurable: true, get: boom.bind() });
    }
  }
  console.debug(new Headers(), new URLSearchParams("a=1"), new URL("http://x"));
};
