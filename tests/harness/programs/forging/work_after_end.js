// work after the end
// Work given to the platform's own waitUntil holds up no end, and its line is not told.

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
