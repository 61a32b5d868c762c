// @ts-check
// Any JavaScript value as a bounded tree of plain JSON, without running the program's code but where Node does: `nodejs.util.inspect.custom`
// and getters of Symbol.toStringTag, of an error's fields and of a class's name. Other getters are not called, a proxy's traps never.
//
// Strings, finite numbers, booleans and null are themselves; everything else is `{"type": …}`. src/report/value.rs reads it and lists the types.

import { builtinNode } from "./builtins.js";
import { customNode } from "./custom.js";
import { errorNode, isErrorLike } from "./errors.js";
import { functionNode } from "./functions.js";
import { BIGINT_BITS, DEEP_LENGTH, DEPTH, DEPTH_MAX, HOLE_SCAN, ITEMS, NAME_LENGTH, STRING_LENGTH } from "./limits.js";
import { behindProxies, classText, constructorName, tagOf } from "./naming.js";
import { platformNode } from "./platform.js";
import {
  append,
  asUintN,
  bigintText,
  call,
  charCode,
  getOwnPropertyDescriptor,
  hasOwn,
  is,
  isArray,
  isFiniteNumber,
  objectText,
  ownKeys,
  proxyDetails,
  quote,
  slice,
  symbolText,
  toNumber,
  toText,
} from "./primordials.js";
import { besideItems, isIndex, leftOut, named, notIndex, pairs, propertyNode } from "./properties.js";

/**
 * How values are shown: the options of Node's `inspect` that decide what is read.
 * @typedef {object} Showing
 * @property {number} depth nested containers whose content the text shows
 * @property {boolean} hidden whether properties that are not enumerable are shown
 * @property {boolean} proxy whether a proxy is shown as one, with its handler
 * @property {boolean} custom whether an object's own `nodejs.util.inspect.custom` is asked
 * @property {number} items items of an array, a map, a set or bytes
 * @property {number} text code units of a string inside of something
 * @property {boolean | string} getters whether getters are called, or those alone that have a setter (`set`) or none (`get`)
 * @property {boolean} table whether all rows and columns of a table are shown
 */

/** @type {Showing} */
export const PLAIN = /** @type {any} */ ({
  __proto__: null,
  depth: 2,
  hidden: false,
  proxy: false,
  custom: true,
  items: ITEMS,
  text: STRING_LENGTH,
  getters: false,
  table: false,
});

/** How what was thrown is shown: an error as one, whatever form of its own it has. @type {Showing} */
export const THROWN = /** @type {any} */ ({ ...PLAIN, __proto__: null, custom: false });

/**
 * What is left of the bounds, and the containers being written, outermost first.
 * @typedef {object} Budget
 * @property {number} length of all trees
 * @property {number} deep of what the text does not show
 * @property {object[]} path the containers
 * @property {object[]} targets what cycles of one value point back to
 * @property {Showing} show
 */

/** @param {number} length @returns {Budget} */
export const budget = length =>
  /** @type {any} */ ({ __proto__: null, length, deep: DEEP_LENGTH, path: [], targets: [], show: PLAIN });

/** Whether what is written now is nested too deep for the text. @param {Budget} b */
const unseen = b => b.path.length > b.show.depth + 1;

/** @param {Budget} b @param {number} length */
export function spend(b, length) {
  b.length -= length;
  if (unseen(b)) b.deep -= length;
}

/** @param {Budget} b */
export const spent = b => b.length <= 0 || (b.deep <= 0 && unseen(b));

/** What is shown where the stack overflowed. */
const UNREADABLE = '{"type":"opaque","class":"unreadable value"}';

/**
 * The JSON text of a value's tree. Never throws.
 * @param {any} value @param {Budget} b @param {Showing} [show]
 */
export function tree(value, b, show = PLAIN) {
  b.targets.length = 0;
  b.path.length = 0;
  b.show = show;
  try {
    return node(value, b);
  } catch {
    return UNREADABLE;
  }
}

/**
 * A string's tree: cut at a bound, and with the places of lone surrogates, which JSON cannot carry.
 * @param {string} text @param {Budget} b
 */
function string(text, b) {
  let max = b.path.length === 0 || text.length <= b.show.text ? text.length : b.show.text;
  const left = unseen(b) && b.deep < b.length ? b.deep : b.length;
  if (max > left) max = left > 0 ? left : 0;
  spend(b, max);
  const kept = max < text.length ? call(slice, text, 0, max) : text,
    lone = loneSurrogates(kept);
  if (max === text.length && lone === "") return quote(text);
  return `{"type":"string","length":${text.length},"value":${quote(kept)}${lone === "" ? "" : `,"lone":[${lone}]`}}`;
}

/** Where a text has surrogates that are no pairs, as `[place,code],…`. @param {string} text */
export function loneSurrogates(text) {
  let out = "";
  for (let i = 0; i < text.length; i++) {
    const c = call(charCode, text, i);
    if (c < 0xd800 || c > 0xdfff) continue;
    const next = c < 0xdc00 && i + 1 < text.length ? call(charCode, text, i + 1) : 0;
    if (next >= 0xdc00 && next <= 0xdfff) i++;
    else out += `${out === "" ? "" : ","}[${i},${c}]`;
  }
  return out;
}

/** A name, a message or a stack: plain text of bounded length. @param {string} text @param {Budget} b */
export function plain(text, b) {
  const out = quote(text.length > NAME_LENGTH ? call(slice, text, 0, NAME_LENGTH) + "\u2026" : text);
  spend(b, out.length);
  return out;
}

/** @param {bigint} value @param {Budget} b */
function bigint(value, b) {
  const bound = asUintN(64, value) === value || asUintN(64, -value) === -value ? undefined : 1n << BIGINT_BITS;
  const fits = bound === undefined || (value < bound && value > -bound),
    text = fits ? call(bigintText, value) : `over ${BIGINT_BITS} bits`;
  spend(b, text.length);
  return `{"type":"bigint","value":"${text}"}`;
}

/** @param {any} value @param {Budget} b @returns {string} */
export function node(value, b) {
  spend(b, 8);
  switch (typeof value) {
    case "string":
      return string(value, b);
    case "number":
      return isFiniteNumber(value) && !is(value, -0)
        ? toText(value)
        : `{"type":"number","value":"${is(value, -0) ? "-0" : toText(value)}"}`;
    case "boolean":
      return value ? "true" : "false";
    case "undefined":
      return '{"type":"undefined"}';
    case "symbol":
      return `{"type":"symbol","value":${plain(call(symbolText, value), b)}}`;
    case "bigint":
      return bigint(value, b);
  }
  if (value === null) return "null";
  const details = proxyDetails(value);
  if (details === undefined) return objectNode(value, value, b);
  if (b.show.proxy && !details.revoked) return proxyNode(details, b);
  const target = behindProxies(value);
  return target === undefined ? '{"type":"proxy"}' : objectNode(target, value, b);
}

/** @param {import("./primordials.js").ProxyDetails} details @param {Budget} b */
function proxyNode({ target, handler }, b) {
  if (tooDeep(b)) return '{"type":"elided","class":"Proxy"}';
  append(b.path, { __proto__: null }); // no object of the program's: what points back to the proxy finds its target
  const out = `{"type":"proxy","target":${node(target, b)},"handler":${node(handler, b)}}`;
  b.path.length--;
  return out;
}

/** Whether a container that stands here is not written. @param {Budget} b */
function tooDeep(b) {
  const level = b.path.length;
  return level >= DEPTH_MAX || (level > b.show.depth && (level >= DEPTH || b.deep <= 0));
}

/**
 * An object or a function.
 * @param {any} value @param {any} given the proxy that it stood behind, or itself @param {Budget} b
 */
function objectNode(value, given, b) {
  // A table asks its cells alone.
  if (b.show.custom && b.path.length <= b.show.depth + 1 && !(b.show.table && b.path.length < 2)) {
    const custom = customNode(value, given, b);
    if (custom !== undefined) return custom;
  }
  for (let i = b.path.length - 1, up = 1; i >= 0; i--, up++)
    if (b.path[i] === value) return `{"type":"cycle","up":${up},"id":${idOf(value, b.targets)}}`;
  const constructor = constructorName(value),
    name = classText(constructor, tagOf(value, b.show.hidden));
  if (tooDeep(b)) {
    if (typeof value === "function") return functionNode(value, name, b, false);
    const known = isArray(value) ? null : builtinNode(value, name, b, false);
    return (
      known ??
      `{"type":"elided","class":${plain(isArray(value) ? `Array(${value.length})` : (name ?? "Object: null prototype"), b)}}`
    );
  }
  append(b.path, value);
  const out = typeof value === "function" ? functionNode(value, name, b, true) : containerNode(value, name, b);
  b.path.length--;
  return b.targets.length === 0 ? out : referred(out, value, b.targets);
}

/** A container's tree, with its place among what is pointed back to. @param {string} out @param {object} value @param {object[]} targets */
function referred(out, value, targets) {
  for (let i = 0; i < targets.length; i++) if (targets[i] === value) return `{"ref":${i + 1},${call(slice, out, 1)}`;
  return out;
}

/** The place of an object among `targets`, from 1. @param {object} value @param {object[]} targets */
function idOf(value, targets) {
  for (let i = 0; i < targets.length; i++) if (targets[i] === value) return i + 1;
  append(targets, value);
  return targets.length;
}

/** @param {any} value @param {string | null} name @param {Budget} b */
function containerNode(value, name, b) {
  if (isArray(value)) return arrayNode(value, name, b);
  if (name === "Object" && !isArguments(value)) return plainObject(value, b);
  if (isErrorLike(value)) return errorNode(value, name, b);
  // Captured methods throw on what is not of their kind, so no Symbol.toStringTag or prototype can pass for a kind.
  const known = builtinNode(value, name, b, true) ?? platformNode(value, name, b);
  if (known !== null) return known;
  const p = pairs(value, b, named);
  return `{"type":"object"${classOf(name, "Object")}${kindOf(value, name)},"properties":[${p.list}]${leftOut(p.more)}}`;
}

/** @param {any} value @param {Budget} b */
function plainObject(value, b) {
  const p = pairs(value, b, named);
  return `{"type":"object","properties":[${p.list}]${leftOut(p.more)}}`;
}

/** An object that the language makes, and its class does not say so. @param {any} value @param {string | null} name */
function kindOf(value, name) {
  if (name === "Object" && isArguments(value)) return ',"kind":"arguments"';
  return name === "null [Module]" ? ',"kind":"module"' : "";
}

/** Whether an object is a function's `arguments`. @param {any} value no proxy */
function isArguments(value) {
  try {
    // Asking an object for its tag runs what the program put there, so only what looks like `arguments` is asked.
    return hasOwn(value, "callee") && hasOwn(value, "length") && call(objectText, value) === "[object Arguments]";
  } catch {
    return false;
  }
}

/** The field that names a class, where it is not the usual one. @param {string | null} name @param {string} usual */
export const classOf = (name, usual) => (name === usual ? "" : `,"class":${name === null ? "null" : quote(name)}`);

/** Items that are shown of the container that was entered last. @param {Budget} b */
export const itemsShown = b => (b.show.table && b.path.length <= 2 ? Infinity : b.show.items);

/** @param {any[]} value @param {string | null} name @param {Budget} b */
function arrayNode(value, name, b) {
  const length = value.length,
    max = itemsShown(b);
  let out = "",
    shown = 0,
    i = 0;
  for (; i < length && shown < max && !spent(b); shown++) {
    const d = getOwnPropertyDescriptor(value, i);
    let item;
    if (d) {
      item = propertyNode(d, value, b);
      i++;
    } else {
      const next = nextIndex(value, i, length);
      spend(b, 32);
      item = `{"type":"hole","count":${next - i}}`;
      i = next;
    }
    out += (shown ? "," : "") + item;
  }
  // Listing the keys of a long array costs more than the rare property on it is worth.
  const beside = length <= 100_000 ? besideItems(value, b, notIndex) : "";
  return `{"type":"array"${classOf(name, "Array")},"length":${length},"items":[${out}]${beside}${leftOut(length - i)}}`;
}

/** The next present index after the hole at `from`, or `length`. @param {any[]} value @param {number} from @param {number} length */
function nextIndex(value, from, length) {
  let i = from + 1;
  for (; i < length && i < from + HOLE_SCAN; i++) if (hasOwn(value, i)) return i;
  if (i >= length) return length;
  const keys = ownKeys(value); // indexes come first, in order
  for (let k = 0; k < keys.length; k++) {
    const key = keys[k];
    if (typeof key === "symbol" || !isIndex(key)) break;
    const n = toNumber(key);
    if (n >= i) return n;
  }
  return length;
}
