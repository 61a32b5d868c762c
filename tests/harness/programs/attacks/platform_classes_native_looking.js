// classes of the platform with native-looking methods
// A bound function's text is that of a native one.
// The run is whole, as tampering/attacked.js says: both lines with every value, the response, one end.

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
