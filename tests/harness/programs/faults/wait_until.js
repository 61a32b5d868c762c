// work passed to waitUntil is awaited, and its failure is reported
// The line after the response is reported, and both failures, that of the later work first.

export default {
  async fetch(_request, _env, ctx) {
    const work = async () => {
      await new Promise(resolve => setTimeout(resolve, 5));
      console.log("after");
      ctx.waitUntil(Promise.reject(new Error("more")));
      throw new Error("work");
    };
    ctx.waitUntil(work());
    return new Response("fine");
  },
};
