// a line that is logged at the end of the stack is lost
// Later lines are reported.

export default {
  async fetch() {
    let depth = 0;
    const descend = () => {
      depth++;
      try {
        descend();
      } finally {
        if (depth > 0) {
          depth = -1e9;
          console.log("at the end");
        }
      }
    };
    try {
      descend();
    } catch {}
    console.log("after");
    return new Response("fine");
  },
};
