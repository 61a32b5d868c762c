// a frame in a header and the status text
// The platform refuses line breaks in both.

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
