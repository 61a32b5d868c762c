// @ts-check
// Any JavaScript value as a bounded tree of plain JSON. Calls code of the program only where Node does:
// `nodejs.util.inspect.custom`, and getters of Symbol.toStringTag, of an error's fields and of a class's name. Calls no
// other getters, and no traps of a proxy.
//
// Strings, finite numbers, booleans and null stand for themselves; every other value is `{"type": …}`.
// crates/petri-protocol/src/value reads the tree and lists the types.

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
 * How values are shown: the options of Node's `inspect` that decide which parts are read.
 * @typedef {object} Showing
 * @property {number} depth levels of nested containers that the text shows
 * @property {boolean} hidden whether properties that are not enumerable are shown
 * @property {boolean} proxy whether a proxy is shown with its target and handler
 * @property {boolean} custom whether `nodejs.util.inspect.custom` of an object is called
 * @property {number} items most items of an array, a map, a set or bytes
 * @property {number} text most code units of a string inside a container
 * @property {boolean | string} getters whether getters are called, or only those with a setter (`set`) or without one
 *   (`get`)
 * @property {boolean} table whether all rows and columns are shown, for `console.table`
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

/**
 * How a thrown value is shown: an error always as an error, without `nodejs.util.inspect.custom`.
 * @type {Showing}
 */
export const THROWN = /** @type {any} */ ({ ...PLAIN, __proto__: null, custom: false });

/**
 * The remaining lengths, and the containers being written, outermost first.
 * @typedef {object} Budget
 * @property {number} length remaining length of all trees
 * @property {number} deep remaining length of the parts that the text does not show
 * @property {object[]} path the containers
 * @property {object[]} targets the objects that circular references of the value point to
 * @property {Showing} show
 */

/**
 * @param {number} length
 * @returns {Budget}
 */
export const budget = length =>
  /** @type {any} */ ({ __proto__: null, length, deep: DEEP_LENGTH, path: [], targets: [], show: PLAIN });

/**
 * Whether the current position is nested deeper than the text shows.
 * @param {Budget} b
 */
const unseen = b => b.path.length > b.show.depth + 1;

/**
 * @param {Budget} b
 * @param {number} length
 */
export function spend(b, length) {
  b.length -= length;
  if (unseen(b)) b.deep -= length;
}

/** @param {Budget} b */
export const spent = b => b.length <= 0 || (b.deep <= 0 && unseen(b));

/** The tree of a value on which the stack overflowed. */
const UNREADABLE = '{"type":"opaque","class":"unreadable value"}';

/**
 * The JSON text of a value's tree. Never throws.
 * @param {any} value
 * @param {Budget} b
 * @param {Showing} [show]
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
 * A string's tree: cut at the limit, and with the positions of lone surrogates, which JSON cannot carry.
 * @param {string} text
 * @param {Budget} b
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

/**
 * The lone surrogates of a text, as `[position,code],…`.
 * @param {string} text
 */
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

/**
 * A name, a message or a stack: plain text of bounded length.
 * @param {string} text
 * @param {Budget} b
 */
export function plain(text, b) {
  const out = quote(text.length > NAME_LENGTH ? call(slice, text, 0, NAME_LENGTH) + "\u2026" : text);
  spend(b, out.length);
  return out;
}

/**
 * @param {bigint} value
 * @param {Budget} b
 */
function bigint(value, b) {
  const bound = asUintN(64, value) === value || asUintN(64, -value) === -value ? undefined : 1n << BIGINT_BITS;
  const fits = bound === undefined || (value < bound && value > -bound),
    text = fits ? call(bigintText, value) : `over ${BIGINT_BITS} bits`;
  spend(b, text.length);
  return `{"type":"bigint","value":"${text}"}`;
}

/**
 * @param {any} value
 * @param {Budget} b
 * @returns {string}
 */
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

/**
 * @param {import("./primordials.js").ProxyDetails} details
 * @param {Budget} b
 */
function proxyNode({ target, handler }, b) {
  if (tooDeep(b)) return '{"type":"elided","class":"Proxy"}';
  append(b.path, { __proto__: null }); // counts as a level; circular references point to the target, not to the proxy
  const out = `{"type":"proxy","target":${node(target, b)},"handler":${node(handler, b)}}`;
  b.path.length--;
  return out;
}

/**
 * Whether a container at this depth is elided.
 * @param {Budget} b
 */
function tooDeep(b) {
  const level = b.path.length;
  return level >= DEPTH_MAX || (level > b.show.depth && (level >= DEPTH || b.deep <= 0));
}

/**
 * An object or a function.
 * @param {any} value
 * @param {any} given the proxy of the object, or the object itself
 * @param {Budget} b
 */
function objectNode(value, given, b) {
  // In a table, only cells use their custom form.
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

/**
 * A container's tree, with its number if circular references point to it.
 * @param {string} out
 * @param {object} value
 * @param {object[]} targets
 */
function referred(out, value, targets) {
  for (let i = 0; i < targets.length; i++) if (targets[i] === value) return `{"ref":${i + 1},${call(slice, out, 1)}`;
  return out;
}

/**
 * The number of an object in `targets`, counted from 1.
 * @param {object} value
 * @param {object[]} targets
 */
function idOf(value, targets) {
  for (let i = 0; i < targets.length; i++) if (targets[i] === value) return i + 1;
  append(targets, value);
  return targets.length;
}

/**
 * @param {any} value
 * @param {string | null} name
 * @param {Budget} b
 */
function containerNode(value, name, b) {
  if (isArray(value)) return arrayNode(value, name, b);
  if (name === "Object" && !isArguments(value)) return plainObject(value, b);
  if (isErrorLike(value)) return errorNode(value, name, b);
  // Captured methods throw on objects of another class, so no Symbol.toStringTag or prototype can pretend a class.
  const known = builtinNode(value, name, b, true) ?? platformNode(value, name, b);
  if (known !== null) return known;
  const p = pairs(value, b, named);
  return `{"type":"object"${classOf(name, "Object")}${kindOf(value, name)},"properties":[${p.list}]${leftOut(p.more)}}`;
}

/**
 * @param {any} value
 * @param {Budget} b
 */
function plainObject(value, b) {
  const p = pairs(value, b, named);
  return `{"type":"object","properties":[${p.list}]${leftOut(p.more)}}`;
}

/**
 * The kind of a built-in object whose class does not tell it.
 * @param {any} value
 * @param {string | null} name
 */
function kindOf(value, name) {
  if (name === "Object" && isArguments(value)) return ',"kind":"arguments"';
  return name === "null [Module]" ? ',"kind":"module"' : "";
}

/**
 * Whether an object is a function's `arguments`.
 * @param {any} value not a proxy
 */
function isArguments(value) {
  try {
    // Reading the tag may call a getter of the program, so it is only read for objects that look like `arguments`.
    return hasOwn(value, "callee") && hasOwn(value, "length") && call(objectText, value) === "[object Arguments]";
  } catch {
    return false;
  }
}

/**
 * The `class` field, if the class is not the usual one.
 * @param {string | null} name
 * @param {string} usual
 */
export const classOf = (name, usual) => (name === usual ? "" : `,"class":${name === null ? "null" : quote(name)}`);

/**
 * Most items that are shown of the current container.
 * @param {Budget} b
 */
export const itemsShown = b => (b.show.table && b.path.length <= 2 ? Infinity : b.show.items);

/**
 * @param {any[]} value
 * @param {string | null} name
 * @param {Budget} b
 */
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
  // Properties of a long array are rare, and listing its keys is slow.
  const beside = length <= 100_000 ? besideItems(value, b, notIndex) : "";
  return `{"type":"array"${classOf(name, "Array")},"length":${length},"items":[${out}]${beside}${leftOut(length - i)}}`;
}

/**
 * The next present index after the hole at `from`, or `length`.
 * @param {any[]} value
 * @param {number} from
 * @param {number} length
 */
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
