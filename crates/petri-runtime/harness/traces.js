// @ts-check
// `Error.prepareStackTrace`, which the engine calls when the stack of an error is first read. The harness's function
// maps locations to the author's sources; a function of the program receives mapped call sites.
//
// The engine reads the property of its own `Error`, where it is an accessor of the harness. A program that names the
// property gets a proxy of `Error` with a separate property (error_class.js). Any other program, which can only reach
// the property by a computed name, sees the accessor: it reads a function that maps the locations, and writing that
// function back has no effect.

import { replaceError } from "./error_class.js";
import { authorText } from "./source.js";
import { moduleOf, original, originalText } from "./locations.js";
import {
  ErrorOf,
  TypeErrorOf,
  WeakMapOf,
  append,
  apply,
  call,
  defineProperty,
  errorText,
  getOwnPropertyDescriptor,
  getPrototypeOf,
  hasOwn,
  indexOf,
  ownKeys,
  replace,
  slice,
  weakMapGet,
  weakMapHas,
  weakMapSet,
} from "./primordials.js";
import { IN_HARNESS, eachLine, ownFrames, locationIn } from "./stack.js";

const PROPERTY = "prepareStackTrace";

/**
 * The program's function, if set through the accessor.
 * @type {Function | undefined}
 */
let hook;
/**
 * Reads the program's function from its separate property, if it has one.
 * @type {(() => any) | undefined}
 */
let readHook;
/** Whether the program's function is ignored. */
let hookIgnored = false;
/** Whether stacks are read in the engine's own format. */
let raw = false;
/** The wrapper that the engine gets for each function of the program, and the reverse. */
const given = new WeakMapOf(),
  hooks = new WeakMapOf();

/**
 * The text of a stack.
 * @param {any} error
 * @param {any[]} sites
 * @returns {string}
 */
function standard(error, sites) {
  let head = "<error>",
    frames = "";
  try {
    head = authorText(call(errorText, error));
  } catch {
    /* a getter of the program for name or message throws */
  }
  for (let i = 0; i < sites.length; i++) frames += `\n    at ${textOf(sites[i])}`;
  let out = head;
  eachLine(ownFrames(frames), line => {
    if (line !== "") out += "\n" + originalLine(line);
    return true;
  });
  return out;
}

/** @param {any} site */
const textOf = site =>
  call(weakMapHas, sitesOf, site) ? siteText(site) : call(/** @type {any} */ (getPrototypeOf(site)).toString, site);

/**
 * A line of a stack with its location mapped.
 * @param {string} line
 */
function originalLine(line) {
  const at = locationIn(line),
    own = at === "" ? "" : originalText(at);
  if (own === at) return line;
  const closed = line[line.length - 1] === ")" ? ")" : "";
  return call(slice, line, 0, line.length - closed.length - at.length) + own + closed;
}

const { prepareStackTrace } = {
  /**
   * @param {any} error
   * @param {any[]} sites
   */
  prepareStackTrace(error, sites) {
    return standard(error, sites);
  },
};

/**
 * Returns the wrapper that is passed to the engine in place of a function of the program.
 * @param {Function} own
 * @returns {Function}
 */
function wrapped(own) {
  const before = call(weakMapGet, given, own);
  if (before !== undefined) return before;
  const made = {
    /**
     * @param {any} error
     * @param {any} sites
     * @this {any}
     */
    prepareStackTrace(error, sites) {
      return apply(own, this, [error, ownSites(sites)]);
    },
  }.prepareStackTrace;
  call(weakMapSet, given, own, made);
  call(weakMapSet, hooks, made, own);
  return made;
}

const accessor = {
  get prepareStackTrace() {
    if (raw) return undefined;
    const own = hookIgnored ? undefined : readHook === undefined ? hook : readHook();
    return typeof own === "function" ? wrapped(own) : prepareStackTrace;
  },
  set prepareStackTrace(value) {
    hook =
      typeof value !== "function" || value === prepareStackTrace
        ? undefined
        : (call(weakMapGet, hooks, value) ?? value);
  },
};
const { get: getHook, set: setHook } = /** @type {{ get: () => any, set: (value: any) => void }} */ (
  getOwnPropertyDescriptor(accessor, PROPERTY)
);

/** Must be called before the program is evaluated. */
export function installTraces() {
  defineProperty(
    ErrorOf,
    PROPERTY,
    /** @type {any} */ ({ __proto__: null, get: getHook, set: setHook, enumerable: false, configurable: true }),
  );
}

/** Gives the program a separate property. Must be called before the program is evaluated, and after `installTraces`. */
export function installHook() {
  readHook ??= replaceError(PROPERTY);
}

/**
 * Whether the property is still the harness's accessor.
 * @param {PropertyDescriptor | undefined} own
 */
const isOurs = own => own !== undefined && hasOwn(own, "get") && own.get === getHook;

/**
 * Runs `read` with the program's function ignored, so that reading a stack calls no code of the program.
 * @template T
 * @param {() => T} read
 * @returns {T}
 */
export function withoutHook(read) {
  const own = getOwnPropertyDescriptor(ErrorOf, PROPERTY);
  if (!isOurs(own)) return withProperty(own, prepareStackTrace, read);
  const before = hookIgnored;
  hookIgnored = true;
  try {
    return read();
  } finally {
    hookIgnored = before;
  }
}

/**
 * Runs `read` with stacks in the engine's own format.
 * @template T
 * @param {() => T} read
 * @returns {T}
 */
export function withRawStacks(read) {
  const own = getOwnPropertyDescriptor(ErrorOf, PROPERTY);
  if (!isOurs(own)) return own === undefined ? read() : withProperty(own, undefined, read);
  raw = true;
  try {
    return read();
  } finally {
    raw = false;
  }
}

/**
 * Runs `read` with this value in the property, for a program that has replaced or deleted the accessor.
 * @template T
 * @param {PropertyDescriptor | undefined} own
 * @param {Function | undefined} value
 * @param {() => T} read
 * @returns {T}
 */
function withProperty(own, value, read) {
  replace(ErrorOf, PROPERTY, value);
  try {
    return read();
  } finally {
    if (own === undefined) delete (/** @type {any} */ (ErrorOf)[PROPERTY]);
    else defineProperty(ErrorOf, PROPERTY, own);
  }
}

/** The engine's call site for each call site that a program gets. */
const sitesOf = new WeakMapOf();
/**
 * The prototype of the program's call sites.
 * @type {any}
 */
let Site;

/**
 * The call sites without those of the harness and those of engine functions that it called.
 * @param {any} sites
 */
function ownSites(sites) {
  /** @type {any[]} */
  const out = [];
  /** @type {any[]} */
  let native = [];
  for (let i = 0; i < sites.length; i++) {
    const site = sites[i],
      at = locationIn(`    at ${textOf(site)}`);
    if (call(indexOf, at, IN_HARNESS) === 0 || call(indexOf, at, "node-internal:") === 0) native = [];
    else if (at === "<anonymous>") append(native, ownSite(site));
    else {
      for (let j = 0; j < native.length; j++) append(out, native[j]);
      append(out, ownSite(site));
      native = [];
    }
  }
  for (let j = 0; j < native.length; j++) append(out, native[j]);
  return out;
}

/** @param {any} site the engine's call site, or a wrapper of it */
function ownSite(site) {
  if (call(weakMapHas, sitesOf, site)) return site;
  Site ??= makeSite(getPrototypeOf(site));
  const own = { __proto__: Site };
  call(weakMapSet, sitesOf, own, site);
  return own;
}

/**
 * Creates the prototype of wrapped call sites.
 * @param {any} native the prototype of the engine's call sites
 */
function makeSite(native) {
  const made = /** @type {any} */ ({}),
    keys = ownKeys(native);
  for (let i = 0; i < keys.length; i++) {
    const key = /** @type {string} */ (keys[i]),
      method = native[key];
    if (typeof method !== "function" || key === "constructor") continue;
    const own = {
      /** @this {any} */
      [key]() {
        const site = call(weakMapGet, sitesOf, this);
        if (site === undefined) throw new TypeErrorOf(`CallSite method ${key} expects CallSite as receiver`);
        return mapped(key, site, call(method, site), native);
      },
    }[key];
    defineProperty(made, key, /** @type {any} */ ({ __proto__: null, value: own }));
  }
  return made;
}

/**
 * The result of a call site's method, with mapped locations.
 * @param {string} key
 * @param {any} site
 * @param {any} value
 * @param {any} native
 */
function mapped(key, site, value, native) {
  if (key === "toString") return call(slice, originalLine(`    at ${value}`), 7);
  if (key === "getFileName" || key === "getScriptNameOrSourceURL")
    return typeof value === "string" ? moduleOf(value) || value : value;
  const enclosing = key === "getEnclosingLineNumber" || key === "getEnclosingColumnNumber";
  if (!enclosing && key !== "getLineNumber" && key !== "getColumnNumber") return value;
  const name = call(native.getFileName, site),
    line = call(enclosing ? native.getEnclosingLineNumber : native.getLineNumber, site),
    column = call(enclosing ? native.getEnclosingColumnNumber : native.getColumnNumber, site);
  const found = typeof name === "string" ? original(moduleOf(name), line, column) : null;
  return found === null
    ? value
    : key === "getLineNumber" || key === "getEnclosingLineNumber"
      ? found.line
      : found.column;
}

/** @param {any} site a wrapped call site */
const siteText = site => {
  const engines = call(weakMapGet, sitesOf, site);
  return call(/** @type {any} */ (getPrototypeOf(engines)).toString, engines);
};
