// work in waitUntil that never ends
// The platform detects that the run hangs; the body is sent before.

export default {
  async fetch(_request, _env, ctx) {
    ctx.waitUntil(new Promise(() => {}));
    return new Response("fine");
  },
};
