// work passed to the platform's own waitUntil does not delay the end
// Its line is not reported.

import { waitUntil } from "cloudflare:workers";

const late = async () => {
  await new Promise(resolve => setTimeout(resolve, 20));
  console.log("too late");
};

export default {
  async fetch() {
    waitUntil(late());
    return new Response("fine");
  },
};
