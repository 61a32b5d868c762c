// @ts-check
// Stack traces without the harness's frames.

import { HARNESS } from "./isolate.js";
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

/** How a location in the harness's own module begins. */
export const IN_HARNESS = `${HARNESS}:`;

/**
 * The location in a line of a stack, such as `user/main.js:3:9`; "" if the line is no stack frame.
 * @param {string} line
 */
export function locationIn(line) {
  if (call(indexOf, line, "    at ") !== 0) return "";
  if (call(charCode, line, line.length - 1) === 41) {
    const open = call(lastIndexOf, line, "(");
    if (open >= 0) return call(slice, line, open + 1, -1);
  }
  return call(slice, line, call(indexOf, line, "    at async ") === 0 ? 13 : 7);
}

/**
 * @param {string} stack
 * @param {(line: string) => boolean} visit returns false to stop
 */
export function eachLine(stack, visit) {
  for (let from = 0; ; ) {
    const end = call(indexOf, stack, "\n", from);
    if (!visit(end < 0 ? call(slice, stack, from) : call(slice, stack, from, end)) || end < 0) return;
    from = end + 1;
  }
}

/**
 * A stack without the frames of the harness and the runtime, and without the engine's frames that they called.
 * @param {string} stack
 */
export function ownFrames(stack) {
  let out = "",
    native = "",
    first = true;
  eachLine(stack, line => {
    const at = locationIn(line);
    if (call(indexOf, at, IN_HARNESS) === 0 || call(indexOf, at, "node-internal:") === 0) native = "";
    else if (at === "<anonymous>")
      native += "\n" + line; // the next frame tells who called it
    else {
      out += (first ? "" : native + "\n") + line;
      native = "";
      first = false;
    }
    return true;
  });
  return out + native;
}

/** The stack of the call in V8's format; "" if the program broke stack traces. */
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

/** The stack frames outside the harness, in V8's format; "" if the program broke stack traces. */
export function callerStack() {
  const frames = ownFrames(wholeStack()),
    head = call(indexOf, frames, "\n");
  return head < 0 ? "" : call(slice, frames, head + 1); // the first line is the error's text
}

/** Whether the platform's own code called the harness. */
export function calledByPlatform() {
  let platform = true;
  eachLine(wholeStack(), line => {
    const at = locationIn(line);
    if (at === "" || call(indexOf, at, IN_HARNESS) === 0) return true;
    platform = call(indexOf, at, "node-internal:") === 0;
    return false;
  });
  return platform;
}

/** The location of the caller outside the harness, such as `user/main.js:3:9`, or "". */
export function callerLocation() {
  let at = "";
  // The innermost frame is the engine's if a console method was passed to a function of the engine.
  eachLine(callerStack(), line => {
    at = locationIn(line);
    return at === "" || at === "<anonymous>";
  });
  return at === "<anonymous>" ? "" : at;
}
