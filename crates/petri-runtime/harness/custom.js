// @ts-check
// Calls an object's `nodejs.util.inspect.custom` function.

import { CUSTOM_CALLS } from "./limits.js";
import { read } from "./naming.js";
import { inspectOfNode } from "./peek.js";
import { apply, call, getOwnPropertyDescriptor, quote, toText, typedArrayTag } from "./primordials.js";
import { node, spend } from "./value.js";

const CUSTOM = Symbol.for("nodejs.util.inspect.custom");

/** Calls in progress: such a function may print an object whose own function is then called. */
let calls = 0;

/**
 * The tree of the function's result; undefined if the object has no such function, or it throws.
 * @param {any} value not a proxy
 * @param {any} given the proxy of the object, or the object itself
 * @param {import("./value.js").Budget} b
 */
export function customNode(value, given, b) {
  const custom = read(value, CUSTOM);
  if (typeof custom !== "function" || calls >= CUSTOM_CALLS) return undefined;
  const made = getOwnPropertyDescriptor(value, "constructor"),
    maker = made === undefined ? undefined : made.value;
  if (typeof maker === "function" && read(maker, "prototype") === value) return undefined;
  if (call(typedArrayTag, value) !== undefined) return undefined; // a Buffer's function, whose form the host writes
  const inspect = inspectOfNode() ?? inspectAlone;
  if (custom === inspect) return undefined;
  calls++;
  try {
    const { depth } = b.show,
      left = depth - b.path.length,
      shown = apply(custom, given, [left, optionsOf(b, left), inspect]);
    if (shown === given) return undefined;
    if (typeof shown !== "string") return node(shown, b);
    spend(b, shown.length);
    return `{"type":"custom","value":${quote(shown)}}`;
  } catch {
    return undefined;
  } finally {
    calls--;
  }
}

/**
 * The options that the function receives and may pass to `inspect`.
 * @param {import("./value.js").Budget} b
 * @param {number} depth
 */
function optionsOf(b, depth) {
  const { hidden, proxy, custom, items, text, getters } = b.show;
  return {
    stylize: (/** @type {any} */ shown) => `${shown}`,
    showHidden: hidden,
    depth,
    colors: false,
    customInspect: custom,
    showProxy: proxy,
    maxArrayLength: items,
    maxStringLength: text,
    breakLength: 80,
    compact: 3,
    sorted: false,
    getters,
    numericSeparator: false,
  };
}

/**
 * Replaces Node's `inspect` if the isolate has no `node:util`.
 * @param {any} value
 */
function inspectAlone(value) {
  return typeof value === "string" ? `'${value}'` : toText(value);
}
