// @ts-check
// The guard module: what the guards that the compiler puts into loops and functions (src/compiler/guard.rs) call when their fuel is gone.
//
// Every module of the program counts down a variable of its own, `if(!(--$n>=0))$n=$t(7)`, and `$t` is `trip`: it looks at the clock, and gives
// new fuel or throws. What it throws changes nothing: a meter that has stopped stays stopped, its fuel stays gone, so every later guard throws
// again, in `catch`, in `finally`, in microtasks and in timers. How the run ended is told by the meter and never by what was thrown.
//
// The harness claims the guard before the program is there; whoever calls `claim` after that is refused. So a program that imports this
// module has `trip` alone, and calling it burns only its own fuel. Like all of the harness, nothing here runs a patchable method.
//
//   const guard = claim({ current: () => runs.current()?.meter, later: f => setTimer(f, 0), stopped: meter => … });
//   run.meter = guard.meter(cpuMs);     // for each run; `current` finds it again
//
// `stopped` is called once a meter: `meter.place` is the number of the guard that was running, of which Compiled::guarded (Rust) knows module,
// line and column. It should end the run there and then, since what the program does afterwards is not worth waiting for. With the stack nearly
// full it cannot be called, or throws: then the next guard tries again, so whoever ends a run looks at `meter.stopped`, too. An isolate
// with a stopped meter goes on slowly, asking at every guard whose code it is, and should not be used again.

const microtask = queueMicrotask, now = Date.now, ErrorOf = Error, { freeze } = Object;

/** Fuel given at first, and where a step has been seen to take long. */
const FUEL_MIN = 4;
/** The most fuel given at once: a loop that turns heavy is noticed after so many turns. */
const FUEL_MAX = 1024;
/** Milliseconds between two looks at the clock that are too many. */
const LONG = 5;
/** Steps after which a program is stopped though the clock stands still, as it does between I/O on Cloudflare: half a second of the tightest loop. */
const STILL_STEPS = 400_000_000;
/** The same while modules are evaluated: the clock stands at 0 then, everywhere, and a step may be a heavy one. */
const TOP_STEPS = 10_000_000;
/**
 * Steps that one of a chain of microtasks counts for, where the clock stands at 0: each of a chain of promises keeps its promises, and the
 * memory would be full before the steps were counted.
 */
const MICROTASK_STEPS = 40;
/** Looks that may fail in a row: each takes some 20 us, most of it for the error. */
const FAILED_MAX = 5_000;
/** Steps that one of those counts for: where the stack is full, a step that goes over it and is caught takes as long as thousands of others. */
const FAILED_STEPS = 100_000;

/**
 * What is thrown: one for all, since a stack trace of a long chain of promises takes time in proportion to the chain, and each of
 * its promises would ask for one. It is an error by its prototype alone: making a true one takes a fiftieth of a cold start.
 */
const STOPPED = freeze({ __proto__: ErrorOf.prototype, name: "Stopped", message: "the program ran for too long and was stopped", stack: "Stopped: the program ran for too long and was stopped" });

/**
 * One run's time.
 * @typedef {object} Meter
 * @property {number} budget milliseconds
 * @property {number} spent milliseconds between looks at the clock in which it ran
 * @property {number} steps since the clock last moved
 * @property {number} fuel given last
 * @property {number} last when it looked last
 * @property {boolean} turn whether that was in this turn of the event loop
 * @property {boolean} ticking whether a microtask is due that says so
 * @property {boolean} ticked whether microtasks have run since it looked last
 * @property {boolean} stopped whether its time is up
 * @property {number} place the guard that was running then; a program that calls `trip` itself can make it any 32-bit number
 * @property {boolean} told whether the harness knows
 */

/**
 * What the harness gives.
 * @typedef {object} Hooks
 * @property {() => Meter | null | undefined} current the meter of the run that the calling code belongs to; without one, the isolate's own is used
 * @property {(then: () => void) => void} later calls `then` in a later turn of the event loop
 * @property {(meter: Meter) => void} stopped
 */

/** @type {Hooks | null} */
let hooks = null;
/** The meter that looked at the clock last: time between two looks is whose both are. @type {Meter | null} */
let running = null;
/** Whether a meter has stopped. */
let any = false;

/** @param {number} budget milliseconds @returns {Meter} */
function meter(budget) {
  return /** @type {any} */ ({ __proto__: null, budget, spent: 0, steps: 0, fuel: FUEL_MIN, last: 0, turn: false, ticking: false, ticked: false, stopped: false, place: 0, told: false });
}

/** Looks in a row that failed, which they do where the stack is full. */
let failed = 0;

/** Of code that has lost its run. */
const nobody = meter(500);

/**
 * Called by a guard without fuel.
 * @param {number} place the guard's number
 * @returns {number} new fuel
 */
export function trip(place) {
  // Without a call, which a full stack would not let through: recursion that is caught could else go on for ever where it is fullest.
  failed++;
  try {
    return look(place);
  } catch (error) {
    if (failed > FAILED_MAX) throw STOPPED;
    throw error;
  }
}
freeze(trip);

/** @param {number} place @returns {number} new fuel */
function look(place) {
  const own = (hooks !== null && hooks.current()) || nobody;
  if (own.stopped) {
    failed = 0;
    if (!own.told) tell(own);
    throw STOPPED;
  }
  const t = now(), same = running === own, tries = failed;
  running = own;
  own.steps += own.fuel + (tries - 1) * FAILED_STEPS;
  if (t !== 0) spend(own, t, same); else still(own);
  // It looked, so the looks that failed before it were this run's: they are not those of whoever looks next.
  failed = 0;
  if (tries > FAILED_MAX || own.spent > own.budget || own.steps > (t === 0 ? TOP_STEPS : STILL_STEPS)) {
    own.stopped = any = true;
    if (typeof place === "number") own.place = place >>> 0;
    tell(own);
    throw STOPPED;
  }
  // Where somebody has stopped, no fuel is given that a stopped run could use.
  return any ? 0 : own.fuel;
}

/** Where the clock stands at 0: the last fuel was used in this microtask, or in many. @param {Meter} own */
function still(own) {
  if (own.ticked) own.steps += own.fuel * MICROTASK_STEPS;
  own.ticked = false;
  grow(own);
  if (own.ticking) return;
  own.ticking = true;
  microtask(() => { own.ticking = false; own.ticked = true; });
}

/** @param {Meter} own @param {number} t @param {boolean} same whether nobody else ran in between */
function spend(own, t, same) {
  const elapsed = own.turn && same && t > own.last ? t - own.last : 0;
  if (t !== own.last) own.steps = 0;
  own.spent += elapsed;
  own.last = t;
  if (elapsed > LONG) own.fuel = own.fuel > 4 * FUEL_MIN ? own.fuel >> 2 : FUEL_MIN; else grow(own);
  if (own.turn || hooks === null) return;
  own.turn = true;
  // Time spent waiting is not the program's.
  try { hooks.later(() => { own.turn = false; }); } catch { own.turn = false; }
}

/** @param {Meter} own */
function tell(own) {
  if (hooks === null) return;
  hooks.stopped(own);
  own.told = true;
}

/** @param {Meter} own */
function grow(own) { if (own.fuel < FUEL_MAX) own.fuel <<= 1; }

/**
 * Gives the guard to the harness, which calls this first.
 * @param {Hooks} given
 * @returns {{ meter: (budget: number) => Meter }} `meter` makes one for a run with so many milliseconds
 */
export function claim(given) {
  if (hooks !== null) throw new ErrorOf("the guard is the harness's");
  hooks = freeze({ __proto__: null, current: given.current, later: given.later, stopped: given.stopped });
  return freeze({ __proto__: null, meter });
}
freeze(claim);
