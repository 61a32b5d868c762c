// The stand-in for Petri in the tests of the scripts: a Worker with a health check, a start gate, and runs that crash,
// block the server or fill its memory.
import { DurableObject } from "cloudflare:workers";

/** @typedef {{ COUNTER: DurableObjectNamespace, START_GATE?: string }} Env */

/** Counts calls on disk. Sets an alarm, so that workerd creates its metadata file. */
export class Counter extends DurableObject {
  async fetch() {
    const { sql } = this.ctx.storage;
    sql.exec("CREATE TABLE IF NOT EXISTS calls (at)");
    sql.exec("INSERT INTO calls VALUES (0)");
    await this.ctx.storage.setAlarm(Date.now() + 3_600_000);
    return new Response(String(sql.exec("SELECT count(*) AS n FROM calls").one().n));
  }

  alarm() {}
}

let gate = "";
let open = 0;
/** Whether a health check was answered. */
let answered = false;
/**
 * The number of starts with this data folder, read at the first health check that needs the number.
 * @type {Promise<string> | undefined}
 */
let started;
/** @type {Uint8Array[]} */
const kept = [];

/**
 * Answers a request of the operator socket as Petri does.
 * @param {string} method
 * @param {string} path
 */
function operate(method, path) {
  if (path === "/status") return Response.json({ ready: gate === "open", open, waiting: 0 });
  if (path !== "/ready") return new Response(null, { status: 404 });
  if (!answered) return new Response("too early", { status: 500 });
  gate = method === "POST" ? "open" : "closed";
  return new Response(null, { status: 204 });
}

const count = (/** @type {Env} */ env) =>
  env.COUNTER.get(env.COUNTER.idFromName("one"))
    .fetch("http://counter/")
    .then(response => response.text());

/**
 * Handlers of runs, by path.
 * @type {Record<string, (url: URL, env: Env) => Response | Promise<Response>>}
 */
const runs = {
  "/bindings": (_, env) => Response.json(env),
  "/block"() {
    for (;;);
  },
  "/crash": () => new Response(String("a".repeat(2 ** 29 - 24).split("").length)),
  async "/wait"(url) {
    await scheduler.wait(Number(url.searchParams.get("ms")));
    return new Response("waited");
  },
  "/keep"(url) {
    kept.push(new Uint8Array(Number(url.searchParams.get("mb")) * 2 ** 20).fill(1));
    return new Response(String(kept.length));
  },
  "/write"(url) {
    const line = "x".repeat(Number(url.searchParams.get("length")));
    for (let n = Number(url.searchParams.get("lines")); n > 0; n--) console.log(line);
    return new Response("written");
  },
  "/count": async (_, env) => new Response(await count(env)),
};

export default {
  /**
   * @param {Request} request
   * @param {Env} env
   * @param {ExecutionContext<{ petriOperator?: boolean }>} ctx
   */
  async fetch(request, env, ctx) {
    const url = new URL(request.url);
    gate ||= env.START_GATE ?? "open";
    if (ctx.props?.petriOperator) return operate(request.method, url.pathname);
    if (url.pathname === "/healthz" || url.pathname === "/healthz-of-some-starts") {
      if (url.pathname !== "/healthz") {
        started ??= count(env);
        // The second and the third start never become ready.
        if (["2", "3"].includes(await started)) return new Response("not yet", { status: 500 });
      }
      answered = true;
      // 200 only while runs are accepted.
      return gate === "open" ? new Response("ok") : new Response("starting", { status: 503 });
    }
    const run = runs[url.pathname];
    if (!run) return new Response(null, { status: 404 });
    if (gate !== "open")
      return new Response("the server is starting", { status: 503, headers: { "retry-after": "1" } });
    open++;
    try {
      return await run(url, env);
    } finally {
      open--;
    }
  },
};
