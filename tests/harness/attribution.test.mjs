// Several runs in one isolate at once: each has its own console lines and errors.

import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "./load.mjs";
import { start } from "./workerd.mjs";

const run = await start();

const { programs } = load("attribution");
const LINES = [
  ...Array.from({ length: 20 }, (_, i) => i),
  ...Array(5).fill(["generator", "part"]).flat(),
  "pull",
  "transform",
  "event",
  "met",
  "grouped",
];

test("16 runs at once get their own lines only, and the program is evaluated once", async () => {
  const names = Array.from({ length: 16 }, (_, i) => `run ${i}`);
  const all = await Promise.all(names.map(name => run(programs.every_place, { id: "together", args: [name] })));
  names.forEach((name, i) => {
    const frames = all[i],
      own = frames.of("console").filter(({ args }) => args[0] !== "evaluated");
    assert.deepEqual([frames.one("result").value, frames.outcome], [name, "returned"]);
    assert.ok(own.length > 50);
    assert.deepEqual(
      own.filter(({ level }) => level === "log").map(({ args }) => args),
      LINES.map(word => [name, word]),
    );
    assert.deepEqual(
      own
        .filter(({ level }) => level === "info")
        .map(({ args }) => args.join())
        .sort(),
      Array(20)
        .fill([`${name},micro`, `${name},tick`])
        .flat()
        .sort(),
    );
    assert.deepEqual(
      own.filter(({ level }) => level === "count").map(({ args }) => args),
      [["default: 1"]],
    );
    assert.deepEqual(
      own.filter(({ group }) => group > 0).map(({ args }) => args),
      [[name, "grouped"]],
    );
    assert.deepEqual(frames.thrown.sort(), [`uncaught Error: ${name}`, `unhandledrejection RangeError: ${name}`]);
  });
  assert.equal(all.filter(frames => frames.logged.includes("evaluated")).length, 1);
});

const LOOPS = `export async function run(forever) { while (forever) await new Promise(r => setTimeout(r, 5)); return "done" }`;

test("a 17th run is refused while 16 are active", async () => {
  const opened = await Promise.all(Array.from({ length: 16 }, () => run.open(LOOPS, { id: "full", args: [true] })));
  assert.deepEqual(
    [...(await run(LOOPS, { id: "full" }))],
    [{ t: "refused", status: 503, text: "this isolate already has 16 active runs; the limit is 16" }],
  );
  for (const { stop } of opened) stop();
});

test("a host with a key is never refused, because it has stopped runs without telling the harness", async () => {
  const opened = await Promise.all(
    Array.from({ length: 16 }, () => run.open(LOOPS, { id: "keyed", key: "k", args: [true] })),
  );
  const frames = await run(LOOPS, { id: "keyed", key: "k" });
  assert.deepEqual([frames.one("result").value, frames.outcome], ["done", "returned"]);
  for (const { stop } of opened) stop();
});

test("a run that fails at import fails again in the warm isolate", async () => {
  for (const warm of [false, true]) {
    const frames = await run(`throw new Error("top")`, { id: "broken" });
    assert.deepEqual([frames.one("start").warm, frames.thrown, frames.outcome], [warm, ["import Error: top"], "threw"]);
  }
});
