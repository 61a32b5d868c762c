// @ts-check
// Which of a program's exports answers, and the call.

import { ObjectOf, TypeErrorOf, apply, call, charCode, construct, functionText, getPrototypeOf, hasOwn, indexOf, isArray, ownKeys, settled, slice, then } from "./primordials.js";
import { isResponse } from "./answer.js";
import { fail } from "./runs.js";

/** @typedef {import("./runs.js").Run} Run */

const NO_HANDLER = "the program exports no handler: export default { fetch(request, env, ctx) { … } }, a class with fetch, a function, or a function named run";

/**
 * What a run is given.
 * @typedef {object} Input
 * @property {Request} request
 * @property {object} env
 * @property {string} prompt
 * @property {any[] | undefined} args
 * @property {string | undefined} entrypoint the export that answers, instead of the default one
 */

/**
 * Calls the program's handler. Throws what it throws, and a TypeError where there is none or it returned no Response from `fetch`.
 * @param {Run} run @param {any} program the main module's namespace @param {Input} input
 * @returns {Promise<{ value: any }>} a Response, or what a function returned, in a box: an async function's answer is asked for its `then`
 */
export async function dispatch(run, program, { request, env, prompt, args, entrypoint }) {
  if (entrypoint !== undefined && !hasOwn(program, entrypoint)) throw new TypeErrorOf(`the program has no export named ${entrypoint}; it has ${exportsOf(program)}`);
  const main = program[entrypoint ?? "default"], ctx = contextOf(run);
  if (typeof main === "function" && !isClass(main)) {
    return await settled(args === undefined ? main(request, env, ctx) : apply(main, undefined, args));
  }
  if (typeof main === "function") {
    const instance = construct(main, [ctx, env]);
    if (typeof instance.fetch !== "function") throw new TypeErrorOf(`the program's ${named(entrypoint, "class")} has no fetch method: add fetch(request) { … } to it`);
    return response(await settled(instance.fetch(request)));
  }
  if (main !== null && typeof main === "object" && typeof main.fetch === "function") {
    return response(await settled(main.fetch(request, env, ctx)));
  }
  if (entrypoint !== undefined) throw new TypeErrorOf(`the program's export ${entrypoint} cannot answer: it must be an object or a class with fetch, or a function; it is ${kindOf(main)}`);
  if (typeof program.run === "function") return await settled(apply(program.run, undefined, [args === undefined ? prompt : args[0], env, ctx]));
  throw new TypeErrorOf(NO_HANDLER);
}

/** @param {string | undefined} entrypoint @param {string} kind */
const named = (entrypoint, kind) => entrypoint === undefined ? `default ${kind}` : `${kind} ${entrypoint}`;

/** The names of a program's exports, for a sentence. @param {any} program */
function exportsOf(program) {
  const keys = ownKeys(program);
  let names = "";
  for (let i = 0; i < keys.length; i++) { const key = keys[i]; if (typeof key === "string") names += (names === "" ? "" : ", ") + key; }
  return names === "" ? "none" : names;
}

/** Whether a function is to be constructed: it is a class, or written as one was before there were any. @param {Function} f */
function isClass(f) {
  const text = call(slice, call(functionText, f), 0, 6), after = call(charCode, text, 5);
  if (call(indexOf, text, "class") === 0 && (after === 32 || after === 123 || after === 10 || after === 13 || after === 9 || after === 47)) return true;
  const made = f.prototype;
  return made !== null && typeof made === "object" && typeof made.fetch === "function";
}

/** @param {{ value: any }} boxed what a fetch handler returned */
function response(boxed) {
  if (!isResponse(boxed.value)) throw new TypeErrorOf(`the program's fetch must return a Response; it returned ${kindOf(boxed.value)}${boxed.value === undefined ? ": is a return missing?" : ""}`);
  return boxed;
}

/** A value in words. @param {any} value */
function kindOf(value) {
  switch (typeof value) {
    case "undefined": return "undefined";
    case "function": return "a function";
    case "object":
      if (value === null) return "null";
      if (isArray(value)) return "an array";
      try { if (getPrototypeOf(value) === ObjectOf.prototype) return "a plain object"; } catch { /* a proxy */ }
      return "an object of another class";
    default: return `a ${typeof value}`;
  }
}

/**
 * The `ctx` of a run. The real one stays with the harness: its props are the host's, its waitUntil would outlive the run.
 * @param {Run} run
 */
function contextOf(run) {
  return {
    props: {},
    /** @param {any} promise */
    waitUntil(promise) {
      run.pending++;
      const done = () => { run.pending--; const { wake } = run; run.wake = null; if (wake) wake(); };
      then(settled(promise), done, error => { fail(run, "waitUntil", error); done(); });
    },
    passThroughOnException() {},
  };
}
