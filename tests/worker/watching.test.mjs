// The run stream of the page: events arrive while the program runs, the run is saved at the end, and leaving stops the
// run.
import assert from "node:assert/strict";
import { test } from "node:test";
import { header, start } from "./petri.mjs";

/** @import { RunSummary } from "./types.mjs" */

const petri = await start();
const talk = `export default { async fetch() { for (let n = 0; ; n++) { console.log("line", n); await scheduler.wait(20) } } }`;

test("the page receives every event, and last the id of the saved run", async () => {
  const visitor = petri.visitor();
  const { response, events } = await visitor.watch(
    `console.log("top"); export default { fetch: () => new Response("hi") }`,
    "p",
  );
  assert.match(header(response, "cache-control"), /no-transform/);
  const updates = await Array.fromAsync(events);
  assert.deepEqual(
    updates.map(({ type }) => type),
    ["console", "response", "body", "end", "kept"],
  );
  const { runs } = await visitor.recent();
  assert.deepEqual([updates.at(-1)?.id, updates.at(-1)?.at], [runs[0].id, runs[0].at]);
});

test("a line arrives while the program still runs", async () => {
  const leaving = new AbortController();
  const { events } = await petri.visitor().watch(talk, "", leaving.signal);
  assert.deepEqual((await events.next()).value?.args, ["line", 0]);
  leaving.abort();
  await assert.rejects(Array.fromAsync(events), { name: "AbortError" });
});

test("a run that its visitor leaves is stopped and saved with its output so far", { timeout: 60_000 }, async () => {
  const visitor = petri.visitor();
  await visitor.run(`export default () => 1`);
  const leaving = new AbortController();
  const { events } = await visitor.watch(talk, "left", leaving.signal);
  for (let n = 0; n < 3; n++) assert.deepEqual((await events.next()).value?.args, ["line", n]);
  leaving.abort();
  const since = performance.now();
  for (let runs = /** @type {RunSummary[]} */ ([]); runs[0]?.prompt !== "left"; { runs } = await visitor.recent())
    assert.ok(performance.now() - since < 20_000, "the run is not kept, 20 s after its page left");
  const { report } = await visitor.rpc("open", { id: (await visitor.recent()).runs[0].id });
  assert.deepEqual(
    [report.success, report.outcome],
    [false, { type: "stopped", reason: "cancelled", message: "the run was stopped before the program was done" }],
  );
  assert.ok(report.console.length >= 3 && report.timing.total_ms > 0);
  assert.deepEqual(
    report.console.slice(0, 3).map(({ args }) => args),
    [
      ["line", 0],
      ["line", 1],
      ["line", 2],
    ],
  );
});

test("a refused run is an error response, not a stream", async () => {
  assert.deepEqual(await petri.visitor().refused("run", { execute: { code: 5 } }), [400, "malformed"]);
  assert.deepEqual(await petri.visitor().refused("run", { execute: {} }), [422, "invalid"]);
});
