// internal modules of the runtime cannot be imported

import { outcomes } from "./lib/outcomes.js";

export default {
  async fetch() {
    const text = await outcomes(
      () => import("node-internal:process"),
      () => import("node-internal:public_process"),
      () => import("cloudflare-internal:workers"),
      () => import("cloudflare-internal:env"),
      () => import("workerd:unsafe"),
      () => import("internal:harness"),
    );
    return new Response(text);
  },
};
