// @ts-check
// Reads what only Node's modules can see: the state and the value of a promise, and the remaining items of an iterator.
//
// `node:util` is loaded when the first such value is shown, since that takes 2 ms. Its loader is captured before the
// program runs. Its `inspect` returns only text, so the values are captured while it runs. For each object, `inspect`
// checks with `Array.prototype.includes` whether it is inside that object already; all other values it passes as text
// to the `stylize` option. So `includes` is replaced during the call: it records the object and returns true, and
// `inspect` goes no deeper. The only code of the program that can run is a getter of Symbol.toStringTag.

import {
  append,
  call,
  defineProperty,
  fromCharCode,
  getOwnPropertyDescriptor,
  indexOf,
  quote,
  settled,
  slice,
  toNumber,
  toText,
} from "./primordials.js";

const ARRAYS = Array.prototype;

/**
 * Loads a Node module synchronously.
 * @type {((name: string) => any) | null}
 */
let load = null;
/**
 * Node's `inspect`; null if it is not available, undefined before the first use.
 * @type {Function | null | undefined}
 */
let nodeInspect;

/** Captures the loader of Node's modules. Must be called before the program is evaluated. */
export async function installPeek() {
  load = (await settled(import("./require.js"))).value.default;
}

/** `inspect` of `node:util`, or null. */
export function inspectOfNode() {
  if (nodeInspect === undefined) {
    nodeInspect = null;
    try {
      nodeInspect = /** @type {(name: string) => any} */ (load)("node:util").inspect;
    } catch {
      /* this date and these flags have no node:util, or the program has replaced a function that node:util calls */
    }
  }
  return nodeInspect;
}

/**
 * A captured value: an object or a string in `value`, or the tree of any other value in `text`.
 * @typedef {{ value: any, text: string }} Found
 */

/**
 * The values inside a promise or an iterator, in order, and the words that Node writes beside them; null if they cannot
 * be read.
 * @param {object} value
 * @returns {{ values: Found[], words: string, text: string } | null}
 */
export function peek(value) {
  const inspect = inspectOfNode(),
    includes = getOwnPropertyDescriptor(ARRAYS, "includes");
  if (inspect === null || includes === undefined) return null;
  /** @type {Found[]} */
  const values = [];
  let words = "",
    first = true;
  const noted = {
    /** @param {any} object */
    includes(object) {
      if (!first) append(values, { __proto__: null, value: object, text: "" });
      else {
        first = false;
        return false;
      }
      return true;
    },
  }.includes;
  const options = {
    __proto__: null,
    customInspect: false,
    depth: 0,
    breakLength: Infinity,
    maxStringLength: Infinity,
    showProxy: false,
    /**
     * @param {string} text
     * @param {string} style
     */
    stylize(text, style) {
      const tree = treeOf(text, style);
      if (tree !== "") append(values, { __proto__: null, value: undefined, text: tree });
      else if (style === "string")
        append(values, { __proto__: null, value: unescaped(text, 1, text.length - 1), text: "" });
      else if (style === "special" && call(indexOf, text, "[Circular") !== 0) words += text;
      return text;
    },
  };
  try {
    defineProperty(
      ARRAYS,
      "includes",
      /** @type {any} */ ({ __proto__: null, value: noted, writable: true, enumerable: false, configurable: true }),
    );
    const text = call(inspect, undefined, value, options);
    return typeof text === "string" ? /** @type {any} */ ({ __proto__: null, values, words, text }) : null;
  } catch {
    return null;
  } finally {
    try {
      defineProperty(ARRAYS, "includes", includes);
    } catch {
      /* the program froze it, so it was never replaced */
    }
  }
}

/**
 * The tree of a primitive value that `inspect` wrote, or "" for other text.
 * @param {string} text
 * @param {string} style
 */
function treeOf(text, style) {
  switch (style) {
    case "number":
      return text === "-0" || text === "NaN" || call(indexOf, text, "Infinity") >= 0
        ? `{"type":"number","value":"${text}"}`
        : toText(toNumber(text));
    case "bigint":
      return `{"type":"bigint","value":"${call(slice, text, 0, -1)}"}`;
    case "boolean":
    case "null":
      return text;
    case "undefined":
      return '{"type":"undefined"}';
    case "symbol":
      return `{"type":"symbol","value":${quote(unescaped(text, 0, text.length))}}`;
    default:
      return "";
  }
}

const ESCAPES = /** @type {Record<string, string>} */ (
  /** @type {unknown} */ ({
    __proto__: null,
    b: "\b",
    t: "\t",
    n: "\n",
    f: "\f",
    r: "\r",
    v: "\v",
  })
);

/**
 * Decodes the escapes that Node writes: `\n`, `\'`, `\x1B`, `\ud800`.
 * @param {string} text
 * @param {number} from
 * @param {number} to
 */
function unescaped(text, from, to) {
  let out = "",
    start = from;
  for (let at = call(indexOf, text, "\\", from); at >= 0 && at + 1 < to; at = call(indexOf, text, "\\", start)) {
    const escape = text[at + 1],
      digits = escape === "x" ? 2 : escape === "u" ? 4 : 0;
    out +=
      call(slice, text, start, at) +
      (digits > 0
        ? fromCharCode(toNumber("0x" + call(slice, text, at + 2, at + 2 + digits)))
        : (ESCAPES[escape] ?? escape));
    start = at + 2 + digits;
  }
  return out + call(slice, text, start, to);
}
