// @ts-check
// Reports errors that a program throws outside its handler, and replaces calls that would end the isolate instead of
// the run.

import {
  ErrorOf,
  ProxyOf,
  append,
  apply,
  call,
  construct,
  defineProperty,
  errorEventError,
  errorEventMessage,
  getOwnPropertyDescriptor,
  getPrototypeOf,
  isProxy,
  ownValue,
  replace,
  settled,
} from "./primordials.js";
import { RUN_LINES } from "./limits.js";
import { activeOr, current, fail, finish, inRun, poll } from "./runs.js";
import { cleanMessage } from "./source.js";
import { installStreams } from "./streams.js";

/** @typedef {import("./runs.js").Run} Run */

/** Functions that run a callback later. The runtime does not report errors of such a callback. */
const LATER = ["setTimeout", "setInterval", "setImmediate", "queueMicrotask"];

/** @type {any[] | null} reasons of rejections reported while the program is evaluated */
let held = null;

/** Holds back reported rejections: at older compatibility dates they include that of the program's evaluation. */
export function holdRejections() {
  held = [];
}

/**
 * Reports the rejections that were held back, except that of the evaluation.
 * @param {Run} run
 * @param {{ reason: any } | null} failure
 */
export function releaseRejections(run, failure) {
  const reasons = held ?? [];
  held = null;
  for (let i = 0; i < reasons.length; i++)
    if (failure === null || failure.reason !== reasons[i]) fail(run, "unhandledrejection", reasons[i]);
}

/** @param {any} reason */
function rejected(reason) {
  cleanMessage(reason);
  if (held === null) fail(current(), "unhandledrejection", reason);
  else if (held.length < RUN_LINES) append(held, reason);
}

export function installFaults() {
  // `reason` is a property of the event itself.
  addEventListener("unhandledrejection", event => rejected(event.reason));
  addEventListener("error", event =>
    fail(current(), "uncaught", call(errorEventError, event) ?? call(errorEventMessage, event)),
  );
  for (const name of LATER) wrap(globalThis, name);
  wrapFromAsync();
  wrapFinalizers();
  wrapBind();
}

/**
 * Makes `Array.fromAsync` poll the guard for each item: it awaits one item after the other inside the engine, where no
 * guard runs.
 */
function wrapFromAsync() {
  const { fromAsync } = /** @type {any} */ (Array);
  if (typeof fromAsync !== "function") return;
  const wrapped = {
    /**
     * @param {any} items
     * @param {any} [map]
     * @param {any} [self]
     * @this {any}
     */
    fromAsync(items, map = undefined, self = undefined) {
      const each =
        map === undefined
          ? (/** @type {any} */ item) => {
              poll();
              return item;
            }
          : typeof map !== "function"
            ? map
            : function () {
                poll();
                return apply(map, self, arguments);
              };
      return apply(fromAsync, this, [items, each]);
    },
  }.fromAsync;
  defineProperty(wrapped, "length", /** @type {any} */ ({ __proto__: null, value: 1, configurable: true }));
  defineProperty(
    Array,
    "fromAsync",
    /** @type {any} */ ({ __proto__: null, value: wrapped, writable: true, enumerable: false, configurable: true }),
  );
}

/**
 * Pending finalizer calls: the run that registered each, the program's callback, and its argument.
 * @type {any[]}
 */
let pending = [];

/**
 * The engine calls finalizers outside of any request, where nothing can be written: a console line there would lose the
 * run's output. So the calls are queued, and made as a part of the run that registered them, or of another active run
 * once that one is over. Their time and their errors belong to that run.
 */
function wrapFinalizers() {
  const Registry = globalThis.FinalizationRegistry;
  if (typeof Registry !== "function") return;
  const Wrapped = new ProxyOf(
    Registry,
    /** @type {any} */ ({
      __proto__: null,
      /**
       * @param {any} target
       * @param {any[]} args
       * @param {Function} made
       */
      construct(target, args, made) {
        const callback = ownValue(args, 0),
          owner = current();
        if (typeof callback !== "function") return construct(target, args, made);
        const later = (/** @type {any} */ held) => {
          append(pending, { __proto__: null, owner, callback, held });
        };
        return construct(target, [later], made);
      },
    }),
  );
  defineProperty(
    Registry.prototype,
    "constructor",
    /** @type {any} */ ({ __proto__: null, value: Wrapped, writable: true, enumerable: false, configurable: true }),
  );
  defineProperty(
    globalThis,
    "FinalizationRegistry",
    /** @type {any} */ ({ __proto__: null, value: Wrapped, writable: true, enumerable: false, configurable: true }),
  );
}

/**
 * Makes the pending finalizer calls.
 * @returns {boolean} whether there were any
 */
export function finalize() {
  const calls = pending;
  if (calls.length === 0) return false;
  pending = [];
  for (let i = 0; i < calls.length; i++) {
    const { owner, callback, held } = calls[i],
      run = activeOr(owner);
    if (run !== null)
      inRun(run, () => {
        try {
          callback(held);
        } catch (error) {
          fail(run, "uncaught", error);
        }
      });
  }
  return true;
}

/**
 * Reports errors of callbacks that are passed to `owner[name]`.
 * @param {any} owner
 * @param {string} name
 */
function wrap(owner, name) {
  const original = owner[name];
  if (typeof original !== "function") return;
  const wrapped = {
    /** @param {any} callback */
    [name](callback) {
      poll();
      if (typeof callback !== "function") return apply(original, owner, arguments);
      /** @type {any[]} */
      const args = [];
      append(
        args,
        /** @this {any} */ function () {
          if (pending.length > 0) finalize();
          try {
            return apply(callback, this, arguments);
          } catch (error) {
            fail(current(), "uncaught", error);
          }
        },
      );
      for (let i = 1; i < arguments.length; i++) append(args, arguments[i]);
      return apply(original, owner, args);
    },
  }[name];
  replace(owner, name, wrapped);
}

/**
 * The internal object that all of Node's exit functions call, once `process` was created.
 * @type {any}
 */
let exits = null;

/**
 * Makes process.exit end the run in order, since the runtime's own cancels the request and loses every frame not yet
 * sent. Every exit function calls `exitImpl` of one internal object. That object is only visible when it binds its
 * method `getCwd` while `process` is created, so `bind` is replaced until then.
 */
function wrapBind() {
  const { prototype } = Function,
    { bind } = prototype,
    descriptor = /** @type {PropertyDescriptor} */ (getOwnPropertyDescriptor(prototype, "bind"));
  const wrapped = {
    /**
     * @param {any} self
     * @this {Function}
     */
    bind(self) {
      if (exits === null && ownValue(this, "name") === "getCwd" && hasExit(self)) {
        exits = self;
        replaceExit(self, "exitImpl", "exit");
        if (ownValue(prototype, "bind") === wrapped) defineProperty(prototype, "bind", descriptor);
      }
      return apply(bind, this, arguments);
    },
  }.bind;
  defineProperty(
    prototype,
    "bind",
    /** @type {any} */ ({ __proto__: null, value: wrapped, writable: true, enumerable: false, configurable: true }),
  );
}

/**
 * Whether a value is the internal object with `exitImpl`. Calls no code of the program.
 * @param {any} value
 */
function hasExit(value) {
  if (typeof value !== "object" || value === null || isProxy(value)) return false;
  const prototype = getPrototypeOf(value);
  return prototype !== null && !isProxy(prototype) && typeof ownValue(prototype, "exitImpl") === "function";
}

/**
 * Creates `process` and its streams. That takes longer than the rest of the start, so it is only done for programs that
 * name it. Must be called before the program is evaluated.
 */
export async function installProcess() {
  /** @type {any} */
  let process;
  try {
    process = (await settled(import("node:process"))).value.default;
  } catch {
    return; /* not available at this date and with these flags */
  }
  installStreams(process);
  if (exits !== null) return;
  for (const name of ["exit", "abort", "reallyExit"])
    if (typeof process[name] === "function") replaceExit(process, name, name);
}

/**
 * @param {any} owner
 * @param {string} name
 * @param {string} called the name that the program uses
 */
function replaceExit(owner, name, called) {
  const exit = {
    [name]() {
      const run = current();
      if (run !== null) {
        run.exited = true;
        finish(run);
      }
      const error = new ErrorOf(`process.${called}() was called`); // stops the code after the call
      defineProperty(error, "name", /** @type {any} */ ({ __proto__: null, value: "ProcessExit" }));
      throw error;
    },
  }[name];
  try {
    replace(owner, name, exit);
  } catch {
    /* not configurable in this version of the runtime */
  }
}
