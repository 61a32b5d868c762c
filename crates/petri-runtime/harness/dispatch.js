// @ts-check
// Finds the program's handler and calls it.

import {
  ObjectOf,
  TypeErrorOf,
  apply,
  call,
  charCode,
  construct,
  functionText,
  getPrototypeOf,
  hasOwn,
  indexOf,
  isArray,
  ownKeys,
  ownValue,
  settled,
  slice,
  then,
} from "./primordials.js";
import { fail } from "./runs.js";

/** @typedef {import("./runs.js").Run} Run */

const NO_HANDLER =
  "the program exports no handler: export default { fetch(request, env, ctx) { … } }, a class with fetch, a function, or a function named run";

/**
 * Calls the program's handler. Throws its errors, and a TypeError if there is no handler.
 * @param {Run} run
 * @param {any} program the main module's namespace
 * @param {Request} request
 * @param {object} env
 * @param {import("./main.js").Props} props
 * @returns {{ value: any, fetch: boolean }} the return value, often a promise, and whether it must be a Response
 */
export function dispatch(run, program, request, env, props) {
  const entrypoint = ownValue(props, "entrypoint"),
    given = ownValue(props, "args"),
    args = isArray(given) ? given : undefined,
    ctx = contextOf(run);
  const main = entrypoint === undefined || hasOwn(program, entrypoint) ? program[entrypoint ?? "default"] : undefined;
  if (typeof main === "function" && !isClass(main))
    return returned(args === undefined ? main(request, env, ctx) : apply(main, undefined, args), false);
  if (typeof main === "function") {
    const instance = construct(main, [ctx, env]);
    if (typeof instance.fetch === "function") return returned(instance.fetch(request), true);
  } else if (main !== null && typeof main === "object" && typeof main.fetch === "function") {
    return returned(main.fetch(request, env, ctx), true);
  } else if (entrypoint === undefined && typeof program.run === "function") {
    return returned(apply(program.run, undefined, [args === undefined ? promptOf(props) : args[0], env, ctx]), false);
  }
  throw new TypeErrorOf(noHandler(program, entrypoint, main));
}

/** @param {import("./main.js").Props} props */
function promptOf(props) {
  const prompt = ownValue(props, "prompt");
  return typeof prompt === "string" ? prompt : "";
}

/**
 * @param {any} value
 * @param {boolean} fetch
 */
function returned(value, fetch) {
  return { __proto__: null, value, fetch };
}

/**
 * Explains why no export of a program can be called.
 * @param {any} program
 * @param {string | undefined} entrypoint
 * @param {any} main
 */
function noHandler(program, entrypoint, main) {
  if (entrypoint !== undefined && !hasOwn(program, entrypoint))
    return `the program has no export named ${entrypoint}; it has ${exportsOf(program)}`;
  if (typeof main === "function")
    return `the program's ${entrypoint === undefined ? "default class" : `class ${entrypoint}`} has no fetch method: add fetch(request) { … } to it`;
  if (entrypoint !== undefined)
    return `the program's export ${entrypoint} cannot answer: it must be an object or a class with fetch, or a function; it is ${kindOf(main)}`;
  return `${NO_HANDLER}; ${insteadOf(program, main)}`;
}

/** Handlers that Petri never calls, each with an argument with which a program can call the handler itself. */
const OTHER_HANDLERS = /** @type {Record<string, string>} */ (
  /** @type {unknown} */ ({
    __proto__: null,
    scheduled: '{ cron: "0 * * * *", scheduledTime: Date.now() }',
    queue: '{ queue: "jobs", messages: [] }',
    email: '{ from: "from@example.com", to: "to@example.com", headers: new Headers() }',
    tail: "[]",
  })
);

/**
 * Describes the exports of a program without a handler.
 * @param {any} program
 * @param {any} main
 */
function insteadOf(program, main) {
  const other = main !== null && typeof main === "object" ? otherHandler(main) : undefined;
  if (other !== undefined) {
    return (
      `its default export has ${other}, which nothing calls here; ` +
      `call it by hand: async fetch(request, env, ctx) { await this.${other}(${OTHER_HANDLERS[other]}, env, ctx); return new Response("done"); }`
    );
  }
  if (main !== undefined)
    return `its default export is ${kindOf(main)}${typeof main === "object" && main !== null ? " without fetch" : ""}`;
  const names = exportsOf(program);
  return names === "none" ? "it exports nothing" : `it exports ${names}, and no entrypoint is named`;
}

/**
 * The first of `OTHER_HANDLERS` that the program has.
 * @param {object} main
 * @returns {string | undefined}
 */
function otherHandler(main) {
  const names = ownKeys(OTHER_HANDLERS);
  for (let i = 0; i < names.length; i++) {
    const name = /** @type {string} */ (names[i]);
    if (typeof ownValue(main, name) === "function") return name;
  }
}

/**
 * The error for a fetch handler whose return value is no Response.
 * @param {any} value
 */
export function noResponse(value) {
  return new TypeErrorOf(
    `the program's fetch must return a Response; it returned ${kindOf(value)}${value === undefined ? ": is a return missing?" : ""}`,
  );
}

/**
 * The names of a program's exports, as text.
 * @param {any} program
 */
function exportsOf(program) {
  const keys = ownKeys(program);
  let names = "";
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i];
    if (typeof key === "string") names += (names === "" ? "" : ", ") + key;
  }
  return names === "" ? "none" : names;
}

/**
 * Whether a function must be constructed: it is a class, or a constructor function whose prototype has `fetch`.
 * @param {Function} f
 */
function isClass(f) {
  const text = call(slice, call(functionText, f), 0, 6),
    after = call(charCode, text, 5);
  if (
    call(indexOf, text, "class") === 0 &&
    (after === 32 || after === 123 || after === 10 || after === 13 || after === 9 || after === 47)
  )
    return true;
  const made = f.prototype;
  return made !== null && typeof made === "object" && typeof made.fetch === "function";
}

/**
 * Describes the type of a value.
 * @param {any} value
 */
function kindOf(value) {
  switch (typeof value) {
    case "undefined":
      return "undefined";
    case "function":
      return "a function";
    case "object":
      if (value === null) return "null";
      if (isArray(value)) return "an array";
      try {
        if (getPrototypeOf(value) === ObjectOf.prototype) return "a plain object";
      } catch {
        /* a proxy */
      }
      return "an object of another class";
    default:
      return `a ${typeof value}`;
  }
}

/**
 * The `ctx` that the program gets. The platform's stays with the harness: its props are the host's, and its waitUntil
 * would outlive the run.
 * @param {Run} run
 */
function contextOf(run) {
  return {
    props: {},
    /** @param {any} promise */
    waitUntil(promise) {
      run.pending++;
      const done = () => {
        run.pending--;
        const { wake } = run;
        run.wake = null;
        if (wake) wake();
      };
      then(settled(promise), done, error => {
        fail(run, "waitUntil", error);
        done();
      });
    },
    passThroughOnException() {},
  };
}
