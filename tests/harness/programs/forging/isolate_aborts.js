// a program that ends its isolate
// The host learns that the isolate is gone; the earlier line is kept.

import { abortIsolate } from "cloudflare:workers";

export default {
  async fetch() {
    console.log("said");
    await new Promise(resolve => setTimeout(resolve, 5));
    abortIsolate("bye");
    return new Response("fine");
  },
};
