// Runners: programs run in processes beside the site. Whatever a program does to its process, the site answers, the run
// has an end with the right reason, and the next run works.
import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { Client, until } from "./clients.mjs";
import { internet } from "./internet.mjs";
import { bodyText, present, start } from "./petri.mjs";

/** @import { Outcome } from "./types.mjs" */

const outside = await internet();
const MB = 2 ** 20;
const petri = await start({
  runners: 2,
  internet: outside.address,
  runnerMemory: { idle: 400 * MB, limit: 1_000 * MB },
});
const { server } = petri;
const pool = present(server.runners);

/** A program that no guard can stop: guards run in loops and functions of the program, and this is one call into the engine. */
const BACKTRACKS = `export default () => /^(a+)+$/.test("a".repeat(40) + "b")`;
const talks = `export default async () => { for (let n = 0; ; n++) { console.log("line", n); await scheduler.wait(20) } }`;

/**
 * Returns the reason and the message of a run that was stopped.
 * @param {{ outcome?: Outcome }} ended
 */
function stopped({ outcome }) {
  assert.equal(outcome?.type, "stopped", JSON.stringify(outcome));
  return { reason: outcome?.reason, message: present(outcome?.message) };
}

/**
 * Returns the longest time in milliseconds between two answers of the home page while `work` runs.
 * @param {Promise<unknown>} work
 */
async function longestWait(work) {
  let over = false;
  let longest = 0;
  void work.finally(() => (over = true)).catch(() => {});
  while (!over) {
    const since = performance.now();
    assert.equal((await petri.fetch("/")).status, 200);
    longest = Math.max(longest, performance.now() - since);
    await sleep(10);
  }
  await work;
  return longest;
}

test("every way to run a program goes through a runner", async () => {
  const code = `let n = 0; console.log("here"); export default { fetch: () => new Response(String(++n)) }`;
  const session = "one";
  assert.equal(await petri.text({ code, session }), "1");
  const warm = await petri.execute({ code, session });
  assert.deepEqual([bodyText(warm), warm.timing.cold], ["2", false]);
  const { events } = await petri.stream({ code, session });
  const seen = await Array.fromAsync(events);
  assert.deepEqual(
    seen.map(({ type }) => type),
    ["response", "body", "end"],
  );
  const visitor = petri.visitor();
  const run = await visitor.run(code, "page");
  assert.deepEqual([bodyText(run.report), run.report.stdout], ["1", "here\n"]);
  const form = await visitor.post("/run", { "module:main.ts": code, main: "main.ts", prompt: "form" });
  assert.equal(form.status, 303);
  assert.equal(bodyText((await visitor.rpc("open", { id: run.id + 1 })).report), "2");
  const found = await visitor.rpc("check", { modules: { "main.ts": "let a = ;" } });
  assert.deepEqual([found[0]?.module, found[0]?.line], ["main.ts", 1]);
  const status = present(await petri.operator.status());
  assert.equal(Reflect.get(status, "names"), 0, "the site has no isolate");
  assert.deepEqual(status.runners, [[], []]);
});

test("warnings about the request come once", async () => {
  const report = await petri.execute(/** @type {any} */ ({ code: "export default () => 1", promt: "x" }));
  assert.equal(report.warnings?.length, 1, JSON.stringify(report.warnings));
  const { events } = await petri.stream(/** @type {any} */ ({ code: "export default () => 1", promt: "x" }));
  assert.equal((await Array.fromAsync(events)).filter(({ type }) => type === "warning").length, 1);
});

test("a session of any characters has a warm isolate, and no other session shares it", async () => {
  const code = `let n = 0; export default () => ++n`;
  for (const expect of [1, 2]) assert.equal((await petri.execute({ code, session: "Grüße 🦠\n" })).result, expect);
  assert.equal((await petri.execute({ code, session: "Grüße 🦠" })).result, 1);
});

test("a regular expression that never ends is stopped for its processor time, and the site answers meanwhile", {
  timeout: 60_000,
}, async () => {
  const before = pool.pids;
  const run = petri.execute(BACKTRACKS);
  const longest = await longestWait(run);
  const outcome = stopped(await run);
  assert.equal(outcome.reason, "cpu");
  assert.match(outcome.message, /CPU time/);
  assert.ok((await run).timing.total_ms < 6_000, `${(await run).timing.total_ms} ms`);
  assert.ok(longest < 1_000, `the home page took ${longest} ms`);
  assert.equal(pool.pids.filter(pid => !before.includes(pid)).length, 1, "one runner was replaced");
  for (let n = 0; n < 4; n++) assert.equal((await petri.execute("export default () => 1")).result, 1);
});

test("a visitor's history says that their program held up its process", { timeout: 60_000 }, async () => {
  const { report } = await petri.visitor().run(BACKTRACKS, "stuck");
  assert.equal(stopped(report).reason, "cpu");
});

test("a heap that fills up is the program's own end", { timeout: 60_000 }, async () => {
  for (const code of [
    `export default () => { const all = []; for (;;) all.push(new Array(1e5).fill(1)) }`,
    `export default () => { const all = []; for (;;) all.push(new Uint8Array(1 << 24).fill(1)) }`,
  ]) {
    const report = await petri.execute({ code, limits: { cpu_ms: 1_000 } });
    const { reason, message } = stopped(report);
    // The guards may be faster than the memory is full.
    assert.ok(reason === "memory" || reason === "cpu", `${reason}: ${message}`);
    assert.equal((await petri.execute("export default () => 1")).result, 1);
  }
});

test("a run beside a program that holds up their runner is told so, and the program is blamed", {
  timeout: 60_000,
}, async () => {
  // One session is one slot.
  const session = "shared";
  const leaving = new AbortController();
  const { events } = await petri.stream(
    { code: talks, session, limits: { wall_ms: 30_000 } },
    { signal: leaving.signal },
  );
  await events.next();
  const stuck = petri.execute({ code: BACKTRACKS, session });
  const seen = await Array.fromAsync(events);
  const { reason, message } = stopped(present(seen.at(-1)));
  assert.equal(reason, "lost");
  assert.match(message, /one of the runs beside it stopped this runner/);
  // It is tried again, apart from the others.
  assert.equal(stopped(await stuck).reason, "cpu");
});

test("runs that come while a program holds up their runner are not lost, and the program is blamed", {
  timeout: 60_000,
}, async () => {
  const session = "later";
  await petri.execute({ code: "export default () => 1", session });
  const stuck = petri.execute({ code: BACKTRACKS, session });
  await sleep(600);
  const later = await Promise.all([1, 2, 3, 4].map(n => petri.execute({ code: `export default () => ${n}`, session })));
  assert.deepEqual(
    later.map(({ result }) => result),
    [1, 2, 3, 4],
  );
  assert.equal(stopped(await stuck).reason, "cpu");
});

test("the site is killed: the runners go on, and everything acknowledged is there", { timeout: 60_000 }, async () => {
  const visitor = petri.visitor();
  const run = await visitor.run("export default () => 1", "before");
  const before = pool.pids;
  await server.restart("SIGKILL");
  assert.deepEqual(await visitor.rpc("open", { id: run.id }), run);
  assert.equal((await visitor.run("export default () => 2", "after")).report.result, 2);
  assert.deepEqual(pool.pids, before);
});

test("a runner that is killed loses only the runs that were on it, and says so", { timeout: 60_000 }, async () => {
  const visitor = petri.visitor();
  const { events } = await visitor.watch(talks, "killed");
  await events.next();
  const status = present(present(await petri.operator.status()).runners);
  const slot = status.findIndex(runs => runs.length === 1);
  process.kill(pool.pids[slot], "SIGKILL");
  const updates = await Array.fromAsync(events);
  assert.deepEqual(
    updates.slice(-2).map(({ type }) => type),
    ["end", "kept"],
  );
  const { runs } = await visitor.recent();
  const { report } = await visitor.rpc("open", { id: runs[0].id });
  const { reason, message } = stopped(report);
  assert.deepEqual([reason, message], ["lost", "the process that ran the program ended before the program was done"]);
  assert.match(report.stdout, /^line 0\n/, "what arrived before is kept");
  assert.equal((await visitor.run("export default () => 2")).report.result, 2);
});

test("a caller who leaves ends the run in the runner", { timeout: 60_000 }, async () => {
  const held = await new Client(petri.url, "127.0.0.1").hold();
  assert.equal(present(await petri.operator.status()).open, 1);
  held.leave();
  await until(server, { open: 0 });
});

test("a runner that has grown is replaced while its run goes on", { timeout: 60_000 }, async () => {
  const before = pool.pids;
  const grows = `
    const kept = [];
    export default async () => {
      for (let n = 0; n < 28; n++) { kept.push(new Uint8Array(1 << 24).fill(1)); await scheduler.wait(10); }
      await scheduler.wait(8_000);
      return kept.length;
    }`;
  const report = await petri.execute({ code: grows, limits: { wall_ms: 30_000, cpu_ms: 1_000 } });
  assert.equal(report.result, 28, JSON.stringify(report.outcome));
  const replaced = () => pool.pids.filter(pid => !before.includes(pid)).length;
  while (replaced() === 0) await sleep(50);
  assert.equal(replaced(), 1);
});

test("a program with network reaches the internet through the site, and the site judges too", async () => {
  const url = "http://api.example.com/hello";
  const code = `export default async () => (await fetch("${url}")).text()`;
  const open = await petri.execute({ code, network: { allow: ["api.example.com"] } });
  assert.equal(open.result, url, JSON.stringify(open.outcome));
  assert.deepEqual(open.network, [{ method: "GET", url, allowed: true, status: 200 }]);
  const sent = present(outside.seen.find(({ url: seen }) => seen === url));
  assert.equal(sent.headers["petri-run"], undefined, "the token stays inside");

  const failing = `export default () => fetch("http://api.example.com/broken").catch(error => error.message)`;
  const failed = await petri.execute({ code: failing, network: "open" });
  assert.equal(typeof failed.result, "string", JSON.stringify(failed));
  assert.equal(failed.network[0].status, null);
});
