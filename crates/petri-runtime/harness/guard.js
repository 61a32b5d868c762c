// @ts-check
// The guard module: the functions called by the guards that the compiler inserts into loops and functions
// (crates/petri-compiler/src/guard.rs).
//
// Every module of the program counts down its own fuel variable, `if(!(--$n>=0))$n=$t(7)`. `$t` is `trip`: it reads the
// clock, and returns new fuel or throws. A program cannot escape by catching the error: a stopped meter stays stopped
// and gives no fuel, so every later guard throws again, in `catch`, in `finally`, in microtasks and in timers. The
// meter decides how the run ended, not the error.
//
// Time is counted for the isolate, not only for each run. The time between two readings of the clock in one turn of the
// event loop is charged to the run that made the first, and the total of a turn is limited to one run's budget. So
// neither several runs in one isolate nor code that changes its async context between two readings can block the event
// loop for longer than one run may.
//
// Functions of the engine have no guards. `$f` is `counted`, which wraps such a function in one that has a guard. The
// compiler inserts it where the engine could be made to call one of its own functions in a loop
// (crates/petri-compiler/src/callbacks.rs).
//
// The harness claims the guard before the program is loaded; a later `claim` throws. A program that imports this module
// gets the other exports, and calling them only costs its own fuel. As in the whole harness, no code here calls a
// method that a program can patch.
//
//   const guard = claim({ current: () => runs.current()?.meter, turned: over => …, stopped: meter => … });
//   run.meter = guard.meter(cpuMs);     // for each run; `current` returns it
//
// `stopped` is called once for a meter and should end the run at once. `meter.place` is the number of the guard that
// ran last, which Compiled::guarded (Rust) maps to module, line and column. With the stack nearly full, the call of
// `stopped` may fail; the next guard then tries again. So code that ends a run must check `meter.stopped`, too. An
// isolate with a stopped meter reads the clock at every guard and should not be used again.

const microtask = queueMicrotask,
  now = Date.now,
  ErrorOf = Error,
  { defineProperty, freeze } = Object,
  { apply, getOwnPropertyDescriptor } = Reflect;
const call = Function.prototype.call.bind(Function.prototype.call),
  { toString: functionText } = Function.prototype,
  { endsWith, startsWith, indexOf, lastIndexOf, slice } = String.prototype;
const { get: known, set: remember } = WeakMap.prototype;

/** Fuel at first, and after a step that took long. */
const FUEL_MIN = 4;
/** Most fuel at once: a loop whose steps become slow is detected after as many iterations. */
const FUEL_MAX = 1024;
/** Milliseconds between two readings of the clock above which the fuel is reduced. */
const LONG = 5;
/**
 * Steps after which a program is stopped although the clock stands still, as between I/O on Cloudflare: half a second
 * of the tightest loop.
 */
const STILL_STEPS = 400_000_000;
/** The same while modules are evaluated: on every platform the clock then stands at 0, and a step may take long. */
const TOP_STEPS = 10_000_000;
/**
 * Steps that a microtask counts for while the clock stands at 0: each link of a promise chain allocates promises, which
 * would fill the memory before the plain count of steps reaches its limit.
 */
const MICROTASK_STEPS = 40;
/** Readings that may fail in a row: each takes some 20 us, mostly for creating the error. */
const FAILED_MAX = 5_000;
/**
 * Steps that a failed reading counts for: a stack overflow that is caught takes as long as thousands of other steps.
 */
const FAILED_STEPS = 100_000;
/** Milliseconds for code that belongs to no run, until the first run sets its own. */
const BUDGET = 500;
/** The value of `place` if no guard ran; no guard has this number. */
export const NOWHERE = 0xffff_ffff;

/**
 * The error that guards throw. One object for all, since the stack trace of a long promise chain takes time in
 * proportion to the chain, and each of its promises would create one. It is an error by its prototype alone: creating a
 * real one takes a fiftieth of a cold start.
 */
const STOPPED = freeze({
  __proto__: ErrorOf.prototype,
  name: "Stopped",
  message: "the program ran for too long and was stopped",
  stack: "Stopped: the program ran for too long and was stopped",
});

/**
 * The CPU time of one run.
 * @typedef {object} Meter
 * @property {number} budget milliseconds
 * @property {number} spent milliseconds charged to it
 * @property {number} fuel the fuel that was returned last
 * @property {boolean} stopped whether its budget is used up
 * @property {number} place number of the guard that ran last, or NOWHERE; a program that calls `trip` itself can set
 *   any 32-bit number
 * @property {boolean} reported whether `stopped` of the hooks was called
 */

/**
 * The functions that the harness supplies.
 * @typedef {object} Hooks
 * @property {() => Meter | null | undefined} current returns the meter of the run that the calling code belongs to;
 *   without one, the isolate's own is used
 * @property {(over: () => void) => void} turned called at the first reading in a turn of the event loop; calls `over`
 *   in a later turn, or throws if it cannot
 * @property {(meter: Meter) => void} stopped called when a meter stops
 * @property {(error: any) => void} caught removes the compiler's additions from the message of an error
 */

/** @type {Hooks | null} */
let hooks = null;
/**
 * The meter of the last reading, which the time until the next reading is charged to.
 * @type {Meter | null}
 */
let running = null;
/** Whether any meter has stopped. */
let anyStopped = false;

/** The last reading of the clock. */
let last = 0;
/** Whether the last reading was in this turn of the event loop. */
let turn = false;
/** Whether `over` is scheduled for the end of the turn. */
let closing = false;
/** Milliseconds in this turn so far. */
let burst = 0;
/** Steps since the clock last moved. */
let steps = 0;
/** Whether a microtask that sets `ticked` is queued. */
let ticking = false;
/** Whether microtasks have run since the last reading. */
let ticked = false;
/** Failed readings in a row; a reading fails if the stack is full. */
let failed = 0;

/**
 * @param {number} budget milliseconds
 * @returns {Meter}
 */
function meter(budget) {
  unattributed.budget = budget;
  return newMeter(budget);
}

/**
 * @param {number} budget milliseconds
 * @returns {Meter}
 */
function newMeter(budget) {
  return /** @type {any} */ ({
    __proto__: null,
    budget,
    spent: 0,
    fuel: FUEL_MIN,
    stopped: false,
    place: NOWHERE,
    reported: false,
  });
}

/** The meter of code that belongs to no run. */
const unattributed = newMeter(BUDGET);

/**
 * Called by a guard without fuel.
 * @param {number} place the guard's number
 * @returns {number} new fuel
 */
export function trip(place) {
  // Counted without a call, which would fail on a full stack: recursion that catches the overflow could otherwise
  // continue for ever.
  failed++;
  try {
    return readClock(place);
  } catch (error) {
    if (failed > FAILED_MAX) throw STOPPED;
    throw error;
  }
}
freeze(trip);

/**
 * @param {number} place
 * @returns {number} new fuel
 */
function readClock(place) {
  const own = hooks?.current() || unattributed;
  if (own.stopped) {
    failed = 0;
    if (!own.reported) report(own);
    throw STOPPED;
  }
  // A call from inside the engine has no guard number; the last guard before it stays recorded.
  if (typeof place === "number" && place !== NOWHERE) own.place = place >>> 0;
  const t = now(),
    tries = failed;
  steps += own.fuel + (tries - 1) * FAILED_STEPS;
  if (t !== 0) spend(own, t);
  else countSteps(own);
  // This reading succeeded, so the failed ones before it are charged to this run and not to the next one.
  failed = 0;
  if (
    tries > FAILED_MAX ||
    own.spent > own.budget ||
    burst > own.budget ||
    steps > (t === 0 ? TOP_STEPS : STILL_STEPS)
  ) {
    stop(own);
    throw STOPPED;
  }
  // After a stop no fuel is given, since a stopped run could use it.
  return anyStopped ? 0 : own.fuel;
}

/** The fuel of `poll`. */
let pollFuel = 0;

/**
 * The guard of the harness's replacements of platform functions, and of counted functions. The engine can call those in
 * a loop of its own in which no guard runs, as in `Array(1e8).fill(1).forEach(console.log)`. Throws once the budget is
 * used up.
 */
function poll() {
  if (!(--pollFuel >= 0)) pollFuel = trip(NOWHERE);
}

/**
 * The wrapper of each counted function of the engine.
 * @type {WeakMap<Function, Function>}
 */
const counters = new WeakMap();

/**
 * The value, or, for a function of the engine, a wrapper with a guard. A function always gets the same wrapper.
 * @template T
 * @param {T} value
 * @returns {T}
 */
export function counted(value) {
  if (typeof value !== "function" || !call(endsWith, call(functionText, value), "[native code] }")) return value;
  let counter = call(known, counters, value);
  if (counter === undefined) {
    counter = /** @this {any} */ function () {
      poll();
      return apply(/** @type {any} */ (value), this, arguments);
    };
    for (let i = 0; i < 2; i++) {
      const key = i === 0 ? "name" : "length",
        own = getOwnPropertyDescriptor(value, key);
      if (own !== undefined) defineProperty(counter, key, own);
    }
    call(remember, counters, value, counter);
  }
  return counter;
}
freeze(counted);

/**
 * Returns the error of a `catch` in the program, after removing guards from its message
 * (crates/petri-compiler/src/caught.rs).
 * @template T
 * @param {T} error
 * @returns {T}
 */
export function caught(error) {
  // On a full stack the message stays unchanged.
  try {
    if (hooks !== null) hooks.caught(error);
  } catch {
    /* see above */
  }
  return error;
}
freeze(caught);

/**
 * Resolves the computed specifier of an `import(…)`, as the compiler resolves literal ones
 * (crates/petri-compiler/src/resolve.rs): file extensions may be left out, and Node's modules may be written without
 * `node:`.
 * @param {any} specifier the argument of `import(…)`
 * @param {string[]} folder the folders of the importing module, outermost first
 * @param {string[]} paths pairs of a path and the specifier to import for it
 * @param {string[]} builtins names of Node's modules
 */
export function resolved(specifier, folder, paths, builtins) {
  if (typeof specifier !== "string") return specifier;
  if (
    call(startsWith, specifier, "./") ||
    call(startsWith, specifier, "../") ||
    specifier === "." ||
    specifier === ".."
  ) {
    const path = joined(folder, specifier);
    for (let i = 0; i < paths.length; i += 2) if (paths[i] === path) return paths[i + 1];
  } else {
    for (let i = 0; i < builtins.length; i++) if (builtins[i] === specifier) return "node:" + specifier;
  }
  return specifier;
}
freeze(resolved);

/**
 * The path from the program's top folder, without `.` and `..`; ".." if it leaves that folder.
 * @param {string[]} folder
 * @param {string} specifier
 */
function joined(folder, specifier) {
  let path = "",
    last = "";
  for (let i = 0; i < folder.length; i++) path += folder[i] + "/";
  for (let from = 0; from <= specifier.length; ) {
    const slash = call(indexOf, specifier, "/", from),
      end = slash < 0 ? specifier.length : slash;
    last = call(slice, specifier, from, end);
    from = end + 1;
    if (last === "..") {
      if (path === "") return "..";
      path = call(slice, path, 0, call(lastIndexOf, path, "/", path.length - 2) + 1);
    } else if (last !== "." && last !== "") path += last + "/";
  }
  // Only a folder ends in a slash.
  return last === "" && path !== "" ? path : call(slice, path, 0, -1);
}

/**
 * Counts the steps of microtasks while the clock stands at 0.
 * @param {Meter} own
 */
function countSteps(own) {
  if (ticked) steps += own.fuel * MICROTASK_STEPS;
  ticked = false;
  grow(own);
  if (ticking) return;
  microtask(() => {
    ticking = false;
    ticked = true;
  });
  ticking = true;
}

/**
 * Charges the time since the last reading.
 * @param {Meter} own the meter of the calling code
 * @param {number} t the time
 */
function spend(own, t) {
  if (!turn) enter(t);
  else if (!closing) close();
  const elapsed = t > last ? t - last : 0;
  if (t !== last) steps = 0;
  (running ?? own).spent += elapsed;
  burst += elapsed;
  last = t;
  running = own;
  if (elapsed > LONG) own.fuel = own.fuel > 4 * FUEL_MIN ? own.fuel >> 2 : FUEL_MIN;
  else grow(own);
}

/**
 * Begins a turn. The time since the previous turn is not charged.
 * @param {number} t the time
 */
function enter(t) {
  if (t === 0 || hooks === null) return;
  turn = true;
  closing = false;
  burst = 0;
  if (t !== last) steps = 0;
  last = t;
  running = null;
  close();
}

/**
 * Schedules `over` for the end of the turn. If that fails, since the stack is full or no timer is left, the next
 * reading tries again. Until then the turn stays open and waiting is charged, too, so that a program gains nothing from
 * the failure.
 */
function close() {
  if (hooks === null) return;
  try {
    hooks.turned(over);
    closing = true;
  } catch {
    /* see above */
  }
}

/**
 * Ends the turn. The harness also calls this when a run begins, which is a new event, and when a run has ended: the
 * timer that would have called it is then gone with the request. Otherwise all the time until the next run would be
 * charged.
 */
function over() {
  turn = false;
}

/** @param {Meter} own */
function stop(own) {
  own.stopped = anyStopped = true;
  steps = 0;
  report(own);
}

/** @param {Meter} own */
function report(own) {
  if (hooks === null) return;
  hooks.stopped(own);
  own.reported = true;
}

/** @param {Meter} own */
function grow(own) {
  if (own.fuel < FUEL_MAX) own.fuel <<= 1;
}

/**
 * Hands the guard to the first caller, which is the harness.
 * @param {Hooks} given
 * @returns {{ meter: (budget: number) => Meter, poll: () => void, over: () => void }} `meter` creates the meter of a
 *   run with a budget in milliseconds
 */
export function claim(given) {
  if (hooks !== null) throw new ErrorOf("the guard is the harness's");
  hooks = freeze({
    __proto__: null,
    current: given.current,
    turned: given.turned,
    stopped: given.stopped,
    caught: given.caught,
  });
  return freeze({ __proto__: null, meter, poll, over });
}
freeze(claim);
