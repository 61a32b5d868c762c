// Programs that keep the isolate busy with functions of the engine alone, in which no guard of the compiler's runs. Each is stopped near its
// budget, what it wrote before is told, and the event loop goes on with everybody else's runs.

import assert from "node:assert/strict";
import { test } from "node:test";
import { start } from "./workerd.mjs";

const run = await start();
const BUDGET = 200;

/** The body of an async default function, by what its engine functions are driven by. `$f` stands where the compiler puts it. */
const BODIES = {
  "a thenable whose then is forEach, bound": `const x = {}; x.then = $f(Array.prototype.forEach.bind([x])); await x`,
  "an array that is its own thenable": `const x = []; x.push(x); x.then = $f(Array.prototype.forEach); await x`,
  "a thenable that nobody awaits": `const x = []; x.push(x); x.then = $f(Array.prototype.map); Promise.resolve(x); await scheduler.wait(1e4)`,
  "a thenable that is returned": `const x = []; x.push(x); x.then = $f(Array.prototype.some); return x`,
  "a thenable given to waitUntil": `const x = []; x.push(x); x.then = $f(Array.prototype.find); ctx.waitUntil(x); await scheduler.wait(1e4)`,
  "a thenable as a promise's resolution": `const x = []; x.push(x); x.then = $f(Array.prototype.every); await new Promise(r => r(x))`,
  "queueMicrotask as its own callback": `const o = []; const f = Array.prototype.forEach.bind(o, queueMicrotask); o.push(f); f(); await scheduler.wait(1e4)`,
  "process.nextTick as its own callback": `const o = []; const f = Array.prototype.forEach.bind(o, process.nextTick); o.push(f); f(); await scheduler.wait(1e4)`,
  "a stream that enqueues by itself": `const pull = Function.prototype.call.bind(ReadableStreamDefaultController.prototype.enqueue);
    await new ReadableStream({ pull: $f(pull) }).pipeTo(new WritableStream())`,
  "such a stream through a transform": `const pull = Function.prototype.call.bind(ReadableStreamDefaultController.prototype.enqueue);
    await new ReadableStream({ pull: $f(pull) }).pipeThrough(new TransformStream()).pipeTo(new WritableStream())`,
  "a stream made from an iterator of the engine's": `const it = { next: $f(Array.prototype.at.bind([{ value: 1, done: false }], 0)) };
    it[Symbol.asyncIterator] = $f(Array.prototype.at.bind([it], 0)); await ReadableStream.from(it).pipeTo(new WritableStream())`,
  "Array.fromAsync of such an iterator": `const it = { next: $f(Array.prototype.at.bind([{ value: 1, done: false }], 0)) };
    it[Symbol.asyncIterator] = $f(Array.prototype.at.bind([it], 0)); await Array.fromAsync(it)`,
  "a set of such an iterator": `const it = { next: $f(Array.prototype.at.bind([{ value: 1, done: false }], 0)) };
    it[Symbol.iterator] = $f(Array.prototype.at.bind([it], 0)); new Set(it)`,
  "Array.fromAsync of a length": `await Array.fromAsync({ length: 2 ** 32 - 1 })`,
  "two ports that answer each other": `const { port1, port2 } = new MessageChannel();
    port1.onmessage = $f(port2.postMessage.bind(port2, 1)); port2.onmessage = $f(port1.postMessage.bind(port1, 1)); port1.postMessage(1); await scheduler.wait(1e4)`,
  "a thenable in a later turn": `await scheduler.wait(20); const x = []; x.push(x); x.then = $f(Array.prototype.filter); await x`,
  "a thenable with every timer taken": `try { for (;;) setTimeout(() => {}, 1e6) } catch {} const x = []; x.push(x); x.then = $f(Array.prototype.forEach); await x`,
  "the console in a loop of the engine's": `Array(3e6).fill("x").forEach(console.log)`,
};

for (const [name, body] of Object.entries(BODIES)) {
  test(name, { timeout: 20_000 }, async () => {
    const program = `import { counted as $f } from "../guard.js";\nexport default async (request, env, ctx) => { console.info("before"); ${body} }\nexport const named = globalThis.process;`;
    const began = performance.now();
    const [frames, other] = await Promise.all([run(program, { cpuMs: BUDGET }), run(`export default () => "other"`)]);
    const took = performance.now() - began;
    assert.equal(frames.said[0], "before");
    assert.deepEqual(frames.of("stopped"), [{ t: "stopped", place: 0xffff_ffff }], JSON.stringify(frames.at(-1)));
    assert.equal(frames.at(-1).t, "end");
    assert.equal(other.one("result").value, "other");
    assert.ok(took < 10 * BUDGET, `it took ${took} ms`);
  });
}

test("an isolate that the host gives up is ended, and a program cannot do that by calling itself", async () => {
  const program = `import { exports } from "cloudflare:workers"; let runs = 0;
    export default async (call) => { runs++; if (call) await exports.default({ props: { main: "user/main.js", end: true, key: "guessed" } }).fetch("http://x/"); return runs }`;
  const options = { id: "given up", key: "secret" };
  assert.equal((await run(program, { ...options, args: [false] })).one("result").value, 1);
  assert.equal((await run(program, { ...options, args: [true] })).one("result")?.value, 2);
  assert.equal((await run(program, { ...options, args: [false] })).one("result").value, 3);
  assert.match((await run(program, { ...options, end: true })).one("host").message, /^Error: internal error/);
  assert.equal((await run(program, { ...options, args: [false] })).one("result").value, 1);
});

test("a warm program is not charged for the time since the run before it", { timeout: 20_000 }, async () => {
  // The guard's fuel ends in some of the runs, and each time nobody tells it that its turn is over before the run has ended.
  const program = `import { trip } from "../guard.js"; let fuel = 0; export default () => { if (!(--fuel >= 0)) fuel = trip(1); return fuel }`;
  const options = { id: "warm", key: "secret", cpuMs: BUDGET };
  for (let i = 0; i < 24; i++) {
    const frames = await run(program, options);
    assert.deepEqual(frames.of("stopped"), [], `run ${i}`);
    await new Promise(next => setTimeout(next, i % 6 === 0 ? 2 * BUDGET : 0));
  }
});

test("a finalizer belongs to a run: what it logs and throws is told there", { timeout: 30_000 }, async () => {
  const program = `const registry = new FinalizationRegistry(held => { console.log("collected", held); throw new Error("finalized " + held) });
    export default async () => {
      for (let i = 0; i < 200; i++) { registry.register({}, i); globalThis.kept = new Array(1e6).fill(i); await scheduler.wait(5) }
      return registry instanceof FinalizationRegistry && registry.constructor === FinalizationRegistry;
    }`;
  const frames = await run(program, { cpuMs: 10_000 });
  assert.equal(frames.one("result")?.value, true, JSON.stringify(frames));
  assert.equal(frames.said[0], "collected");
  assert.match(frames.thrown[0] ?? "none was called", /^uncaught Error: finalized \d+$/);
});

test("a program can wait for its finalizer", { timeout: 30_000 }, async () => {
  const program = `export default async () => {
      let collected = 0;
      const registry = new FinalizationRegistry(() => { collected++ });
      for (let i = 0; i < 1000 && collected === 0; i++) { registry.register({}, i); globalThis.kept = new Array(1e6).fill(i); await new Promise(r => setTimeout(r, 1)) }
      return collected > 0;
    }`;
  assert.equal((await run(program, { cpuMs: 10_000 })).one("result")?.value, true);
});
