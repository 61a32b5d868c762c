// a program that calls itself through its exports is refused
// The entrypoint refuses a call without the key of the host, or with a wrong key.

import { exports } from "cloudflare:workers";
import { outcomes } from "./lib/outcomes.js";

const props = { main: "user/main.js", prompt: "", key: "guess" };

export default {
  async fetch() {
    const text = await outcomes(
      () => exports.default.fetch("http://x").then(response => response.text()),
      () =>
        exports
          .default({ props })
          .fetch("http://x")
          .then(response => response.text()),
    );
    return new Response(text);
  },
};
