// text is never run as code
// eval, Function and the constructor of async functions throw, and a timer takes no string.

import { outcomes } from "./lib/outcomes.js";

export default {
  async fetch() {
    const text = await outcomes(
      () => eval("1"),
      () => new Function("return 1")(),
      () => (async () => {}).constructor("return 1")(),
      () => setTimeout("globalThis.forged = 1", 0),
    );
    return new Response(text);
  },
};
