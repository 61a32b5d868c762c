// each line tells where it was said
// The locations are those of the three calls of a console method.

import { say } from "./lib/say.js";

console.log("top");

export default {
  fetch() {
    say("in");
    [1].forEach(() => console.warn("each"));
    return new Response(null);
  },
};
