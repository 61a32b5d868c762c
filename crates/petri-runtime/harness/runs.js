// @ts-check
// The active runs of this isolate, and the frames that they write. No code outside of the bundle can import this
// module's state.

import { claim } from "./guard.js";
import { CONCURRENT_RUNS, ERROR_LENGTH, FRAMES_AHEAD, LINE_OVERHEAD, RUN_LENGTH, RUN_LINES, RUN_MS } from "./limits.js";
import {
  PromiseOf,
  RangeErrorOf,
  ReadableStreamOf,
  ResponseOf,
  call,
  closeStream,
  desiredSize,
  encode,
  enqueue,
  getPrototypeOf,
  now,
  own,
  runIn,
  soon,
  storage,
  storeOf,
} from "./primordials.js";
import { cleanMessage } from "./source.js";
import { THROWN, budget, tree } from "./value.js";

/**
 * A run and its state.
 * @typedef {object} Run
 * @property {number} started milliseconds of the clock
 * @property {any} controller the controller of the answer's stream; null after the end
 * @property {boolean} closed whether nothing more can be written
 * @property {number} lines console lines written
 * @property {number} length length of the console output written
 * @property {number} dropped console lines past a limit
 * @property {number} group open console groups
 * @property {Record<string, number>} timers console.time, by label
 * @property {Record<string, number>} counts console.count, by label
 * @property {boolean} threw whether import, handler or body threw
 * @property {boolean} exited whether the program called process.exit
 * @property {number} pending promises passed to ctx.waitUntil that are not settled
 * @property {null | (() => void)} wake called when `pending` decreases, and when the host cancels the stream
 * @property {import("./guard.js").Meter} meter the CPU time of the program
 * @property {null | (() => void)} pulled called when the host has read enough frames, and when it cancels the stream
 */

/** @typedef {"import" | "handler" | "body" | "waitUntil" | "uncaught" | "unhandledrejection"} Phase */

/** @type {(Run | null)[]} */
const slots = Object.seal(Array(CONCURRENT_RUNS).fill(null));
/**
 * The run that evaluates the program's top level, which runs outside any async context.
 * @type {Run | null}
 */
let importing = null;

/** @param {Run | null} run */
export function setImporting(run) {
  importing = run;
}

/** Whether the caller is inside a run. */
export function inside() {
  return call(storeOf, storage) !== undefined;
}

/**
 * Whether a run is active.
 * @param {Run | null} run
 */
function active(run) {
  return run !== null && !run.closed && now() - run.started <= RUN_MS;
}

/** The slot of the oldest run. */
function oldest() {
  let found = 0;
  for (let i = 1; i < CONCURRENT_RUNS; i++) if (startOf(slots[i]) < startOf(slots[found])) found = i;
  return found;
}

const startOf = (/** @type {Run | null} */ run) => (run === null ? 0 : run.started);

/**
 * This run if it is active, otherwise another active run; null if there is none.
 * @param {Run | null} run
 */
export function activeOr(run) {
  if (active(run)) return run;
  for (let i = 0; i < CONCURRENT_RUNS; i++) if (active(slots[i])) return slots[i];
  return null;
}

/**
 * Calls a function as a part of a run.
 * @param {Run} run
 * @param {() => void} f
 */
export const inRun = (run, f) => call(runIn, storage, run, f);

/** The only active run, for code that lost its async context; null if there are several. */
function onlyActive() {
  let found = null;
  for (let i = 0; i < CONCURRENT_RUNS; i++) {
    if (!active(slots[i])) continue;
    if (found !== null) return null;
    found = slots[i];
  }
  return found;
}

/**
 * The run that the calling code belongs to.
 * @returns {Run | null}
 */
export const current = () => call(storeOf, storage) ?? importing ?? onlyActive();

/** The guard's functions for the harness. Claimed here, before the program can. */
const guard = claim({
  current: () => {
    const run = current();
    return run === null ? null : run.meter;
  },
  turned: soon,
  caught: cleanMessage,
  stopped: meter => {
    // A meter that is no run's is that of code without a run: its run is unknown, so all active runs end.
    let known = false;
    for (let i = 0; i < CONCURRENT_RUNS; i++) known ||= slots[i]?.meter === meter;
    for (let i = 0; i < CONCURRENT_RUNS; i++) {
      const run = slots[i];
      if (run !== null && (!known || run.meter === meter)) stop(run, meter.place);
    }
  },
});

/**
 * Called by functions of the harness that the engine may call in a loop of its own; throws once the budget is used up.
 */
export const { poll } = guard;

/**
 * Ends a run whose budget is used up.
 * @param {Run} run
 * @param {number} place number of the guard that ran last
 */
function stop(run, place) {
  run.meter.stopped = true;
  run.meter.place = place;
  finish(run);
}

/**
 * Milliseconds since the run began. The clock reads 0 while a module is evaluated.
 * @param {Run} run
 */
export function elapsed(run) {
  const t = now();
  return t > run.started ? t - run.started : 0;
}

/**
 * @param {Run} run
 * @param {string} json one frame
 */
export function write(run, json) {
  if (run.closed) return;
  // A full stack does not mean that the host has cancelled the stream. The error is rethrown, so that the guard tries
  // again.
  try {
    call(enqueue, run.controller, encode(json + "\n"));
  } catch (error) {
    if (getPrototypeOf(/** @type {object} */ (error)) === RangeErrorOf.prototype) throw error;
    run.closed = true;
  }
}

/**
 * The budget of the next console line: what is left of the run's.
 * @param {Run} run
 */
export const lineBudget = run => budget(RUN_LENGTH - run.length);

/**
 * Writes a console line, or counts it as dropped.
 * @param {Run} run
 * @param {string} json
 * @param {number} length length of its content
 */
export function line(run, json, length) {
  if (run.closed) return;
  if (full(run)) {
    run.dropped++;
    return;
  }
  run.lines++;
  run.length += length + LINE_OVERHEAD;
  write(run, json);
}

/**
 * Whether every further console line is dropped.
 * @param {Run} run
 */
export const full = run => run.lines >= RUN_LINES || run.length >= RUN_LENGTH;

/**
 * Writes an error frame.
 * @param {Run | null} run
 * @param {Phase} phase
 * @param {any} error
 */
export function fail(run, phase, error) {
  if (run === null || run.closed) return;
  const fatal = phase === "import" || phase === "handler" || phase === "body";
  if (!fatal && full(run)) {
    run.dropped++;
    return;
  }
  const b = fatal ? budget(ERROR_LENGTH) : lineBudget(run),
    { length } = b;
  const json = `{"t":"error","phase":"${phase}","ms":${elapsed(run)},"error":${tree(error, b, THROWN)}}`;
  if (!fatal) {
    line(run, json, length - b.length);
    return;
  }
  run.threw = true;
  write(run, json);
}

/**
 * Writes the last frame and closes the stream; later calls do nothing.
 * @param {Run} run
 */
export function finish(run) {
  if (run.controller === null) return;
  if (run.meter.stopped) write(run, `{"t":"stopped","place":${run.meter.place}}`);
  else guard.over();
  write(
    run,
    `{"t":"end","ms":${elapsed(run)},"outcome":"${run.exited ? "exited" : run.threw ? "threw" : "returned"}","console_dropped":${run.dropped}}`,
  );
  const controller = run.controller;
  run.closed = true;
  run.controller = null;
  try {
    call(closeStream, controller);
  } catch {
    /* the host cancelled the stream */
  }
  notify(run);
}

/** @param {Run} run */
function notify(run) {
  const { wake, pulled } = run;
  run.wake = run.pulled = null;
  if (wake) wake();
  if (pulled) pulled();
}

/**
 * Starts a run, and answers with the stream of its frames.
 * @param {boolean} trusted whether the call is certainly the host's: if no slot is free, it takes that of the oldest
 * run, which the runtime may have dropped
 * @param {number} cpuMs milliseconds of CPU time for the program in one turn of the event loop
 * @template A, B, C
 * @param {(run: Run, request: A, env: B, props: C) => void} execute must call `finish` at the end, and never throw
 * @param {A} request
 * @param {B} env
 * @param {C} props
 * @returns {Response}
 */
export function start(trusted, cpuMs, execute, request, env, props) {
  let free = 0;
  while (free < CONCURRENT_RUNS && active(slots[free])) free++;
  if (free === CONCURRENT_RUNS) {
    if (!trusted)
      return refusal(`this isolate already has ${CONCURRENT_RUNS} active runs; the limit is ${CONCURRENT_RUNS}`);
    free = oldest();
  }
  /** @type {Run} */
  const run = /** @type {any} */ ({
    __proto__: null,
    started: now(),
    controller: null,
    closed: false,
    lines: 0,
    length: 0,
    dropped: 0,
    group: 0,
    timers: { __proto__: null },
    counts: { __proto__: null },
    threw: false,
    exited: false,
    pending: 0,
    wake: null,
    pulled: null,
    meter: guard.meter(cpuMs),
  });
  const source = {
    __proto__: null,
    /** @param {any} controller */
    start: function (controller) {
      run.controller = controller;
    },
    pull: function () {
      const { pulled } = run;
      run.pulled = null;
      if (pulled) pulled();
    },
    cancel() {
      run.closed = true;
      guard.over();
      notify(run);
    },
  };
  const stream = new ReadableStreamOf(
    /** @type {any} */ (source),
    /** @type {any} */ ({ __proto__: null, highWaterMark: FRAMES_AHEAD }),
  );
  slots[free] = run;
  guard.over();
  call(runIn, storage, run, execute, run, request, env, props);
  // no-transform, since a compressed stream would be buffered to its end.
  const headers = { __proto__: null, "content-type": "application/x-ndjson", "cache-control": "no-transform" };
  return new ResponseOf(stream, /** @type {any} */ ({ __proto__: null, headers }));
}

/**
 * Resolves once the host is ready for more frames, or has cancelled the stream.
 * @param {Run} run
 * @returns {Promise<void>}
 */
export const room = run =>
  later(resolve => {
    if (run.closed || call(desiredSize, run.controller) > 0) resolve();
    else run.pulled = resolve;
  });

/**
 * Resolves when one of the run's waitUntil promises settles, or the host cancels the stream.
 * @param {Run} run
 * @returns {Promise<void>}
 */
export const settledOne = run =>
  later(resolve => {
    if (run.closed || run.pending === 0) resolve();
    else run.wake = resolve;
  });

/**
 * A promise that is safe to await (see `own`).
 * @param {(resolve: (nothing?: any) => void) => void} executor
 * @returns {Promise<void>}
 */
const later = executor => own(new PromiseOf(executor));

/**
 * The answer to a call that starts no run.
 * @param {string} message
 */
export function refusal(message) {
  return new ResponseOf(message, /** @type {any} */ ({ __proto__: null, status: 503 }));
}
