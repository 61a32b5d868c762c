// Calls from another Worker over a service binding: the JSON API without HTTP.
import assert from "node:assert/strict";
import { test } from "node:test";
import { at, root } from "../../scripts/lib/paths.mjs";
import { present, start } from "./petri.mjs";

/** @import { ErrorBody, ExecuteRequest, Report } from "./types.mjs" */

const caller = await start({ folders: [at("tests", "worker", "caller"), root] });

/**
 * @typedef {{ result?: Report, error?: ErrorBody & { isError: boolean } }} Called the resolved value or the rejection
 * of a call
 */
/** @typedef {[kind: string, field?: string, message?: string | RegExp]} Rejection */

/**
 * @param {string} name of a set of arguments that the calling Worker holds, or ""
 * @param {unknown[]} [args]
 * @returns {Promise<Called>}
 */
const call = async (name, args) => {
  const response = await caller.fetch(`/${name}`, { method: "POST", body: JSON.stringify(args) });
  return /** @type {Promise<Called>} */ (response.json());
};
/** @param {[code: string | Record<string, string>, options?: ExecuteRequest | null]} args */
const execute = async (...args) => {
  const { result, error } = await call("", args);
  assert.equal(error, undefined, error?.message);
  return present(result);
};
/**
 * @param {Called} called
 * @param {Rejection} rejection
 */
const rejects = async ({ error }, [kind, field, message]) => {
  assert.deepEqual([error?.isError, error?.kind, error?.field], [true, kind, field], JSON.stringify(error));
  if (typeof message === "string") assert.equal(error?.message, message);
  else if (message) assert.match(present(error).message, message);
};

test("a program runs, and its report arrives as plain data", async () => {
  const { timing, ...report } = await execute(
    `console.warn({ a: [1n] }); export default { fetch: (request, env) => Response.json({ q: new URL(request.url).searchParams.get("q"), env }) }`,
    { prompt: "hello", env: { WHO: "me" } },
  );
  assert.deepEqual(report, {
    success: true,
    outcome: { type: "returned" },
    stdout: "",
    stderr: "{ a: [ 1n ] }\n",
    console: [
      {
        level: "warn",
        at_ms: report.console[0].at_ms,
        text: "{ a: [ 1n ] }",
        args: [
          {
            type: "object",
            properties: [["a", { type: "array", length: 1, items: [{ type: "bigint", value: "1" }] }]],
          },
        ],
        source: { module: "main.ts", line: 1, column: 9 },
        group: 0,
      },
    ],
    response: {
      status: 200,
      status_text: "OK",
      headers: [["content-type", "application/json"]],
      body: { text: `{"q":"hello","env":{"WHO":"me"}}` },
      bytes: 32,
      truncated: false,
    },
    network: [],
  });
  assert.equal(timing.cold, true);
});

test("options may be omitted, and modules given instead of code", async () => {
  assert.equal((await execute("export default () => 7")).result, 7);
  assert.equal((await execute("export default () => 7", null)).result, 7);
  const modules = { "a.js": `import { n } from "./b.js"; export default (m) => n * m`, "b.js": "export const n = 6" };
  assert.equal((await execute(modules, { main: "a.js", args: [7] })).result, 42);
});

test("every outcome resolves to a report", async () => {
  const outcome = async (/** @type {string} */ code) => (await execute(code)).outcome;
  assert.equal((await outcome(`throw new TypeError("no")`)).error?.message, "no");
  assert.equal((await outcome("export default {")).type, "refused");
  assert.deepEqual(Object.values(await outcome("await new Promise(() => {}); export default {}")).slice(0, 2), [
    "stopped",
    "hung",
  ]);
});

test("runs of one session share a warm isolate, runs without a session do not", async () => {
  const code = "let n = 0; export default () => ++n";
  const results = async (/** @type {ExecuteRequest} */ options) => [
    (await execute(code, options)).result,
    (await execute(code, options)).result,
  ];
  assert.deepEqual(await results({ session: "a" }), [1, 2]);
  assert.deepEqual(await results({ session: "b" }), [1, 2]);
  assert.deepEqual(await results({}), [1, 1]);
});

test("a call that cannot be read is rejected as the API refuses it", async () => {
  /** @type {Rejection} */
  const code = ["invalid", "code", "code must be the source of one module, or an object of modules by name"];
  for (const args of [[null], [5], [["x"]], [true, {}]]) await rejects(await call("", args), code);
  await rejects(await call("nothing"), code);
  await rejects(await call("", ["x", { modules: {} }]), [
    "invalid",
    "options.modules",
    "options.modules cannot be given; the program is the first argument",
  ]);
  await rejects(await call("", ["x", "hello"]), ["invalid", "options", /^options must be an object, not a string/]);
  await rejects(await call("", ["x", { limits: { wall_ms: 0 } }]), ["invalid", "limits.wall_ms"]);
  await rejects(await call("", [{ "../a.js": "" }]), ["invalid", "modules"]);
  await rejects(await call("", ["x".repeat(262_145)]), [
    "too_large",
    "modules.main.ts",
    "modules.main.ts is 262145 bytes long; at most 262144 are taken",
  ]);
  await rejects(await call("long"), [
    "too_large",
    "options",
    /^options is 31457\d\d bytes long; at most 3145728 are taken$/,
  ]);
});

test("arguments that are not JSON are rejected or converted as JSON.stringify does", async () => {
  await rejects(await call("bigint"), [
    "malformed",
    undefined,
    "code and options cannot be written as JSON: Do not know how to serialize a BigInt",
  ]);
  await rejects(await call("cycle"), [
    "malformed",
    undefined,
    "code and options cannot be written as JSON: Converting circular structure to JSON",
  ]);
  await rejects(await call("surrogate"), [
    "malformed",
    undefined,
    /^code and options hold half of a surrogate pair, or are nested too deep: .*hex escape/,
  ]);
  await rejects(await call("deep"), ["malformed", undefined, /nested too deep: .*recursion limit/]);
  assert.equal((await call("date")).result?.result, "1970-01-01T00:00:00.000Z");
});
