// @ts-check
// The text of functions as their author wrote it, with types blanked: without what the compiler added (src/compiler/guard.rs lists it).

import { FUEL, LETTERS_BEFORE } from "./locations.js";
import {
  FunctionOf,
  RegExpOf,
  call,
  charCode,
  defineProperty,
  functionText,
  getOwnPropertyDescriptor,
  indexOf,
  ownValue,
  regexpExec,
  slice,
  structuredCloneOf,
} from "./primordials.js";

/** What the engine puts in place of the middle of a long function that it quotes. */
const OMITTED = "...<omitted>...";

/** The end of the text of a function that the engine or the platform has. */
const NATIVE = "{ [native code] }";

/** What the compiler adds, and what is left of it where the engine cut a text. @type {{ added: RegExp, cut: RegExp } | undefined} */
let patterns;

function makePatterns() {
  const n = `\\${LETTERS_BEFORE}`,
    mark = `/\\*${n}n\\*/`,
    guard = `if\\(!\\(--${n}n>=0\\)\\)${n}n=${n}t\\(\\d+\\);`;
  return {
    added: new RegExpOf(
      `static${mark}\\{${guard}\\}|\\{${mark}|${mark}[)};]|${guard}|\\(--${n}n>=0\\|\\|\\(${n}n=${n}t\\(\\d+\\)\\),|:${n}f\\([^()]*/\\*${n}n:\\*/\\)|${n}[fi]\\(|,${n}i(?=${mark})`,
      "g",
    ),
    cut: new RegExpOf(`(?:\\{?/\\*${n}n\\*/)?(?:if\\(!\\(--(?:${n}n?|${n}n[^;]*)?|\\(--(?:${n}n?|${n}n[^,]*)?|/\\*${n}n?\\*?|static/\\*${n}[^;]*)$`),
  };
}

/**
 * A text without what the compiler added to the code that stands in it.
 * @param {string} text of a function, or of the engine's that may quote one
 */
export function authorText(text) {
  const at = call(indexOf, text, OMITTED);
  if (FUEL === "" || (at < 0 && call(indexOf, text, FUEL) < 0)) return text;
  const { added, cut } = (patterns ??= makePatterns());
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

/** A text in which the engine left out the middle of a function, perhaps of what was added to it. @param {string} text @param {RegExp} cut */
function uncut(text, cut) {
  const at = call(indexOf, text, OMITTED),
    head = call(slice, text, 0, at),
    tail = call(slice, text, at + OMITTED.length),
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

/**
 * Makes functions show their author's text. Every function of the program that is no class has a guard; one that has none is the harness's
 * or the platform's, and looks native. Must be called before the program is evaluated.
 */
export function installFunctionText() {
  if (FUEL === "") return;
  const { toString } = {
    /** @this {any} */
    toString() {
      const text = call(functionText, this);
      if (call(indexOf, text, FUEL) >= 0) return authorText(text);
      if (isClassText(text) || call(slice, text, -NATIVE.length) === NATIVE) return text;
      const name = ownValue(this, "name");
      return `function ${typeof name === "string" ? name : ""}() ${NATIVE}`;
    },
  };
  hide(FunctionOf.prototype, "toString", toString);
  installClone();
}

/** `structuredClone` quotes functions in what it throws. */
function installClone() {
  if (typeof structuredCloneOf !== "function") return;
  const { structuredClone } = {
    /** @param {any} value @param {any} [options] */
    structuredClone(value, options = undefined) {
      try {
        return arguments.length === 0 ? /** @type {any} */ (structuredCloneOf)() : structuredCloneOf(value, options);
      } catch (error) {
        cleanMessage(error);
        throw error;
      }
    },
  };
  defineProperty(structuredClone, "length", /** @type {any} */ ({ __proto__: null, value: 1, configurable: true }));
  const own = getOwnPropertyDescriptor(globalThis, "structuredClone");
  defineProperty(globalThis, "structuredClone", /** @type {any} */ ({ __proto__: null, ...own, value: structuredClone }));
}

/** Takes what was added out of a message of the engine's. @param {any} error */
function cleanMessage(error) {
  const own = typeof error === "object" && error !== null ? getOwnPropertyDescriptor(error, "message") : undefined,
    message = own === undefined ? undefined : ownValue(own, "value");
  if (own === undefined || typeof message !== "string" || !own.configurable) return;
  const clean = authorText(message);
  if (clean !== message) defineProperty(error, "message", /** @type {any} */ ({ __proto__: null, value: clean }));
}

/** Sets a method as the platform's own are set. @param {object} owner @param {string} key @param {Function} value */
function hide(owner, key, value) {
  defineProperty(owner, key, /** @type {any} */ ({ __proto__: null, value, writable: true, enumerable: false, configurable: true }));
}
