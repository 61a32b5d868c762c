// work that throws at waitUntil
// Every failure is told, whatever waitUntil was given, and the program answers.

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
