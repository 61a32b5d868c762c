// @ts-check
// The main module of every isolate, bundled with the rest into ../harness.bundle.js (npm run harness). It imports the
// author's program inside `fetch`, so that console calls and errors at the top level become frames too, calls the
// handler, and answers with frames: NDJSON, which crates/petri-runtime/src/frames.rs reads.
//
//   start · console* · error* · (response · body* · body_cut? | result) · end
//
// Changes that a program makes to its globals do not affect the harness: see primordials.js. The bundle exports only
// the entrypoint.

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
 * What the host passes for a run, as the entrypoint's props.
 * @typedef {object} Props
 * @property {string} [key] the same for every run of an isolate; unknown to the program, which could otherwise call the
 *   harness through its own exports
 * @property {string} main the main module's name, `user/main.js`
 * @property {string} prompt
 * @property {string} [entrypoint] the export to call instead of the default export
 * @property {boolean} [process] whether the program's text names `process`
 * @property {boolean} [console] whether the program's text names `console`
 * @property {boolean} [caches] whether the program's text names `caches`
 * @property {boolean} [net] whether the program's text names Node's `net` or `tls`, and it has no network
 * @property {boolean} [traces] whether the program's text names `prepareStackTrace`
 * @property {boolean} [arrives] whether a body of known length may arrive over time: the program has network, or its text
 *   names `FixedLengthStream`
 * @property {boolean} [end] whether to abort the isolate instead of running the program
 * @property {any[]} [args] arguments for an exported function
 * @property {"HEAD"} [method] the real method of a HEAD request, which the host sends as GET: the platform drops the
 *   body of an answer to HEAD, and with it the frames
 * @property {number} [outputBytes] most bytes of a body or a result
 * @property {number} [cpuMs] milliseconds of CPU time
 */

/**
 * The platform's function that ends the calling isolate and frees its memory; not every platform has it.
 * @type {undefined | ((reason?: string) => void)}
 */
const abortIsolate = /** @type {any} */ (platform).abortIsolate;

let evaluated = false,
  evaluating = false,
  called = false;
/**
 * The main module that was imported last, and its namespace. Importing it again would take a turn of the event loop.
 * @type {{ main: any, program: any }}
 */
const imported = /** @type {any} */ ({ __proto__: null, main: undefined, program: undefined });
/**
 * The key of the first call, which is the host's: the program was not loaded yet.
 * @type {any}
 */
let key;
/** @type {Promise<void> | undefined} */
let prepared;
let ready = false;

/**
 * Installs the replacements that a program needs before it is evaluated if it names `process`, `console`, `caches`,
 * `prepareStackTrace` or Node's sockets.
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

/**
 * Whether a run needs `prepare`.
 * @param {Props} props
 */
const needsPreparation = props =>
  ownValue(props, "process") === true ||
  ownValue(props, "console") === true ||
  ownValue(props, "caches") === true ||
  ownValue(props, "traces") === true ||
  ownValue(props, "net") === true;

/**
 * Prepares the isolate and starts a run. The answer begins only afterwards: at dates without
 * `handle_cross_request_promise_resolution`, a frame that is written while a module is evaluated never reaches a host
 * that already waits for it.
 * @param {number} cpuMs
 * @param {Request} request
 * @param {object} env
 * @param {Props} props
 */
async function startPrepared(cpuMs, request, env, props) {
  prepared ??= own(prepare(props));
  await prepared;
  return start(key !== undefined, cpuMs, execute, request, env, props);
}

/**
 * Runs the program. It is one function, since each async function adds to the time of a cold start.
 * @param {Run} run
 * @param {Request} request
 * @param {object} env
 * @param {Props} props
 */
async function execute(run, request, env, props) {
  write(run, `{"t":"start","v":1,"warm":${evaluated}}`);
  /** @type {import("./runs.js").Phase} */
  let phase = "import",
    turned = false;
  try {
    const main = ownValue(props, "main"),
      head = ownValue(props, "method") === "HEAD",
      bound = outputBound(ownValue(props, "outputBytes"));
    const first = !evaluating && !evaluated;
    if (first) evaluation(run);
    let program = imported.main === main ? imported.program : undefined;
    if (program === undefined) {
      try {
        program = await own(import(main));
      } catch (reason) {
        if (first) evaluation(run, { reason });
        throw reason;
      }
      if (first) evaluation(run, null);
      imported.main = main;
      imported.program = program;
    }
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
      const body = response
        ? sendHead(run, given, head, ownValue(props, "arrives") === true)
        : sendResult(run, given, bound);
      phase = "body";
      if (body) {
        await own(sendBody(run, body, bound));
        // To read a body at once took a turn of the event loop.
        turned = body.reader === null && body.length > 0;
      }
    }
  } catch (error) {
    fail(run, phase, error);
  }
  do {
    while (run.pending > 0 && !run.closed) await settledOne(run);
    if (finalize()) turned = false;
    // The runtime reports unhandled rejections after the microtasks; wait for them, since no frame may follow the end.
    if (!run.closed && !turned) await turn();
    turned = false;
  } while (run.pending > 0 && !run.closed);
  finish(run);
}

/**
 * Notes that the evaluation of the program begins or is over. It is evaluated once, in the first run of the isolate.
 * @param {Run} run
 * @param {{ reason: any } | null} [failure] undefined at the beginning; at the end the failure, or null
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

/**
 * @param {Request} request the request for the program
 * @param {object} env
 * @param {{ props?: Props }} ctx
 */
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
