// every failure of waitUntil is reported, and the program answers
// This holds for any argument of waitUntil.

export default {
  async fetch(_request, _env, ctx) {
    ctx.waitUntil({
      then() {
        throw new Error("then");
      },
    });
    ctx.waitUntil(
      new Proxy(
        {},
        {
          get() {
            throw new Error("get");
          },
        },
      ),
    );
    ctx.waitUntil(5);
    ctx.waitUntil();
    ctx.waitUntil(Promise.reject(null));
    return new Response("fine");
  },
};
