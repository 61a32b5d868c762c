// The guard module by itself: what it gives, what it counts, what a program gets of it.

import assert from "node:assert/strict";
import { test } from "node:test";

/** A guard of its own under a clock of its own. */
async function fresh() {
  const own = Date.now;
  const clock = { time: 1_000, later: /** @type {(() => void)[]} */ ([]), current: /** @type {any} */ (null), stopped: /** @type {any[]} */ ([]) };
  Date.now = () => clock.time;
  try {
    const guard = await import(`../../src/runtime/harness/guard.js?${Math.random()}`);
    const hooks = { current: () => clock.current, later: (/** @type {() => void} */ then) => { clock.later.push(then); }, stopped: (/** @type {any} */ meter) => { clock.stopped.push(meter); } };
    return { clock, guard, hooks };
  } finally {
    Date.now = own;
  }
}

/** Burns fuel until it is stopped or has burnt enough. */
function burn(guard, steps, place = 7, each = () => {}) {
  for (let n = 0; steps > 0; n = guard.trip(place), steps -= n || 1) each();
}

test("fuel grows from little to at most 1024", async () => {
  const { guard, clock, hooks } = await fresh();
  clock.current = guard.claim(hooks).meter(100);
  const given = Array.from({ length: 12 }, () => guard.trip(1));
  assert.deepEqual(given, [8, 16, 32, 64, 128, 256, 512, 1024, 1024, 1024, 1024, 1024]);
});

test("a run is stopped past its budget, not at it, and stays stopped", async () => {
  const { guard, clock, hooks } = await fresh();
  const meter = clock.current = guard.claim(hooks).meter(100);
  guard.trip(1);
  clock.time += 100;
  guard.trip(2);
  assert.deepEqual([meter.spent, meter.stopped], [100, false]);
  clock.time += 1;
  assert.throws(() => guard.trip(3), { name: "Stopped", message: "the program ran for too long and was stopped" });
  assert.deepEqual([meter.stopped, meter.place, clock.stopped], [true, 3, [meter]]);
  assert.throws(() => guard.trip(4), { name: "Stopped" });
  assert.deepEqual([meter.place, clock.stopped.length], [3, 1], "it is told once, with the place where it was");
});

test("steps that take long are looked at more often", async () => {
  const { guard, clock, hooks } = await fresh();
  clock.current = guard.claim(hooks).meter(1000);
  for (let i = 0; i < 10; i++) guard.trip(1);
  clock.time += 5;
  assert.equal(guard.trip(1), 1024);
  clock.time += 6;
  assert.equal(guard.trip(1), 256);
  for (let i = 0; i < 4; i++) { clock.time += 6; guard.trip(1); }
  clock.time += 6;
  assert.equal(guard.trip(1), 4);
});

test("time between turns is nobody's", async () => {
  const { guard, clock, hooks } = await fresh();
  const meter = clock.current = guard.claim(hooks).meter(100);
  guard.trip(1);
  clock.time += 40;
  guard.trip(1);
  for (const then of clock.later.splice(0)) then();
  clock.time += 5_000;
  guard.trip(1);
  assert.equal(meter.spent, 40);
  clock.time += 60;
  guard.trip(1);
  clock.time += 1;
  assert.throws(() => guard.trip(1), { name: "Stopped" }, "and turns add up");
});

test("time of another run is the other's", async () => {
  const { guard, clock, hooks } = await fresh();
  const { meter } = guard.claim(hooks);
  const [a, b] = [meter(100), meter(100)];
  clock.current = a; guard.trip(1);
  clock.current = b; clock.time += 90; guard.trip(1);
  clock.time += 50; guard.trip(1);
  clock.current = a; clock.time += 10; guard.trip(1);
  assert.deepEqual([a.spent, b.spent], [0, 50]);
});

test("a stopped run does not live on another's fuel", async () => {
  const { guard, clock, hooks } = await fresh();
  const { meter } = guard.claim(hooks);
  const [a, b] = [meter(10), meter(100)];
  clock.current = a; guard.trip(1); clock.time += 11;
  assert.throws(() => guard.trip(1));
  clock.current = b;
  assert.equal(guard.trip(1), 0);
  clock.current = a;
  assert.throws(() => guard.trip(1));
});

test("where the clock stands still, steps count: fewer while modules are evaluated", async () => {
  for (const [time, most] of [[0, 10_000_000], [1_000, 400_000_000]]) {
    const { guard, clock, hooks } = await fresh();
    clock.time = time;
    const meter = clock.current = guard.claim(hooks).meter(100);
    burn(guard, most - 10_000);
    assert.equal(meter.stopped, false);
    assert.throws(() => burn(guard, 20_000), { name: "Stopped" });
  }
});

test("a clock that moves starts the count anew", async () => {
  const { guard, clock, hooks } = await fresh();
  const meter = clock.current = guard.claim(hooks).meter(1_000);
  burn(guard, 300_000_000);
  clock.time += 1;
  burn(guard, 300_000_000);
  assert.equal(meter.stopped, false);
});

test("code that has lost its run is stopped, too", async () => {
  const { guard, clock, hooks } = await fresh();
  guard.claim(hooks);
  guard.trip(1);
  clock.time += 501;
  assert.throws(() => guard.trip(9), { name: "Stopped" });
  assert.equal(clock.stopped[0].place, 9);
});

test("a harness that cannot be told now is told at the next guard", async () => {
  const { guard, clock, hooks } = await fresh();
  let full = true;
  clock.current = guard.claim({ ...hooks, stopped: meter => { if (full) throw new RangeError("Maximum call stack size exceeded"); hooks.stopped(meter); } }).meter(1);
  guard.trip(1);
  clock.time += 2;
  assert.throws(() => guard.trip(5), RangeError);
  full = false;
  assert.throws(() => guard.trip(6), { name: "Stopped" });
  assert.deepEqual(clock.stopped.map(meter => meter.place), [5]);
});

test("an event loop that takes no timers does not matter", async () => {
  const { guard, clock, hooks } = await fresh();
  clock.current = guard.claim({ ...hooks, later: () => { throw new Error("not here"); } }).meter(10);
  assert.equal(guard.trip(1), 8);
});

test("a program gets nothing of it", async () => {
  const { guard, clock, hooks } = await fresh();
  const controls = guard.claim(hooks);
  const meter = clock.current = controls.meter(100);
  assert.throws(() => guard.claim(hooks), { message: "the guard is the harness's" });
  assert.deepEqual(Object.keys(guard).sort(), ["claim", "trip"]);
  for (const object of [guard.trip, guard.claim, controls]) assert.ok(Object.isFrozen(object));
  guard.trip(1);
  clock.time += 200;
  let thrown;
  try { guard.trip({ valueOf() { throw new Error("asked"); } }); } catch (error) { thrown = error; }
  assert.ok(Object.isFrozen(thrown));
  assert.equal(thrown.name, "Stopped");
  assert.equal(meter.place, 0);
});
