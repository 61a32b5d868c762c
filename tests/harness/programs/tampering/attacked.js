// a program under attack, which then uses every feature
// The attack runs where AT_TOP_LEVEL says. Both lines arrive with every value, the response arrives with its headers,
// and the run has one end frame.

import attack from "./attack.js";

const { log } = console;
const error = new TypeError("shown");
const map = new Map([[1, 2]]);
const bytes = new Uint8Array([1]);
const headers = new Headers({ "x-a": "1" });
headers.append("set-cookie", "a=1");
headers.append("set-cookie", "b=2");
const PlatformResponse = Response;
const respond = () => new PlatformResponse("body", { __proto__: null, headers });

if (AT_TOP_LEVEL) attack();

export default {
  async fetch() {
    if (!AT_TOP_LEVEL) attack();
    log("said", { a: [1, , { b: 2 }] }, map, bytes, error, [undefined, null, -0, 1n], /x/, "%");
    await null;
    log("more");
    return respond();
  },
};
