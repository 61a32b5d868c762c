// Says a number every 200 ms, on the console and in a body that streams. Watch it come, or stop it.
export default {
  fetch(request: Request, env: unknown, ctx: ExecutionContext): Response {
    const prompt = new URL(request.url).searchParams.get("q") ?? "";
    const last = Math.min(Number.parseInt(prompt) || 10, 40);
    const { readable, writable } = new TransformStream();
    const count = async () => {
      const writer = writable.getWriter(), encoder = new TextEncoder();
      for (let n = 1; n <= last; n++) {
        console.log(n, "of", last);
        await writer.write(encoder.encode(`${n}\n`));
        await scheduler.wait(200);
      }
      await writer.close();
    };
    ctx.waitUntil(count());
    return new Response(readable, { headers: { "content-type": "text/plain; charset=utf-8" } });
  },
};
