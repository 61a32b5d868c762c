// a program that calls itself as the host does, without the key
// With the host's key the first call is refused, without a key the 17th call.

import { exports } from "cloudflare:workers";

let n = 0;

export default {
  async fetch() {
    n++;
    const answer = await exports.default({ props: { main: "user/main.js", prompt: "" } }).fetch("http://x");
    await answer.text();
    return new Response(`${n} ${answer.status}`);
  },
};
