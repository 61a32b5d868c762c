// each line has the location of its call
// Three calls of a console method.

import { say } from "./lib/say.js";

console.log("top");

export default {
  fetch() {
    say("in");
    [1].forEach(() => console.warn("each"));
    return new Response(null);
  },
};
