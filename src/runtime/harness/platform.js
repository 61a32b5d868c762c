// @ts-check
// What to show of the platform's own objects. Their state sits behind accessors of their prototypes. Making those takes longer than all
// else the harness does at its start, so they are looked up when the first of a kind is shown, and used where they are native code. A program
// that puts something else there is told what it put there.

import { append, call, functionText, getOwnPropertyDescriptor, getPrototypeOf, hasOwn, inherits, isProxy, lastIndexOf, ownKeys, ownValue } from "./primordials.js";

/** @typedef {{ name: string, prototype: object, keys: string[], getters: Function[] | null }} Fields */
/** @typedef {{ name: string, prototype: object, forEach: Function | null }} Entries */

/** @type {Fields[] | undefined} */
let fields;
/** @type {Entries[] | undefined} */
let entries;

/** The prototype of a class the platform has, or what the program put in its place; an object nothing inherits from, where there is none. @param {string} name */
function prototypeOf(name) {
  let C;
  for (let o = /** @type {any} */ (G); o !== null && C === undefined; o = getPrototypeOf(o)) C = ownValue(o, name);
  const prototype = typeof C === "function" && !isProxy(C) ? ownValue(C, "prototype") : undefined;
  return prototype !== null && typeof prototype === "object" ? prototype : NOTHING;
}

const G = globalThis, NOTHING = { __proto__: null };

/** @returns {Fields[]} */
function allFields() {
  const shown = {
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
  const names = ownKeys(shown), all = [];
  for (let i = 0; i < names.length; i++) {
    const name = /** @type {string} */ (names[i]);
    append(all, { __proto__: null, name, prototype: prototypeOf(name), keys: ownValue(shown, name), getters: null });
  }
  return all;
}

/** @returns {Entries[]} */
function allEntries() {
  /** @type {any[]} */
  const all = [], names = ["Headers", "URLSearchParams", "FormData"];
  for (let i = 0; i < names.length; i++) append(all, { __proto__: null, name: names[i], prototype: prototypeOf(names[i]), forEach: null });
  return all;
}

/** A value's entries, one by one. @param {Entries} kind @param {any} value @param {(value: any, key: any) => void} visit */
export const eachEntry = (kind, value, visit) => call(kind.forEach, value, visit);

/** A field's value. @param {Fields} kind @param {any} value @param {number} at */
export const field = (kind, value, at) => call(/** @type {any} */ (kind.getters)[at], value);

/** How to list the entries of a value that is the platform's and has some. @param {any} value */
export function entriesOf(value) {
  const all = entries ??= allEntries();
  for (let i = 0; i < all.length; i++) {
    const kind = all[i];
    if (!inherits(value, kind.prototype)) continue;
    kind.forEach ??= native(kind.prototype, "forEach", "value");
    if (works(() => eachEntry(kind, value, () => {}))) return kind;
  }
  return undefined;
}

/** How to read the state of a value that is the platform's. @param {any} value */
export function fieldsOf(value) {
  const all = fields ??= allFields();
  for (let i = 0; i < all.length; i++) {
    const kind = all[i];
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
    return typeof f === "function" && call(lastIndexOf, call(functionText, f), "[native code]") > 0 ? f : missing;
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
