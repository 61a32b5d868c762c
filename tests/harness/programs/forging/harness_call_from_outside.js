// a call of the harness outside of any run is refused
// The call is made in an async context that belongs to no run.

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
