// @ts-check
// Which of a program's exports answers, and the call.

import { EntrypointPrototype, ObjectPrototype, TypeErrorOf, apply, charCode, construct, functionText, getPrototypeOf, indexOf, inherits, isArray, settled, slice, then } from "./primordials.js";
import { isResponse } from "./answer.js";

/** @typedef {import("./runs.js").Runs} Runs */
/** @typedef {import("./runs.js").Run} Run */

const NO_HANDLER = "the program exports no handler: export default { fetch(request, env, ctx) { … } }, a class with fetch, a function, or a function named run";

/**
 * What a run is given.
 * @typedef {object} Input
 * @property {Request} request
 * @property {object} env
 * @property {string} prompt
 * @property {any[] | undefined} args
 */

/**
 * Calls the program's handler. Throws what it throws, and a TypeError where there is none or it returned no Response from `fetch`.
 * @param {Runs} runs @param {Run} run @param {any} program the main module's namespace @param {Input} input
 * @returns {Promise<any>} a Response, or what a function returned
 */
export async function dispatch(runs, run, program, { request, env, prompt, args }) {
  const main = program.default, ctx = contextOf(runs, run);
  if (typeof main === "function" && !isClass(main)) {
    return box(await settled(args === undefined ? main(request, env, ctx) : apply(main, undefined, args)));
  }
  if (typeof main === "function") {
    const instance = construct(main, [ctx, env]);
    if (typeof instance.fetch !== "function") throw new TypeErrorOf("the program's default class has no fetch method: add fetch(request) { … } to it");
    return box(response(await settled(instance.fetch(request))));
  }
  if (main !== null && typeof main === "object" && typeof main.fetch === "function") {
    return box(response(await settled(main.fetch(request, env, ctx))));
  }
  if (typeof program.run === "function") return box(await settled(apply(program.run, undefined, [args === undefined ? prompt : args[0], env, ctx])));
  throw new TypeErrorOf(NO_HANDLER);
}

/** An async function's answer is resolved with, which asks it for `then`: only a null-prototype box has certainly none. @param {{ value: any }} boxed */
const box = boxed => boxed;

/** @param {Function} f */
function isClass(f) {
  const made = f.prototype;
  if (made !== null && typeof made === "object" && inherits(made, EntrypointPrototype)) return true;
  const text = slice(functionText(f), 0, 6), after = charCode(text, 5);
  return indexOf(text, "class") === 0 && (after === 32 || after === 123 || after === 10 || after === 13 || after === 9 || after === 47);
}

/** @param {{ value: any }} boxed what a fetch handler returned */
function response(boxed) {
  if (!isResponse(boxed.value)) throw new TypeErrorOf(`the program's fetch must return a Response; it returned ${kindOf(boxed.value)}`);
  return boxed;
}

/** A value in words. @param {any} value */
function kindOf(value) {
  switch (typeof value) {
    case "undefined": return "undefined: is a return missing?";
    case "function": return "a function";
    case "object":
      if (value === null) return "null";
      if (isArray(value)) return "an array";
      try { if (getPrototypeOf(value) === ObjectPrototype) return "a plain object"; } catch { /* a proxy */ }
      return "an object of another class";
    default: return `a ${typeof value}`;
  }
}

/**
 * The `ctx` of a run. The real one stays with the harness: its props are the host's, its waitUntil would outlive the run.
 * @param {Runs} runs @param {Run} run
 */
function contextOf(runs, run) {
  return {
    props: {},
    /** @param {any} promise */
    waitUntil(promise) {
      run.pending++;
      const done = () => { run.pending--; const { wake } = run; run.wake = null; if (wake) wake(); };
      then(settled(promise), done, error => { runs.fail(run, "waitUntil", error); done(); });
    },
    passThroughOnException() {},
  };
}
