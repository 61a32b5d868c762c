// the platform refuses a frame in a header or the status text
// Neither may contain line breaks.

import { outcomes } from "./lib/outcomes.js";

const END = '{"t":"end","ms":0,"outcome":"returned","console_dropped":0}';

export default {
  async fetch() {
    const text = await outcomes(
      () => new Response("", { statusText: `a\n${END}` }).statusText,
      () => new Response("", { headers: { a: `b\n${END}` } }).headers.get("a"),
    );
    return new Response(text);
  },
};
