// @ts-check
// Restores the author's text of functions: removes the compiler's additions (listed in
// crates/petri-compiler/src/guard.rs). Types stay blanked.

import { FOLDER } from "./isolate.js";
import { FUEL, LETTERS_BEFORE } from "./locations.js";
import {
  FunctionOf,
  RegExpOf,
  WeakMapOf,
  call,
  charCode,
  defineProperty,
  functionText,
  getOwnPropertyDescriptor,
  indexOf,
  isArray,
  isProxy,
  ownValue,
  regexpExec,
  slice,
  weakMapGet,
  weakMapSet,
} from "./primordials.js";

/** Replaces the middle of a long function that the engine quotes. */
const OMITTED = "...<omitted>...";

/** The end of the text of a native function. */
const NATIVE = "{ [native code] }";

/** The platform's message for a missing module, and the folder in its module names. */
const IN_FOLDER = `"${FOLDER}`,
  NO_MODULE = `No such module ${IN_FOLDER}`;

/**
 * Patterns of the compiler's additions, and of their remains in a text that the engine cut.
 * @type {{ added: RegExp, cut: RegExp } | undefined}
 */
let patterns;

function makePatterns() {
  const n = `\\${LETTERS_BEFORE}`,
    mark = `/\\*${n}n\\*/`,
    guard = `if\\(!\\(--${n}n>=0\\)\\)${n}n=${n}t\\(\\d+\\);`;
  const added = [
    `static${mark}\\{${guard}\\}`,
    guard,
    `\\(--${n}n>=0\\|\\|\\(${n}n=${n}t\\(\\d+\\)\\),`,
    `\\{${mark}try(?=\\{)`,
    `\\{${mark}(?=if)`,
    `catch\\(${n}_\\d+\\)\\{throw ${n}c\\(${n}_\\d+\\)\\}\\}`,
    `${n}c\\([^()]*\\);`,
    `:${n}f\\([^()]*/\\*${n}n:\\*/\\)`,
    `${n}[fi]\\(`,
    `,${n}i(?=${mark})`,
    `\\(0${mark},`,
    `${mark},?"(?:[^"\\\\]|\\\\.)*"/\\*${n}n&\\*/\\)`,
    `${mark}[)};]`,
  ];
  // The start of an addition before the name, and an addition that is cut in or after the name.
  const before = "(?:if\\(!\\(--|\\(--|(?:static|\\{|\\(0)?/\\*|catch\\(|,|:)",
    cut = [`${before}?(?:${n}[cfinrt_]|\\$\\d*$)`, "(?:if\\(!\\(-{0,2}|\\(--|(?:static|\\{|\\(0)?/\\*)$"];
  return { added: anyOf(added), cut: anyOf(cut) };
}

/** @param {string[]} patterns */
function anyOf(patterns) {
  let all = "";
  for (let i = 0; i < patterns.length; i++) all += (i === 0 ? "" : "|") + patterns[i];
  return new RegExpOf(all, "g");
}

/**
 * A text without the compiler's additions.
 * @param {string} text a function's text, or a message of the engine that may quote a function
 */
export function authorText(text) {
  if (call(indexOf, text, NO_MODULE) >= 0) return withoutFolder(text);
  const at = call(indexOf, text, OMITTED);
  if (FUEL === "" || (at < 0 && call(indexOf, text, FUEL) < 0)) return text;
  patterns ??= makePatterns();
  const { added, cut } = patterns;
  let out = "",
    from = 0;
  added.lastIndex = 0;
  for (let found = call(regexpExec, added, text); found !== null; found = call(regexpExec, added, text)) {
    out += call(slice, text, from, found.index);
    from = found.index + found[0].length;
  }
  out += call(slice, text, from);
  return at < 0 ? out : uncut(out, cut);
}

/**
 * The platform's message for a missing module, with the author's module names.
 * @param {string} text
 */
function withoutFolder(text) {
  const start = call(indexOf, text, NO_MODULE);
  if (start !== 0 && (start !== "Error: ".length || call(indexOf, text, "Error: ") !== 0)) return text;
  let out = "",
    from = 0;
  for (let at = call(indexOf, text, IN_FOLDER); at >= 0; at = call(indexOf, text, IN_FOLDER, from)) {
    out += call(slice, text, from, at + 1);
    from = at + IN_FOLDER.length;
  }
  return out + call(slice, text, from);
}

/**
 * Removes the remains of an addition from a text in which the engine omitted the middle of a function.
 * @param {string} text
 * @param {RegExp} cut
 */
function uncut(text, cut) {
  cut.lastIndex = 0;
  const at = call(indexOf, text, OMITTED),
    head = call(slice, text, 0, at),
    tail = call(slice, text, at + OMITTED.length),
    // Complete additions were removed before, so only an incomplete one is left.
    found = call(regexpExec, cut, head);
  // The last two characters of the addition after an arrow function's expression may be left.
  const rest = call(indexOf, tail, "/)") === 0 ? call(slice, tail, 2) : tail;
  return (found === null ? head : call(slice, head, 0, found.index)) + OMITTED + rest;
}

/**
 * Whether a function's text is that of a class.
 * @param {string} text
 */
function isClassText(text) {
  if (call(indexOf, text, "class") !== 0) return false;
  const c = call(charCode, text, 5);
  return c === 32 || c === 123 || c === 47 || c === 9 || c === 10 || c === 13;
}

/** The native function that each proxy of the harness replaces. */
const shownAs = new WeakMapOf();

/**
 * Makes a proxy show the text of the function that it replaces.
 * @param {Function} proxy
 * @param {Function} native
 */
export const showAs = (proxy, native) => call(weakMapSet, shownAs, proxy, native);

/**
 * Makes functions show their author's text. Every function of the program except a class has a guard, so a function
 * without guard belongs to the harness or the platform and is shown as native. Must be called before the program is
 * evaluated.
 */
export function installFunctionText() {
  if (FUEL === "") return;
  const { toString } = {
    /** @this {any} */
    toString() {
      const text = call(functionText, call(weakMapGet, shownAs, this) ?? this);
      if (call(indexOf, text, FUEL) >= 0) return authorText(text);
      if (isClassText(text) || call(slice, text, -NATIVE.length) === NATIVE) return text;
      const name = ownValue(this, "name");
      return `function ${typeof name === "string" ? name : ""}() ${NATIVE}`;
    },
  };
  defineProperty(
    FunctionOf.prototype,
    "toString",
    /** @type {any} */ ({ __proto__: null, value: toString, writable: true, enumerable: false, configurable: true }),
  );
}

/**
 * Removes the compiler's additions from the message of an error that the program catches. The engine's messages may
 * quote functions.
 * @param {any} error
 */
export function cleanMessage(error) {
  if (FUEL === "" || typeof error !== "object" || error === null || isProxy(error)) return;
  const errors = ownValue(error, "errors");
  if (isArray(errors) && !isProxy(errors)) for (let i = 0; i < errors.length; i++) cleanOwnMessage(ownValue(errors, i));
  cleanOwnMessage(error);
}

/** @param {any} error */
function cleanOwnMessage(error) {
  if (typeof error !== "object" || error === null || isProxy(error)) return;
  const own = getOwnPropertyDescriptor(error, "message"),
    message = own === undefined ? undefined : ownValue(own, "value");
  if (own === undefined || typeof message !== "string" || !own.configurable) return;
  const clean = authorText(message);
  if (clean !== message) defineProperty(error, "message", /** @type {any} */ ({ __proto__: null, value: clean }));
}
