// a process that ends itself by another name
// The run ends as an exit, and the line before it is kept.

export default {
  async fetch() {
    console.log("said");
    await new Promise(resolve => setTimeout(resolve, 5));
    globalThis["pro" + "cess"].exit(1);
    return new Response("fine");
  },
};
