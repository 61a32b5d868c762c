// A Worker that runs a program by calling Petri over a service binding.

const program = `export default {
  fetch(request) {
    console.log("asked", request.url);
    return new Response(new URL(request.url).searchParams.get("q").toUpperCase());
  },
}`;

export default {
  async fetch(request, env) {
    const prompt = new URL(request.url).searchParams.get("q") ?? "";
    const result = await env.PETRI.execute(program, { prompt, limits: { wall_ms: 2000 } });
    if (!result.success) return Response.json(result.outcome, { status: 502 });
    return new Response(`${result.response.body.text}\n${result.stdout}`);
  },
};
