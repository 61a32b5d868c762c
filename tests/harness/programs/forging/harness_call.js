// a call of the harness during the run is refused
// The harness refuses a call that comes from a program, whatever key the program gives.

import harness from "../harness.js";
import { outcomes } from "./lib/outcomes.js";

const props = { main: "user/main.js", prompt: "", key: "k" };

export default {
  async fetch() {
    return new Response(await outcomes(() => harness.fetch(new Request("http://x"), {}, { props }).text()));
  },
};
