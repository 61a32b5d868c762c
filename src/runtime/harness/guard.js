// @ts-check
// The guard module: what the guards call that the compiler puts into loops and functions (src/compiler/guard.rs).
//
// Every module of the program counts down a variable of its own, `if(!(--$n>=0))$n=$t(7)`. `$t` is `trip`: it reads the clock, and gives
// new fuel or throws. Catching what it throws does not help: a stopped meter stays stopped and gives no fuel, so every later guard throws
// again, in `catch`, in `finally`, in microtasks and in timers. The meter says how the run ended, not the thrown value.
//
// Time is counted for the isolate, not only for each run: the time between two looks at the clock in one turn of the event loop is charged
// to the run that looked first, and all of a turn's time together is held to one run's budget. So neither several runs in one isolate nor
// code that changes its async context between two looks holds the event loop up for longer than one run may.
//
// Functions of the engine have no guards. `$f` is `counted`: the compiler calls it where the engine could be made to call one of its own
// functions again and again (src/compiler/callbacks.rs), and it puts a guard around such a function.
//
// The harness claims the guard before the program is there; a later `claim` is refused. A program that imports this module gets the
// other exports, and calling them only costs its own fuel. Like all of the harness, nothing here runs a method that a program can patch.
//
//   const guard = claim({ current: () => runs.current()?.meter, turned: over => …, stopped: meter => … });
//   run.meter = guard.meter(cpuMs);     // for each run; `current` finds it again
//
// `stopped` is called once for a meter: `meter.place` is the number of the guard that was running, from which Compiled::guarded (Rust)
// knows module, line and column. It should end the run at once. With the stack nearly full it cannot be called, or throws: then the next
// guard tries again, so whoever ends a run looks at `meter.stopped`, too. An isolate with a stopped meter reads the clock at every guard
// and should not be used again.

const microtask = queueMicrotask,
  now = Date.now,
  ErrorOf = Error,
  { defineProperty, freeze } = Object,
  { apply, getOwnPropertyDescriptor } = Reflect;
const call = Function.prototype.call.bind(Function.prototype.call),
  { toString: functionText } = Function.prototype,
  { endsWith, startsWith, indexOf, lastIndexOf, slice } = String.prototype;
const { get: known, set: remember } = WeakMap.prototype;

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
 * Steps that one of a chain of microtasks counts for, where the clock stands at 0: each link of a chain of promises keeps its promises, and
 * the memory would be full before the steps were counted.
 */
const MICROTASK_STEPS = 40;
/** Looks that may fail in a row: each takes some 20 us, most of it for the error. */
const FAILED_MAX = 5_000;
/** Steps that one of those counts for: where the stack is full, a step that goes over it and is caught takes as long as thousands of others. */
const FAILED_STEPS = 100_000;
/** Milliseconds of code that has lost its run, until a run says how many it may take. */
const BUDGET = 500;
/** The place of what no guard noticed: no guard has this number. */
export const NOWHERE = 0xffff_ffff;

/**
 * What is thrown: one object for all, since a stack trace of a long chain of promises takes time in proportion to the chain, and each of
 * its promises would ask for one. It is an error by its prototype alone: making a true one takes a fiftieth of a cold start.
 */
const STOPPED = freeze({
  __proto__: ErrorOf.prototype,
  name: "Stopped",
  message: "the program ran for too long and was stopped",
  stack: "Stopped: the program ran for too long and was stopped",
});

/**
 * One run's time.
 * @typedef {object} Meter
 * @property {number} budget milliseconds
 * @property {number} spent milliseconds between looks at the clock that were charged to it
 * @property {number} fuel given last
 * @property {boolean} stopped whether its time is up
 * @property {number} place the guard that looked last, or NOWHERE; a program that calls `trip` itself can make it any 32-bit number
 * @property {boolean} told whether the harness knows
 */

/**
 * What the harness gives.
 * @typedef {object} Hooks
 * @property {() => Meter | null | undefined} current the meter of the run that the calling code belongs to; without one, the isolate's own is used
 * @property {(over: () => void) => void} turned called at the first look in a turn of the event loop; calls `over` in a later turn, or throws where it cannot
 * @property {(meter: Meter) => void} stopped
 * @property {(error: any) => void} caught takes what was added out of the message of an error
 */

/** @type {Hooks | null} */
let hooks = null;
/** The meter that looked at the clock last: what runs until the next look is its. @type {Meter | null} */
let running = null;
/** Whether a meter has stopped. */
let any = false;

/** When the clock was read last. */
let last = 0;
/** Whether that was in this turn of the event loop. */
let turn = false;
/** Whether `over` will be called when it ends. */
let closing = false;
/** Milliseconds of this turn so far. */
let burst = 0;
/** Steps since the clock last moved. */
let steps = 0;
/** Whether a microtask is due that sets `ticked`. */
let ticking = false;
/** Whether microtasks have run since the clock was read last. */
let ticked = false;
/** Looks in a row that failed, which they do where the stack is full. */
let failed = 0;

/** @param {number} budget milliseconds @returns {Meter} */
function meter(budget) {
  nobody.budget = budget;
  return made(budget);
}

/** @param {number} budget milliseconds @returns {Meter} */
function made(budget) {
  return /** @type {any} */ ({
    __proto__: null,
    budget,
    spent: 0,
    fuel: FUEL_MIN,
    stopped: false,
    place: NOWHERE,
    told: false,
  });
}

/** Of code that has lost its run. */
const nobody = made(BUDGET);

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
  const own = hooks?.current() || nobody;
  if (own.stopped) {
    failed = 0;
    if (!own.told) tell(own);
    throw STOPPED;
  }
  // What the engine called was called by what a guard saw last.
  if (typeof place === "number" && place !== NOWHERE) own.place = place >>> 0;
  const t = now(),
    tries = failed;
  steps += own.fuel + (tries - 1) * FAILED_STEPS;
  if (t !== 0) spend(own, t);
  else still(own);
  // It looked, so the looks that failed before it were this run's: they are not those of whoever looks next.
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
  // Where somebody has stopped, no fuel is given that a stopped run could use.
  return any ? 0 : own.fuel;
}

/** The fuel of functions that the engine calls. */
let calls = 0;

/**
 * Called by what the harness puts in the place of the platform's functions, and by functions of the engine that are counted: the engine can
 * call those in a loop of its own, as `Array(1e8).fill(1).forEach(console.log)` does, in which no guard runs. Throws once the time is up.
 */
function poll() {
  if (!(--calls >= 0)) calls = trip(NOWHERE);
}

/** What stands for each function of the engine that is counted. @type {WeakMap<Function, Function>} */
const counters = new WeakMap();

/**
 * The value, or, for a function of the engine, one that does the same and has a guard. A function gets the same one each time.
 * @template T @param {T} value @returns {T}
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
 * The error that a `catch` of the program's was given, without guards in its message (src/compiler/caught.rs).
 * @template T @param {T} error @returns {T}
 */
export function caught(error) {
  // Where the stack is full the message stays as it is.
  try {
    if (hooks !== null) hooks.caught(error);
  } catch {
    /* see above */
  }
  return error;
}
freeze(caught);

/**
 * The specifier with which the loader finds the module that `specifier` names, as the compiler finds those it can read
 * (src/compiler/resolve.rs): endings may be left out, and modules of Node's may be written without `node:`.
 * @param {any} specifier what `import(…)` is given
 * @param {string[]} folder the folders that the importing module is in, outermost first
 * @param {string[]} paths each followed by what the module imports instead
 * @param {string[]} builtins
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

/** The path from the program's top folder, without `.` and `..`; what leads out of it is no path of a module. @param {string[]} folder @param {string} specifier */
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
  // Only a folder is written with a slash at its end.
  return last === "" && path !== "" ? path : call(slice, path, 0, -1);
}

/** Where the clock stands at 0: the last fuel was used in this microtask, or in many. @param {Meter} own */
function still(own) {
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

/** @param {Meter} own the meter of who looks @param {number} t the time */
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

/** A turn begins. Time spent waiting for it is not the program's. @param {number} t the time */
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
 * Asks to be told when the turn is over. Where the harness cannot do that, since the stack is full or the event loop takes no more, the next
 * look asks again. Until then the turn stays open and waiting counts, too: nobody gets around the budget by making it fail.
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
 * The turn is over. The harness says so too when a run begins, which is an event of its own, and when one has ended by itself: its request
 * is gone then, and with it the timer that would have called this. Otherwise all the time until the next run would count.
 */
function over() {
  turn = false;
}

/** @param {Meter} own */
function stop(own) {
  own.stopped = any = true;
  steps = 0;
  tell(own);
}

/** @param {Meter} own */
function tell(own) {
  if (hooks === null) return;
  hooks.stopped(own);
  own.told = true;
}

/** @param {Meter} own */
function grow(own) {
  if (own.fuel < FUEL_MAX) own.fuel <<= 1;
}

/**
 * Gives the guard to the harness, which calls this first.
 * @param {Hooks} given
 * @returns {{ meter: (budget: number) => Meter, poll: () => void, over: () => void }} `meter` makes one for a run with so many milliseconds
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
