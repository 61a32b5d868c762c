// work given to waitUntil is waited for, and its failure told
// The line after the response is told, and both failures, the later work's first.

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
