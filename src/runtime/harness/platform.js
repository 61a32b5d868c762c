// @ts-check
// What to show of the platform's own objects. Their state sits behind accessors of their prototypes. Making those takes longer than all
// else the harness does at its start, so they are looked up when the first of a kind is shown, and used where they are native code.

import { append, apply, functionText, getOwnPropertyDescriptor, getPrototypeOf, hasOwn, inherits, lastIndexOf } from "./primordials.js";

/** @typedef {{ name: string, prototype: object, keys: string[], getters: Function[] | null }} Fields */
/** @typedef {{ name: string, prototype: object, forEach: Function | null }} Entries */

const SHOWN = {
  Response: ["status", "statusText", "ok", "url", "redirected", "bodyUsed", "headers"],
  Request: ["method", "url", "redirect", "bodyUsed", "headers"],
  URL: ["href", "origin", "protocol", "username", "password", "host", "hostname", "port", "pathname", "search", "searchParams", "hash"],
  File: ["name", "size", "type"],
  Blob: ["size", "type"],
  ReadableStream: ["locked"],
  WritableStream: ["locked"],
  AbortSignal: ["aborted"],
  WebSocket: ["readyState", "url"],
  CryptoKey: ["type", "extractable", "algorithm", "usages"],
};

/** @param {string[]} names of classes */
const present = names => names.filter(name => name in globalThis).map(name => ({ __proto__: null, name, prototype: Reflect.get(globalThis, name).prototype }));

/** @type {Fields[]} */
const FIELDS = present(Object.keys(SHOWN)).map(kind => ({ ...kind, keys: Reflect.get(SHOWN, kind.name), getters: null }));

/** @type {Entries[]} */
const ENTRIES = present(["Headers", "URLSearchParams", "FormData"]).map(kind => ({ ...kind, forEach: null }));

/** A value's entries, one by one. @param {Entries} kind @param {any} value @param {(value: any, key: any) => void} visit */
export const eachEntry = (kind, value, visit) => apply(/** @type {any} */ (kind.forEach), value, [visit]);

/** A field's value. @param {Fields} kind @param {any} value @param {number} at */
export const field = (kind, value, at) => apply(/** @type {any} */ (kind.getters)[at], value, []);

/** How to list the entries of a value that is the platform's and has some. @param {any} value */
export function entriesOf(value) {
  for (let i = 0; i < ENTRIES.length; i++) {
    const kind = ENTRIES[i];
    if (!inherits(value, kind.prototype)) continue;
    kind.forEach ??= native(kind.prototype, "forEach", "value");
    if (works(() => eachEntry(kind, value, () => {}))) return kind;
  }
  return undefined;
}

/** How to read the state of a value that is the platform's. @param {any} value */
export function fieldsOf(value) {
  for (let i = 0; i < FIELDS.length; i++) {
    const kind = FIELDS[i];
    if (!inherits(value, kind.prototype)) continue;
    kind.getters ??= getters(kind);
    if (works(() => field(kind, value, 0))) return kind;
  }
  return undefined;
}

/** @param {Fields} kind */
function getters(kind) {
  const found = [];
  for (let i = 0; i < kind.keys.length; i++) append(found, native(kind.prototype, kind.keys[i], "get"));
  return found;
}

/** What stands in a property, if it is native: what the program put there is not called. @param {object} object @param {string} key @param {"get" | "value"} part @returns {Function} */
function native(object, key, part) {
  for (let o = /** @type {any} */ (object); o !== null; o = getPrototypeOf(o)) {
    const d = getOwnPropertyDescriptor(o, key);
    if (!d) continue;
    const f = hasOwn(d, part) ? d[part] : undefined;
    return typeof f === "function" && lastIndexOf(functionText(f), "[native code]") > 0 ? f : missing;
  }
  return missing;
}

/** Stands for what the program replaced. */
const missing = () => undefined;

/** The platform's methods throw on a value that only inherits from the platform's prototype. @param {() => void} attempt */
function works(attempt) {
  try { attempt(); return true; } catch { return false; }
}

const DomException = DOMException.prototype;
/** Whether a value is a DOMException, which this engine does not count among the errors. @param {any} value */
export const isDomException = value => inherits(value, DomException);
