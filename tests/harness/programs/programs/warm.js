// an isolate evaluates the program once and says when it is warm
// The second run in the isolate has no line of the top level, and continues to count.

console.log("top");
let n = 0;

export default {
  fetch() {
    n++;
    console.log("run", n);
    return new Response(String(n));
  },
};
