// a head without an end
// A head over the limit of 262,144 characters is an error that names the limit.

export default {
  async fetch() {
    const headers = new Headers();
    for (let i = 0; i < 50; i++) headers.set("h" + i, "x".repeat(10000));
    return new Response("x", { headers });
  },
};
