// Calls Petri's method with what a test posts, `[code, options]`, or with what JSON cannot carry, by its name.

/** @type {{ self?: object }} */
const cycle = {};
cycle.self = cycle;
/** @type {number | unknown[]} */
let deep = 1;
for (let i = 0; i < 500; i++) deep = [deep];

/**
 * Arguments that only another Worker can send.
 * @type {Record<string, unknown[]>}
 */
const odd = {
  nothing: [],
  bigint: ["x", { args: [1n] }],
  cycle: ["x", { env: { cycle } }],
  date: ["export default (date) => date", { args: [new Date(0)] }],
  deep: ["x", { args: [deep] }],
  surrogate: ["x", { prompt: "\ud83e" }],
  long: ["x", { prompt: "x".repeat(3 * 1024 * 1024) }],
};

export default {
  /**
   * @param {Request} request
   * @param {{ PETRI: { execute: (...args: unknown[]) => Promise<unknown> } }} env
   */
  async fetch(request, env) {
    const name = new URL(request.url).pathname.slice(1);
    if (name === "healthz") return new Response("ok");
    try {
      const result = await env.PETRI.execute(...(odd[name] ?? /** @type {unknown[]} */ (await request.json())));
      return Response.json({ result: structuredClone(result) });
    } catch (error) {
      const { message, kind, field } = /** @type {Error & { kind?: string, field?: string }} */ (error);
      return Response.json({ error: { isError: error instanceof Error, message, kind, field } });
    }
  },
};
