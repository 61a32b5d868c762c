// Every kind of handler, and the input that it gets.
const module = (/** @type {string} */ body) => `export default { async fetch(request, env, ctx) { ${body} } }`;
const answer = (/** @type {string} */ expression) => module(`return Response.json(${expression})`);

/** @type {import("../types.mjs").Program[]} */
export default [
  {
    name: "an object with fetch",
    run: `export default { fetch: () => new Response("ok") }`,
    expect: {
      success: true,
      outcome: { type: "returned" },
      response: { status: 200, body: { text: "ok" }, bytes: 2, truncated: false },
      stdout: "",
      stderr: "",
      console: [],
      network: [],
      result: undefined,
      console_dropped: undefined,
    },
  },
  {
    name: "an async fetch",
    run: module(`await null; return new Response("ok")`),
    expect: { response: { body: { text: "ok" } } },
  },
  {
    name: "fetch as a method that uses this",
    run: `export default { greeting: "hi", fetch() { return new Response(this.greeting) } }`,
    expect: { response: { body: { text: "hi" } } },
  },
  {
    name: "an instance as the default export",
    run: `class A { #n = 7; fetch() { return new Response(this.#n) } }; export default new A()`,
    expect: { response: { body: { text: "7" } } },
  },
  {
    name: "fetch that is inherited",
    run: `class Base { fetch() { return new Response("base") } }; export default new (class extends Base {})()`,
    expect: { response: { body: { text: "base" } } },
  },
  {
    name: "a class extending WorkerEntrypoint",
    run: {
      code: `
        import { WorkerEntrypoint } from "cloudflare:workers";
        export default class extends WorkerEntrypoint {
          fetch(request) {
            return Response.json([this.env.WHO, typeof this.ctx.waitUntil, request.method]);
          }
        }
      `,
      env: { WHO: "me" },
    },
    expect: { response: { body: { text: `["me","function","GET"]` } } },
  },
  {
    name: "a plain class",
    run: {
      code: `export default class { constructor(ctx, env) { this.who = env.WHO } fetch() { return new Response(this.who) } }`,
      env: { WHO: "me" },
    },
    expect: { response: { body: { text: "me" } } },
  },
  {
    name: "a new instance of a class for every run",
    run: `let made = 0; export default class { constructor() { made++ } fetch() { return new Response(made) } }`,
    expect: { response: { body: { text: "1" } } },
  },
  {
    name: "a class without fetch",
    run: `export default class { }`,
    expect: {
      success: false,
      outcome: {
        type: "threw",
        error: {
          name: "TypeError",
          message: "the program's default class has no fetch method: add fetch(request) { … } to it",
        },
      },
      response: null,
    },
  },
  {
    name: "a function that answers with a Response",
    run: `export default request => new Response(request.method)`,
    expect: { response: { body: { text: "GET" } }, result: undefined },
  },
  {
    name: "a function that returns a value",
    run: `export default () => ({ a: [1, null, "ü"] })`,
    expect: { success: true, response: null, result: { a: [1, null, "ü"] } },
  },
  { name: "an async function", run: `export default async () => { await null; return 5 }`, expect: { result: 5 } },
  { name: "a function that returns null", run: `export default () => null`, expect: { result: null, response: null } },
  {
    name: "a function that returns nothing",
    run: `export default () => {}`,
    expect: { success: true, result: undefined, response: null },
  },
  {
    name: "a function that returns false, zero and an empty string",
    run: `export default () => [false, 0, ""]`,
    expect: { result: [false, 0, ""] },
  },
  {
    name: "a function with args",
    run: { code: `export default (a, b) => a + b.n`, args: [1, { n: 2 }] },
    expect: { result: 3 },
  },
  {
    name: "a function with an empty args list",
    run: { code: `export default (...args) => args.length`, args: [] },
    expect: { result: 0 },
  },
  {
    name: "a function without args gets request, env and ctx",
    run: {
      code: `export default (request, env, ctx) => [request instanceof Request, env.A, typeof ctx.waitUntil]`,
      env: { A: 1 },
    },
    expect: { result: [true, 1, "function"] },
  },
  {
    name: "a function whose value has toJSON",
    run: `export default () => ({ at: new Date(0) })`,
    expect: { result: { at: "1970-01-01T00:00:00.000Z" } },
  },
  {
    name: "a function whose value cannot be written as JSON",
    run: `export default () => 1n`,
    expect: { success: false, outcome: { type: "threw", error: { name: "TypeError", message: /BigInt/ } } },
  },
  {
    name: "a function whose value refers to itself",
    run: `export default () => { const a = {}; a.a = a; return a }`,
    expect: { success: false, outcome: { type: "threw", error: { name: "TypeError", message: /circular/ } } },
  },
  {
    name: "an async generator is a function",
    run: `export default async function* () { yield 1 }`,
    expect: { success: true, result: {} },
  },
  {
    name: "run with the prompt",
    run: {
      code: `export function run(input, env, ctx) { return [input, env.A, typeof ctx.waitUntil] }`,
      prompt: "hello",
      env: { A: 1 },
    },
    expect: { result: ["hello", 1, "function"] },
  },
  {
    name: "run with args",
    run: { code: `export const run = input => input.n * 2`, prompt: "unused", args: [{ n: 21 }] },
    expect: { result: 42 },
  },
  {
    name: "run that answers with a Response",
    run: `export const run = () => new Response("ok", { status: 202 })`,
    expect: { response: { status: 202, body: { text: "ok" } } },
  },
  {
    name: "a default export takes precedence over run",
    run: `export default () => "default"; export const run = () => "run"`,
    expect: { result: "default" },
  },
  {
    name: "run is used when the default export is not a handler",
    run: `export default { version: 1 }; export const run = () => "run"`,
    expect: { result: "run" },
  },
  {
    name: "no export",
    run: `const a = 1`,
    expect: {
      success: false,
      outcome: {
        type: "threw",
        error: { name: "TypeError", message: /^the program exports no handler: export default \{ fetch/ },
      },
    },
  },
  {
    name: "fetch that forgets to return",
    run: module(`new Response("x")`),
    expect: {
      outcome: {
        type: "threw",
        error: {
          name: "TypeError",
          message: "the program's fetch must return a Response; it returned undefined: is a return missing?",
        },
      },
    },
  },
  {
    name: "fetch that returns a plain object",
    run: module(`return {}`),
    expect: {
      outcome: {
        type: "threw",
        error: { message: "the program's fetch must return a Response; it returned a plain object" },
      },
    },
  },
  {
    name: "fetch that returns an object shaped like a Response",
    run: module(`return Object.create(Response.prototype)`),
    expect: { outcome: { type: "threw", error: { message: /must return a Response/ } } },
  },
  {
    name: "work handed to waitUntil is awaited",
    run: module(
      `ctx.waitUntil((async () => { await scheduler.wait(30); console.log("done") })()); return new Response("ok")`,
    ),
    expect: { stdout: "done\n", response: { body: { text: "ok" } } },
  },
  {
    name: "awaited work that calls waitUntil",
    run: module(
      `ctx.waitUntil((async () => { await scheduler.wait(5); ctx.waitUntil(scheduler.wait(5).then(() => console.log("deep"))) })()); return new Response()`,
    ),
    expect: { stdout: "deep\n" },
  },
  {
    name: "waitUntil with a rejected promise",
    run: module(`ctx.waitUntil(Promise.reject(new RangeError("late"))); return new Response("ok")`),
    expect: {
      success: true,
      stderr: /^Uncaught \(in waitUntil\) RangeError: late\n/,
      response: { body: { text: "ok" } },
    },
  },
  {
    name: "ctx has props and passThroughOnException",
    run: answer(`[ctx.props, typeof ctx.passThroughOnException]`),
    expect: { response: { body: { text: `[{},"function"]` } } },
  },
  {
    name: "a module with a top-level await",
    run: `const value = await Promise.resolve("waited"); export default { fetch: () => new Response(value) }`,
    expect: { response: { body: { text: "waited" } } },
  },
  {
    name: "a prompt arrives as ?q=",
    run: { code: answer(`new URL(request.url).searchParams.get("q")`), prompt: "a&b=c é 🦠" },
    expect: { response: { body: { text: `"a&b=c é 🦠"` } } },
  },
  {
    name: "a request of another method, path, headers and body",
    run: {
      code: answer(`[request.method, new URL(request.url).pathname, request.headers.get("x-a"), await request.text()]`),
      request: { method: "POST", path: "/a/b?x=1", headers: [["x-a", "1"]], body: "text" },
    },
    expect: { response: { body: { text: `["POST","/a/b","1","text"]` } } },
  },
  {
    name: "a request's body as JSON",
    run: { code: answer(`(await request.json()).a`), request: { method: "PUT", body: `{"a":[1]}` } },
    expect: { response: { body: { text: "[1]" } } },
  },
  {
    name: "env of every JSON type",
    run: { code: answer(`env`), env: { s: "x", n: 1.5, b: true, z: null, l: [1], o: { deep: {} } } },
    expect: { response: { body: { text: `{"s":"x","n":1.5,"b":true,"z":null,"l":[1],"o":{"deep":{}}}` } } },
  },
  {
    name: "env through cloudflare:workers",
    run: { code: `import { env } from "cloudflare:workers"; export default () => env.A`, env: { A: "there" } },
    expect: { result: "there" },
  },
  {
    name: "an older compatibility date",
    run: {
      code: `export default () => typeof navigator + (globalThis.navigator?.userAgent ?? "")`,
      compatibility_date: "2023-01-01",
    },
    expect: { result: /^(undefined|object.*)$/ },
  },
  {
    name: "a compatibility flag",
    run: {
      code: `import { Buffer } from "node:buffer"; export default () => Buffer.from("hi").toString("hex")`,
      compatibility_date: "2025-01-01",
      compatibility_flags: ["nodejs_compat"],
    },
    expect: { result: "6869" },
  },
  {
    name: "node modules are there by default",
    run: `import { createHash } from "node:crypto"; export default () => createHash("sha256").update("").digest("hex").slice(0, 8)`,
    expect: { result: "e3b0c442" },
  },
  {
    name: "timers, crypto and encoders of the platform",
    run: module(
      `
        const digest = await crypto.subtle.digest("SHA-1", new TextEncoder().encode("a"));
        await new Promise(done => setTimeout(done, 1));
        return new Response(new Uint8Array(digest).toHex());
      `,
    ),
    expect: { response: { body: { text: "86f7e437faa5a7fce15d1ddcb9eaeaea377667b8" } } },
  },
  {
    name: "eval is not available",
    run: `export default () => eval("1")`,
    expect: { outcome: { type: "threw", error: { name: "EvalError" } } },
  },
  {
    name: "a dynamic import of another module of the program",
    run: {
      modules: {
        "main.ts": `export default async () => (await import("./lib.js")).value`,
        "lib.js": `export const value = "lazy"`,
      },
    },
    expect: { result: "lazy" },
  },
  {
    name: "modules that import each other",
    run: {
      modules: {
        "main.ts": `import { b } from "./b.js"; export const a = () => "a"; export default () => b()`,
        "b.js": `import { a } from "./main.ts"; export const b = () => a() + "b"`,
      },
    },
    expect: { result: "ab" },
  },
];
