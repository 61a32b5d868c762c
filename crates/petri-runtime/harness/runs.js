// @ts-check
// The active runs of this isolate, and the frames that they write. No code outside of the bundle can import this
// module's state.

import { claim } from "./guard.js";
import {
  BATCHES_AHEAD,
  BATCH_LENGTH,
  CONCURRENT_RUNS,
  ERROR_LENGTH,
  GATHER_MS,
  IN_HEAD_LENGTH,
  LINE_OVERHEAD,
  RUN_LENGTH,
  RUN_LINES,
  RUN_MS,
} from "./limits.js";
import {
  PromiseOf,
  RangeErrorOf,
  ReadableStreamOf,
  ResponseOf,
  call,
  clearTimer,
  closeStream,
  desiredSize,
  encode,
  enqueue,
  getPrototypeOf,
  indexOf,
  now,
  own,
  replace,
  runIn,
  setTimer,
  slice,
  soon,
  storage,
  storeOf,
  typedArrayBytes,
} from "./primordials.js";
import { cleanMessage } from "./source.js";
import { THROWN, budget, tree } from "./value.js";

/**
 * A run and its state.
 * @typedef {object} Run
 * @property {number} started milliseconds of the clock
 * @property {string} text frames that are not sent yet
 * @property {boolean} due whether `text` is sent in the next turn of the event loop
 * @property {any} timer ends the time in which frames are only gathered; null afterwards
 * @property {any} controller the controller of the answer's stream; null while frames are only gathered
 * @property {(answer: Response) => void} answer answers the host's call
 * @property {boolean} closed whether nothing more can be written: the last frame is, or the host has cancelled the stream
 * @property {boolean} over whether the answer is complete
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
 * Writes a frame. The frames of a run that ends soon are one complete answer, which the host reads at once. The frames
 * of any other run are a stream, to which those of one turn of the event loop are sent together.
 * @param {Run} run
 * @param {string} json one frame
 */
export function write(run, json) {
  if (run.closed) return;
  if (run.controller !== null && !run.due) {
    soon(() => {
      run.due = false;
      send(run);
    });
    run.due = true;
  }
  run.text += json + "\n";
  if (run.text.length >= BATCH_LENGTH) send(run);
}

/**
 * Sends the frames that were written since the last time. Begins the stream if there is none.
 * @param {Run} run
 */
function send(run) {
  if (run.closed) return;
  if (run.controller === null) stream(run);
  if (run.text === "") return;
  // A full stack does not mean that the host has cancelled the stream. The error is rethrown, so that the guard tries
  // again.
  try {
    call(enqueue, run.controller, encode(run.text));
    run.text = "";
  } catch (error) {
    if (getPrototypeOf(/** @type {object} */ (error)) === RangeErrorOf.prototype) throw error;
    run.closed = true;
  }
}

/**
 * Answers with a stream.
 * @param {Run} run
 */
function stream(run) {
  /** @type {any} */
  let controller;
  const source = {
    __proto__: null,
    start: function (/** @type {any} */ its) {
      controller = its;
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
  const frames = new ReadableStreamOf(
    /** @type {any} */ (source),
    /** @type {any} */ ({ __proto__: null, highWaterMark: BATCHES_AHEAD }),
  );
  run.answer(answerOf(frames));
  // Last, so that a run whose stack was full before here still has no stream.
  run.controller = controller;
}

/**
 * The answer to the host's call with all frames of a run.
 * @param {string} frames
 * @returns {Response}
 */
function completeAnswer(frames) {
  return frames.length <= IN_HEAD_LENGTH && fitsHeader(frames) ? answerOf(null, inHeader(frames)) : answerOf(frames);
}

/**
 * Whether a header can hold these frames: ASCII, without the only control character that JSON text may contain.
 * @param {string} frames
 */
function fitsHeader(frames) {
  // Each character of ASCII, and no other, is one byte of UTF-8.
  return call(typedArrayBytes, encode(frames)) === frames.length && call(indexOf, frames, "\x7f") < 0;
}

/**
 * Turns frames into the value of a header. A header has no line breaks, so each frame ends with a tab instead; a frame
 * contains no tab, because JSON escapes it.
 * @param {string} frames
 */
function inHeader(frames) {
  let value = "",
    from = 0;
  for (let at = call(indexOf, frames, "\n"); at >= 0; at = call(indexOf, frames, "\n", from)) {
    value += call(slice, frames, from, at) + "\t";
    from = at + 1;
  }
  return value;
}

/**
 * The answer to the host's call.
 * @param {string | ReadableStream | null} frames the body
 * @param {string} [inHead] the value of the header with the frames, if they are sent there and not in the body
 * @returns {Response}
 */
function answerOf(frames, inHead) {
  // no-transform, since a compressed stream would be buffered to its end.
  const headers =
    inHead === undefined
      ? { __proto__: null, "content-type": "application/x-ndjson", "cache-control": "no-transform" }
      : { __proto__: null, "petri-frames": inHead };
  const answer = new ResponseOf(frames, /** @type {any} */ ({ __proto__: null, headers }));
  // A promise is resolved with the answer, so a `then` that the program has given to all objects must not be found on
  // it.
  replace(answer, "then", undefined);
  return answer;
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
 * Writes the last frame and completes the answer; later calls do nothing.
 * @param {Run} run
 */
export function finish(run) {
  if (!run.closed) {
    const stopped = run.meter.stopped ? `{"t":"stopped","place":${run.meter.place}}\n` : "";
    const outcome = run.exited ? "exited" : run.threw ? "threw" : "returned";
    run.text += `${stopped}{"t":"end","ms":${elapsed(run)},"outcome":"${outcome}","console_dropped":${run.dropped}}\n`;
    run.closed = true;
  }
  if (!run.over) complete(run);
}

/**
 * Sends the last frames of a closed run.
 * @param {Run} run
 */
function complete(run) {
  try {
    if (run.controller === null) run.answer(completeAnswer(run.text));
    else {
      call(enqueue, run.controller, encode(run.text));
      run.text = "";
      call(closeStream, run.controller);
    }
  } catch (error) {
    // With a full stack nothing was sent; the guard tries again.
    if (getPrototypeOf(/** @type {object} */ (error)) === RangeErrorOf.prototype) throw error;
    // The platform makes no response while modules are evaluated; the run's timer tries again.
    if (run.controller === null) return;
    // The host has cancelled the stream.
  }
  run.over = true;
  if (!run.meter.stopped) guard.over();
  if (run.timer !== null) clearTimer(run.timer);
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
 * Starts a run, and answers with its frames.
 * @param {boolean} trusted whether the call is certainly the host's: if no slot is free, it takes that of the oldest
 * run, which the runtime may have dropped
 * @param {number} cpuMs milliseconds of CPU time for the program in one turn of the event loop
 * @template A, B, C
 * @param {(run: Run, request: A, env: B, props: C) => void} execute must call `finish` at the end, and never throw
 * @param {A} request
 * @param {B} env
 * @param {C} props
 * @returns {Response | Promise<Response>}
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
    text: "",
    due: false,
    timer: null,
    controller: null,
    answer: null,
    over: false,
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
  /** @type {Promise<Response>} */
  const answer = own(
    new PromiseOf(resolve => {
      run.answer = resolve;
    }),
  );
  try {
    run.timer = setTimer(() => gathered(run), GATHER_MS);
  } catch {
    // The program has used up the timers that an isolate has.
    stream(run);
  }
  slots[free] = run;
  guard.over();
  call(runIn, storage, run, execute, run, request, env, props);
  return answer;
}

/**
 * Ends the time in which frames are only gathered.
 * @param {Run} run
 */
function gathered(run) {
  run.timer = null;
  if (run.closed) complete(run);
  else send(run);
}

/**
 * Whether the host has read so much that more can be sent.
 * @param {Run} run
 */
export const hasRoom = run => run.controller === null || call(desiredSize, run.controller) > 0;

/**
 * Resolves once the host is ready for more frames, or has cancelled the stream.
 * @param {Run} run
 * @returns {Promise<void>}
 */
export const room = run =>
  later(resolve => {
    if (run.closed || hasRoom(run)) resolve();
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
