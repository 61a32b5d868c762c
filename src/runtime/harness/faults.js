// @ts-check
// What a program throws where nobody waits for it, and the calls that would end the isolate instead of the run.

import { ErrorOf, append, apply, errorEventError, errorEventMessage, rejectionReason, replace } from "./primordials.js";

/** @typedef {import("./runs.js").Runs} Runs */

/** Functions that run a callback later. The runtime tells nobody of what such a callback throws. */
const LATER = ["setTimeout", "setInterval", "setImmediate", "queueMicrotask"];

/** What process.exit throws, so that nothing after it runs. */
class Exit extends ErrorOf {}
replace(Exit.prototype, "name", "ProcessExit");

/** @param {Runs} runs */
export function installFaults(runs) {
  /** @type {any} */
  const G = globalThis;
  G.addEventListener("unhandledrejection", (/** @type {any} */ event) => runs.fail(runs.current(), "unhandledrejection", rejectionReason(event)));
  G.addEventListener("error", (/** @type {any} */ event) => runs.fail(runs.current(), "uncaught", errorEventError(event) ?? errorEventMessage(event)));

  for (const name of LATER) wrap(runs, G, name);
  /** @type {any} */
  const process = Reflect.get(G, "process");
  if (process) {
    wrap(runs, process, "nextTick");
    for (const name of ["exit", "abort", "reallyExit"]) if (typeof process[name] === "function") replaceExit(runs, process, name);
  }
}

/**
 * Reports what a callback handed to `owner[name]` throws.
 * @param {Runs} runs @param {any} owner @param {string} name
 */
function wrap(runs, owner, name) {
  const original = owner[name];
  if (typeof original !== "function") return;
  const wrapped = {
    /** @param {any} callback */
    [name](callback) {
      if (typeof callback !== "function") return apply(original, owner, arguments);
      /** @type {any[]} */
      const args = [];
      append(args, /** @this {any} */ function () {
        try { return apply(callback, this, arguments); } catch (error) { runs.fail(runs.current(), "uncaught", error); }
      });
      for (let i = 1; i < arguments.length; i++) append(args, arguments[i]);
      return apply(original, owner, args);
    },
  }[name];
  replace(owner, name, wrapped);
}

/**
 * The runtime's own exit cancels the request and loses every frame not yet sent. This one ends the run in order.
 * @param {Runs} runs @param {any} process @param {string} name
 */
function replaceExit(runs, process, name) {
  const exit = {
    [name]() {
      const run = runs.current();
      if (run !== null) { run.exited = true; runs.finish(run); }
      throw new Exit(`process.${name}() was called`);
    },
  }[name];
  try { replace(process, name, exit); } catch { /* not configurable in this version of the runtime */ }
}
