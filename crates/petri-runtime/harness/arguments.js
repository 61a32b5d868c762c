// @ts-check
// The arguments of a console call as trees, each with the detail that Node's console shows.

import { DEPTH_MAX } from "./limits.js";
import { isLanguageClass, prototypeOf, read } from "./naming.js";
import {
  call,
  getOwnPropertyDescriptor,
  hasOwn,
  indexOf,
  isFiniteNumber,
  isProxy,
  ownValue,
  slice,
  stringify,
  toNumber,
  toPrimitive,
  toText,
} from "./primordials.js";
import { PLAIN, spent, tree } from "./value.js";

/** @typedef {import("./value.js").Showing} Showing */

/**
 * How `%o` shows its argument.
 * @type {Showing}
 */
const DETAILS = /** @type {any} */ ({ ...PLAIN, __proto__: null, depth: 4, hidden: true, proxy: true });
/**
 * How console.table shows its first argument.
 * @type {Showing}
 */
const TABLE = /** @type {any} */ ({ ...PLAIN, __proto__: null, table: true });

/**
 * The trees of the arguments, separated by commas.
 * @param {string} level the console's method
 * @param {ArrayLike<any>} args
 * @param {number} from the first argument to show
 * @param {import("./value.js").Budget} b
 */
export function argumentTrees(level, args, from, b) {
  const taken = level === "dir" || level === "table" ? "" : specifiers(args, from);
  let out = "";
  for (let i = from; i < args.length && !spent(b); i++) {
    const specifier = i > from ? taken[i - from - 1] : undefined;
    let value = args[i],
      show = PLAIN;
    if (specifier !== undefined) value = converted(specifier, value);
    if (specifier === "o") show = DETAILS;
    else if (level === "dir") show = dirShowing(args[1]);
    else if (level === "table" && i === from) show = TABLE;
    out += (i > from ? "," : "") + tree(value, b, show);
  }
  return out;
}

/**
 * The format specifiers in the first argument, one character each.
 * @param {ArrayLike<any>} args
 * @param {number} from
 */
function specifiers(args, from) {
  const first = args[from];
  let out = "";
  if (args.length < from + 2 || typeof first !== "string") return out;
  for (
    let at = call(indexOf, first, "%");
    at >= 0 && out.length < args.length;
    at = call(indexOf, first, "%", at + 2)
  ) {
    const specifier = call(slice, first, at + 1, at + 2);
    if (specifier !== "" && call(indexOf, "sdifjoOc", specifier) >= 0) out += specifier;
  }
  return out;
}

/**
 * A value converted for its specifier. Conversions to text or number may call the program's functions.
 * @param {string} specifier
 * @param {any} value
 */
function converted(specifier, value) {
  try {
    if (specifier === "j") return stringify(value);
    if (value === null || (typeof value !== "object" && typeof value !== "function") || isProxy(value)) return value;
    if (specifier === "s") return typeof value === "function" || hasOwnText(value) ? toText(value) : value;
    if (specifier === "d") return toNumber(value);
    if (specifier === "i" || specifier === "f") return toText(value);
  } catch (error) {
    // The value is shown unconverted, except a circular one for %j.
    if (specifier === "j" && isCircular(error)) return "[Circular]";
  }
  return value;
}

/**
 * Whether an error is JSON.stringify's for a circular object.
 * @param {any} error
 */
function isCircular(error) {
  const message = error !== null && typeof error === "object" && !isProxy(error) ? read(error, "message") : undefined;
  return typeof message === "string" && call(indexOf, message, "Converting circular structure to JSON") === 0;
}

/**
 * Whether an object has a conversion to text that is not one of the language's own classes'.
 * @param {any} value not a proxy
 */
function hasOwnText(value) {
  const text = typeof read(value, "toString") === "function",
    primitive = typeof read(value, toPrimitive) === "function";
  if (!text && !primitive) return false;
  for (let p = value, first = true; p !== null; p = prototypeOf(p), first = false) {
    if (!(text && hasOwn(p, "toString")) && !(primitive && hasOwn(p, toPrimitive))) continue;
    const maker = first ? undefined : getOwnPropertyDescriptor(p, "constructor");
    return maker === undefined || typeof maker.value !== "function" || !isLanguageClass(read(maker.value, "name"));
  }
  return false;
}

/**
 * How console.dir shows its first argument.
 * @param {any} given the options argument
 * @returns {Showing}
 */
function dirShowing(given) {
  const show = { ...PLAIN, __proto__: null, custom: false };
  if (given === null || typeof given !== "object" || isProxy(given)) return show;
  const option = (/** @type {string} */ name) => ownValue(given, name);
  const depth = option("depth"),
    items = option("maxArrayLength"),
    text = option("maxStringLength"),
    getters = option("getters");
  // As in Node, an explicit undefined means unlimited depth.
  if (
    depth === null ||
    (depth === undefined && hasOwn(given, "depth")) ||
    (typeof depth === "number" && depth >= DEPTH_MAX)
  )
    show.depth = DEPTH_MAX;
  else if (isFiniteNumber(depth)) show.depth = depth;
  show.hidden = option("showHidden") === true;
  show.proxy = option("showProxy") === true;
  show.custom = option("customInspect") === true;
  show.items = bound(items, show.items);
  show.text = bound(text, show.text);
  if (getters === true || getters === "get" || getters === "set") show.getters = getters;
  return show;
}

/**
 * A limit from an option, where null means unlimited.
 * @param {any} given
 * @param {number} usual the default
 */
const bound = (given, usual) => (given === null ? Infinity : typeof given !== "number" ? usual : given > 0 ? given : 0);
