// the harness has no methods over RPC
// The entrypoint has fetch and no other method.

import { exports } from "cloudflare:workers";
import { outcomes } from "./lib/outcomes.js";

export default {
  async fetch() {
    const text = await outcomes(
      () => exports.default.start(),
      () => exports.default.scheduled({ cron: "" }),
      () => exports.default.constructor.constructor("return 1")(),
    );
    return new Response(text);
  },
};
