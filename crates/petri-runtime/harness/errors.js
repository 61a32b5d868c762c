// @ts-check
// Errors as trees: native errors, objects that inherit from Error.prototype, and DOMException.

import {
  ErrorOf,
  call,
  getOwnPropertyDescriptor,
  hasOwn,
  indexOf,
  inherits,
  isArray,
  isError,
  slice,
  toText,
} from "./primordials.js";
import { read } from "./naming.js";
import { authorText } from "./source.js";
import { ownFrames } from "./stack.js";
import { withoutHook } from "./traces.js";
import { pairs } from "./properties.js";
import { classOf, node, plain } from "./value.js";

const DomException = DOMException.prototype;

/**
 * Whether a value is shown as an error.
 * @param {any} value not a proxy
 */
export const isErrorLike = value =>
  isError(value) || inherits(value, ErrorOf.prototype) || inherits(value, DomException);

/**
 * @param {any} error not a proxy
 * @param {string | null} made its class
 * @param {import("./value.js").Budget} b
 */
export function errorNode(error, made, b) {
  const name = textOf(error, "name") ?? "Error",
    message = authorText(textOf(error, "message") ?? ""),
    { hidden } = b.show;
  const stack = withMessage(error, stackOf(error), name, message);
  const text = stack === "" ? `${name}: ${message}` : stack;
  const keep = (/** @type {string | symbol} */ key) => {
    if (hidden) return true;
    if (key === "stack" || (key === "remote" && isRefusal(message))) return false;
    if (key !== "message" && key !== "name") return true;
    const field = key === "name" ? read(error, "name") : read(error, "message");
    return typeof field === "string" && call(indexOf, text, field) < 0;
  };
  let out = `{"type":"error"${made === name ? "" : classOf(made, "")},"name":${plain(name, b)},"message":${plain(message, b)},"stack":${plain(stack, b)}`;
  if (!hidden) out += hiddenField(error, "cause", b) + hiddenField(error, "errors", b);
  const all = pairs(error, b, inherits(error, DomException) ? key => key !== "code" && keep(key) : keep);
  return `${out}${all.list === "" ? "" : `,"properties":[${all.list}]`}${all.more > 0 ? `,"more":${all.more}` : ""}}`;
}

/**
 * Whether an error is the host's refusal of a request (crates/petri-runtime/src/outbound.rs). The platform adds a
 * property `remote` to errors of another Worker. It is hidden here, since the program called the network and no other
 * Worker.
 * @param {string} message
 */
const isRefusal = message =>
  call(indexOf, message, "network: ") === 0 ||
  call(indexOf, message, "This worker is not permitted to access the internet") === 0;

/**
 * The `cause` or `errors` of an error, if it is not among the shown properties.
 * @param {any} error
 * @param {"cause" | "errors"} key
 * @param {import("./value.js").Budget} b
 */
function hiddenField(error, key, b) {
  const d = getOwnPropertyDescriptor(error, key);
  if (d === undefined || d.enumerable || !hasOwn(d, "value") || (key === "errors" && !isArray(d.value))) return "";
  return `,"${key}":${node(d.value, b)}`;
}

/**
 * `error.stack` without the harness's frames, with source locations. The engine formats the stack when it is first
 * read, so a stack that the program formatted itself stays as it is.
 * @param {any} error
 */
function stackOf(error) {
  let stack;
  try {
    stack = withoutHook(() => error.stack);
  } catch {
    /* replaced by the program */
  }
  return typeof stack === "string" ? authorText(ownFrames(stack)) : "";
}

/**
 * A stack whose first lines have the error's current message. Node formats them when the stack is first read; workerd
 * keeps the message from when the error was constructed.
 * @param {any} error
 * @param {string} stack
 * @param {string} name
 * @param {string} message
 */
function withMessage(error, stack, name, message) {
  const end = call(indexOf, stack, "\n    at "),
    made = isError(error) ? getOwnPropertyDescriptor(error, "stack") : undefined;
  if (end < 0 || made === undefined || hasOwn(made, "value")) return stack;
  const head = call(slice, stack, 0, end),
    rest = call(slice, head, name.length),
    now = message === "" ? name : name === "" ? message : `${name}: ${message}`;
  const usual = call(indexOf, head, name) === 0 && (rest === "" || call(indexOf, rest, ": ") === 0);
  return usual && head !== now ? now + call(slice, stack, end) : stack;
}

/**
 * A field of an error as text; undefined if it has none.
 * @param {any} error
 * @param {string} key
 */
function textOf(error, key) {
  const value = read(error, key);
  if (typeof value === "string" || value === undefined || value === null) return value ?? undefined;
  if (typeof value === "object" || typeof value === "function") return undefined;
  try {
    return toText(value);
  } catch {
    return undefined;
  }
}
