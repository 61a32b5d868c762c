// The smallest host of a harness: loads an isolate for the program it is posted, and passes the frames on.

import GUARD from "guard.bundle.js";
import HARNESS from "harness.bundle.js";
import REQUIRE from "require.cjs";

/** What the tests post: the options with defaults for some, and the modules. */
/** @typedef {import("./types.mjs").Options} Options */
/**
 * @typedef {Required<Pick<Options, "main" | "prompt" | "url" | "method" | "headers" | "env" | "date" | "flags">>}
 * Defaults
 */
/** @typedef {Options & Defaults & { modules: import("./load.mjs").Modules }} Posted */

/** @typedef {{ fetch: (request: Request) => Promise<Response> }} Entrypoint */
/** @typedef {{ getEntrypoint: (name: undefined, options: { props: object }) => Entrypoint }} Worker */
/** @typedef {{ get: (id: string, code: () => object) => Worker, load: (code: object) => Worker }} Loader */

/** As the host has it: see crates/petri-runtime/src/mentions.rs. */
const NAMES_TIMERS = /\\u|\b(?:(?:set|clear)(?:Timeout|Interval|Immediate)|globalThis|global|self|addEventListener)\b/;

export default {
  /**
   * @param {Request} request
   * @param {{ LOADER: Loader }} env
   */
  async fetch(request, env) {
    if (request.method === "GET") return new Response("ready");
    const asked = /** @type {Posted} */ (await request.json());
    /** @type {Record<string, { js: string } | { cjs: string } | { text: string }>} */
    const modules = {
      "harness.js": { js: HARNESS },
      "guard.js": { js: GUARD },
      "require.js": { cjs: REQUIRE },
      "source_maps.txt": { text: asked.maps ?? "" },
    };
    for (const [name, text] of Object.entries(asked.modules)) modules[`user/${name}`] = { js: text };
    const code = {
      compatibilityDate: asked.date,
      compatibilityFlags: NAMES_TIMERS.test(Object.values(asked.modules).join("\n"))
        ? asked.flags
        : [...asked.flags, "no_nodejs_global_timers"],
      mainModule: "harness.js",
      modules,
      env: asked.env,
      globalOutbound: null,
      allowExperimental: false,
    };
    const worker = asked.id ? env.LOADER.get(asked.id, () => code) : env.LOADER.load(code);
    try {
      const head = asked.method === "HEAD";
      const guest = new Request(asked.url, {
        method: head ? "GET" : asked.method,
        headers: asked.headers,
        body: asked.body,
      });
      const names = (/** @type {string} */ word) => Object.values(asked.modules).some(source => source.includes(word));
      const props = {
        key: asked.key,
        entrypoint: asked.entrypoint,
        process: names("process"),
        console: names("console"),
        caches: names("caches"),
        traces: names("prepareStackTrace"),
        arrives: names("FixedLengthStream"),
        main: `user/${asked.main}`,
        prompt: asked.prompt,
        args: asked.args,
        outputBytes: asked.outputBytes,
        cpuMs: asked.cpuMs,
        end: asked.end,
        method: head ? "HEAD" : undefined,
      };
      const answer = await worker.getEntrypoint(undefined, { props }).fetch(guest);
      return new Response(pump(answer.body), answer);
    } catch (error) {
      return Response.json({ t: "host", message: String(error) });
    }
  },
};

/**
 * Copies a stream, ending with a frame of the host's where it breaks off.
 * @param {ReadableStream<Uint8Array> | null} body
 */
function pump(body) {
  if (!body) return null;
  const reader = body.getReader();
  return new ReadableStream({
    async pull(controller) {
      try {
        const { value, done } = await reader.read();
        if (done) controller.close();
        else controller.enqueue(value);
      } catch (error) {
        controller.enqueue(new TextEncoder().encode(`${JSON.stringify({ t: "host", message: String(error) })}\n`));
        controller.close();
      }
    },
    cancel: reason => reader.cancel(reason),
  });
}
