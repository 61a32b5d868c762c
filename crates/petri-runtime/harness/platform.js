// @ts-check
// Objects of the platform's classes as trees, with fields in the order in which Node shows the same class. Their state
// is behind accessors of their prototypes, which are looked up when the first object of a class is shown. Accessors
// that are not native code are not called.

import { entriesNode } from "./builtins.js";
import { isLanguageClass, prototypeOf } from "./naming.js";
import {
  CHAIN,
  append,
  call,
  functionText,
  getOwnPropertyDescriptor,
  hasOwn,
  indexOf,
  isProxy,
  lastIndexOf,
  ownKeys,
  ownValue,
  quote,
  slice,
  toStringTag,
  weakMapGet,
  weakMapSet,
  wellKnownName,
} from "./primordials.js";
import { leftOut, named, pairs } from "./properties.js";
import { node, plain } from "./value.js";

/** @typedef {import("./value.js").Budget} Budget */
/**
 * A field of a platform object: an accessor of its prototype, or an own property if `get` is null.
 * @typedef {{ key: string, get: Function | null }} Field
 */
/**
 * How to show objects with a certain prototype.
 * @typedef {{ name: string, fields: Field[], forEach: Function | null }} Kind
 */

/**
 * The fields of a class that are shown, including inherited ones. Classes that are not listed show all fields.
 * @type {Record<string, string[]>}
 */
const SHOWN = /** @type {any} */ ({
  __proto__: null,
  AbortSignal: ["aborted"],
  Blob: ["size", "type"],
  Crypto: [],
  CryptoKey: ["type", "extractable", "algorithm", "usages"],
  Event: ["type", "defaultPrevented", "cancelable", "timeStamp"],
  File: ["size", "type", "name", "lastModified"],
  MessageChannel: ["port1", "port2"],
  Performance: ["timeOrigin"],
  Request: [
    "method",
    "url",
    "headers",
    "cache",
    "redirect",
    "integrity",
    "keepalive",
    "signal",
    "body",
    "bodyUsed",
    "cf",
  ],
  Response: ["status", "statusText", "headers", "body", "bodyUsed", "ok", "redirected", "type", "url"],
  URL: [
    "href",
    "origin",
    "protocol",
    "username",
    "password",
    "host",
    "hostname",
    "port",
    "pathname",
    "search",
    "searchParams",
    "hash",
  ],
  URLPattern: ["protocol", "username", "password", "hostname", "port", "pathname", "search", "hash", "hasRegExpGroups"],
});

/** Classes of the language that have no global name. */
const FUNCTIONS = " AsyncFunction GeneratorFunction AsyncGeneratorFunction ";

/** Classes that are shown by their entries. */
const ENTRIES = " Headers URLSearchParams FormData ";

/**
 * The kind of each prototype seen so far; `NO_KIND` if it is not the platform's.
 * @type {WeakMap<object, Kind>}
 */
const kinds = new WeakMap();
const NO_KIND = /** @type {Kind} */ ({ name: "", fields: [], forEach: null });

/**
 * The tree of a platform object; null for other objects.
 * @param {any} value not a proxy
 * @param {string | null} name its class
 * @param {Budget} b
 */
export function platformNode(value, name, b) {
  const prototype = prototypeOf(value);
  if (prototype === null) return null;
  let kind = call(weakMapGet, kinds, prototype);
  if (kind === undefined) {
    kind = kindOf(prototype);
    call(weakMapSet, kinds, prototype, kind);
  }
  if (kind === NO_KIND) return null;
  if (kind.forEach !== null) return listNode(kind, value, name, b);
  let out = "";
  // A table has columns for own properties only.
  for (let i = 0; i < kind.fields.length && !(b.show.table && b.path.length <= 2); i++) {
    const { key, get } = kind.fields[i];
    let held;
    try {
      held = get === null ? ownValue(value, key) : call(get, value);
    } catch {
      continue; // the object only inherits from the platform's prototype, or the field cannot be read
    }
    if (held === undefined && (get === null || key === "cf")) continue;
    out += `${out === "" ? "" : ","}[${quote(key)},${node(held, b)}]`;
  }
  const made = name === null ? `null [${kind.name}]` : withoutTag(name, kind.name);
  const own = pairs(value, b, out === "" ? named : key => typeof key === "symbol" || !isField(kind, key)),
    list = out === "" || own.list === "" ? out + own.list : `${out},${own.list}`;
  return `{"type":"object","class":${plain(made, b)},"kind":"platform","properties":[${list}]${leftOut(own.more)}}`;
}

/**
 * Whether an own property was shown as a field.
 * @param {Kind} kind
 * @param {string} key
 */
function isField({ fields }, key) {
  for (let i = 0; i < fields.length; i++) if (fields[i].get === null && fields[i].key === key) return true;
  return false;
}

/**
 * @param {Kind} kind
 * @param {any} value
 * @param {string | null} name
 * @param {Budget} b
 */
function listNode({ forEach, name: usual }, value, name, b) {
  let size = 0;
  try {
    call(forEach, value, () => {
      size++;
    });
  } catch {
    return null; // the object only inherits from the platform's prototype
  }
  return entriesNode(forEach, value, name, usual, size, b);
}

/**
 * A class name without the tag inherited from the platform class.
 * @param {string} name
 * @param {string} tag
 */
function withoutTag(name, tag) {
  const end = name.length - tag.length - 3;
  return end > 0 && call(slice, name, end) === ` [${tag}]` ? call(slice, name, 0, end) : name;
}

/**
 * The kind of objects that inherit from a prototype.
 * @param {any} prototype
 * @returns {Kind}
 */
function kindOf(prototype) {
  /** @type {Field[]} */
  const fields = [];
  let found = "";
  for (let p = prototype, i = 0; p !== null && i < CHAIN && wellKnownName(p) === undefined; p = prototypeOf(p), i++) {
    const name = platformClass(p),
      shown = SHOWN[name];
    if (name === "") continue;
    if (found === "") found = name;
    if (call(indexOf, ENTRIES, ` ${name} `) >= 0) {
      const forEach = nativeOf(p, "forEach", "value");
      return forEach === null ? NO_KIND : { name, fields: [], forEach };
    }
    if (shown !== undefined) {
      addFields(fields, p, shown, true);
      break; // the list includes inherited fields
    }
    addFields(fields, p, ownKeys(p), false);
  }
  return found === "" ? NO_KIND : { name: found, fields, forEach: null };
}

/**
 * Adds the fields among a prototype's keys. Fields of a listed class are put before those of its subclasses.
 * @param {Field[]} fields
 * @param {any} prototype
 * @param {(string | symbol)[]} keys
 * @param {boolean} listed
 */
function addFields(fields, prototype, keys, listed) {
  const before = fields.length;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i],
      get = typeof key === "string" ? nativeOf(prototype, key, "get") : null;
    if (get !== null || (listed && !hasOwn(prototype, key))) append(fields, { __proto__: null, key, get });
  }
  if (!listed || before === 0) return;
  for (let i = 0; i < before; i++) {
    const own = fields[0];
    for (let at = 1; at < fields.length; at++) fields[at - 1] = fields[at];
    fields[fields.length - 1] = own;
  }
}

/**
 * The name of the platform class of a prototype; "" if it is not the platform's.
 * @param {any} prototype
 */
export function platformClass(prototype) {
  const maker = ownValue(prototype, "constructor");
  if (
    typeof maker !== "function" ||
    isProxy(maker) ||
    call(lastIndexOf, call(functionText, maker), "[native code]") < 0
  )
    return "";
  const name = ownValue(maker, "name"),
    tag = ownValue(prototype, toStringTag);
  // Classes whose tag contains a dot, such as Intl.NumberFormat, belong to the language.
  return typeof name !== "string" ||
    isLanguageClass(name) ||
    call(indexOf, FUNCTIONS, ` ${name} `) >= 0 ||
    (typeof tag === "string" && call(indexOf, tag, ".") >= 0)
    ? ""
    : name;
}

/**
 * The getter or value of a property if it is a native function; null for a function of the program.
 * @param {any} object
 * @param {string} key
 * @param {"get" | "value"} part
 */
function nativeOf(object, key, part) {
  for (let p = object, i = 0; p !== null && i < CHAIN; p = prototypeOf(p), i++) {
    const d = getOwnPropertyDescriptor(p, key);
    if (d === undefined) continue;
    const f = hasOwn(d, part) ? d[part] : undefined;
    return typeof f === "function" && call(lastIndexOf, call(functionText, f), "[native code]") > 0 ? f : null;
  }
  return null;
}
