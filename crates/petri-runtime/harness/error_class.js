// @ts-check
// The `Error` of a program that uses `prepareStackTrace`.
//
// To format a stack, the engine reads `Error.prepareStackTrace` and must get the harness's function (traces.js). The
// program must read back the value that it set, or undefined. The engine reads the property of its own `Error`,
// whatever the global `Error` is. So the global becomes a proxy of `Error` that keeps this one property elsewhere.

import {
  ErrorOf,
  FunctionOf,
  ProxyOf,
  append,
  defineProperty,
  getOwnPropertyDescriptor,
  getPrototypeOf,
  ownKeys,
} from "./primordials.js";
import { showAs } from "./source.js";

const { get, set, has, deleteProperty, preventExtensions, setPrototypeOf } = Reflect;

/** The classes of the language that inherit from `Error`. */
const SUBCLASSES = [
  "EvalError",
  "RangeError",
  "ReferenceError",
  "SyntaxError",
  "TypeError",
  "URIError",
  "AggregateError",
  "SuppressedError",
];

/**
 * Replaces `Error`. Must be called before the program is evaluated.
 * @param {string} property the property that is kept elsewhere
 * @returns {() => any} reads the property as the program sees it
 */
export function replaceError(property) {
  const apart = /** @type {any} */ ({ __proto__: FunctionOf.prototype });
  /**
   * The object that has the property: `Error` itself once it is not extensible.
   * @type {any}
   */
  let holder = apart;
  /**
   * @param {PropertyKey} key
   * @param {any} target
   */
  const owner = (key, target) => (key === property ? holder : target);
  /** @type {any} */
  const proxy = new ProxyOf(
    ErrorOf,
    /** @type {any} */ ({
      __proto__: null,
      get: (/** @type {any} */ target, /** @type {string} */ key, /** @type {any} */ receiver) =>
        get(owner(key, target), key, receiver),
      set: (
        /** @type {any} */ target,
        /** @type {string} */ key,
        /** @type {any} */ value,
        /** @type {any} */ receiver,
      ) => set(owner(key, target), key, value, receiver),
      has: (/** @type {any} */ target, /** @type {string} */ key) => has(owner(key, target), key),
      deleteProperty: (/** @type {any} */ target, /** @type {string} */ key) => deleteProperty(owner(key, target), key),
      defineProperty: (/** @type {any} */ target, /** @type {string} */ key, /** @type {any} */ d) =>
        defineProperty(owner(key, target), key, d),
      getOwnPropertyDescriptor: (/** @type {any} */ target, /** @type {string} */ key) =>
        getOwnPropertyDescriptor(owner(key, target), key),
      ownKeys(/** @type {any} */ target) {
        const keys = ownKeys(target);
        if (holder === target) return keys;
        /** @type {any[]} */
        const own = [];
        for (let i = 0; i < keys.length; i++) if (keys[i] !== property) append(own, keys[i]);
        if (getOwnPropertyDescriptor(holder, property) !== undefined) append(own, property);
        return own;
      },
      preventExtensions(/** @type {any} */ target) {
        // A proxy must report the exact keys of a target that is not extensible. So the property moves to the target,
        // where the engine reads it.
        const own = getOwnPropertyDescriptor(holder, property);
        if (own === undefined) deleteProperty(target, property);
        else defineProperty(target, property, own);
        holder = target;
        return preventExtensions(target);
      },
    }),
  );
  showAs(proxy, ErrorOf);
  /**
   * @param {object} object
   * @param {string} key
   */
  const put = (object, key) =>
    defineProperty(
      object,
      key,
      /** @type {any} */ ({ __proto__: null, value: proxy, writable: true, enumerable: false, configurable: true }),
    );
  put(ErrorOf.prototype, "constructor");
  put(globalThis, "Error");
  for (const name of SUBCLASSES) {
    const Subclass = /** @type {any} */ (globalThis)[name];
    if (typeof Subclass === "function" && getPrototypeOf(Subclass) === ErrorOf) setPrototypeOf(Subclass, proxy);
  }
  return () => get(apart, property, proxy);
}
