// @ts-check
// Functions and classes as trees.

import {
  call,
  charCode,
  functionKinds,
  functionText,
  getOwnPropertyDescriptor,
  indexOf,
  inherits,
  slice,
} from "./primordials.js";
import { prototypeOf, read } from "./naming.js";
import { leftOut, named, pairs } from "./properties.js";
import { plain } from "./value.js";

/**
 * @param {Function} value
 * @param {string | null} name the class of the function itself, with its tag
 * @param {import("./value.js").Budget} b
 * @param {boolean} whole whether the properties are written
 */
export function functionNode(value, name, b, whole) {
  const source = call(functionText, value),
    head = call(slice, source, 0, 32),
    isClass = call(indexOf, head, "class") === 0 && !continuesName(head, 5);
  let kind = isClass ? "class" : "function",
    usual = "Function",
    base = "";
  if (isClass) {
    const parent = prototypeOf(value),
      above = parent === null ? "" : read(parent, "name");
    if (typeof above === "string" && above !== "") base = `,"extends":${plain(above, b)}`;
  } else {
    for (let i = 0; i < functionKinds.length; i++)
      if (inherits(value, functionKinds[i].prototype)) kind = functionKinds[i].kind;
    if (kind !== "function")
      usual =
        kind === "async function"
          ? "AsyncFunction"
          : kind === "generator"
            ? "GeneratorFunction"
            : "AsyncGeneratorFunction";
  }
  const called = isClass && getOwnPropertyDescriptor(value, "name") === undefined ? "" : read(value, "name");
  const made =
    name === usual || name === `Function [${usual}]` ? "" : `,"class":${name === null ? "null" : plain(name, b)}`;
  const all = whole ? pairs(value, b, named) : { list: "", more: countShown(value, b) };
  const list = all.list === "" ? "" : `,"properties":[${all.list}]`;
  return `{"type":"function","kind":"${kind}","name":${plain(typeof called === "string" ? called : "", b)}${base}${made}${list}${leftOut(all.more)}}`;
}

/**
 * The number of properties of a function that would be shown.
 * @param {Function} value
 * @param {import("./value.js").Budget} b
 */
function countShown(value, b) {
  const length = b.length,
    { deep } = b;
  b.length = 0; // leaves all of them out
  try {
    return pairs(value, b, named).more;
  } finally {
    b.length = length;
    b.deep = deep;
  }
}

/**
 * Whether the character at `i` continues a name.
 * @param {string} text
 * @param {number} i
 */
function continuesName(text, i) {
  const c = call(charCode, text, i);
  return (c >= 48 && c <= 57) || (c >= 65 && c <= 90) || (c >= 97 && c <= 122) || c === 36 || c === 95 || c > 127;
}
