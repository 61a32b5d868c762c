// @ts-check
// The text of functions as their author wrote it, with types blanked: without what the compiler added (src/compiler/guard.rs lists it).

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

/** What the engine puts in place of the middle of a long function that it quotes. */
const OMITTED = "...<omitted>...";

/** The end of the text of a function that the engine or the platform has. */
const NATIVE = "{ [native code] }";

/** What the platform says of a module that is not there, and the folder of the program's modules as it names them. */
const NO_MODULE = 'No such module "user/',
  IN_FOLDER = '"user/';

/** What the compiler adds, and what is left of it where the engine cut a text. @type {{ added: RegExp, cut: RegExp } | undefined} */
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
  // What stands before the name in a piece that is cut, and such a piece up to the name or a part of it.
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
 * A text without what the compiler added to the code that stands in it.
 * @param {string} text of a function, or of the engine's that may quote one
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

/** What the platform says of a module that is not there, with the author's names of modules. @param {string} text */
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

/** A text in which the engine left out the middle of a function, perhaps of what was added to it. @param {string} text @param {RegExp} cut */
function uncut(text, cut) {
  cut.lastIndex = 0;
  const at = call(indexOf, text, OMITTED),
    head = call(slice, text, 0, at),
    tail = call(slice, text, at + OMITTED.length),
    // Whatever was added and is left in the head is incomplete.
    found = call(regexpExec, cut, head);
  // An arrow's expression ends in an added bracket, of whose two last characters these are left.
  const rest = call(indexOf, tail, "/)") === 0 ? call(slice, tail, 2) : tail;
  return (found === null ? head : call(slice, head, 0, found.index)) + OMITTED + rest;
}

/** Whether a function's text is a class's. @param {string} text */
function isClassText(text) {
  if (call(indexOf, text, "class") !== 0) return false;
  const c = call(charCode, text, 5);
  return c === 32 || c === 123 || c === 47 || c === 9 || c === 10 || c === 13;
}

/** The function of the platform's that each proxy of the harness's stands for. */
const shownAs = new WeakMapOf();

/** Gives a proxy the text of what it stands for. @param {Function} proxy @param {Function} native */
export const showAs = (proxy, native) => call(weakMapSet, shownAs, proxy, native);

/**
 * Makes functions show their author's text. Every function of the program that is no class has a guard; one that has none is the harness's
 * or the platform's, and looks native. Must be called before the program is evaluated.
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
 * Takes what was added out of the message of an error that the program catches. The engine sets the message, which may quote functions.
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
