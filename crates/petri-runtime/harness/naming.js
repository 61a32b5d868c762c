// @ts-check
// The class name that Node shows for a value: its constructor's name and its Symbol.toStringTag.

import {
  CHAIN,
  apply,
  call,
  getOwnPropertyDescriptor,
  getPrototypeOf,
  hasOwn,
  indexOf,
  inherits,
  isProxy,
  ownKeys,
  proxyDetails,
  toStringTag,
  toText,
  wellKnownName,
} from "./primordials.js";

/**
 * The final target of a proxy, or the value itself if it is none; undefined if a proxy was revoked.
 * @param {any} value
 */
export function behindProxies(value) {
  let details = proxyDetails(value);
  while (details !== undefined) {
    if (details.revoked) return undefined;
    value = details.target;
    details = proxyDetails(value);
  }
  return value;
}

/**
 * An object's prototype, or the target of a proxy as prototype; null for a revoked proxy. Runs no trap.
 * @param {any} object
 * @returns {any}
 */
export function prototypeOf(object) {
  const prototype = getPrototypeOf(object);
  return isProxy(prototype) ? (behindProxies(prototype) ?? null) : prototype;
}

/**
 * `value[key]`, or undefined if a getter throws. Runs getters, as Node does for the properties read with it, but no
 * trap.
 * @param {any} value not a proxy
 * @param {PropertyKey} key
 */
export function read(value, key) {
  for (let p = value, i = 0; p !== null && i < CHAIN; p = prototypeOf(p), i++) {
    const d = getOwnPropertyDescriptor(p, key);
    if (d === undefined) continue;
    if (hasOwn(d, "value")) return d.value;
    if (typeof d.get !== "function") return undefined;
    try {
      return apply(d.get, value, []);
    } catch {
      return undefined;
    }
  }
  return undefined;
}

/**
 * The name of the nearest constructor that an object is an instance of, as Node finds it; `null` if there is none.
 * @param {any} value not a proxy
 * @returns {string | null}
 */
export function constructorName(value) {
  for (let p = value, i = 0; p !== null && i < CHAIN; p = prototypeOf(p), i++) {
    const known = p === value ? undefined : wellKnownName(p);
    if (known !== undefined) return known;
    const name = constructorNameOf(value, getOwnPropertyDescriptor(p, "constructor"));
    if (name !== "") return name;
  }
  const first = prototypeOf(value);
  if (first === null) return null;
  const inner = constructorName(first);
  return `Object <${inner ?? `[Object: null prototype]${isEmpty(first) ? " {}" : ""}`}>`;
}

/**
 * Whether an object has no enumerable own property.
 * @param {any} object
 */
function isEmpty(object) {
  const keys = ownKeys(object);
  for (let i = 0; i < keys.length; i++) {
    const own = getOwnPropertyDescriptor(object, keys[i]);
    if (own?.enumerable) return false;
  }
  return true;
}

/**
 * A constructor's name if `value` is an instance of it, or "".
 * @param {object} value
 * @param {PropertyDescriptor | undefined} described
 */
function constructorNameOf(value, described) {
  const maker = described === undefined ? undefined : described.value;
  if (typeof maker !== "function" || isProxy(maker)) return "";
  const made = getOwnPropertyDescriptor(maker, "prototype"),
    prototype = made === undefined ? undefined : made.value;
  if (prototype === null || typeof prototype !== "object" || !inherits(value, prototype)) return "";
  const name = read(maker, "name");
  if (typeof name === "string") return name;
  try {
    return toText(name);
  } catch {
    return "";
  }
}

/**
 * An object's Symbol.toStringTag, if it is a string and not among the properties that are shown.
 * @param {any} value not a proxy
 * @param {boolean} hidden whether hidden properties are shown
 */
export function tagOf(value, hidden) {
  const tag = read(value, toStringTag);
  if (typeof tag !== "string" || tag === "") return "";
  const own = getOwnPropertyDescriptor(value, toStringTag);
  return own !== undefined && (hidden || own.enumerable) ? "" : tag;
}

/**
 * The class of a value in a tree: the constructor's name, and the tag if it differs. `null` if there is neither.
 * @param {string | null} constructor
 * @param {string} tag
 */
export const classText = (constructor, tag) =>
  tag !== "" && (tag !== constructor || tag === "Object") ? `${constructor ?? "null"} [${tag}]` : constructor;

const LANGUAGE =
  " Object Array Function Error Date RegExp Number String Boolean Symbol BigInt Map Set WeakMap WeakSet WeakRef \
Promise ArrayBuffer SharedArrayBuffer DataView Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array \
Int32Array Uint32Array Float16Array Float32Array Float64Array BigInt64Array BigUint64Array AggregateError \
EvalError RangeError ReferenceError SyntaxError TypeError URIError Iterator FinalizationRegistry Proxy \
SuppressedError DisposableStack AsyncDisposableStack ";

/**
 * Whether the language has a class of this name.
 * @param {any} name
 */
export const isLanguageClass = name => typeof name === "string" && call(indexOf, LANGUAGE, ` ${name} `) >= 0;
