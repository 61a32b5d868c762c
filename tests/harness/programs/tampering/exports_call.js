// a program that calls itself
// The response says why the call is refused.

import { exports } from "cloudflare:workers";

export default {
  async fetch() {
    const answer = await exports.default.fetch("http://x");
    return new Response(`${answer.status} ${await answer.text()}`);
  },
};
