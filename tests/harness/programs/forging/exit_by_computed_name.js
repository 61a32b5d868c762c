// process.exit under a computed name ends the run
// The run ends as an exit, and the earlier line is kept.

export default {
  async fetch() {
    console.log("said");
    await new Promise(resolve => setTimeout(resolve, 5));
    globalThis["pro" + "cess"].exit(1);
    return new Response("fine");
  },
};
