// @ts-check
// What an object's own `nodejs.util.inspect.custom` makes of it.

import { CUSTOM_CALLS } from "./limits.js";
import { read } from "./naming.js";
import { inspectOfNode } from "./peek.js";
import { apply, call, getOwnPropertyDescriptor, quote, toText, typedArrayTag } from "./primordials.js";
import { node, spend } from "./value.js";

const CUSTOM = Symbol.for("nodejs.util.inspect.custom");

/** Calls under way: such a function may print an object whose function prints it in turn. */
let calls = 0;

/**
 * The tree of what an object's own function makes of it; undefined where it has none, or where that throws.
 * @param {any} value no proxy @param {any} given the proxy that it stood behind, or itself @param {import("./value.js").Budget} b
 */
export function customNode(value, given, b) {
  const custom = read(value, CUSTOM);
  if (typeof custom !== "function" || calls >= CUSTOM_CALLS) return undefined;
  const made = getOwnPropertyDescriptor(value, "constructor"),
    maker = made === undefined ? undefined : made.value;
  if (typeof maker === "function" && read(maker, "prototype") === value) return undefined;
  if (call(typedArrayTag, value) !== undefined) return undefined; // Buffer's, whose form the host knows
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

/** The options such a function is given, and hands on to `inspect`. @param {import("./value.js").Budget} b @param {number} depth */
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

/** Stands for Node's `inspect` where the isolate has no `node:util`. @param {any} value */
function inspectAlone(value) {
  return typeof value === "string" ? `'${value}'` : toText(value);
}
