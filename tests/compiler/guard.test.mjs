// The guard module by itself: the fuel it gives, the time it counts, and what a program can reach of it.

import assert from "node:assert/strict";
import { test } from "node:test";

/**
 * @typedef {typeof import("../../crates/petri-runtime/harness/guard.js")} Guard
 * @typedef {import("../../crates/petri-runtime/harness/guard.js").Hooks} Hooks
 * @typedef {import("../../crates/petri-runtime/harness/guard.js").Meter} Meter
 */

/** Returns a new guard with a clock under the test's control. */
async function fresh() {
  const own = Date.now;
  const clock = {
    time: 1_000,
    overs: /** @type {(() => void)[]} */ ([]),
    current: /** @type {Meter | null} */ (null),
    stopped: /** @type {Meter[]} */ ([]),
  };
  Date.now = () => clock.time;
  try {
    /** @type {Guard} */
    const guard = await import(`../../crates/petri-runtime/harness/guard.js?${Math.random()}`);
    /** @type {Hooks} */
    const hooks = {
      current: () => clock.current,
      turned: over => {
        clock.overs.push(over);
      },
      stopped: meter => {
        clock.stopped.push(meter);
      },
      caught: () => {},
    };
    return { clock, guard, hooks };
  } finally {
    Date.now = own;
  }
}

/**
 * Burns fuel until the guard stops the run or the number of steps is reached.
 * @param {Guard} guard
 * @param {number} steps
 */
function burn(guard, steps, place = 7, each = () => {}) {
  for (let n = 0; steps > 0; n = guard.trip(place), steps -= n || 1) each();
}

test("fuel grows to at most 1024", async () => {
  const { guard, clock, hooks } = await fresh();
  clock.current = guard.claim(hooks).meter(100);
  const given = Array.from({ length: 12 }, () => guard.trip(1));
  assert.deepEqual(given, [8, 16, 32, 64, 128, 256, 512, 1024, 1024, 1024, 1024, 1024]);
});

test("a run is stopped past its budget, not at it, and stays stopped", async () => {
  const { guard, clock, hooks } = await fresh();
  const meter = guard.claim(hooks).meter(100);
  clock.current = meter;
  guard.trip(1);
  clock.time += 100;
  guard.trip(2);
  assert.deepEqual([meter.spent, meter.stopped], [100, false]);
  clock.time += 1;
  assert.throws(() => guard.trip(3), { name: "Stopped", message: "the program ran for too long and was stopped" });
  assert.deepEqual([meter.stopped, meter.place, clock.stopped], [true, 3, [meter]]);
  assert.throws(() => guard.trip(4), { name: "Stopped" });
  assert.deepEqual(
    [meter.place, clock.stopped.length],
    [3, 1],
    "the stop is reported once, with the guard that stopped the run",
  );
});

test("slow steps get less fuel, so that the clock is read more often", async () => {
  const { guard, clock, hooks } = await fresh();
  clock.current = guard.claim(hooks).meter(1000);
  for (let i = 0; i < 10; i++) guard.trip(1);
  clock.time += 5;
  assert.equal(guard.trip(1), 1024);
  clock.time += 6;
  assert.equal(guard.trip(1), 256);
  for (let i = 0; i < 4; i++) {
    clock.time += 6;
    guard.trip(1);
  }
  clock.time += 6;
  assert.equal(guard.trip(1), 4);
});

test("time between turns is not charged", async () => {
  const { guard, clock, hooks } = await fresh();
  const meter = guard.claim(hooks).meter(100);
  clock.current = meter;
  guard.trip(1);
  clock.time += 40;
  guard.trip(1);
  for (const over of clock.overs.splice(0)) over();
  clock.time += 5_000;
  guard.trip(1);
  assert.equal(meter.spent, 40);
  clock.time += 60;
  guard.trip(1);
  clock.time += 1;
  assert.throws(() => guard.trip(1), { name: "Stopped" }, "the times of all turns are added up");
});

test("the time between two clock readings is charged to the run of the first reading", async () => {
  const { guard, clock, hooks } = await fresh();
  const { meter } = guard.claim(hooks);
  const [a, b] = [meter(1000), meter(1000)];
  clock.current = a;
  guard.trip(1);
  clock.current = b;
  clock.time += 90;
  guard.trip(1);
  clock.time += 50;
  guard.trip(1);
  clock.current = a;
  clock.time += 10;
  guard.trip(1);
  assert.deepEqual([a.spent, b.spent], [90, 60]);
});

test("runs that alternate within a turn of the event loop share one budget", async () => {
  const { guard, clock, hooks } = await fresh();
  const { meter } = guard.claim(hooks);
  const runs = Array.from({ length: 16 }, () => meter(100));
  let looks = 0;
  assert.throws(
    () => {
      for (; looks < 1000; looks++) {
        clock.current = runs[looks % 16];
        guard.trip(1);
        clock.time += 1;
      }
    },
    { name: "Stopped" },
  );
  assert.equal(looks, 101);
});

test("code that alternates between its run and no run has one budget", async () => {
  const { guard, clock, hooks } = await fresh();
  const meter = guard.claim(hooks).meter(100);
  let looks = 0;
  assert.throws(
    () => {
      for (; looks < 1000; looks++) {
        clock.current = looks % 2 ? meter : null;
        guard.trip(1);
        clock.time += 1;
      }
    },
    { name: "Stopped" },
  );
  assert.equal(looks, 101);
});

test("in a new turn each run has the rest of its own budget", async () => {
  const { guard, clock, hooks } = await fresh();
  const { meter } = guard.claim(hooks);
  for (const run of [meter(100), meter(100), meter(100)]) {
    clock.current = run;
    guard.trip(1);
    clock.time += 90;
    guard.trip(1);
    for (const over of clock.overs.splice(0)) over();
    assert.deepEqual([run.spent, run.stopped], [90, false]);
  }
});

test("a stopped run does not use another run's fuel", async () => {
  const { guard, clock, hooks } = await fresh();
  const { meter } = guard.claim(hooks);
  const [a, b] = [meter(10), meter(100)];
  clock.current = a;
  guard.trip(1);
  clock.time += 11;
  assert.throws(() => guard.trip(1));
  clock.current = b;
  assert.equal(guard.trip(1), 0);
  clock.current = a;
  assert.throws(() => guard.trip(1));
});

test("while the clock stands still, steps are counted, with a lower bound while modules are evaluated", async () => {
  for (const [time, most] of [
    [0, 10_000_000],
    [1_000, 400_000_000],
  ]) {
    const { guard, clock, hooks } = await fresh();
    clock.time = time;
    const meter = guard.claim(hooks).meter(100);
    clock.current = meter;
    burn(guard, most - 10_000);
    assert.equal(meter.stopped, false);
    assert.throws(() => burn(guard, 20_000), { name: "Stopped" });
  }
});

test("a clock that moves restarts the step count", async () => {
  const { guard, clock, hooks } = await fresh();
  const meter = guard.claim(hooks).meter(1_000);
  clock.current = meter;
  burn(guard, 300_000_000);
  clock.time += 1;
  burn(guard, 300_000_000);
  assert.equal(meter.stopped, false);
});

test("code without a run is stopped, too", async () => {
  const { guard, clock, hooks } = await fresh();
  guard.claim(hooks);
  guard.trip(1);
  clock.time += 501;
  assert.throws(() => guard.trip(9), { name: "Stopped" });
  assert.equal(clock.stopped[0].place, 9);
});

test("a harness that fails to take the stop is told again at the next guard", async () => {
  const { guard, clock, hooks } = await fresh();
  let full = true;
  clock.current = guard
    .claim({
      ...hooks,
      stopped: meter => {
        if (full) throw new RangeError("Maximum call stack size exceeded");
        hooks.stopped(meter);
      },
    })
    .meter(1);
  guard.trip(1);
  clock.time += 2;
  assert.throws(() => guard.trip(5), RangeError);
  full = false;
  assert.throws(() => guard.trip(6), { name: "Stopped" });
  assert.deepEqual(
    clock.stopped.map(meter => meter.place),
    [5],
  );
});

test("if the end of the turn cannot be scheduled, all time counts, and the guard tries again", async () => {
  const { guard, clock, hooks } = await fresh();
  let full = true;
  const meter = guard
    .claim({
      ...hooks,
      turned: over => {
        if (full) throw new Error("not here");
        hooks.turned(over);
      },
    })
    .meter(100);
  clock.current = meter;
  guard.trip(1);
  clock.time += 60;
  guard.trip(1);
  assert.deepEqual([meter.spent, clock.overs.length], [60, 0]);
  full = false;
  guard.trip(1);
  assert.equal(clock.overs.length, 1);
  clock.overs[0]();
  clock.time += 5_000;
  assert.doesNotThrow(() => guard.trip(1));
  clock.time += 41;
  assert.throws(() => guard.trip(1), { name: "Stopped" });
});

test("harness functions that the engine calls in a loop read the clock from time to time", async () => {
  const { guard, clock, hooks } = await fresh();
  const { meter, poll } = guard.claim(hooks);
  clock.current = meter(100);
  let calls = 0;
  assert.throws(
    () => {
      for (; calls < 100_000; calls++) {
        poll();
        clock.time += 1;
      }
    },
    { name: "Stopped" },
  );
  assert.ok(calls > 100 && calls < 500, `${calls}`);
  assert.equal(clock.stopped[0].place, 0xffff_ffff);
});

test("a run that is stopped in a built-in function reports the last guard that read the clock", async () => {
  const { guard, clock, hooks } = await fresh();
  const { meter, poll } = guard.claim(hooks);
  clock.current = meter(100);
  guard.trip(7);
  assert.throws(
    () => {
      for (;;) {
        poll();
        clock.time += 1;
      }
    },
    { name: "Stopped" },
  );
  assert.equal(clock.stopped[0].place, 7);
});

test("calls of a built-in function are counted, and any other value is returned unchanged", async () => {
  const { guard, clock, hooks } = await fresh();
  clock.current = guard.claim(hooks).meter(100);
  const own = () => "[native code] }x",
    object = {};
  for (const value of [own, object, 1, "text", null, undefined, class {}]) assert.equal(guard.counted(value), value);
  const at = guard.counted(Array.prototype.at);
  assert.deepEqual([at.call([1, 2], 1), at.name, at.length], [2, "at", 1]);
  assert.equal(guard.counted(Array.prototype.at), at);
  assert.throws(
    () => {
      for (;;) {
        at.call([], 0);
        clock.time += 1;
      }
    },
    { name: "Stopped" },
  );
});

test("a program cannot get at the guard's controls", async () => {
  const { guard, clock, hooks } = await fresh();
  const controls = guard.claim(hooks);
  const meter = controls.meter(100);
  clock.current = meter;
  assert.throws(() => guard.claim(hooks), { message: "the guard is the harness's" });
  assert.deepEqual(Object.keys(guard).sort(), ["NOWHERE", "caught", "claim", "counted", "resolved", "trip"]);
  for (const object of [guard.trip, guard.claim, controls]) assert.ok(Object.isFrozen(object));
  guard.trip(1);
  clock.time += 200;
  let thrown;
  try {
    // @ts-expect-error a program can pass a value that is not a number
    guard.trip({
      valueOf() {
        throw new Error("asked");
      },
    });
  } catch (error) {
    thrown = error;
  }
  assert.ok(thrown instanceof Error && Object.isFrozen(thrown));
  assert.equal(thrown.name, "Stopped");
  assert.equal(meter.place, 1, "a value that is not a number is not recorded as the guard");
});
