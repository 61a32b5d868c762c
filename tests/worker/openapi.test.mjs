// The API description: it is valid, and each response that it describes occurs in these tests. The other test files
// also check their responses against it.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { connect } from "node:net";
import { test } from "node:test";
import { Validator } from "@seriousme/openapi-schema-validator";
import { at } from "../../scripts/lib/paths.mjs";
import { makeKey } from "../../scripts/serve/key.mjs";
import { header, lines, present, start } from "./petri.mjs";
import { conforms, document, resolve, schemaOf, seen, wrong } from "./schema.mjs";

/** @import { ExecuteRequest, Outcome, Report, RunEvent, ShareLink, StoredProgram } from "./types.mjs" */
/** @import { Schema } from "./schema.mjs" */

const { key, entry } = makeKey("network", "network");
const petri = await start({ vars: { API_KEYS: entry } });
const bare = await start({ folders: [at("tests", "worker", "bare")] });

/**
 * Sends a request, checks the response against the description and returns its body: text, JSON or a list of events.
 * The path and `accept` decide which, so the caller names the type.
 * @param {string} method
 * @param {string} path
 * @param {{ body?: unknown, accept?: string, type?: string, headers?: Record<string, string>, from?: import("./petri.mjs").Petri }} [options]
 * @returns {Promise<any>}
 */
async function ask(method, path, { body, accept, type = "application/json", headers: more, from = petri } = {}) {
  const headers = { ...more, ...(body !== undefined && { "content-type": type }), ...(accept && { accept }) };
  const text = body === undefined || typeof body === "string" ? body : JSON.stringify(body);
  const response = await fetch(from.url + path, { method, headers, body: text });
  const [kind] = header(response, "content-type").split(";");
  if (kind === "application/x-ndjson") {
    const events = await Array.fromAsync(lines(present(response.body)));
    for (const event of events) conforms(method, path, response.status, kind, event);
    return events;
  }
  const answer = kind === "text/plain" ? await response.text() : await response.json();
  conforms(method, path, response.status, kind, answer);
  return answer;
}
/** @param {string | ExecuteRequest} request */
const bodyOf = request => (typeof request === "string" ? { code: request } : request);
/**
 * @param {string | ExecuteRequest} request
 * @returns {Promise<Report>}
 */
const execute = request => ask("POST", "/api/v1/execute", { body: bodyOf(request) });
/**
 * @param {string | ExecuteRequest} request
 * @returns {Promise<RunEvent[]>}
 */
const stream = request => ask("POST", "/api/v1/execute", { body: bodyOf(request), accept: "application/x-ndjson" });

/**
 * Programs for every type of outcome.
 * @type {[Outcome["type"], string | ExecuteRequest][]}
 */
const programs = [
  ["returned", `export default { fetch: () => new Response("text", { status: 404, headers: { "x-a": "1" } }) }`],
  ["returned", `export default { fetch: () => new Response(new Uint8Array([0, 159, 146])) }`],
  ["returned", `export default { fetch: () => new Response(null, { status: 204 }) }`],
  ["returned", `export default { fetch: () => Response.redirect("https://example.com/") }`],
  [
    "returned",
    `
      export default {
        fetch() {
          const headers = new Headers();
          headers.append("set-cookie", "a=1");
          headers.append("set-cookie", "b=2");
          return new Response("", { headers });
        },
      };
    `,
  ],
  [
    "returned",
    `export default { fetch: () => new Response(null, { status: 101, webSocket: new WebSocketPair()[0] }) }`,
  ],
  ["returned", { code: `export default { fetch: () => new Response("x".repeat(100)) }`, limits: { output_bytes: 10 } }],
  ["returned", { code: `export default (...args) => args`, args: [1, null, { a: ["b"] }] }],
  ["returned", `export default () => {}`],
  ["returned", `export function run(input) { return input }`],
  [
    "returned",
    `import { WorkerEntrypoint } from "cloudflare:workers"; export default class extends WorkerEntrypoint { fetch() { return new Response("class") } }`,
  ],
  [
    "returned",
    `
      export default {
        async fetch() {
          setTimeout(() => {
            throw new Error("timer");
          });
          Promise.reject(new Error("rejected"));
          await scheduler.wait(20);
          return new Response("late");
        },
      };
    `,
  ],
  [
    "returned",
    { code: `export default () => { for (let i = 0; i < 6000; i++) console.log(i) }`, limits: { cpu_ms: 1000 } },
  ],
  [
    "returned",
    `export default { async fetch() { try { await fetch("https://example.com/") } catch (error) { console.error(error) } return new Response("blocked") } }`,
  ],
  [
    "returned",
    {
      modules: {
        "main.ts": `
          import value from "./value.json";
          import text from "./note.txt";
          import data from "./bytes.bin";
          export default () => [value, text, data.byteLength];
        `,
        "value.json": "[1]",
        "note.txt": { text: "t" },
        "bytes.bin": { data: "AAE=" },
      },
    },
  ],
  ["returned", { code: `export default () => 1`, timeout: 5 }],
  ["returned", { code: `export const other = () => null`, entrypoint: "other" }],
  [
    "returned",
    {
      code: `export default async () => { try { await fetch("http://127.0.0.1/") } catch (error) { return error.message } }`,
      network: { allow: ["example.com"] },
    },
  ],
  ["threw", `throw new TypeError("at the top", { cause: { not: "an error" } })`],
  [
    "threw",
    `export default { fetch() { throw new AggregateError([new Error("one", { cause: new RangeError("deep") }), "two"], "all") } }`,
  ],
  ["threw", `export default { fetch() { throw null } }`],
  [
    "threw",
    `export default { fetch: () => new Response(new ReadableStream({ pull() { throw new Error("in the body") } })) }`,
  ],
  ["refused", `import "./missing.js"; export default {}`],
  ["stopped", { code: `export default () => { for (;;); }`, limits: { cpu_ms: 50 } }],
  ["threw", `export default {}`],
  ["threw", `export default { fetch: () => "no response" }`],
  ["stopped", `export default { fetch: () => new Promise(() => {}) }`],
  ["stopped", { code: `export default { async fetch() { await scheduler.wait(60_000) } }`, limits: { wall_ms: 50 } }],
  ["refused", "export default {"],
  ["refused", { code: "export default {}", compatibility_flags: ["url_standard", "url_original"] }],
];

/** A program that logs values of every type. */
const everything = `
  export default () => {
    class Plain {
      #x = 1;
    }
    class Sub extends Map {}
    const cycle = { deep: { a: { b: { c: { d: { e: { f: { g: 1 } } } } } } } };
    cycle.self = cycle;
    const array = [1, , , "x", [2]];
    array.extra = true;
    const error = new AggregateError([new Error("one"), 2], "all", { cause: Symbol("why") });
    error.code = 5;
    const partial = () => {};
    partial.own = 1;
    console.log(
      undefined,
      null,
      true,
      1.5,
      -0,
      NaN,
      Infinity,
      -Infinity,
      10n ** 30n,
      Symbol("s"),
      "text",
      "x".repeat(20_000),
      /a/g,
      new Date(0),
      new Date(NaN),
    );
    console.log(
      function named() {},
      class A {},
      class B extends Plain {},
      async () => {},
      function* g() {},
      async function* h() {},
      partial,
    );
    console.log(
      array,
      cycle,
      Object.create(null),
      new Plain(),
      {
        [Symbol("key")]: 1,
        get a() {
          return 1;
        },
        set a(v) {},
        set b(v) {},
        get c() {
          return 2;
        },
      },
      Array.from({ length: 500 }, (_, i) => i),
      Object.fromEntries(Array.from({ length: 500 }, (_, i) => ["k" + i, i])),
    );
    console.log(
      ["x".repeat(20_000)],
      "\\ud800",
      { "\\ud800": 1 },
      new Map([[1, 2]]).entries(),
      new Set([1]).values(),
      { [Symbol.for("nodejs.util.inspect.custom")]: () => "own" },
      Promise.reject(1).catch(() => {}),
      Object.assign(/a/, { b: 1 }),
      (function () {
        return arguments;
      })(1),
    );
    console.log("%o %o", new Proxy({}, {}), [class A {}]);
    console.dir(
      {
        get a() {
          return 1;
        },
        get b() {
          throw 1;
        },
      },
      { getters: true },
    );
    console.log(
      new Map([[{ a: 1 }, [2]]]),
      new Sub([[1, 2]]),
      new Set([1, {}]),
      new Headers({ a: "b" }),
      new URLSearchParams("a=b"),
      new WeakMap(),
      new WeakSet(),
    );
    console.log(
      error,
      new Error("cause of nothing", { cause: undefined }),
      new DOMException("dom"),
      new Uint8Array(300),
      new ArrayBuffer(4),
      new DataView(new ArrayBuffer(2)),
      new Float64Array([NaN, -0]),
      new BigInt64Array([1n]),
    );
    console.log(
      new Number(1),
      new String("boxed"),
      Object(1n),
      Object(Symbol("b")),
      new Proxy({}, {}),
      Promise.resolve(1),
      new Response("r"),
      new Request("http://a/"),
      new URL("http://a/"),
      globalThis,
    );
    console.group("group");
    console.warn("in it");
    console.groupEnd();
    console.table([{ a: 1 }]);
    console.assert(false, "no");
    console.trace("here");
    console.dir({ a: 1 });
    console.count();
    console.time("t");
    console.timeEnd("t");
    console.debug("%s %d %o", "a", 1, {});
    return new Response("all");
  };
`;

/**
 * Returns the `type` values that a schema distinguishes.
 * @param {Schema} schema
 */
const types = schema =>
  present(schema.oneOf).flatMap(({ properties }) => {
    const type = present(properties?.type);
    return type.enum ?? [present(type.const)];
  });

test("the description is a valid OpenAPI 3.1 document", async () => {
  const validator = new Validator();
  const { valid, errors } = await validator.validate(structuredClone(document));
  assert.deepEqual([valid, validator.version], [true, "3.1"], JSON.stringify(errors));
});

test("the description is served unchanged", async () => {
  const response = await petri.fetch("/api/v1/openapi.json");
  assert.deepEqual([response.status, response.headers.get("content-type")], [200, "application/json"]);
  assert.ok(
    (await response.text()) === readFileSync(at("docs", "openapi.json"), "utf8"),
    "another document is served: build the Worker again",
  );
  assert.equal((await petri.fetch("/api/v1/openapi.json", { method: "HEAD" })).status, 200);
});

test("every outcome is described, in a report and as events", async () => {
  const fields = new Set();
  const described = new Set();
  for (const [outcome, program] of programs) {
    const report = await execute(program);
    const events = await stream(program);
    assert.equal(report.outcome.type, outcome, JSON.stringify(program));
    assert.equal(events.at(-1)?.outcome?.type, outcome, JSON.stringify(program));
    for (const [field, value] of Object.entries(report)) if (value?.length !== 0) fields.add(field);
    for (const { type } of events) described.add(type);
  }
  // Only a program with network access makes attempts past the bound, and it takes hundreds.
  assert.deepEqual(
    [...fields, "network_dropped"].sort(),
    Object.keys(present(document.components.schemas.ExecutionResult.properties)).sort(),
  );
  assert.deepEqual([...described].sort(), types(document.components.schemas.Event).sort());
});

test("values of every type are described, and every described type occurs", async () => {
  const report = await execute(everything);
  assert.equal(report.outcome.type, "returned", JSON.stringify(report.outcome));
  const found = new Set();
  JSON.stringify(
    report.console.map(({ args }) => args),
    (key, value) => {
      found.add(key === "" ? undefined : value?.type);
      return value;
    },
  );
  found.delete(undefined);
  found.delete("hidden"); // only keys have this type
  const { Plain, Container } = document.components.schemas;
  assert.deepEqual([...found].sort(), [...types(Plain), ...types(Container)].sort());
});

test("a field that is not described fails the check", async () => {
  const rich = await execute({
    code: `console.log({ a: [1, new Map([[1, new Error("x")]])] }); export default { fetch: () => new Response("x") }`,
  });
  const schema = schemaOf("post", "/api/v1/execute", 200, "application/json");
  const failed = await execute(present(programs.find(([outcome]) => outcome === "threw"))[1]);
  const refused = await execute("export default {");
  let objects = 0;
  for (const report of [rich, failed, refused]) {
    assert.equal(wrong(schema, report), null);
    const grow = (/** @type {unknown} */ part) => {
      if (typeof part !== "object" || part === null) return;
      if (!Array.isArray(part)) {
        const grown = /** @type {{ surprise?: number }} */ (part);
        grown.surprise = 1;
        assert.notEqual(wrong(schema, report), null, JSON.stringify(part));
        delete grown.surprise;
        objects++;
      }
      Object.values(part).forEach(grow);
    };
    grow(report);
  }
  assert.ok(objects > 20, `${objects}`);
});

test("shares are described, and what they answer can be executed", async () => {
  const whole = {
    modules: { "a.js": `export default () => 7`, "b.js": "" },
    main: "a.js",
    entrypoint: "default",
    prompt: "p",
    request: { method: "PUT", path: "/x", headers: [["a", "b"]], body: "c" },
    args: [1],
    env: { A: 1 },
    network: { allow: ["*.example.com"] },
    compatibility_date: "2026-01-01",
    compatibility_flags: ["nodejs_compat"],
    limits: { cpu_ms: 1.5, wall_ms: 5000, subrequests: 3, output_bytes: 4 },
    session: "s",
    fresh: true,
  };
  assert.equal(wrong(document.components.schemas.ExecuteRequest, whole), null);
  /** @type {ShareLink} */
  const { id } = await ask("POST", "/api/v1/shares", { body: whole });
  /** @type {StoredProgram} */
  const opened = await ask("GET", `/api/v1/shares/${id}`);
  assert.equal(wrong(document.components.schemas.ExecuteRequest, opened), null);
  assert.equal((await execute(opened)).result, 7);
});

test("every refusal is described", async () => {
  const good = { code: "export default () => 1" };
  for (const path of ["/api/v1/execute", "/api/v1/shares"]) {
    for (const body of [
      "{",
      "[]",
      `{"code":"x","code":"y"}`,
      "{}",
      good.code,
      { code: 1 },
      { ...good, prompt: "x".repeat(16_385) },
      { ...good, limits: { wall_ms: 0 } },
      `{"code":"${"x".repeat(3 * 1024 * 1024)}"}`,
    ])
      await ask("POST", path, { body });
    await ask("POST", path, { body: good, type: "text/plain" });
    for (const method of ["GET", "PUT", "DELETE"]) await ask(method, path);
    await ask("POST", path, { body: good, from: bare });
  }
  await ask("GET", "/api/v1/shares/AAAAAAAAAAAAAAAAAAAAAA");
  await ask("GET", "/api/v1/shares/none");
  await ask("GET", "/api/v1/shares/AAAAAAAAAAAAAAAAAAAAAA", { from: bare });
  await ask("DELETE", "/api/v1/shares/AAAAAAAAAAAAAAAAAAAAAA");
  const bearer = (/** @type {string} */ key) => ({ authorization: `Bearer ${key}` });
  for (const path of ["/api/v1/execute", "/api/v1/shares"]) {
    await ask("POST", path, { body: good, headers: bearer("unknown") });
    await ask("POST", path, { body: good, headers: bearer(key) });
  }
  await ask("GET", "/api/v1/quota", { headers: bearer("unknown") });
  await ask("GET", "/api/v1/quota");
  await ask("POST", "/api/v1/quota");
  await ask("POST", "/api/v1/openapi.json");
  await ask("GET", "/api/v1/openapi.json");
  await ask("GET", "/healthz");
  await ask("GET", "/api/v1/nothing");
});

/**
 * Sends the head of a call and the first byte of its body, then stops.
 * @param {string} path
 * @returns {{ socket: import("node:net").Socket, answer: Promise<number> }} the status, after the whole response was
 *   checked against the description
 */
function unfinished(path) {
  const { hostname, port } = new URL(petri.url);
  const socket = connect({ host: hostname, port: Number(port) });
  const head = [`POST ${path} HTTP/1.1`, `host: ${hostname}`, "content-type: application/json", "content-length: 1000"];
  socket.write(`${head.join("\r\n")}\r\n\r\n{`);
  let text = "";
  socket.setEncoding("utf8").on("data", piece => (text += piece));
  socket.on("error", () => {});
  /** @type {Promise<number>} */
  const answer = new Promise(done =>
    socket.once("close", () => {
      if (!text) return done(0);
      const status = Number(text.split(" ")[1]);
      conforms("POST", path, status, "application/json", JSON.parse(text.slice(text.indexOf("\r\n\r\n") + 4)));
      done(status);
    }),
  );
  return { socket, answer };
}

/** The number of bodies of one address that are read at once, and the number that wait. */
const BODIES = 32,
  BODIES_WAITING = 64;

test("one body too many from an address is refused at once, and a body that does not arrive is refused after ten seconds", {
  timeout: 60_000,
}, async () => {
  for (const path of ["/api/v1/execute", "/api/v1/shares"]) {
    const calls = Array.from({ length: BODIES + BODIES_WAITING }, () => unfinished(path));
    let answered = 0;
    for (const { answer } of calls) void answer.then(() => answered++);
    await Promise.all(calls.map(({ socket }) => new Promise(done => socket.once("connect", done))));
    for (let n = 0; n < 10; n++) await ask("GET", "/healthz");
    assert.equal(answered, 0);
    assert.equal(await unfinished(path).answer, 429);
    assert.equal(answered, 0);
    const [first, ...others] = calls;
    for (const { socket } of others) socket.destroy();
    assert.equal(await first.answer, 408);
  }
});

test("the health check reports when programs are not accepted", async () => {
  assert.equal(await petri.operator.shut(), true);
  assert.equal((await ask("GET", "/healthz")).error.kind, "unavailable");
  assert.equal(await petri.operator.open(), true);
  assert.equal(await ask("GET", "/healthz"), "ok");
});

test("every described response was seen", () => {
  const described = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, { responses }]) =>
      Object.entries(responses).flatMap(([status, response]) => {
        const { content } = resolve(response);
        return Object.keys(content).map(type => ({
          path,
          method,
          status,
          answer: `${method} ${path} ${status} ${type}`,
        }));
      }),
    ),
  );
  /**
   * Whether a response was seen. The response to an undescribed method counts for that method.
   * @param {(typeof described)[number]} answer
   */
  const was = ({ path, status, answer }) =>
    seen.has(answer) || (status === "405" && [...seen].some(other => other.includes(` ${path} 405 `)));
  assert.deepEqual(
    described.filter(one => !was(one)).map(({ answer }) => answer),
    [],
  );
});
