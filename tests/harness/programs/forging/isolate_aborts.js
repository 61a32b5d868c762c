// an isolate that ends itself
// The host is told that the isolate is gone; the line before it is kept.

import { abortIsolate } from "cloudflare:workers";

export default {
  async fetch() {
    console.log("said");
    await new Promise(resolve => setTimeout(resolve, 5));
    abortIsolate("bye");
    return new Response("fine");
  },
};
