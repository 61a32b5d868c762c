// an exit in work passed to waitUntil ends the run
// The run ends as an exit after the response.

export default {
  async fetch(_request, _env, ctx) {
    console.log("before");
    const work = async () => {
      await scheduler.wait(1);
      process.exit();
      console.log("after");
    };
    ctx.waitUntil(work());
    return new Response("fine");
  },
};
