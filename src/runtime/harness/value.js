// @ts-check
// Any JavaScript value as a bounded tree of plain JSON, without running the program's code: getters are not called, proxies not touched.
//
// Strings, finite numbers, booleans and null are themselves; everything else is `{"type": …}`. src/report/value.rs reads it and lists the types.

import { BIGINT_BITS, DEPTH, HOLE_SCAN, ITEMS, LINE_LENGTH, NODES, STRING_LENGTH } from "./limits.js";
import { eachEntry, entriesOf, field, fieldsOf, isDomException } from "./platform.js";
import {
  Bytes, RegExpOf, append, bigintText, boxes, bufferBytes, call, charCode, dataViewBuffer, dataViewBytes, dataViewOffset, dateText, dateTime, functionText,
  getOwnPropertyDescriptor, getPrototypeOf, hasOwn, indexOf, inherits, is, isArray, isError, isFiniteNumber, isProxy, mapForEach, mapSize, ownKeys, ownValue, quote,
  regexpFlags, regexpSource, setForEach, setSize, slice, symbolText, toNumber, toStringTag, toText, typedArrayLength, typedArrayTag,
} from "./primordials.js";
import { ownFrames, withoutHook } from "./stack.js";

/** What is left of the bounds, and the containers being written, outermost first. `targets`: what cycles of one value point back to. @typedef {{ nodes: number, length: number, path: object[], targets: object[] }} Budget */

/** @returns {Budget} */
export const budget = () => /** @type {any} */ ({ __proto__: null, nodes: NODES, length: LINE_LENGTH, path: [], targets: [] });

const spent = (/** @type {Budget} */ b) => b.nodes <= 0 || b.length <= 0;

/** What is shown where the stack overflowed, or a proxy in a prototype chain threw. */
const UNREADABLE = '{"type":"opaque","class":"unreadable value"}';

/**
 * The JSON text of a value's tree. Never throws.
 * @param {any} value @param {Budget} b
 */
export function tree(value, b) {
  const depth = b.path.length;
  try { return node(value, b); } catch { b.path.length = depth; return UNREADABLE; }
}

/** The JSON array of the trees of `args[from..]`. @param {ArrayLike<any>} args @param {number} from */
export function trees(args, from) {
  const b = budget();
  let out = "";
  for (let i = from; i < args.length && !spent(b); i++) { out += (i > from ? "," : "") + tree(args[i], b); b.targets.length = 0; }
  return "[" + out + "]";
}

/** @param {string} text @param {Budget} b */
function string(text, b) {
  const max = b.length < STRING_LENGTH ? b.length : STRING_LENGTH;
  const out = text.length > max ? `{"type":"string","length":${text.length},"value":${quote(call(slice, text, 0, max))}}` : quote(text);
  b.length -= out.length;
  return out;
}

/** A string that is always plain: names, messages, stacks. @param {string} text @param {Budget} b */
function plain(text, b) {
  const out = quote(text.length > STRING_LENGTH ? call(slice, text, 0, STRING_LENGTH) + "\u2026" : text);
  b.length -= out.length;
  return out;
}

/** @param {any} value @param {Budget} b @returns {string} */
function node(value, b) {
  b.nodes--;
  b.length -= 8;
  switch (typeof value) {
    case "string": return string(value, b);
    case "number": return isFiniteNumber(value) && !is(value, -0) ? toText(value) : `{"type":"number","value":"${is(value, -0) ? "-0" : toText(value)}"}`;
    case "boolean": return value ? "true" : "false";
    case "undefined": return '{"type":"undefined"}';
    case "symbol": return `{"type":"symbol","value":${plain(call(symbolText, value), b)}}`;
    case "bigint": {
      const bound = 1n << BIGINT_BITS;
      const text = value < bound && value > -bound ? call(bigintText, value) : "over 4096 bits";
      b.length -= text.length;
      return `{"type":"bigint","value":"${text}"}`;
    }
  }
  if (value === null) return "null";
  if (isProxy(value)) return '{"type":"proxy"}';
  for (let i = b.path.length - 1, up = 1; i >= 0; i--, up++) if (b.path[i] === value) return `{"type":"cycle","up":${up},"id":${idOf(value, b.targets)}}`;
  if (b.path.length >= DEPTH && typeof value !== "function") {
    return `{"type":"elided","class":${plain(isArray(value) ? `Array(${value.length})` : className(value) ?? "Object", b)}}`;
  }
  append(b.path, value);
  const out = typeof value === "function" ? functionNode(value, b) : objectNode(value, b);
  b.path.length--;
  return out;
}

/** The place of an object among `targets`, from 1. @param {object} value @param {object[]} targets */
function idOf(value, targets) {
  for (let i = 0; i < targets.length; i++) if (targets[i] === value) return i + 1;
  append(targets, value);
  return targets.length;
}

/**
 * The name of what made an object, as Node shows it: the nearest named constructor it is an instance of, with a plain Symbol.toStringTag
 * beside it. `null` without any, "Object" for a plain object.
 * @param {object} value
 * @returns {string | null}
 */
function className(value) {
  let name = null, tag = "";
  const own = getOwnPropertyDescriptor(value, toStringTag); // an enumerable one is among the properties
  if (own && !own.enumerable && typeof own.value === "string") tag = own.value;
  for (let p = getPrototypeOf(value), i = 0; p !== null && i < 64 && !isProxy(p); p = getPrototypeOf(p), i++) {
    if (tag === "") { const t = ownValue(p, toStringTag); if (typeof t === "string") tag = t; }
    if (name === null) name = makerName(value, ownValue(p, "constructor"));
  }
  return tag !== "" && tag !== name ? `${name ?? "null"} [${tag}]` : name;
}

/** A constructor's name, if it has one and `value` is an instance of it. @param {object} value @param {any} maker @returns {string | null} */
function makerName(value, maker) {
  if (typeof maker !== "function" || isProxy(maker)) return null;
  const name = ownValue(maker, "name"), made = ownValue(maker, "prototype");
  return typeof name === "string" && name !== "" && made !== null && typeof made === "object" && inherits(value, made) ? name : null;
}

/** @param {Function} value @param {Budget} b */
function functionNode(value, b) {
  const source = call(functionText, value), head = call(slice, source, 0, 32);
  let kind = "function", base = "";
  if (call(indexOf, head, "class") === 0 && !word(head, 5)) {
    kind = "class";
    const parent = getPrototypeOf(value);
    const n = typeof parent === "function" ? ownValue(parent, "name") : undefined;
    if (typeof n === "string" && n !== "") base = `,"extends":${plain(n, b)}`;
  } else {
    const tag = ownValue(getPrototypeOf(value) ?? value, toStringTag);
    if (tag === "AsyncFunction") kind = "async function";
    else if (tag === "GeneratorFunction") kind = "generator";
    else if (tag === "AsyncGeneratorFunction") kind = "async generator";
  }
  const name = ownValue(value, "name");
  return `{"type":"function","kind":"${kind}","name":${plain(typeof name === "string" ? name : "", b)}${base}${properties(value, b, named)}}`;
}

/** Whether the character at `i` continues a name. @param {string} text @param {number} i */
function word(text, i) {
  const c = call(charCode, text, i);
  return (c >= 48 && c <= 57) || (c >= 65 && c <= 90) || (c >= 97 && c <= 122) || c === 36 || c === 95 || c > 127;
}

/** @param {any} value @param {Budget} b */
function objectNode(value, b) {
  if (isArray(value)) return arrayNode(value, b);
  if (isError(value) || isDomException(value)) return errorNode(value, b);
  const name = className(value);
  // Captured accessors throw on what is not of their kind, so no Symbol.toStringTag or prototype can pass for a kind.
  if (name !== "Object") {
    const known = mapNode(value, name, b) ?? setNode(value, name, b) ?? dateNode(value) ?? boxNode(value, b) ?? regexpNode(value, b) ?? bytesNode(value, name, b) ?? platformNode(value, name, b);
    if (known !== null) return known;
  }
  if (name === "Promise") return '{"type":"promise"}';
  if (name === "WeakMap" || name === "WeakSet" || name === "WeakRef") return `{"type":"opaque","class":"${name}"}`;
  const p = pairs(value, b, named);
  return `{"type":"object"${name === "Object" ? "" : `,"class":${name === null ? "null" : plain(name, b)}`},"properties":[${p.list}]${leftOut(p.more)}}`;
}

/** Which own keys are an object's named properties. @typedef {(key: string | symbol) => boolean} Pick */
/** @type {Pick} */
const named = () => true;
/** @type {Pick} */
const notIndex = key => typeof key === "symbol" || (key !== "length" && !isIndex(key));
/** @type {Pick} */
const notOfError = key => key !== "stack" && key !== "message" && key !== "cause" && key !== "errors";

/** @param {string} key */
const isIndex = key => { const n = toNumber(key); return n >= 0 && n < 4294967295 && toText(n) === key && n % 1 === 0; };

/**
 * An object's properties: the JSON of `[key,value],…` and how many the bounds left out.
 * @param {any} value @param {Budget} b @param {Pick} pick
 */
function pairs(value, b, pick) {
  const keys = ownKeys(value);
  let list = "", shown = 0, more = 0;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i];
    if (!pick(key)) continue;
    if (shown >= ITEMS || spent(b)) { more++; continue; }
    const d = getOwnPropertyDescriptor(value, key);
    if (!d || !d.enumerable) continue;
    const k = typeof key === "symbol" ? `{"type":"symbol","value":${plain(call(symbolText, key), b)}}` : plain(key, b);
    list += `${shown++ ? "," : ""}[${k},${hasOwn(d, "value") ? node(d.value, b) : accessor(d)}]`;
  }
  return { __proto__: null, list, more };
}

/** @param {PropertyDescriptor} d */
const accessor = d => `{"type":"accessor","value":"${d.get ? (d.set ? "get/set" : "get") : "set"}"}`;

/** How many were left out, where any were. @param {number} count */
const leftOut = count => count > 0 ? `,"more":${count}` : "";

/** Properties beside what a node shows first, where there are any. @param {any} value @param {Budget} b @param {Pick} pick */
function properties(value, b, pick) {
  const p = pairs(value, b, pick);
  return (p.list === "" ? "" : `,"properties":[${p.list}]`) + leftOut(p.more);
}

/** As `properties`, for a node whose `more` counts its items. @param {any} value @param {Budget} b @param {Pick} pick */
function besideItems(value, b, pick) {
  const p = pairs(value, b, pick);
  return p.list === "" ? "" : `,"properties":[${p.list}]`;
}

/** @param {any[]} value @param {Budget} b */
function arrayNode(value, b) {
  const length = value.length;
  let out = "", shown = 0, i = 0;
  for (; i < length && shown < ITEMS && !spent(b); shown++) {
    const d = getOwnPropertyDescriptor(value, i);
    let item;
    if (d) { item = hasOwn(d, "value") ? node(d.value, b) : accessor(d); i++; }
    else { const next = nextIndex(value, i, length); b.nodes--; b.length -= 32; item = `{"type":"hole","count":${next - i}}`; i = next; }
    out += (shown ? "," : "") + item;
  }
  const name = className(value), made = name === "Array" ? "" : `,"class":${name === null ? "null" : plain(name, b)}`;
  // Listing the keys of a long array costs more than the rare property on it is worth.
  return `{"type":"array"${made},"length":${length},"items":[${out}]${length <= 1000 ? besideItems(value, b, notIndex) : ""}${leftOut(length - i)}}`;
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

/** @param {any} value @param {string | null} name @param {Budget} b */
function mapNode(value, name, b) {
  let size;
  try { size = call(mapSize, value); } catch { return null; }
  return entriesNode(mapForEach, value, name ?? "Map", size, b);
}

/**
 * @param {any} forEach the method that visits them
 * @param {any} value @param {string} name @param {number} size @param {Budget} b
 */
function entriesNode(forEach, value, name, size, b) {
  let out = "", shown = 0;
  call(forEach, value, (/** @type {any} */ v, /** @type {any} */ k) => {
    if (shown < ITEMS && !spent(b)) { const key = node(k, b); out += `${shown++ ? "," : ""}[${key},${node(v, b)}]`; }
  });
  return `{"type":"map","class":${plain(name, b)},"size":${size},"entries":[${out}]${besideItems(value, b, named)}${leftOut(size - shown)}}`;
}

/** @param {any} value @param {string | null} name @param {Budget} b */
function setNode(value, name, b) {
  let size, out = "", shown = 0;
  try { size = call(setSize, value); } catch { return null; }
  call(setForEach, value, (/** @type {any} */ v) => { if (shown < ITEMS && !spent(b)) out += (shown++ ? "," : "") + node(v, b); });
  return `{"type":"set","class":${plain(name ?? "Set", b)},"size":${size},"items":[${out}]${besideItems(value, b, named)}${leftOut(size - shown)}}`;
}

/** @param {any} value */
function dateNode(value) {
  let time;
  try { time = call(dateTime, value); } catch { return null; }
  return `{"type":"date","value":${is(time, NaN) ? "null" : `"${call(dateText, value)}"`}}`;
}

/** @param {any} value @param {Budget} b */
function boxNode(value, b) {
  const names = ownKeys(boxes);
  for (let i = 0; i < names.length; i++) {
    const name = /** @type {string} */ (names[i]);
    let held;
    try { held = call(boxes[name], value); } catch { continue; }
    return `{"type":"boxed","class":"${name}","value":${node(held, b)}}`;
  }
  return null;
}

/** @param {any} value @param {Budget} b */
function regexpNode(value, b) {
  if (!inherits(value, RegExpOf.prototype)) return null;
  try { return `{"type":"regexp","value":${plain(`/${call(regexpSource, value)}/${call(regexpFlags, value)}`, b)}}`; } catch { return null; }
}

/** @param {any} value @param {string | null} name @param {Budget} b */
function bytesNode(value, name, b) {
  const tag = call(typedArrayTag, value);
  if (tag) return itemsOfBytes(value, name === null ? tag : name === tag || name === "Buffer" ? name : `${name} [${tag}]`, call(typedArrayLength, value), b);
  try {
    const size = call(bufferBytes, value);
    return itemsOfBytes(new Bytes(value, 0, size < ITEMS ? size : ITEMS), name ?? "ArrayBuffer", size, b);
  } catch { /* not an ArrayBuffer, or a detached one */ }
  try {
    const offset = call(dataViewOffset, value), size = call(dataViewBytes, value);
    return `{"type":"object","class":"DataView","properties":[["byteLength",${size}],["byteOffset",${offset}],["buffer",${node(call(dataViewBuffer, value), b)}]]}`;
  } catch { return null; }
}

/** @param {any} items @param {string} name @param {number} length @param {Budget} b */
function itemsOfBytes(items, name, length, b) {
  let out = "";
  for (let i = 0; i < length && i < ITEMS && !spent(b); i++) out += (i ? "," : "") + node(items[i], b);
  return `{"type":"bytes","class":${plain(name, b)},"length":${length},"items":[${out}]}`;
}

/** The platform's own objects keep their state behind accessors. @param {any} value @param {string | null} name @param {Budget} b */
function platformNode(value, name, b) {
  const entries = entriesOf(value);
  if (entries) { let size = 0; eachEntry(entries, value, () => { size++; }); return entriesNode(entries.forEach, value, name ?? entries.name, size, b); }
  const fields = fieldsOf(value);
  if (!fields) return null;
  let out = "";
  for (let i = 0; i < fields.keys.length; i++) out += `${i ? "," : ""}[${quote(fields.keys[i])},${node(field(fields, value, i), b)}]`;
  return `{"type":"object","class":${plain(name ?? fields.name, b)},"properties":[${out}]}`;
}

/** @param {any} error @param {Budget} b */
function errorNode(error, b) {
  const name = inheritedText(error, "name") ?? "Error", message = inheritedText(error, "message") ?? "", made = className(error);
  let stack = "";
  // `stack` is an accessor of the engine's. It formats on first reading, with the program's Error.prepareStackTrace unless that is set aside.
  try { stack = withoutHook(() => error.stack); } catch { /* replaced by the program */ }
  let out = `{"type":"error"${made === null || made === name ? "" : `,"class":${plain(made, b)}`},"name":${plain(name, b)},"message":${plain(message, b)}`;
  out += `,"stack":${plain(typeof stack === "string" ? ownFrames(stack) : "", b)}`;
  const cause = getOwnPropertyDescriptor(error, "cause"), errors = getOwnPropertyDescriptor(error, "errors");
  if (cause && hasOwn(cause, "value")) out += `,"cause":${node(cause.value, b)}`;
  if (errors && isArray(errors.value)) out += `,"errors":${node(errors.value, b)}`;
  return out + properties(error, b, notOfError) + "}";
}

/** @param {any} object @param {string} key */
function inheritedText(object, key) {
  for (let p = object, i = 0; p !== null && i < 64 && !isProxy(p); i++, p = getPrototypeOf(p)) {
    const v = ownValue(p, key);
    if (typeof v === "string") return v;
  }
  return undefined;
}
