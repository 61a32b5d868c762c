// The exports that a program may have, and the results of running them.

import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "./load.mjs";
import { start } from "./workerd.mjs";

const run = await start();

const { names, programs } = load("programs");

/** @typedef {import("./types.mjs").Program} Program */
/** @typedef {import("./types.mjs").Options} Options */

/**
 * Checks that a program returns and answers with the text.
 * @param {Program} program
 * @param {string} text
 * @param {Options} [options]
 */
async function answers(program, text, options) {
  const frames = await run(program, options);
  assert.deepEqual([String(frames.body), frames.outcome], [text, "returned"]);
}

/**
 * Checks that a function returns the value.
 * @param {Program} program
 * @param {import("./types.mjs").Json} value
 * @param {Options} [options]
 */
async function results(program, value, options) {
  const frames = await run(program, options);
  assert.deepEqual([frames.one("result")?.value, frames.outcome], [value, "returned"]);
}

/**
 * Checks that a program ends with what it threw.
 * @param {Program} program
 * @param {string} thrown `phase name: message`
 * @param {Options} [options]
 */
async function throws(program, thrown, options) {
  const frames = await run(program, options);
  assert.deepEqual([frames.thrown, frames.outcome], [[thrown], "threw"]);
}

test("the fetch method of an object is called", async () => {
  await answers(
    `export default {
      fetch(request, env, ctx) {
        return new Response(new URL(request.url).searchParams.get("q") + env.WHO + typeof ctx.waitUntil);
      },
    }`,
    "hiyoufunction",
    { url: "http://program/?q=hi", env: { WHO: "you" } },
  );
  await answers(`export default { text: "mine", fetch() { return new Response(this.text) } }`, "mine");
});

test("a class is constructed and its fetch method called", async () => {
  await answers(
    `import { WorkerEntrypoint } from "cloudflare:workers";
    export default class extends WorkerEntrypoint {
      fetch(request) {
        return new Response(request.method + this.env.N);
      }
    }`,
    "GET7",
    { env: { N: 7 } },
  );
  await answers(
    `export default class {
      constructor(ctx, env) {
        this.env = env;
      }
      fetch(request) {
        return new Response(request.method + this.env.N);
      }
    }`,
    "GET7",
    { env: { N: 7 } },
  );
});

test("a function is called", async () => {
  await answers(`export default request => new Response(request.url)`, "http://program/x", { url: "http://program/x" });
  await answers(`export default async function (request, env, ctx) { return new Response(env.A) }`, "b", {
    env: { A: "b" },
  });
  await results(`export default (...args) => args`, [1, "two", [3]], { args: [1, "two", [3]] });
  await results(`export default function () { return arguments.length }`, 0, { args: [] });
});

test("a function named run is called", async () => {
  const program = `export function run(input, env, ctx) { return { input, env, ctx: typeof ctx.waitUntil } }`;
  await results(
    program,
    { input: "the prompt", env: { X: 1 }, ctx: "function" },
    { prompt: "the prompt", env: { X: 1 } },
  );
  await results(program, { input: [1], env: {}, ctx: "function" }, { prompt: "the prompt", args: [[1], 2] });
});

test(names.entrypoints, async () => {
  const program = programs.entrypoints;
  const env = { N: 7 };
  await answers(program, "default", { env });
  await answers(program, "default", { env, entrypoint: "default" });
  await answers(program, "api 7function", { env, entrypoint: "Api" });
  await answers(program, "plain 7", { env, entrypoint: "Plain" });
  await answers(program, "old 7", { env, entrypoint: "Old" });
  await answers(program, "object7", { env, entrypoint: "object" });
  await answers(program, "GET7", { env, entrypoint: "func" });
  await results(program, "GET", { entrypoint: "run", prompt: "p" });
  await results(program, 3, { entrypoint: "$add", args: [1, 2] });
  await throws(
    program,
    "handler TypeError: the program has no export named Missing; " +
      "it has $add, Api, Empty, Old, Plain, count, default, func, nothing, object, run",
    { entrypoint: "Missing" },
  );
  await throws(
    program,
    "handler TypeError: the program has no export named toString; " +
      "it has $add, Api, Empty, Old, Plain, count, default, func, nothing, object, run",
    { entrypoint: "toString" },
  );
  await throws("", "handler TypeError: the program has no export named a; it has none", { entrypoint: "a" });
  await throws(
    program,
    "handler TypeError: the program's export count cannot answer: " +
      "it must be an object or a class with fetch, or a function; it is a number",
    { entrypoint: "count" },
  );
  await throws(
    program,
    "handler TypeError: the program's export nothing cannot answer: " +
      "it must be an object or a class with fetch, or a function; it is undefined",
    { entrypoint: "nothing" },
  );
  await throws(
    program,
    "handler TypeError: the program's class Empty has no fetch method: add fetch(request) { … } to it",
    { entrypoint: "Empty" },
  );
});

test("a warm isolate runs any of its entrypoints", async () => {
  const program = `let n = 0; export const a = () => ++n; export const b = () => ++n * 10;`;
  await results(program, 1, { id: "entrypoints", entrypoint: "a" });
  await results(program, 20, { id: "entrypoints", entrypoint: "b" });
});

test("a function's result is written as JSON.stringify would", async () => {
  await results(
    `export default () => ({
      a: undefined,
      b: new Date(0),
      c: [NaN, () => 1],
      toString: 1,
      d: { toJSON: () => "own" },
    })`,
    { b: "1970-01-01T00:00:00.000Z", c: [null, null], toString: 1, d: "own" },
  );
  await results(`export default () => ["\\ud800", "\\\\ud800", "\\\\\\udfff", "\\u{1f600}"]`, [
    "\ufffd",
    "\\ud800",
    "\\\ufffd",
    "\u{1f600}",
  ]);
  const nothing = await run(`export default () => {}`);
  assert.deepEqual([nothing.one("result"), nothing.outcome], [{ t: "result" }, "returned"]);
  await throws(`export default () => 1n`, "handler TypeError: Do not know how to serialize a BigInt");
  await results(`export default () => "x".repeat(98)`, "x".repeat(98), { outputBytes: 100 });
  await throws(
    `export default () => "x".repeat(99)`,
    "handler RangeError: the program's result is 101 bytes of JSON; the limit is 100",
    { outputBytes: 100 },
  );
});

test("a program without a handler is told which exports are possible", async () => {
  const none =
    "handler TypeError: the program exports no handler: export default { fetch(request, env, ctx) { … } }, " +
    "a class with fetch, a function, or a function named run";
  for (const [program, instead] of [
    ["", "it exports nothing"],
    ["console.log('a script')", "it exports nothing"],
    ["export default undefined", "it exports default, and no entrypoint is named"],
    ["export default 5", "its default export is a number"],
    ["export default null", "its default export is null"],
    ["export default { get() {} }", "its default export is a plain object without fetch"],
    [
      "export default { async scheduled(controller, env, ctx) {} }",
      "its default export has scheduled, which nothing calls here; call it by hand: " +
        'async fetch(request, env, ctx) { await this.scheduled({ cron: "0 * * * *", scheduledTime: Date.now() }, env, ctx); return new Response("done"); }',
    ],
    [
      "export default { email() {}, queue() {} }",
      "its default export has queue, which nothing calls here; call it by hand: " +
        'async fetch(request, env, ctx) { await this.queue({ queue: "jobs", messages: [] }, env, ctx); return new Response("done"); }',
    ],
    ["export const GET = () => 1, other = 2", "it exports GET, other, and no entrypoint is named"],
  ])
    await throws(program, `${none}; ${instead}`);
  await throws(
    `export default class { get() {} }`,
    "handler TypeError: the program's default class has no fetch method: add fetch(request) { … } to it",
  );
});

test("a fetch that does not return a Response is told what it returned", async () => {
  for (const [value, words] of [
    ["undefined", "undefined: is a return missing?"],
    ["null", "null"],
    ["'text'", "a string"],
    ["1n", "a bigint"],
    ["[]", "an array"],
    ["{}", "a plain object"],
    ["new Map", "an object of another class"],
    ["() => 1", "a function"],
    ["Object.create(Response.prototype)", "an object of another class"],
  ]) {
    await throws(
      `export default { fetch() { return ${value === "{}" ? "({})" : value} } }`,
      `handler TypeError: the program's fetch must return a Response; it returned ${words}`,
    );
  }
});

test(names.request_parts, async () => {
  await answers(programs.request_parts, '["POST","http://program/p?q=1&r","h","text"]', {
    method: "POST",
    url: "http://program/p?q=1&r",
    headers: [["x-a", "h"]],
    body: "text",
  });
});

test("HEAD reaches the program as HEAD, and its response has no body", async () => {
  const frames = await run(
    `export default { fetch: request => new Response("unseen", { headers: { "x-method": request.method } }) }`,
    { method: "HEAD" },
  );
  assert.deepEqual(
    frames.one("response").headers.find(([name]) => name === "x-method"),
    ["x-method", "HEAD"],
  );
  assert.deepEqual([frames.one("response").body, frames.of("body"), frames.outcome], [false, [], "returned"]);
});

test(names.response_head, async () => {
  for (const options of [
    { date: "2026-10-01", flags: [] },
    { date: "2023-01-01", flags: ["nodejs_als"] },
  ]) {
    const { ms, ...head } = (await run(programs.response_head, options)).one("response");
    assert.equal(typeof ms, "number");
    assert.deepEqual(head, {
      t: "response",
      status: 418,
      status_text: "Teapot",
      headers: [
        ["x-a", "1"],
        ["set-cookie", "a=1, b"],
        ["set-cookie", "c=2"],
      ],
      body: false,
    });
  }
});

test("a WebSocket response is reported without opening the socket", async () => {
  const frames = await run(
    `export default {
      fetch() {
        const [client] = Object.values(new WebSocketPair());
        return new Response(null, { status: 101, webSocket: client });
      },
    }`,
  );
  assert.deepEqual(
    [frames.one("response").status, frames.one("response").websocket, frames.outcome],
    [101, true, "returned"],
  );
});

test("a binary body arrives byte for byte, in frames of at most 48 KiB", async () => {
  const bytes = "const b = new Uint8Array(200000); for (let i = 0; i < b.length; i++) b[i] = i * 7 + (i >> 8);";
  for (const body of ["b", "new ReadableStream({ start(c) { c.enqueue(b); c.close() } })"]) {
    const frames = await run(`${bytes} export default { fetch: () => new Response(${body}) }`);
    assert.deepEqual(frames.body, Buffer.from(Uint8Array.from({ length: 200000 }, (_, i) => i * 7 + (i >> 8))));
    assert.ok(frames.of("body").every(({ base64 }) => base64.length <= ((48 * 1024) / 3) * 4));
  }
});

test(names.streamed_bytes, async () => {
  assert.deepEqual([...(await run(programs.streamed_bytes)).body], [1, 2, 4, 5, 0, 1, 2, 3, 4, 5, 6, 7, 7]);
});

test("a body is cut exactly at its bound", async () => {
  const body = async (/** @type {Program} */ program, /** @type {number} */ outputBytes) => {
    const frames = await run(program, { outputBytes });
    return [String(frames.body), frames.of("body_cut").length, frames.outcome];
  };
  const whole = `export default { fetch: () => new Response("0123456789") }`;
  assert.deepEqual(await body(whole, 10), ["0123456789", 0, "returned"]);
  assert.deepEqual(await body(whole, 9), ["012345678", 1, "returned"]);
  assert.deepEqual(await body(whole, 0), ["", 1, "returned"]);
  const frames = await run(programs.endless_body, { outputBytes: 12 });
  assert.deepEqual(
    [String(frames.body), frames.of("body_cut").length, frames.logged, frames.outcome],
    ["012345678901", 1, ["cancelled"], "returned"],
  );
});

test("the error of a body that fails is reported", async () => {
  await throws(
    `export default { fetch: () => new Response(new ReadableStream({ pull() { throw new RangeError("dry") } })) }`,
    "body RangeError: dry",
  );
  const text = await run(
    `export default { fetch: () => new Response(new ReadableStream({ start(c) { c.enqueue("text"); c.close() } })) }`,
  );
  assert.equal(text.outcome, "threw");
  assert.match(text.thrown[0], /^body TypeError: /);
});

test("modules import each other, also across folders", async () => {
  const modules = {
    "main.js": `import { name } from "./lib/name.mjs"; export default { fetch: () => new Response(name) }`,
    "lib/name.mjs": `import { first } from "../first.js"; export const name = first + "!"`,
    "first.js": `export const first = "one"`,
  };
  await answers(modules, "one!");
  await answers({ "app/index.js": `export default { fetch: () => new Response("inner") }` }, "inner", {
    main: "app/index.js",
  });
});

test(names.warm, async () => {
  const first = await run(programs.warm, { id: "warm" });
  const second = await run(programs.warm, { id: "warm" });
  assert.deepEqual(
    [first.one("start"), first.logged, String(first.body)],
    [{ t: "start", v: 1, warm: false }, ["top", "run"], "1"],
  );
  assert.deepEqual(
    [second.one("start"), second.logged, String(second.body)],
    [{ t: "start", v: 1, warm: true }, ["run"], "2"],
  );
});
