// an exit in a listener ends the run
// The run ends as an exit in the middle of dispatchEvent.

export default {
  async fetch() {
    console.log("before");
    const target = new EventTarget();
    target.addEventListener("x", () => process.exit());
    target.dispatchEvent(new Event("x"));
    console.log("after");
    return new Response("fine");
  },
};
