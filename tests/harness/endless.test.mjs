// Programs that block the isolate with built-in functions alone, in which no guard of the compiler runs. Each is
// stopped near its CPU budget, its earlier console output is kept, and other runs continue.

import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "./load.mjs";
import { start } from "./workerd.mjs";

const run = await start();
const BUDGET = 200;

const { names, programs } = load("endless");
const lifetime = load("lifetime");

for (const [file, name] of Object.entries(names)) {
  test(`an endless program is stopped near its budget: ${name}`, { timeout: 20_000 }, async () => {
    const began = performance.now();
    const [frames, other] = await Promise.all([
      run(programs[file], { cpuMs: BUDGET }),
      run(`export default () => "other"`),
    ]);
    const took = performance.now() - began;
    assert.equal(frames.logged[0], "before");
    assert.deepEqual(frames.of("stopped"), [{ t: "stopped", place: 0xffff_ffff }], JSON.stringify(frames.last));
    assert.equal(frames.last.t, "end");
    assert.equal(other.one("result").value, "other");
    assert.ok(took < 10 * BUDGET, `it took ${took} ms`);
  });
}

test(lifetime.names.stopped_top_level, { timeout: 30_000 }, async () => {
  const frames = await run(lifetime.programs.stopped_top_level, { cpuMs: BUDGET });
  assert.deepEqual([frames.logged, frames.of("stopped").length, frames.last.t], [["before"], 1, "end"]);
});

test("an isolate that the host retires ends, and a program cannot end it by calling itself", async () => {
  const program = lifetime.programs.calls_itself;
  const options = { id: "given up", key: "secret" };
  assert.equal((await run(program, { ...options, args: [false] })).one("result").value, 1);
  assert.equal((await run(program, { ...options, args: [true] })).one("result")?.value, 2);
  assert.equal((await run(program, { ...options, args: [false] })).one("result").value, 3);
  assert.match((await run(program, { ...options, end: true })).one("host").message, /^Error: internal error/);
  assert.equal((await run(program, { ...options, args: [false] })).one("result").value, 1);
});

test("a warm program is not charged for the time since the previous run", { timeout: 20_000 }, async () => {
  // The guard's fuel runs out in some of the runs, and such a run ends before the timer that marks the end of its
  // turn.
  const options = { id: "warm", key: "secret", cpuMs: BUDGET };
  for (let i = 0; i < 24; i++) {
    const frames = await run(lifetime.programs.fuel, options);
    assert.deepEqual(frames.of("stopped"), [], `run ${i}`);
    await new Promise(next => setTimeout(next, i % 6 === 0 ? 2 * BUDGET : 0));
  }
});

test("what a finalizer logs and throws is reported in a run", { timeout: 30_000 }, async () => {
  const frames = await run(lifetime.programs.finalizer_throws, { cpuMs: 10_000 });
  assert.equal(frames.one("result")?.value, true, JSON.stringify(frames));
  assert.equal(frames.logged[0], "collected");
  assert.match(frames.thrown[0] ?? "none was called", /^uncaught Error: finalized \d+$/);
});

test(lifetime.names.finalizer_awaited, { timeout: 30_000 }, async () => {
  assert.equal((await run(lifetime.programs.finalizer_awaited, { cpuMs: 10_000 })).one("result")?.value, true);
});
