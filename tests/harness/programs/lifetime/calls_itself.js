// a program that calls itself to end its isolate
// The harness refuses the call, which has a wrong key, and the isolate goes on counting.

import { exports } from "cloudflare:workers";

let runs = 0;
const props = { main: "user/main.js", end: true, key: "guessed" };

export default async call => {
  runs++;
  if (call) await exports.default({ props }).fetch("http://x/");
  return runs;
};
