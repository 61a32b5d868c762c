// @ts-check
// Stack traces as a person wants them: their own frames, none of the harness's.

import { STACK_FRAMES } from "./limits.js";
import {
  ErrorOf,
  call,
  captureStackTrace,
  charCode,
  defineProperty,
  getOwnPropertyDescriptor,
  indexOf,
  lastIndexOf,
  replace,
  slice,
} from "./primordials.js";
import { withRawStacks } from "./traces.js";

/** The harness's one module, as stack traces name it; the person's are all in a folder. */
export const HARNESS = "harness.js:";

/** The place a line of a stack names, `user/main.js:3:9`, or "" where the line is no frame. @param {string} line */
export function place(line) {
  if (call(indexOf, line, "    at ") !== 0) return "";
  if (call(charCode, line, line.length - 1) === 41) {
    const open = call(lastIndexOf, line, "(");
    if (open >= 0) return call(slice, line, open + 1, -1);
  }
  return call(slice, line, call(indexOf, line, "    at async ") === 0 ? 13 : 7);
}

/** @param {string} stack @param {(line: string) => boolean} visit returns false to stop */
export function eachLine(stack, visit) {
  for (let from = 0; ; ) {
    const end = call(indexOf, stack, "\n", from);
    if (!visit(end < 0 ? call(slice, stack, from) : call(slice, stack, from, end)) || end < 0) return;
    from = end + 1;
  }
}

/** A stack without the harness's frames, what they called of the engine's, and the runtime's. @param {string} stack */
export function ownFrames(stack) {
  let out = "",
    native = "",
    first = true;
  eachLine(stack, line => {
    const at = place(line);
    if (call(indexOf, at, HARNESS) === 0 || call(indexOf, at, "node-internal:") === 0) native = "";
    else if (at === "<anonymous>")
      native += "\n" + line; // whose it is, the next frame tells
    else {
      out += (first ? "" : native + "\n") + line;
      native = "";
      first = false;
    }
    return true;
  });
  return out + native;
}

/** The stack of the call, as V8 writes it; "" where the program broke stack traces. */
function wholeStack() {
  /** @type {any} */
  const holder = { __proto__: null };
  const limit = getOwnPropertyDescriptor(ErrorOf, "stackTraceLimit");
  let stack = "";
  try {
    replace(ErrorOf, "stackTraceLimit", STACK_FRAMES);
    stack = withRawStacks(() => {
      captureStackTrace(holder);
      return holder.stack;
    });
  } catch {
    /* the program froze Error */
  }
  try {
    if (limit) defineProperty(ErrorOf, "stackTraceLimit", limit);
  } catch {
    /* as above */
  }
  return typeof stack === "string" ? stack : "";
}

/** The frames of the caller outside the harness, each line as V8 writes it; "" where the program broke stack traces. */
export function callerStack() {
  const frames = ownFrames(wholeStack()),
    head = call(indexOf, frames, "\n");
  return head < 0 ? "" : call(slice, frames, head + 1); // the first line is the error's text
}

/** Whether the platform's own code called the harness, by itself or for the program. */
export function calledByPlatform() {
  let platform = true;
  eachLine(wholeStack(), line => {
    const at = place(line);
    if (at === "" || call(indexOf, at, HARNESS) === 0) return true;
    platform = call(indexOf, at, "node-internal:") === 0;
    return false;
  });
  return platform;
}

/** The place of the caller outside the harness, `user/main.js:3:9`, or "". */
export function callerPlace() {
  let at = "";
  // Where a method of the console was handed to a function of the engine, that is the innermost.
  eachLine(callerStack(), line => {
    at = place(line);
    return at === "" || at === "<anonymous>";
  });
  return at === "<anonymous>" ? "" : at;
}
