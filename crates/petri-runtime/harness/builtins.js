// @ts-check
// Objects of the language's own classes as trees: maps, sets, dates, bytes, promises and others that Node shows in a
// special form.

import { prototypeOf } from "./naming.js";
import { peek } from "./peek.js";
import {
  Bytes,
  CHAIN,
  PromiseOf,
  RegExpOf,
  apply,
  boxes,
  bufferBytes,
  bufferDetached,
  call,
  charCode,
  dataViewBuffer,
  dataViewBytes,
  dataViewOffset,
  dateText,
  dateTime,
  indexOf,
  inherits,
  is,
  mapForEach,
  mapIterator,
  mapSize,
  ownKeys,
  quote,
  regexpFlags,
  regexpSource,
  setForEach,
  setIterator,
  setSize,
  sharedBytes,
  slice,
  typedArrayBuffer,
  typedArrayBytes,
  typedArrayLength,
  typedArrayOffset,
  typedArrayTag,
  weakMapHas,
  weakSetHas,
  wellKnownName,
} from "./primordials.js";
import { besideItems, leftOut, named, notIndex, pairs, properties } from "./properties.js";
import { PLAIN, classOf, itemsShown, node, plain, spend, spent } from "./value.js";

/** @typedef {import("./value.js").Budget} Budget */

/**
 * The tree of an object of the language's own classes; null for other objects. A captured method throws on objects of
 * another class.
 * @param {any} value not a proxy
 * @param {string | null} name its class
 * @param {Budget} b
 * @param {boolean} whole whether the content is written; if not, only objects without content have a tree
 * @returns {string | null}
 */
export function builtinNode(value, name, b, whole) {
  // Trying each class takes long, and most objects are of none of them.
  if (!mayHaveState(value)) return whole ? iteratorNode(value, b) : null;
  const text = dateNode(value, name, b, whole) ?? regexpNode(value, name, b, whole) ?? boxNode(value, name, b, whole);
  if (text !== null || !whole) return text;
  return (
    mapNode(value, name, b) ??
    setNode(value, name, b) ??
    bytesNode(value, name, b) ??
    promiseNode(value, name, b) ??
    iteratorNode(value, b) ??
    weakNode(value, name)
  );
}

/**
 * Whether an object inherits from one of the language's classes other than Object, or its prototype chain does not
 * tell.
 * @param {any} value
 */
function mayHaveState(value) {
  for (let p = prototypeOf(value), i = 0; p !== null && i < CHAIN; p = prototypeOf(p), i++) {
    const known = wellKnownName(p);
    if (known !== undefined) return known !== "Object";
  }
  return true;
}

/**
 * The result of a method; undefined if the value is not of the method's class.
 * @param {Function} method
 * @param {any} value
 */
function of(method, value) {
  try {
    return call(method, value);
  } catch {
    return undefined;
  }
}

/**
 * The properties, if the whole value is written.
 * @param {any} value
 * @param {Budget} b
 * @param {boolean} whole
 * @param {import("./properties.js").Pick} [pick]
 */
const beside = (value, b, whole, pick = named) => (whole ? properties(value, b, pick) : "");

/**
 * @param {any} value
 * @param {string | null} name
 * @param {Budget} b
 */
function mapNode(value, name, b) {
  const size = of(mapSize, value);
  return size === undefined ? null : entriesNode(mapForEach, value, name, "Map", size, b);
}

/**
 * @param {any} forEach the method that visits the entries
 * @param {any} value
 * @param {string | null} name
 * @param {string} usual
 * @param {number} size
 * @param {Budget} b
 */
export function entriesNode(forEach, value, name, usual, size, b) {
  const max = itemsShown(b);
  let out = "",
    shown = 0;
  call(forEach, value, (/** @type {any} */ v, /** @type {any} */ k) => {
    if (shown >= max || spent(b)) return;
    const key = node(k, b);
    out += `${shown++ ? "," : ""}[${key},${node(v, b)}]`;
  });
  const beside = besideItems(value, b, named) + leftOut(size - shown);
  return `{"type":"map","class":${plain(name ?? `null [${usual}]`, b)},"size":${size},"entries":[${out}]${beside}}`;
}

/**
 * @param {any} value
 * @param {string | null} name
 * @param {Budget} b
 */
function setNode(value, name, b) {
  const size = of(setSize, value),
    max = itemsShown(b);
  if (size === undefined) return null;
  let out = "",
    shown = 0;
  call(setForEach, value, (/** @type {any} */ v) => {
    if (shown < max && !spent(b)) out += (shown++ ? "," : "") + node(v, b);
  });
  return `{"type":"set","class":${plain(name ?? "null [Set]", b)},"size":${size},"items":[${out}]${besideItems(value, b, named)}${leftOut(size - shown)}}`;
}

/**
 * @param {any} value
 * @param {string | null} name
 * @param {Budget} b
 * @param {boolean} whole
 */
function dateNode(value, name, b, whole) {
  const time = of(dateTime, value);
  if (time === undefined) return null;
  return `{"type":"date"${classOf(name, "Date")},"value":${is(time, NaN) ? "null" : `"${call(dateText, value)}"`}${beside(value, b, whole)}}`;
}

/**
 * @param {any} value
 * @param {string | null} name
 * @param {Budget} b
 * @param {boolean} whole
 */
function boxNode(value, name, b, whole) {
  const names = ownKeys(boxes);
  for (let i = 0; i < names.length; i++) {
    const kind = /** @type {string} */ (names[i]),
      held = of(boxes[kind], value);
    if (held === undefined) continue;
    const made = name === kind ? "" : `,"made":${name === null ? "null" : quote(name)}`,
      pick = kind === "String" ? notCharacter(held.length) : named;
    return `{"type":"boxed","class":"${kind}"${made},"value":${node(held, b)}${beside(value, b, whole, pick)}}`;
  }
  return null;
}

/**
 * The keys of a boxed string that are not its characters.
 * @param {number} length
 * @returns {import("./properties.js").Pick}
 */
const notCharacter = length => key => notIndex(key) || /** @type {any} */ (key) >= length;

/**
 * @param {any} value
 * @param {string | null} name
 * @param {Budget} b
 * @param {boolean} whole
 */
function regexpNode(value, name, b, whole) {
  const source = is(value, RegExpOf.prototype) ? undefined : of(regexpSource, value);
  if (source === undefined) return null;
  return `{"type":"regexp"${classOf(name, "RegExp")},"value":${plain(`/${source}/${of(regexpFlags, value) ?? ""}`, b)}${beside(value, b, whole)}}`;
}

/**
 * @param {any} value
 * @param {string | null} name
 * @param {Budget} b
 */
function bytesNode(value, name, b) {
  const tag = call(typedArrayTag, value);
  if (tag !== undefined) return typedArrayNode(value, name, tag, b);
  let usual = "ArrayBuffer",
    size = of(bufferBytes, value);
  if (size === undefined && sharedBytes !== undefined) {
    usual = "SharedArrayBuffer";
    size = of(sharedBytes, value);
  }
  if (size !== undefined) return bufferNode(value, name ?? `null [${usual}]`, size, b);
  const length = of(dataViewBytes, value);
  if (length === undefined) return null;
  const buffer = node(call(dataViewBuffer, value), b),
    p = pairs(value, b, named);
  const fields = `${hidden("byteLength", `${length}`)},${hidden("byteOffset", `${call(dataViewOffset, value)}`)},${hidden("buffer", buffer)}`;
  return `{"type":"object","class":${plain(name ?? "null [DataView]", b)},"properties":[${fields}${p.list === "" ? "" : `,${p.list}`}]${leftOut(p.more)}}`;
}

/**
 * A property that Node shows in square brackets.
 * @param {string} name
 * @param {string} tree
 */
const hidden = (name, tree) => `[{"type":"hidden","value":"${name}"},${tree}]`;

/**
 * @param {any} value
 * @param {string} name
 * @param {number} size
 * @param {Budget} b
 */
function bufferNode(value, name, size, b) {
  if (bufferDetached !== undefined && of(bufferDetached, value) === true)
    return `{"type":"bytes","class":${plain(name, b)},"length":0,"items":[],"detached":true}`;
  const max = itemsShown(b),
    shown = size < max ? size : max;
  const items = itemsOf(new Bytes(value, 0, shown), shown, b);
  return `{"type":"bytes","class":${plain(name, b)},"length":${size},"items":[${items}]${besideItems(value, b, named)}}`;
}

/**
 * @param {any} value
 * @param {string | null} name
 * @param {string} tag
 * @param {Budget} b
 */
function typedArrayNode(value, name, tag, b) {
  const length = call(typedArrayLength, value),
    max = itemsShown(b),
    kind = name === `Buffer [${tag}]` && b.show.custom ? "Buffer" : (name ?? `null [${tag}]`);
  const items = itemsOf(value, length < max ? length : max, b);
  let beside = kind === "Buffer" ? besideBuffer(value, b) : pairs(value, b, notIndex).list;
  if (b.show.hidden && kind !== "Buffer") {
    const bytes = call(typedArrayBytes, value),
      buffer = call(typedArrayBuffer, value),
      all = of(bufferBytes, buffer) ?? (sharedBytes === undefined ? 0 : (of(sharedBytes, buffer) ?? 0));
    const size = length === 0 ? bitsOf(tag) / 8 : bytes / length,
      offset = call(typedArrayOffset, value);
    const around = `{"type":"object","class":"ArrayBuffer","properties":[${hidden("byteLength", `${all}`)}]}`;
    const sizes = `${hidden("BYTES_PER_ELEMENT", `${size}`)},${hidden("length", `${length}`)},${hidden("byteLength", `${bytes}`)}`;
    const fields = `${sizes},${hidden("byteOffset", `${offset}`)},${hidden("buffer", around)}`;
    beside = fields + (beside === "" ? "" : `,${beside}`);
  }
  return `{"type":"bytes","class":${plain(kind, b)},"length":${length},"items":[${items}]${beside === "" ? "" : `,"properties":[${beside}]`}}`;
}

/**
 * The number in the name of a class of typed arrays.
 * @param {string} tag
 */
function bitsOf(tag) {
  let bits = 0;
  for (let i = 0; i < tag.length; i++) {
    const digit = call(charCode, tag, i) - 48;
    if (digit >= 0 && digit <= 9) bits = bits * 10 + digit;
  }
  return bits;
}

/**
 * The properties of a Buffer. Its custom form shows them plainly, whatever the options.
 * @param {any} value
 * @param {Budget} b
 */
function besideBuffer(value, b) {
  const { show } = b;
  b.show = PLAIN;
  const { list } = pairs(value, b, notIndex);
  b.show = show;
  return list;
}

/**
 * @param {any} items
 * @param {number} count
 * @param {Budget} b
 */
function itemsOf(items, count, b) {
  let out = "";
  for (let i = 0; i < count && !spent(b); i++) out += (i ? "," : "") + node(items[i], b);
  return out;
}

/**
 * @param {any} value
 * @param {string | null} name
 * @param {Budget} b
 */
function promiseNode(value, name, b) {
  if (!inherits(value, PromiseOf.prototype)) return null;
  const seen = peek(value),
    made = classOf(name, "Promise"),
    state = stateOf(seen);
  if (state === null) return null;
  const held =
    state === "fulfilled" || state === "rejected"
      ? `,"value":${foundNode(/** @type {any} */ (seen).values[0], b)}`
      : "";
  return `{"type":"promise"${made}${state === "" ? "" : `,"state":"${state}"`}${held}${properties(value, b, named)}}`;
}

/**
 * A promise's state; "" if it cannot be read, null if the value is no promise.
 * @param {ReturnType<typeof peek>} seen
 */
function stateOf(seen) {
  if (seen === null) return "";
  if (call(indexOf, seen.words, "<pending>") === 0) return "pending";
  if (seen.values.length === 0) return null;
  return call(indexOf, seen.words, "<rejected>") >= 0 ? "rejected" : "fulfilled";
}

/**
 * @param {import("./peek.js").Found} found
 * @param {Budget} b
 */
function foundNode({ value, text }, b) {
  if (text === "") return node(value, b);
  spend(b, text.length);
  return text;
}

/**
 * @param {any} value
 * @param {Budget} b
 */
function iteratorNode(value, b) {
  const kind = inherits(value, mapIterator) ? "Map" : inherits(value, setIterator) ? "Set" : "";
  if (kind === "") return null;
  // With properties of its own, their values could not be told apart from its items.
  const seen = ownKeys(value).length > 0 ? null : peek(value);
  if (seen === null || call(indexOf, seen.text, "[") !== 0) return null;
  const paired = call(indexOf, seen.text, " Entries] {") > 0,
    step = paired ? 2 : 1,
    max = itemsShown(b),
    { values } = seen;
  let out = "",
    shown = 0;
  for (let i = 0; i + step <= values.length && shown < max && !spent(b); i += step, shown++) {
    const first = foundNode(values[i], b);
    out += (shown ? "," : "") + (paired ? `[${first},${foundNode(values[i + 1], b)}]` : first);
  }
  const more = moreItems(seen.text) + (values.length / step - shown);
  return `{"type":"iterator","class":"${kind} ${paired ? "Entries" : "Iterator"}","${paired ? "entries" : "items"}":[${out}]${leftOut(more)}}`;
}

/**
 * The number of items that Node left out, from `... 5 more items }`.
 * @param {string} text
 */
function moreItems(text) {
  const end = call(indexOf, call(slice, text, -16), " more item");
  if (end < 0) return 0;
  let at = text.length - 16 + end - 1,
    count = 0;
  for (let unit = 1; at >= 0; at--, unit *= 10) {
    const digit = call(charCode, text, at) - 48;
    if (!(digit >= 0 && digit <= 9)) break;
    count += digit * unit;
  }
  return count;
}

const NOTHING = {};

/**
 * @param {any} value
 * @param {string | null} name
 */
function weakNode(value, name) {
  const kind = isWeak(weakMapHas, value) ? "WeakMap" : isWeak(weakSetHas, value) ? "WeakSet" : "";
  return kind === "" ? null : `{"type":"opaque","class":${quote(name ?? `null [${kind}]`)},"weak":true}`;
}

/**
 * @param {Function} has
 * @param {any} value
 */
function isWeak(has, value) {
  try {
    apply(has, value, [NOTHING]);
    return true;
  } catch {
    return false;
  }
}
