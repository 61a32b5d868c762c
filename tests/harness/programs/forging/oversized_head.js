// a head of more than 262,144 characters
// The error names the limit.

export default {
  async fetch() {
    const headers = new Headers();
    for (let i = 0; i < 50; i++) headers.set("h" + i, "x".repeat(10000));
    return new Response("x", { headers });
  },
};
