// a program that calls itself to end its isolate
// The harness refuses the call, whose key is wrong, and the isolate continues to count.

import { exports } from "cloudflare:workers";

let runs = 0;
const props = { main: "user/main.js", end: true, key: "guessed" };

export default async call => {
  runs++;
  if (call) await exports.default({ props }).fetch("http://x/");
  return runs;
};
