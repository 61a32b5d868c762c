// Programs that try to run forever in code without guards, or whose CPU time is hard to measure. Each is stopped for
// its CPU time, and other requests are answered meanwhile.
import assert from "node:assert/strict";
import { test } from "node:test";
import { start } from "./petri.mjs";

/** @import { Outcome } from "./types.mjs" */

const petri = await start();
const BUDGET = 200;

const PROGRAMS = {
  "a thenable whose then is a bound forEach": `export default async () => {
    const x = {};
    x.then = Array.prototype.forEach.bind([x]);
    await x;
  }`,
  "a thenable whose then is set by defineProperty": `export default async () => {
    const x = [];
    x.push(x);
    Object.defineProperty(x, "then", { value: Array.prototype.map });
    await x;
  }`,
  "a thenable that Object.fromEntries creates": `export default async () => {
    const list = [];
    const x = Object.fromEntries([["then", Array.prototype.forEach.bind(list)]]);
    list.push(x);
    await x;
  }`,
  "a thenable after a wait": `export default async () => {
    await scheduler.wait(50);
    const x = { then: null };
    x["then"] = Array.prototype.some.bind([x]);
    await x;
  }`,
  "a module that is a thenable": {
    "main.js": `export default () => import("./thenable.js")`,
    "thenable.js": `const self = [];\nexport const then = Array.prototype.forEach.bind(self);\nself.push({ then });`,
  },
  "queueMicrotask as its own callback": `export default async () => {
    const list = [];
    const again = Array.prototype.forEach.bind(list, queueMicrotask);
    list.push(again);
    again();
    await scheduler.wait(1000);
  }`,
  "a stream that enqueues without end": `export default async () => {
    const pull = Function.prototype.call.bind(ReadableStreamDefaultController.prototype.enqueue);
    await new ReadableStream({ pull }).pipeTo(new WritableStream());
  }`,
  "an endless iterator of builtin functions": `export default () => {
    const it = { next: Array.prototype.at.bind([{ value: 1, done: false }], 0) };
    it[Symbol.iterator] = Array.prototype.at.bind([it], 0);
    new Set(it);
  }`,
  "a loop after every timer was used up": `const fill = () => { try { for (;;) setTimeout(() => {}, 1e6) } catch {} };
  export default async () => {
    const one = setTimeout(() => {}, 1e6);
    fill();
    clearTimeout(one);
    await new Promise((done) => setTimeout(() => { fill(); done() }, 5));
    fill();
    await new Response("").text();
    fill();
    while (true) {}
  }`,
  "a loop that leaves its async context": `import { AsyncLocalStorage } from "node:async_hooks";
  const outside = AsyncLocalStorage.snapshot();
  export default () => {
    for (;;) {
      for (let i = 0; i < 50_000; i++);
      outside(() => { for (let i = 0; i < 50_000; i++); });
    }
  }`,
  "generators that start each other in their parameters": `
    function* f(n, a = n && f(n - 1), b = n && f(n - 1)) {}
    export default () => {
      f(50);
    };
  `,
  "async functions that fail in their parameters": `
    async function f(n, a = n && f(n - 1), b = n && f(n - 1), c = null.x) {}
    export default () => {
      f(50);
    };
  `,
  "console.log as the callback of a builtin loop": `export default () => { Array(3e6).fill("x").forEach(console.log) }`,
};

/**
 * Returns the longest time in milliseconds that /healthz took to answer while `work` ran.
 * @param {() => Promise<unknown>} work
 */
async function silence(work) {
  let over = false;
  let longest = 0;
  const probing = (async () => {
    while (!over) {
      const sent = performance.now();
      await (await petri.fetch("/healthz")).text();
      longest = Math.max(longest, performance.now() - sent);
      await new Promise(next => setTimeout(next, 20));
    }
  })();
  await work();
  over = true;
  await probing;
  return longest;
}

for (const [name, program] of Object.entries(PROGRAMS)) {
  test(`an endless program is stopped, and other requests are answered: ${name}`, { timeout: 60_000 }, async () => {
    const modules = typeof program === "string" ? { "main.js": program } : program;
    /** @type {Outcome[]} */
    const outcomes = [];
    const silent = await silence(async () => {
      const { outcome } = await petri.execute({ modules, main: "main.js", limits: { cpu_ms: BUDGET } });
      outcomes.push(outcome);
    });
    const [{ type, reason }] = outcomes;
    assert.deepEqual([type, reason], ["stopped", "cpu"], JSON.stringify(outcomes));
    assert.ok(silent < 2000, `the health check was not answered for ${silent} ms`);
  });
}

test("several endless runs in one isolate do not add up their times", { timeout: 60_000 }, async () => {
  const code = `export default async () => { await scheduler.wait(200 - Date.now() % 200); while (true) {} }`;
  const runs = Array.from({ length: 8 }, () => petri.execute({ code, session: "together", limits: { cpu_ms: 400 } }));
  const silent = await silence(() => Promise.all(runs));
  for (const report of await Promise.all(runs))
    assert.equal(report.outcome.reason, "cpu", JSON.stringify(report.outcome));
  // Eight times the budget are 3,200 ms. How many of the runs begin in one turn of the event loop, and so share one
  // budget, differs: five of them were seen to have a turn of their own.
  assert.ok(silent < 2600, `the health check was not answered for ${silent} ms`);
});

test("a session that uses many programs keeps its newest isolates warm and evicts the oldest", {
  timeout: 120_000,
}, async () => {
  const code = (/** @type {number} */ n) =>
    `const kept = new Uint8Array(4e6).fill(${n}); let runs = 0; export default () => [kept[0], ++runs]`;
  const run = async (/** @type {number} */ n) =>
    (await petri.execute({ code: code(n), session: "many programs" })).result;
  for (let n = 0; n < 40; n++) assert.deepEqual(await run(n), [n, 1]);
  assert.deepEqual(await run(39), [39, 2], "the newest isolate is warm");
  assert.deepEqual(await run(0), [0, 1], "the oldest isolate was evicted, and the run gets a fresh isolate");
});
