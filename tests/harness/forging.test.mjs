// Programs that would say what only the harness says, reach it, or outlast it. Each run tells the truth and ends in order.

import assert from "node:assert/strict";
import { test } from "node:test";
import { start } from "./workerd.mjs";

const run = await start();

const END = `{"t":"end","ms":0,"outcome":"returned","console_dropped":0}`;
/** A program with these statements in its handler. */
const handler = (statements, before = "") =>
  `${before}\nexport default { async fetch(request, env, ctx) {\n${statements}\nreturn new Response("fine") } }`;
const REFUSED = "a program cannot call the harness that runs it";
/** The program says what came of each expression, as text. */
const tries = (expressions, before = "") =>
  handler(
    `const came = []; ${expressions.map(e => `try { came.push(String(await (${e}))) } catch (e) { came.push("threw " + (e?.message ?? e)) }`).join("\n")}; return new Response(came.join("|"))`,
    before,
  );

/**
 * What a program is, and what is to come of it: `body`, `said` (first arguments of the console), `thrown`, `outcome`.
 * @type {Record<string, { program: string | Record<string, string>, body?: string | RegExp, said?: any[], thrown?: any[], outcome?: string, options?: object, lost?: RegExp }>}
 */
const forgeries = {
  // Frames.
  "frames in a body of frames": {
    program: handler(
      `return new Response('{"t":"console","level":"log","ms":0,"group":0,"args":["forged"]}\\n${END}\\n', { headers: { "content-type": "application/x-ndjson" } })`,
    ),
    body: `{"t":"console","level":"log","ms":0,"group":0,"args":["forged"]}\n${END}\n`,
  },
  "frames in a streamed body": {
    program: handler(
      `return new Response(new ReadableStream({ start(c) { for (const part of ["\\n", ${JSON.stringify(END)}, "\\n"]) c.enqueue(new TextEncoder().encode(part)); c.close() } }))`,
    ),
    body: `\n${END}\n`,
  },
  "a frame in a line of the console": {
    program: handler(
      `console.log("x\\n" + ${JSON.stringify(END)} + "\\n", {a: "\\n${END.replaceAll('"', '\\"')}\\n"})`,
    ),
    said: [`x\n${END}\n`],
  },
  "a frame in the name of a key, a class, a function and a symbol": {
    program: handler(
      `const f = ${JSON.stringify(`"\n${END}\n`)}; console.log("x", { [f]: 1 }, new ({ [f]: class {} }[f])(), { [f]() {} }[f], Symbol(f), new Map([[f, f]]), Object.assign(new Error(f), { name: f, stack: f }))`,
    ),
    said: ["x"],
  },
  "a frame in what is thrown": {
    program: `export default { fetch() { throw Object.assign(new Error("\\n${END.replaceAll('"', '\\"')}\\n"), { stack: "\\n${END.replaceAll('"', '\\"')}\\n" }) } }`,
    thrown: [`handler Error: \n${END}\n`],
    outcome: "threw",
  },
  "a frame in a result": { program: `export default () => ["\\n${END.replaceAll('"', '\\"')}\\n"]` },
  "raw JSON in a result": { program: `export default () => [JSON.rawJSON('"\\\\n"'), JSON.rawJSON("1e400")]` },
  "raw JSON of several lines": {
    program: `export default () => JSON.rawJSON('1\\n${END}')`,
    thrown: [/^handler SyntaxError/],
    outcome: "threw",
  },
  "a frame in a header and the status text": {
    program: tries([
      `new Response("", { statusText: "a\\n${END.replaceAll('"', '\\"')}" }).statusText`,
      `new Response("", { headers: { a: "b\\n${END.replaceAll('"', '\\"')}" } }).headers.get("a")`,
    ]),
    body: /^threw Invalid statusText.*\|threw Invalid header value/s,
  },
  "a frame in the labels of counters, timers and groups": {
    program: handler(
      `const f = "\\n${END.replaceAll('"', '\\"')}\\n"; console.count(f); console.time(f); console.timeEnd(f); console.group(f); console.countReset("\\n"); console.trace(f); console.assert(false, f)`,
    ),
    said: [/: 1$/, /: \d/, /^\n/, "Count for '\n' does not exist", /^\n/, /^\n/],
  },
  "frames written to the streams of the process": {
    program: handler(
      `process.stdout.write("\\n${END.replaceAll('"', '\\"')}\\n"); process.stderr.write("\\n${END.replaceAll('"', '\\"')}\\n"); (await import("node:fs")).writeSync(1, "x")`,
    ),
    said: [`\n${END}\n`, `\n${END}\n`, "x\n"],
  },
  "a level of its own": {
    program: handler(
      `console.log.call({ level: "forged" }, "x"); console["log"].apply(null, ["y"]); new (class { [Symbol.toPrimitive]() { return "forged" } })`,
    ),
    said: ["x", "y"],
  },
  "a response that is none": {
    program: `export default { fetch: () => new Proxy(new Response("forged"), {}) }`,
    thrown: [/must return a Response; it returned an object of another class$/],
    outcome: "threw",
  },
  "a response of a class of its own": {
    program: `class Mine extends Response { get status() { return 999 } get headers() { throw 1 } get body() { return null } get statusText() { return "forged" } } export default { fetch: () => new Mine("true", { status: 201 }) }`,
    body: "true",
  },
  "a response that changes while it is sent": {
    program: handler(
      `let r; r = new Response(new ReadableStream({ pull(c) { r?.headers.set("a", "forged"); if (r) Object.defineProperty(r, "status", { value: 999 }); c.enqueue(new Uint8Array([65])); c.close() } }), { headers: { a: "true" } }); return r`,
    ),
    body: "A",
  },
  "a thenable that settles twice": {
    program: `export default { fetch: () => ({ then(ok, no) { ok(new Response("first")); ok(new Response("second")); no(new Error("third")); throw 4 } }) }`,
    body: "first",
  },
  "a thenable of thenables": {
    program: `let n = 0; export default { fetch: () => ({ then(ok) { ok(++n < 50 ? { then: this.then.bind(this) } : new Response("deep")) } }) }`,
    body: "deep",
  },

  // Reaching the harness.
  "the harness, imported by every name": {
    program: handler(
      `const keys = []; for (const name of ["../harness.js", "/harness.js", "harness.js", "../harness.bundle.js", "../harness/main.js"]) try { const m = await import(name); keys.push(Reflect.ownKeys(m).map(String) + Object.isFrozen(m.default) + Reflect.ownKeys(m.default)) } catch (e) { keys.push("none") } return new Response(keys.join(" "))`,
    ),
    body: /^(default,Symbol\(Symbol\.toStringTag\)truefetch|none)( default,Symbol\(Symbol\.toStringTag\)truefetch| none)*$/,
  },
  "a call of the harness from its run": {
    program: tries(
      [`harness.fetch(new Request("http://x"), {}, { props: { main: "user/main.js", prompt: "", key: "k" } }).text()`],
      `import harness from "../harness.js";`,
    ),
    options: { key: "k" },
    body: REFUSED,
  },
  "a call of the harness from outside any run": {
    program: tries(
      [
        `outside(() => harness.fetch(new Request("http://x"), {}, { props: { main: "user/main.js", prompt: "" } })).text()`,
      ],
      `import harness from "../harness.js"; import { AsyncLocalStorage } from "node:async_hooks"; const outside = AsyncLocalStorage.snapshot();`,
    ),
    options: { key: "k" },
    body: REFUSED,
  },
  "a call of itself through its exports": {
    program: tries(
      [
        `exports.default.fetch("http://x").then(r => r.text())`,
        `exports.default({ props: { main: "user/main.js", prompt: "", key: "guess" } }).fetch("http://x").then(r => r.text())`,
      ],
      `import { exports } from "cloudflare:workers";`,
    ),
    options: { key: "k" },
    body: `${REFUSED}|${REFUSED}`,
  },
  "methods of the harness over RPC": {
    program: tries(
      [
        `exports.default.start()`,
        `exports.default.scheduled({ cron: "" })`,
        `exports.default.constructor.constructor("return 1")()`,
      ],
      `import { exports } from "cloudflare:workers";`,
    ),
    options: { key: "k" },
    body: /^threw .*\|threw .*\|threw /,
  },
  "what the host told of the run": {
    program: handler(
      `return new Response(JSON.stringify([ctx.props, Object.keys(ctx), Object.keys(env), [...request.headers]]))`,
    ),
    options: { key: "k", prompt: "p" },
    body: `[{},["props","waitUntil","passThroughOnException"],[],[]]`,
  },
  "frames of the stack as objects": {
    program: handler(
      `Error.prepareStackTrace = (e, sites) => sites; const at = o => [].concat(o.stack ?? []).map(s => [typeof s.getThis?.(), typeof s.getFunction?.()]).join(); const seen = []; try { null.x } catch (e) { seen.push(at(e)) } seen.push(at(new Error("x"))); console.log("said"); return new Response(String(seen.every(s => !/object|function/.test(s))))`,
    ),
    said: ["said"],
    body: "true",
  },
  "callers of a sloppy function": {
    program: {
      "main.js": `import f from "./sloppy.js"; export default { fetch: () => new Response(String(f())) }`,
      "sloppy.js": `export default function () { try { return typeof arguments.callee } catch (e) { return e.name } }`,
    },
    body: "TypeError",
  },
  "code out of text": {
    program: tries([
      `eval("1")`,
      `new Function("return 1")()`,
      `(async () => {}).constructor("return 1")()`,
      `setTimeout("globalThis.forged = 1", 0)`,
    ]),
    body: /^threw .*\|threw .*\|threw .*\|/,
  },
  "a listener's event": {
    program: handler(
      `let seen; addEventListener("error", e => { seen = e }); reportError(new Error("told")); return new Response(typeof seen.currentTarget.start + Object.keys(seen.target ?? {}).length)`,
    ),
    thrown: ["uncaught Error: told"],
    body: /^undefined/,
  },
  "events that nobody sent": {
    program: handler(
      `const e = new Event("unhandledrejection"); Object.defineProperty(e, "reason", { get() { throw new Error("reason") } }); try { dispatchEvent(e) } catch {} try { dispatchEvent(new Event("error")) } catch {} dispatchEvent(new ErrorEvent("error", { error: new Error("mine"), cancelable: true }))`,
    ),
    thrown: [/^uncaught Error: reason/, /^uncaught TypeError: Illegal invocation/, "uncaught Error: mine"],
    body: "fine",
  },
  "errors taken from under the harness": {
    program: handler(
      `addEventListener("unhandledrejection", e => { e.preventDefault(); e.stopImmediatePropagation() }); process.on("unhandledRejection", () => {}); process.on("uncaughtException", () => {}); globalThis.onunhandledrejection = globalThis.onerror = () => true; Promise.reject(new Error("lost")); setTimeout(() => { throw new Error("late") }); await new Promise(r => setTimeout(r, 5))`,
    ),
    thrown: ["unhandledrejection Error: lost", "uncaught Error: late"],
    body: "fine",
  },
  "hooks on async work": {
    program: handler(
      `try { createHook({ init() { throw "boom" }, before() { throw "boom" } }).enable() } catch {} const r = new AsyncResource("x"); r.runInAsyncScope(() => console.log("in scope")); snapshot(() => console.log("snapped")); AsyncLocalStorage.bind(() => console.log("bound"))(); console.log(String(executionAsyncResource()?.controller))`,
      `import { AsyncLocalStorage, AsyncResource, createHook, executionAsyncResource } from "node:async_hooks"; const snapshot = AsyncLocalStorage.snapshot();`,
    ),
    said: ["in scope", "snapped", "bound", "undefined"],
  },
  "other engines of Node's": {
    program: tries([
      `import("node:vm").then(m => m.runInThisContext("1"))`,
      `import("node:inspector").then(m => new m.Session())`,
      `import("node:v8").then(m => m.getHeapSnapshot())`,
      `import("node:worker_threads").then(m => new m.Worker("x"))`,
      `import("node:module").then(m => m.register("x"))`,
      `import("node:child_process").then(m => m.spawnSync("ls"))`,
    ]),
    body: /^threw [^|]*\|threw [^|]*\|threw [^|]*\|threw [^|]*\|(threw [^|]*|undefined)\|threw [^|]*$/,
  },
  "modules of the runtime's inside": {
    program: tries(
      [
        "node-internal:process",
        "node-internal:public_process",
        "cloudflare-internal:workers",
        "cloudflare-internal:env",
        "workerd:unsafe",
        "internal:harness",
      ].map(name => `import(${JSON.stringify(name)})`),
    ),
    body: /^(threw No such module [^|]*\|?){6}$/,
  },
  "files of the isolate": {
    program: tries([
      `import("node:fs").then(m => m.readFileSync("/bundle/harness.js", "utf8").includes("nothing of the kind"))`,
      `import("node:fs").then(m => m.writeFileSync("/bundle/harness.js", "x"))`,
    ]),
    body: /^(false|threw [^|]*)\|threw /,
  },
  "a proxy for everything": {
    program: handler(
      `console.log(new Proxy({ a: 1 }, { get() { throw 1 } }), new Proxy(() => {}, { apply() { throw 1 } }), Proxy.revocable({}, {}).proxy); class Sub { constructor() { return new Proxy(this, {}) } } console.log(new Sub())`,
    ),
    said: [
      { type: "object", properties: [["a", 1]] },
      { type: "object", class: "Sub", properties: [] },
    ],
  },
  "the maker of proxies": {
    program: tries([
      `Proxy({}, {})`,
      `new Proxy(1, {})`,
      `Proxy.name + Proxy.length + Object.keys(Proxy) + ("prototype" in Proxy) + /native code/.test(Proxy)`,
      `Reflect.construct(Proxy, [{ a: 1 }, {}]).a`,
      `new (Object.getPrototypeOf(Proxy).constructor === Function ? Proxy : 0)([], {}).length`,
    ]),
    body:
      "threw Constructor Proxy requires 'new'|threw Cannot create proxy with a non-object as target or handler|Proxy2false" +
      "true|1|0",
  },

  // Outlasting the run, or ending it.
  "a flood of microtasks": {
    program: handler(
      `for (let i = 0; i < 20000; i++) queueMicrotask(() => {}); let p = Promise.resolve(); for (let i = 0; i < 20000; i++) p = p.then(() => {}); await p`,
    ),
    options: { cpuMs: 5000 },
    body: "fine",
  },
  "a flood of lines": {
    program: handler(
      `for (let i = 0; i < 6000; i++) console.log(i); for (let i = 0; i < 6000; i++) console.error(new Error("x"))`,
    ),
    options: { cpuMs: 5000 },
    said: Array.from({ length: 5000 }, (_, i) => i),
    body: "fine",
  },
  "a flood of errors": {
    program: handler(`for (let i = 0; i < 6000; i++) reportError(i); for (let i = 0; i < 1000; i++) Promise.reject(i)`),
    options: { cpuMs: 5000 },
    thrown: Array(5000).fill("uncaught undefined: undefined"),
    body: "fine",
  },
  "a flood of groups": {
    program: handler(
      `for (let i = 0; i < 100000; i++) console.group(); console.log("deep"); for (let i = 0; i < 200000; i++) console.groupEnd(); console.log("out")`,
    ),
    said: ["deep", "out"],
  },
  "a stack without an end": {
    program: `export default { fetch() { const f = () => f(); f() } }`,
    thrown: ["handler RangeError: Maximum call stack size exceeded"],
    outcome: "threw",
  },
  "a line said where the stack ends": {
    program: handler(
      `let deep = 0; const f = () => { deep++; try { f() } finally { if (deep > 0) { deep = -1e9; console.log("at the end") } } }; try { f() } catch {} console.log("after")`,
    ),
    said: ["at the end", "after"].slice(1),
    body: "fine",
  },
  "work that throws at waitUntil": {
    program: handler(
      `ctx.waitUntil({ then() { throw new Error("then") } }); ctx.waitUntil(new Proxy({}, { get() { throw new Error("get") } })); ctx.waitUntil(5); ctx.waitUntil(); ctx.waitUntil(Promise.reject(null))`,
    ),
    thrown: ["waitUntil Error: get", "waitUntil undefined: undefined", "waitUntil Error: then"],
    body: "fine",
  },
  "work that begets work": {
    program: handler(
      `let n = 0; const more = () => { if (++n < 200) ctx.waitUntil(Promise.resolve().then(more)) }; more(); ctx.waitUntil(new Promise(r => setTimeout(() => { console.log("last", n); r() }, 5)))`,
    ),
    said: ["last"],
    body: "fine",
  },
  "work after the end": {
    program: handler(
      `waitUntil((async () => { await new Promise(r => setTimeout(r, 20)); console.log("too late") })())`,
      `import { waitUntil } from "cloudflare:workers";`,
    ),
    said: [],
    body: "fine",
  },
  "work that never ends": { program: handler(`ctx.waitUntil(new Promise(() => {}))`), body: "fine", lost: /had hung/ },
  "an isolate that ends itself": {
    program: handler(
      `console.log("said"); await new Promise(r => setTimeout(r, 5)); abortIsolate("bye")`,
      `import { abortIsolate } from "cloudflare:workers";`,
    ),
    said: ["said"],
    lost: /had hung|bye|abort/,
  },
  "a process that ends itself by another name": {
    program: handler(
      `console.log("said"); await new Promise(r => setTimeout(r, 5)); globalThis["pro" + "cess"].exit(1)`,
    ),
    said: ["said"],
    outcome: "exited",
  },
  "an exit in the middle of a stream": {
    program: handler(
      `return new Response(new ReadableStream({ async pull(c) { c.enqueue(new Uint8Array([65])); await null; process.exit() } }))`,
    ),
    body: /^A*$/,
    outcome: "exited",
  },
  "a body that ends in the middle": {
    program: handler(
      `return new Response(new ReadableStream({ n: 0, pull(c) { if (this.n++) throw new Error("dry"); c.enqueue(new Uint8Array([65])) } }))`,
    ),
    body: "A",
    thrown: ["body Error: dry"],
    outcome: "threw",
  },
  "a body whose memory goes away": {
    program: handler(
      `return new Response(new ReadableStream({ start(c) { const b = new Uint8Array(200000); c.enqueue(b); structuredClone(b.buffer, { transfer: [b.buffer] }); c.close() } }))`,
    ),
    body: /^$|^\0*$/,
    outcome: /returned|threw/,
  },
  "a body in shared memory": {
    program: handler(
      `return new Response(new ReadableStream({ start(c) { c.enqueue(new Uint8Array(new SharedArrayBuffer(4))); c.close() } }))`,
    ),
    body: /^$|^\0{4}$/,
    outcome: /returned|threw/,
  },
  "objects that die": {
    program: handler(
      `const gone = new FinalizationRegistry(() => { throw new Error("late") }); for (let i = 0; i < 1000; i++) gone.register({}); new WeakRef(gone).deref(); globalThis.gc?.()`,
    ),
    body: "fine",
  },
  "a head without an end": {
    program: handler(
      `const h = new Headers(); for (let i = 0; i < 50; i++) h.set("h" + i, "x".repeat(10000)); return new Response("x", { headers: h })`,
    ),
    thrown: [/^handler RangeError: the response's head is \d+ characters long; the limit is 262144$/],
    outcome: "threw",
  },
  "a result without a bottom": {
    program: `export default () => { let a = []; for (let i = 0; i < 100; i++) a = i % 2 ? [a] : { a }; return a }`,
    thrown: ["handler RangeError: the program's result is nested deeper than 100 arrays and objects"],
    outcome: "threw",
  },
};

/** @param {any[]} got @param {any[]} expect equal values, or patterns for strings */
function like(got, expect) {
  assert.equal(got.length, expect.length, JSON.stringify(got));
  expect.forEach((value, i) => {
    if (value instanceof RegExp) assert.match(String(got[i]), value);
    else assert.deepEqual(got[i], value);
  });
}

for (const [name, { program, options, body, said, thrown = [], outcome = "returned", lost }] of Object.entries(
  forgeries,
)) {
  test(name, async () => {
    const frames = await run(program, options);
    if (lost) assert.match(frames.pop().message, lost);
    else like([frames.outcome], [outcome]);
    // One start, one end, nothing after it, and at most one answer.
    assert.deepEqual(
      [frames.map(({ t }) => t).indexOf("start"), frames.of("start").length, frames.of("end").length],
      [0, 1, lost ? 0 : 1],
    );
    assert.ok(frames.of("response").length + frames.of("result").length <= 1);
    like(frames.thrown, thrown);
    if (said) like(frames.said, said);
    if (body !== undefined) like([String(frames.body)], [body]);
  });
}

test("a result of 100 levels is whole", async () => {
  const frames = await run(
    `export default () => { let a = "[{\\"]"; for (let i = 0; i < 100; i++) a = i % 2 ? [a] : { a }; return a }`,
  );
  assert.equal(frames.outcome, "returned");
  assert.equal(JSON.stringify(frames.one("result").value).split("[").length, 52);
});

test("there are at least 100 ways, with those of tampering.test.mjs", async () => {
  const { attacks } = await import("./attacks.mjs");
  assert.ok(Object.keys(forgeries).length + Object.keys(attacks).length >= 100);
});
