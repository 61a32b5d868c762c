// a call of the harness from outside any run
// The harness refuses the call in an async context of no run too.

import { AsyncLocalStorage } from "node:async_hooks";
import harness from "../harness.js";
import { outcomes } from "./lib/outcomes.js";

const outside = AsyncLocalStorage.snapshot();
const props = { main: "user/main.js", prompt: "" };

export default {
  async fetch() {
    return new Response(
      await outcomes(() => outside(() => harness.fetch(new Request("http://x"), {}, { props })).text()),
    );
  },
};
