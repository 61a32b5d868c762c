// work that never ends
// The platform notices that the run hangs; the body is sent before.

export default {
  async fetch(_request, _env, ctx) {
    ctx.waitUntil(new Promise(() => {}));
    return new Response("fine");
  },
};
