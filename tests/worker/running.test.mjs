// Running a program: the input that it gets, and the output in the report.
import assert from "node:assert/strict";
import { test } from "node:test";
import { bodyText, present, start } from "./petri.mjs";

/** @import { ExecuteRequest } from "./types.mjs" */

const petri = await start();
const echo = `
  export default {
    async fetch(request, env) {
      const url = new URL(request.url);
      return Response.json({
        method: request.method,
        path: url.pathname,
        search: url.search,
        q: url.searchParams.get("q"),
        headers: [...request.headers],
        body: await request.text(),
        env,
      });
    },
  };
`;
/**
 * Returns what the echo program saw of a request.
 * @param {ExecuteRequest} request
 */
const seen = async request => JSON.parse(await petri.text({ code: echo, ...request }));

test("the report has a program's response, console and times", async () => {
  const report = await petri.execute({
    code: `console.log("first"); console.warn("second"); export default { fetch: () => new Response("hello", { status: 201, headers: { "x-a": "1" } }) }`,
  });
  const { timing, console: lines, ...rest } = report;
  assert.deepEqual(rest, {
    success: true,
    outcome: { type: "returned" },
    stdout: "first\n",
    stderr: "second\n",
    response: {
      status: 201,
      status_text: "Created",
      headers: [
        ["content-type", "text/plain;charset=UTF-8"],
        ["x-a", "1"],
      ],
      body: { text: "hello" },
      bytes: 5,
      truncated: false,
    },
    network: [],
  });
  assert.deepEqual(
    lines.map(({ level, text, args, source, group }) => ({ level, text, args, source, group })),
    [
      { level: "log", text: "first", args: ["first"], source: { module: "main.ts", line: 1, column: 9 }, group: 0 },
      { level: "warn", text: "second", args: ["second"], source: { module: "main.ts", line: 1, column: 31 }, group: 0 },
    ],
  );
  assert.equal(timing.cold, true);
  for (const part of /** @type {const} */ (["compile_ms", "start_ms", "run_ms", "total_ms"]))
    assert.ok(timing[part] >= 0, part);
  assert.ok(Math.abs(timing.compile_ms + timing.start_ms + timing.run_ms - timing.total_ms) < 1e-6);
});

test("success depends on the outcome, not on the status of the response", async () => {
  const report = await petri.execute(`export default { fetch: () => new Response("no", { status: 503 }) }`);
  assert.deepEqual([report.success, report.response?.status], [true, 503]);
});

test("the value that a function returns is the result", async () => {
  assert.deepEqual(
    (await petri.execute({ code: `export default (...args) => args.reverse()`, args: [1, { b: [null, "ü"] }, "x"] }))
      .result,
    ["x", { b: [null, "ü"] }, 1],
  );
  assert.deepEqual(
    (
      await petri.execute({
        code: `export function run(input, env) { return { input, env } }`,
        prompt: "p",
        env: { A: 1 },
      })
    ).result,
    { input: "p", env: { A: 1 } },
  );
  const nothing = await petri.execute(`export default () => {}`);
  assert.deepEqual([nothing.outcome.type, "result" in nothing, nothing.response], ["returned", false, null]);
});

test("entrypoint chooses any export by name", async () => {
  const code = `
    export default { fetch: () => new Response("default") };
    export const other = { fetch: (request, env) => new Response("other " + env.N) };
    export const add = (a, b) => a + b;
  `;
  assert.equal(await petri.text({ code, env: { N: 1 }, entrypoint: "other", session: "entrypoints" }), "other 1");
  assert.equal((await petri.execute({ code, entrypoint: "add", args: [1, 2] })).result, 3);
  const { outcome } = await petri.execute({ code, entrypoint: "none" });
  assert.deepEqual(
    [outcome.type, outcome.error?.name, outcome.error?.message],
    ["threw", "TypeError", "the program has no export named none; it has add, default, other"],
  );
  assert.equal(
    await petri.refused("execute", { code, entrypoint: "a-b" }, [422, "invalid", "entrypoint"]),
    'entrypoint is "a-b"; it must be the name of an export: letters, digits, _ and $',
  );
});

test("process.exit ends a run normally, however it is called", async () => {
  for (const code of [
    `import { exit } from "node:process"; export default { fetch() { console.log("said"); exit(1) } }`,
    `export default { fetch() { console.log("said"); process.exit() } }`,
  ]) {
    const report = await petri.execute({ code });
    assert.deepEqual([report.outcome.type, report.stdout], ["returned", "said\n"]);
  }
});

test("an exit keeps the console output of a program that never names process", async () => {
  const report = await petri.execute(
    `export default { fetch() { console.log("said"); globalThis["pro" + "cess"].reallyExit(1) } }`,
  );
  assert.deepEqual([report.outcome, report.stdout], [{ type: "returned" }, "said\n"]);
});

test("caches.default keeps a response for later runs of the session only", async () => {
  const code = `export default { async fetch(request) {
    const hit = await caches.default.match(request);
    if (hit) return hit;
    const answer = new Response("made once", { headers: { "cache-control": "max-age=60" } });
    await caches.default.put(request, answer.clone());
    return new Response("made now");
  } }`;
  const text = async (/** @type {string} */ session) => petri.text({ code, session });
  assert.deepEqual(
    [await text("cache a"), await text("cache a"), await text("cache b"), await text("cache a")],
    ["made now", "made once", "made now", "made once"],
  );
});

test("a prompt arrives as ?q=, unchanged", async () => {
  const prompts = [
    "",
    "hello",
    `"quotes" 'single' \`back\``,
    "back\\slash \\n \\u0041",
    "a\nb\r\nc\td",
    "nul \0 bell \x07",
    "🦠 é e\u0301 \u{10ffff} \u2028",
    "a&b=c?d#e%41+f",
    "</textarea><script>alert(1)</script>",
    " spaces  ",
  ];
  for (const prompt of prompts) assert.equal((await seen({ prompt })).q, prompt, JSON.stringify(prompt));
});

test("the request's method, path, headers and body reach the program", async () => {
  const body = "line\r\n\0ü🦠";
  const request = {
    method: "PUT",
    path: "/a/b%20c?x=1&x=2",
    headers: [
      ["x-a", "1"],
      ["X-A", "2"],
      ["content-type", "text/x"],
      ["x-latin", "\u00ff"],
    ],
    body,
  };
  const saw = await seen({ request, prompt: "p q" });
  assert.deepEqual([saw.method, saw.path, saw.search, saw.body], ["PUT", "/a/b%20c", "?x=1&x=2&q=p+q", body]);
  const headers = new Map(saw.headers);
  assert.deepEqual(
    [headers.get("x-a"), headers.get("content-type"), headers.get("x-latin")],
    ["1, 2", "text/x", "\u00ff"],
  );
  for (const method of ["GET", "POST", "PATCH", "DELETE", "OPTIONS"])
    assert.equal((await seen({ request: { method } })).method, method);
});

test("a program sees nothing of the API call", async () => {
  const visitor = petri.visitor();
  await visitor.run(echo);
  const { report } = await visitor.run(echo);
  const { headers } = JSON.parse(bodyText(report));
  assert.deepEqual(
    headers.filter((/** @type {string[]} */ [name]) => /cookie|user-agent|accept|host|cf-|forwarded/.test(name)),
    [],
  );
});

test("HEAD is answered with the head only", async () => {
  const report = await petri.execute({
    code: `export default { fetch: (request) => (console.log(request.method), new Response("unseen", { headers: { "x-a": "1" } })) }`,
    request: { method: "HEAD" },
  });
  assert.deepEqual([report.outcome.type, report.console.length, report.console[0].args], ["returned", 1, ["HEAD"]]);
  assert.deepEqual(
    [report.response?.headers.find(([name]) => name === "x-a"), report.response?.body, report.response?.bytes],
    [["x-a", "1"], { text: "" }, 0],
  );
});

test("env holds only what the request gave", async () => {
  const env = { WHO: "me", N: 1.5, LIST: [1, { deep: null }], FLAG: true, "odd name": "x", __proto__2: 1 };
  assert.deepEqual((await seen({ env })).env, env);
  assert.deepEqual((await seen({})).env, {});
});

test("each program gets its compatibility date", async () => {
  const code = `export default { fetch: () => new Response(typeof navigator === "object" ? navigator.userAgent : "none") }`;
  // "global_navigator" is on from 2022-03-21, "nodejs_compat" from 2026-08-04. A global of the latter tells the dates
  // apart.
  const node = `export default { fetch: () => new Response(typeof process) }`;
  assert.equal(await petri.text({ code, compatibility_date: "2023-01-01" }), "Cloudflare-Workers");
  assert.equal(await petri.text({ code: node, compatibility_date: "2023-01-01" }), "undefined");
  assert.equal(await petri.text({ code: node, compatibility_date: "2026-10-19" }), "object");
});

test("modules import each other by their relative names", async () => {
  const modules = {
    "main.ts": `
      import { name } from "./lib/name.mjs";
      import * as harness from "./harness.js";
      export default { fetch: () => new Response(name + harness.mine) };
    `,
    "lib/name.mjs": `import { first } from "../first.js"; export const name = first + "two"`,
    "first.js": `export const first = "one"`,
    "harness.js": `export const mine = "three"`,
  };
  assert.equal(await petri.text({ modules }), "onetwothree");
  assert.equal(
    await petri.text({
      modules: { ...modules, "other.js": `export default { fetch: () => new Response("other") }` },
      main: "other.js",
    }),
    "other",
  );
});

test("modules with the names of the harness's modules do not replace them", async () => {
  const mine = `export default { fetch: () => new Response("mine") }`;
  assert.equal(await petri.text({ modules: { "harness.js": mine } }), "mine");
  assert.equal(
    await petri.text({
      modules: {
        "main.ts": `import h from "./user/main.ts"; export default h`,
        "user/main.ts": mine,
        "harness.js": "throw 1",
      },
    }),
    "mine",
  );
});

test("several Set-Cookie headers stay separate", async () => {
  const report = await petri.execute(
    `
      export default {
        fetch() {
          const headers = new Headers({ "content-type": "text/x" });
          headers.append("set-cookie", "a=1; Expires=Mon, 01 Jan 2030 00:00:00 GMT");
          headers.append("set-cookie", "b=2");
          return new Response("", { headers });
        },
      };
    `,
  );
  assert.deepEqual(report.response?.headers, [
    ["content-type", "text/x"],
    ["set-cookie", "a=1; Expires=Mon, 01 Jan 2030 00:00:00 GMT"],
    ["set-cookie", "b=2"],
  ]);
});

test("a binary body arrives byte for byte", async () => {
  const all = Buffer.from(Uint8Array.from({ length: 256 * 300 }, (_, i) => i ^ (i >> 8)));
  const report = await petri.execute(
    `export default { fetch: () => new Response(Uint8Array.from({ length: 256 * 300 }, (_, i) => i ^ (i >> 8))) }`,
  );
  assert.deepEqual(Buffer.from(present(report.response?.body.base64), "base64"), all);
  assert.equal(report.response?.bytes, all.length);
  for (const bytes of [[0xff], [0xc3], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0x61, 0x80]]) {
    const { response } = await petri.execute(
      `export default { fetch: () => new Response(new Uint8Array(${JSON.stringify(bytes)})) }`,
    );
    assert.deepEqual(response?.body, { base64: Buffer.from(bytes).toString("base64") });
  }
});

test("a text body arrives as text, with its byte order mark", async () => {
  for (const text of ["", "\ufefftext", "a\0b", "🦠\r\n"]) {
    const { response } = await petri.execute({
      code: `export default { fetch: (request) => new Response(new URL(request.url).searchParams.get("q")) }`,
      prompt: text,
    });
    assert.deepEqual([response?.body, response?.bytes], [{ text }, Buffer.byteLength(text)]);
  }
});
