// @ts-check
// What to show of the platform's own objects. Their state sits behind accessors, which are captured here; reading them runs no program's code.

import { getter, inherits, uncurry } from "./primordials.js";

/** @typedef {{ name: string, prototype: object, keys: string[], getters: ((self: any) => any)[] }} Fields */
/** @typedef {{ name: string, prototype: object, forEach: (self: any, visit: (value: any, key: any) => void) => void }} Entries */

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

/** @type {Fields[]} */
const FIELDS = Object.entries(SHOWN).filter(([name]) => name in globalThis).map(([name, keys]) => {
  const prototype = Reflect.get(globalThis, name).prototype;
  return { name, prototype, keys, getters: keys.map(key => getter(prototype, key)) };
});

/** @type {Entries[]} */
const ENTRIES = ["Headers", "URLSearchParams", "FormData"].filter(name => name in globalThis).map(name => {
  const prototype = Reflect.get(globalThis, name).prototype;
  return { name, prototype, forEach: uncurry(prototype.forEach) };
});

/** How to list the entries of a value that is the platform's and has some. @param {any} value */
export function entriesOf(value) {
  for (let i = 0; i < ENTRIES.length; i++) {
    if (inherits(value, ENTRIES[i].prototype) && works(() => ENTRIES[i].forEach(value, () => {}))) return ENTRIES[i];
  }
  return undefined;
}

/** How to read the state of a value that is the platform's. @param {any} value */
export function fieldsOf(value) {
  for (let i = 0; i < FIELDS.length; i++) {
    if (inherits(value, FIELDS[i].prototype) && works(() => FIELDS[i].getters[0](value))) return FIELDS[i];
  }
  return undefined;
}

/** Captured methods throw on a value that only inherits from the platform's prototype. @param {() => void} attempt */
function works(attempt) {
  try { attempt(); return true; } catch { return false; }
}

const DomException = DOMException.prototype;
/** Whether a value is a DOMException, which this engine does not count among the errors. @param {any} value */
export const isDomException = value => inherits(value, DomException);
