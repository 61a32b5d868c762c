// Programs that fail, with the outcome and the location that the report gives.
const fetches = (/** @type {string} */ body) => `export default { async fetch(request, env, ctx) { ${body} } }`;
const threw = (/** @type {object} */ error) => ({
  success: false,
  outcome: { type: "threw", error },
  response: null,
  result: undefined,
});
const refused = (/** @type {object} */ diagnostic) => ({
  success: false,
  outcome: { type: "refused", diagnostics: [{ severity: "error", ...diagnostic }] },
  response: null,
  console: [],
});
const hung = {
  success: false,
  outcome: {
    type: "stopped",
    reason: "hung",
    message: "the program waits for something that can never happen: a promise nobody settles",
  },
};
const ended = {
  success: false,
  outcome: { type: "stopped", reason: "lost", message: /the program ended it \(abortIsolate\)/ },
};

/** @type {import("../types.mjs").Program[]} */
export default [
  {
    name: "a throw",
    run: `function inner() {\n  throw new TypeError("no");\n}\nexport default { fetch() {\n  inner();\n} }`,
    expect: threw({
      name: "TypeError",
      message: "no",
      stack: [
        { function: "inner", module: "main.ts", line: 2, column: 9 },
        { function: "Object.fetch", module: "main.ts", line: 5, column: 3 },
      ],
      cause: undefined,
      errors: undefined,
    }),
  },
  {
    name: "a throw after an await",
    run: fetches(`await null; throw new Error("late")`),
    expect: threw({ message: "late", stack: [{ module: "main.ts", line: 1 }] }),
  },
  {
    name: "a throw at the top level",
    run: `console.log("before");\nthrow new Error("top")`,
    expect: { ...threw({ message: "top", stack: [{ module: "main.ts", line: 2, column: 7 }] }), stdout: "before\n" },
  },
  {
    name: "a throw in another module's top level",
    run: { modules: { "main.ts": `import "./lib.js"; export default () => 1`, "lib.js": `\nnull.x` } },
    expect: threw({ name: "TypeError", stack: [{ module: "lib.js", line: 2, column: 6 }] }),
  },
  {
    name: "a throw in a constructor",
    run: `export default class { constructor() { throw new Error("made") } fetch() {} }`,
    expect: threw({ message: "made" }),
  },
  {
    name: "a throw in a getter of the handler",
    run: `export default { get fetch() { throw new Error("got") } }`,
    expect: threw({ message: "got" }),
  },
  {
    name: "a throw in a function",
    run: `export default () => { throw new RangeError("far") }`,
    expect: threw({ name: "RangeError", message: "far" }),
  },
  {
    name: "a throw in run",
    run: `export async function run() { throw new Error("ran") }`,
    expect: threw({ message: "ran" }),
  },
  {
    name: "a rejection that is returned",
    run: `export default { fetch: () => Promise.reject(new SyntaxError("x")) }`,
    expect: threw({ name: "SyntaxError", message: "x" }),
  },
  {
    name: "an error of a custom class",
    run: fetches(`class Odd extends Error { name = "Odd"; extra = 1 } throw new Odd("own")`),
    expect: threw({ name: "Odd", message: "own" }),
  },
  {
    name: "a cause that has a cause",
    run: fetches(`throw new Error("a", { cause: new Error("b", { cause: new TypeError("c") }) })`),
    expect: threw({ message: "a", cause: { message: "b", cause: { name: "TypeError", message: "c" } } }),
  },
  {
    name: "an AggregateError",
    run: `export default { fetch: () => Promise.any([Promise.reject(new RangeError("a")), Promise.reject(new Error("b"))]) }`,
    expect: threw({
      name: "AggregateError",
      errors: [
        { name: "RangeError", message: "a" },
        { name: "Error", message: "b" },
      ],
    }),
  },
  { name: "a thrown string", run: fetches(`throw "text"`), expect: threw({ message: /text/ }) },
  { name: "a thrown undefined", run: fetches(`throw undefined`), expect: threw({ message: /undefined/ }) },
  { name: "a thrown object", run: fetches(`throw { code: 5 }`), expect: threw({ message: /code: 5/ }) },
  {
    name: "an error whose message is a getter",
    run: fetches(`const e = new Error(); Object.defineProperty(e, "message", { get() { throw 1 } }); throw e`),
    expect: threw({ name: "Error" }),
  },
  {
    name: "a stack that overflows",
    run: `const f = () => f() + 1; export default { fetch() { f() } }`,
    expect: threw({ name: "RangeError", message: "Maximum call stack size exceeded" }),
  },
  {
    name: "a variable that is not defined",
    run: fetches(`return nothing`),
    expect: threw({ name: "ReferenceError", message: "nothing is not defined" }),
  },
  {
    name: "an error of the platform",
    run: fetches(`return new Response("x", { status: 99 })`),
    expect: threw({ name: "RangeError", message: /status|100|599|200/ }),
  },
  {
    name: "a DOMException",
    run: fetches(`AbortSignal.abort().throwIfAborted()`),
    expect: threw({ name: "AbortError" }),
  },
  {
    name: "fetch without a network",
    run: fetches(`return fetch("https://example.com/")`),
    expect: threw({ message: /not permitted to access the internet/ }),
  },
  {
    name: "a module that does not exist",
    run: `import "./nothing.js"; export default () => 1`,
    expect: refused({
      message: `the program has no module "nothing.js", imported as "./nothing.js"`,
      line: 1,
      column: 8,
      end_line: 1,
      end_column: 22,
    }),
  },
  {
    name: "a cloudflare:* module that does not exist",
    run: `\nimport { EmailMessage } from "cloudflare:email";\nexport default () => EmailMessage`,
    expect: refused({
      message:
        `"cloudflare:email" does not exist here; the cloudflare:* modules are ` +
        `ai, br, durable-objects, node, pipelines, sockets, vectorize, workers, workflows`,
      module: "main.ts",
      line: 2,
      column: 30,
    }),
  },
  {
    name: "an import that is not exported",
    run: { modules: { "main.ts": `import { b } from "./a.js"; export default () => b`, "a.js": `export const a = 1` } },
    expect: refused({ message: `"./a.js" has no export named "b"`, line: 1, column: 10 }),
  },
  {
    name: "process.exit ends the run",
    run: fetches(`console.log("a"); process.exit(0); console.log("b")`),
    expect: { stdout: "a\n" },
  },
  {
    name: "a syntax error",
    run: "export default {\n  fetch() { return ) }\n}",
    expect: refused({ message: "unexpected token", module: "main.ts", line: 2, column: 20 }),
  },
  {
    name: "a syntax error in another module",
    run: { modules: { "main.ts": `import "./lib/broken.mjs"; export default () => 1`, "lib/broken.mjs": "\n  }" } },
    expect: refused({ module: "lib/broken.mjs", line: 2, column: 3 }),
  },
  {
    name: "a name declared twice",
    run: "const a = 1;\nconst a = 2;",
    expect: refused({ message: /already been declared/, line: 2, column: 7 }),
  },
  {
    name: "an isolate that the program ends",
    run: `import { abortIsolate } from "cloudflare:workers"; export default () => { console.log("before"); abortIsolate("bye") }`,
    expect: ended,
  },
  {
    name: "an isolate that the program ends later",
    run: `
      import { abortIsolate } from "cloudflare:workers";
      export default async () => {
        console.log("before");
        await scheduler.wait(100);
        abortIsolate("bye");
      };
    `,
    expect: { ...ended, stdout: "before\n" },
  },
  {
    name: "an isolate that ends at the top level",
    run: `import { abortIsolate } from "cloudflare:workers"; abortIsolate("bye"); export default () => 1`,
    expect: ended,
  },
  {
    name: "flags that contradict each other",
    run: { code: `export default () => 1`, compatibility_flags: ["url_standard", "url_original"] },
    expect: refused({ message: /url_standard|url_original/, module: undefined }),
  },
  { name: "a promise that never settles", run: `export default { fetch: () => new Promise(() => {}) }`, expect: hung },
  { name: "a top level that never settles", run: `await new Promise(() => {}); export default () => 1`, expect: hung },
  {
    name: "a hung program keeps its console output",
    run: fetches(`console.log("said"); await new Promise(() => {})`),
    expect: { ...hung, stdout: "said\n" },
  },
  {
    name: "a body that is never written",
    run: fetches(`return new Response(new ReadableStream({ pull: () => new Promise(() => {}) }))`),
    expect: { ...hung, response: { status: 200 } },
  },
  {
    name: "work in waitUntil that never ends",
    run: fetches(`ctx.waitUntil(new Promise(() => {})); return new Response("ok")`),
    expect: { ...hung, response: { body: { text: "ok" } } },
  },
  {
    name: "a wait past the deadline",
    run: { code: fetches(`console.log("said"); await scheduler.wait(20_000)`), limits: { wall_ms: 300 } },
    expect: {
      success: false,
      outcome: {
        type: "stopped",
        reason: "deadline",
        message: "the program was not done after 300 ms and was cut off",
      },
      stdout: "said\n",
    },
  },
  {
    name: "a body past the deadline",
    run: {
      code: fetches(
        `return new Response(new ReadableStream({ async pull(c) { c.enqueue(new Uint8Array([97])); await scheduler.wait(20_000) } }))`,
      ),
      limits: { wall_ms: 300 },
    },
    expect: { outcome: { type: "stopped", reason: "deadline" }, response: { status: 200, body: { text: "a" } } },
  },
  {
    name: "an error that ends the run is in stderr, too",
    run: `export default () => {\n  throw Object.assign(new RangeError("far"), { code: "E_FAR", status: 416, at: { deep: [1] } });\n}`,
    expect: {
      stderr:
        "Uncaught RangeError: far\n    at default (main.ts:2:23)\n  code: 'E_FAR'\n  status: 416\n  at: { deep: [ 1 ] }\n",
      outcome: { error: { fields: { code: "E_FAR", status: 416, at: { type: "object" } } } },
    },
  },
  {
    name: "an error made by a constructor function",
    run: [
      `function PayError(message) { this.message = message; this.stack = new Error(message).stack }`,
      `PayError.prototype = Object.create(Error.prototype, { constructor: { value: PayError }, name: { value: "PayError" } });`,
      `export default () => { throw new PayError("no funds") };`,
    ].join("\n"),
    expect: {
      outcome: {
        type: "threw",
        error: {
          name: "PayError",
          message: "no funds",
          stack: [
            { line: 1, column: 67 },
            { line: 3, column: 30 },
          ],
        },
      },
    },
  },
  {
    name: "a throw in a timer",
    run: fetches(
      `setTimeout(() => { throw new Error("in a timer") }); await scheduler.wait(20); return new Response("ok")`,
    ),
    expect: {
      success: true,
      response: { body: { text: "ok" } },
      console: [{ level: "error", text: /^Uncaught Error: in a timer\n/ }],
    },
  },
  {
    name: "a throw in an interval, at each call",
    run: fetches(
      `let n = 0; const i = setInterval(() => { if (++n === 2) clearInterval(i); throw n }, 1); await scheduler.wait(30); return new Response()`,
    ),
    expect: { success: true, stderr: "Uncaught 1\nUncaught 2\n" },
  },
  {
    name: "a throw in a microtask",
    run: fetches(`queueMicrotask(() => { throw new Error("micro") }); await scheduler.wait(5); return new Response()`),
    expect: { success: true, stderr: /Uncaught Error: micro/ },
  },
  {
    name: "an unhandled rejection",
    run: fetches(`Promise.reject(new Error("unheard")); return new Response("ok")`),
    expect: { success: true, stderr: /^Uncaught \(in promise\) Error: unheard\n/, response: { body: { text: "ok" } } },
  },
  {
    name: "a rejection handled in time",
    run: fetches(`const p = Promise.reject(new Error("heard")); p.catch(() => {}); return new Response("ok")`),
    expect: { success: true, stderr: "", console: [] },
  },
  {
    name: "an error listener of the program",
    run: fetches(
      `
        addEventListener("unhandledrejection", event => {
          event.preventDefault();
          console.log("mine", event.reason);
        });
        Promise.reject(5);
        await scheduler.wait(5);
        return new Response();
      `,
    ),
    expect: { success: true, stdout: "mine 5\n" },
  },
  {
    name: "a console flood is cut and counted",
    run: fetches(`for (let i = 0; i < 5003; i++) console.log(i); return new Response("ok")`),
    expect: { success: true, console_dropped: 3, response: { body: { text: "ok" } } },
  },
];
