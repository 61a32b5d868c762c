// @ts-check
// The main module of every isolate, bundled with the rest into ../harness.bundle.js (npm run harness). It imports the person's program inside `fetch`, so that logs and throws at its top level are frames
// too, calls it, and answers with one stream of frames: JSON, one a line (src/runtime/frames.rs reads them).
//
//   start · console* · error* · (response · body* · body_cut? | result) · end
//
// Whatever the program does to its globals, it reaches nothing here: see primordials.js. The bundle exports the entrypoint alone.

import * as platform from "cloudflare:workers";
import { isResponse, outputBound, sendBody, sendHead, sendResult } from "./answer.js";
import { installCaches } from "./caches.js";
import { installConsole } from "./console.js";
import { dispatch, noResponse } from "./dispatch.js";
import { finalize, holdRejections, installFaults, installProcess, releaseRejections } from "./faults.js";
import { installNet } from "./net.js";
import { installPeek } from "./peek.js";
import { installFunctionText } from "./source.js";
import { installHook, installTraces } from "./traces.js";
import { RequestOf, freeze, installProxy, isFiniteNumber, own, ownValue, settled, turn } from "./primordials.js";
import { CPU_MS } from "./limits.js";
import { fail, finish, inside, refusal, setImporting, settledOne, start, write } from "./runs.js";

/** @typedef {import("./runs.js").Run} Run */

/**
 * What the host says of a run, as the entrypoint's props.
 * @typedef {object} Props
 * @property {string} [key] the same for every run of an isolate and unknown to its program, which could otherwise call the harness through its own exports
 * @property {string} main the main module's name, `user/main.js`
 * @property {string} prompt
 * @property {string} [entrypoint] the export that answers, instead of the default one
 * @property {boolean} [process] whether the program's text names `process`
 * @property {boolean} [console] whether the program's text names `console`
 * @property {boolean} [caches] whether the program's text names `caches`
 * @property {boolean} [net] whether the program's text names Node's `net` or `tls`, and it has no network
 * @property {boolean} [traces] whether the program's text names `prepareStackTrace`
 * @property {boolean} [end] whether the isolate is to be ended, instead of a run
 * @property {any[]} [args] of a program that exports a function
 * @property {"HEAD"} [method] the request's own, which the host sends as GET: the platform drops the body of an answer to HEAD, and our frames with it
 * @property {number} [outputBytes] kept of a body
 * @property {number} [cpuMs] milliseconds the program may take
 */

/** The platform's way to end the isolate that calls it, with what it keeps; not every platform has one. @type {undefined | ((reason?: string) => void)} */
const abortIsolate = /** @type {any} */ (platform).abortIsolate;

let evaluated = false,
  evaluating = false,
  called = false;
/** @type {any} the first call's: the program was not there yet, so it was the host's. */
let key;
/** @type {Promise<void> | undefined} */
let prepared;
let ready = false;

/**
 * Does what has to be done before a program is evaluated that names `process`, `console`, `caches`, `prepareStackTrace`, or Node's sockets.
 * @param {Props} props
 */
async function prepare(props) {
  if (ownValue(props, "process") === true) await own(installProcess());
  if (ownValue(props, "console") === true) await own(installPeek());
  if (ownValue(props, "net") === true) await own(installNet());
  if (ownValue(props, "caches") === true) installCaches();
  if (ownValue(props, "traces") === true) installHook();
  ready = true;
}

/** Whether a run needs `prepare`. @param {Props} props */
const needsPreparation = props =>
  ownValue(props, "process") === true ||
  ownValue(props, "console") === true ||
  ownValue(props, "caches") === true ||
  ownValue(props, "traces") === true ||
  ownValue(props, "net") === true;

/**
 * Starts a run of an isolate that is not prepared. The answer begins afterwards: at dates without
 * `handle_cross_request_promise_resolution`, a frame that is written while a module is evaluated never reaches a host that already waits for it.
 * @param {number} cpuMs @param {Request} request @param {object} env @param {Props} props
 */
async function startPrepared(cpuMs, request, env, props) {
  prepared ??= own(prepare(props));
  await prepared;
  return start(key !== undefined, cpuMs, execute, request, env, props);
}

/**
 * Runs the program: one function, since each of those that wait takes its share of a cold start.
 * @param {Run} run @param {Request} request @param {object} env @param {Props} props
 */
async function execute(run, request, env, props) {
  write(run, `{"t":"start","v":1,"warm":${evaluated}}`);
  /** @type {import("./runs.js").Phase} */
  let phase = "import";
  try {
    const main = ownValue(props, "main"),
      head = ownValue(props, "method") === "HEAD",
      bound = outputBound(ownValue(props, "outputBytes"));
    const first = !evaluating && !evaluated;
    if (first) evaluation(run);
    let program;
    try {
      program = await own(import(main));
    } catch (reason) {
      if (first) evaluation(run, { reason });
      throw reason;
    }
    if (first) evaluation(run, null);
    phase = "handler";
    const called = dispatch(
      run,
      program,
      head ? new RequestOf(request, /** @type {any} */ ({ __proto__: null, method: "HEAD" })) : request,
      env,
      props,
    );
    const given = (await settled(called.value)).value,
      response = isResponse(given);
    if (called.fetch && !response) throw noResponse(given);
    if (!run.closed) {
      const reader = response ? sendHead(run, given, head) : sendResult(run, given, bound);
      phase = "body";
      if (reader) await own(sendBody(run, reader, bound));
    }
  } catch (error) {
    fail(run, phase, error);
  }
  do {
    while (run.pending > 0 && !run.closed) await settledOne(run);
    finalize();
    // The runtime reports a rejection nobody handled once the microtasks are done; that must not come after the end.
    if (!run.closed) await turn();
  } while (run.pending > 0 && !run.closed);
  finish(run);
}

/**
 * The program is evaluated once, for the first run of the isolate: that begins, or is over.
 * @param {Run} run @param {{ reason: any } | null} [failure] why it failed, or null where it did not; nothing where it begins
 */
function evaluation(run, failure) {
  evaluating = failure === undefined;
  evaluated = !evaluating;
  if (failure === undefined) holdRejections();
  else releaseRejections(run, failure);
  setImporting(evaluating ? run : null);
}

installProxy();
installFunctionText();
installTraces();
installConsole();
installFaults();

/** @param {Request} request the guest's own @param {object} env @param {{ props?: Props }} ctx */
function fetch(request, env, ctx) {
  const { props } = ctx;
  if (inside() || !props || typeof ownValue(props, "main") !== "string")
    return refusal("a program cannot call the harness that runs it");
  if (!called) {
    called = true;
    key = ownValue(props, "key");
  }
  if (ownValue(props, "key") !== key) return refusal("a program cannot call the harness that runs it");
  if (ownValue(props, "end") === true) {
    if (abortIsolate !== undefined) abortIsolate("its name was given up");
    return refusal("this platform cannot end an isolate");
  }
  const given = ownValue(props, "cpuMs"),
    cpuMs = isFiniteNumber(given) ? given : CPU_MS;
  if (!ready && needsPreparation(props)) return startPrepared(cpuMs, request, env, props);
  return start(key !== undefined, cpuMs, execute, request, env, props);
}

export default freeze({ fetch });
