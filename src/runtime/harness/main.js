// @ts-check
// The main module of every isolate, bundled with the rest into ../harness.bundle.js (npm run harness). It imports the person's program inside `fetch`, so that logs and throws at its top level are frames
// too, calls it, and answers with one stream of frames: JSON, one a line (src/runtime/frames.rs reads them).
//
//   start · console* · error* · (response · body* · body_cut? | result) · end
//
// Whatever the program does to its globals, it reaches nothing here: see primordials.js. The bundle exports the entrypoint alone.

import { isResponse, outputBound, sendBody, sendHead, sendResult } from "./answer.js";
import { installConsole } from "./console.js";
import { dispatch, noResponse } from "./dispatch.js";
import { holdRejections, installFaults, installProcess, releaseRejections } from "./faults.js";
import { RequestOf, freeze, installProxy, isArray, isFiniteNumber, own, ownValue, settled, turn } from "./primordials.js";
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
 * @property {any[]} [args] of a program that exports a function
 * @property {"HEAD"} [method] the request's own, which the host sends as GET: the platform drops the body of an answer to HEAD, and our frames with it
 * @property {number} [outputBytes] kept of a body
 * @property {number} [cpuMs] milliseconds the program may take
 */

let evaluated = false, evaluating = false, called = false;
/** @type {any} the first call's: the program was not there yet, so it was the host's. */
let key;
/** @type {Promise<any> | undefined} what is to be done before a program that names `process` is evaluated */
let prepared;

/** The program's main module, in a box. It is evaluated once, for the first run of the isolate. @param {Run} run @param {object} props */
async function load(run, props) {
  if (ownValue(props, "process") === true) await (prepared ??= own(installProcess()));
  if (evaluating || evaluated) return { __proto__: null, value: await own(import(ownValue(props, "main"))) };
  evaluating = true;
  setImporting(run);
  holdRejections();
  let failure = null;
  try { return { __proto__: null, value: await own(import(ownValue(props, "main"))) }; } catch (reason) { failure = { reason }; throw reason; } finally {
    evaluating = false;
    evaluated = true;
    releaseRejections(run, failure);
    setImporting(null);
  }
}

/** @param {Run} run @param {Request} request @param {object} env @param {Props} props */
async function execute(run, request, env, props) {
  write(run, `{"t":"start","v":1,"warm":${evaluated}}`);
  try { await own(answer(run, request, env, props)); } catch (error) { fail(run, "handler", error); }
  do {
    while (run.pending > 0 && !run.closed) await settledOne(run);
    // The runtime reports a rejection nobody handled once the microtasks are done; that must not come after the end.
    if (!run.closed) await turn();
  } while (run.pending > 0 && !run.closed);
  finish(run);
}

/** @param {Run} run @param {Request} request @param {object} env @param {Props} props */
async function answer(run, request, env, props) {
  const prompt = ownValue(props, "prompt"), args = ownValue(props, "args"), head = ownValue(props, "method") === "HEAD", bound = outputBound(ownValue(props, "outputBytes"));
  let program;
  try { program = (await own(load(run, props))).value; } catch (error) { fail(run, "import", error); return; }
  const input = /** @type {any} */ ({
    __proto__: null, env, prompt: typeof prompt === "string" ? prompt : "", args: isArray(args) ? args : undefined, entrypoint: ownValue(props, "entrypoint"),
    request: head ? new RequestOf(request, /** @type {any} */ ({ __proto__: null, method: "HEAD" })) : request,
  });
  const called = dispatch(run, program, input), given = (await settled(called.value)).value, response = isResponse(given);
  if (called.fetch && !response) throw noResponse(given);
  if (run.closed) return;
  const body = response ? sendHead(run, given, head) : sendResult(run, given, bound);
  if (body) try { await own(sendBody(run, body, bound)); } catch (error) { fail(run, "body", error); }
}

installProxy();
installConsole();
installFaults();

/** @param {Request} request the guest's own @param {object} env @param {{ props?: Props }} ctx */
function fetch(request, env, ctx) {
  const { props } = ctx;
  if (inside() || !props || typeof ownValue(props, "main") !== "string") return refusal("a program cannot call the harness that runs it");
  if (!called) { called = true; key = ownValue(props, "key"); }
  if (ownValue(props, "key") !== key) return refusal("a program cannot call the harness that runs it");
  const cpuMs = ownValue(props, "cpuMs");
  return start(key !== undefined, isFiniteNumber(cpuMs) ? cpuMs : CPU_MS, execute, request, env, props);
}

export default freeze({ fetch });
