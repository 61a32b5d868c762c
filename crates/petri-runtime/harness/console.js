// @ts-check
// The methods of the Console standard. Each call writes a frame to the run that it belongs to.

import { argumentTrees } from "./arguments.js";
import { call, now, quote, replace, slice } from "./primordials.js";
import { current, elapsed, full, line, lineBudget, poll } from "./runs.js";
import { calledByPlatform, callerLocation, callerStack } from "./stack.js";
import { writtenToDescriptor } from "./streams.js";

/**
 * @param {string} level
 * @param {ArrayLike<any>} args
 * @param {string} [extra] more fields of the frame, as JSON text
 * @param {number} [from] the first argument to show
 */
function log(level, args, extra = "", from = 0) {
  poll();
  const run = current();
  if (run === null || run.closed) return;
  if (full(run)) {
    run.dropped++;
    return;
  }
  const at = callerLocation(),
    descriptor = writtenToDescriptor(args);
  if (descriptor !== "" && calledByPlatform()) {
    level = descriptor;
    args = [call(slice, args[0], 8) + "\n"];
  }
  const b = lineBudget(run),
    { length } = b,
    trees = argumentTrees(level, args, from, b),
    { group } = run;
  line(
    run,
    `{"t":"console","level":"${level}","ms":${elapsed(run)},"group":${group}${at === "" ? "" : `,"at":${quote(at)}`}${extra},"args":[${trees}]}`,
    length - b.length,
  );
}

/**
 * Writes text that a program wrote to `process.stdout` or `process.stderr`.
 * @param {"stdout" | "stderr"} level
 * @param {string} text
 */
export function writeStream(level, text) {
  if (text !== "") log(level, [text]);
}

/**
 * @param {string} level
 * @param {ArrayLike<any>} args
 */
function open(level, args) {
  if (args.length > 0) log(level, args);
  const run = current();
  if (run !== null) run.group++;
}

/**
 * Writes how long a timer has run.
 * @param {"timeLog" | "timeEnd"} level
 * @param {ArrayLike<any>} args
 */
function timer(level, args) {
  const run = current(),
    name = label(args);
  if (run === null) return;
  const started = run.timers[name];
  if (started === undefined) {
    log("warn", [`No such label '${name}' for console.${level}()`]);
    return;
  }
  if (level === "timeEnd") delete run.timers[name];
  const text = `${name}: ${duration(now() - started)}`;
  /** @type {any[]} */
  const all = [];
  for (let i = 1; level === "timeLog" && i < args.length; i++) replace(all, i, args[i]);
  replace(all, 0, all.length > 0 ? doublePercents(text) : text);
  log(level, all);
}

const methods = {
  log() {
    log("log", arguments);
  },
  info() {
    log("info", arguments);
  },
  warn() {
    log("warn", arguments);
  },
  error() {
    log("error", arguments);
  },
  debug() {
    log("debug", arguments);
  },
  dir() {
    log("dir", arguments);
  },
  dirxml() {
    log("dirxml", arguments);
  },
  table() {
    log("table", arguments);
  },
  trace() {
    log("trace", arguments, `,"stack":${quote(callerStack())}`);
  },
  group() {
    open("group", arguments);
  },
  groupCollapsed() {
    open("groupCollapsed", arguments);
  },
  groupEnd() {
    const run = current();
    if (run !== null && run.group > 0) run.group--;
  },
  clear() {
    const run = current();
    if (run !== null) run.group = 0;
    log("clear", []);
  },
  time() {
    const run = current(),
      name = label(arguments);
    if (run === null) return;
    if (run.timers[name] !== undefined) log("warn", [`Label '${name}' already exists for console.time()`]);
    else run.timers[name] = now();
  },
  timeLog() {
    timer("timeLog", arguments);
  },
  timeEnd() {
    timer("timeEnd", arguments);
  },
  count() {
    const run = current(),
      name = label(arguments);
    if (run === null) return;
    const n = (run.counts[name] ?? 0) + 1;
    run.counts[name] = n;
    log("count", [`${name}: ${n}`]);
  },
  countReset() {
    const run = current(),
      name = label(arguments);
    if (run === null) return;
    if (run.counts[name] === undefined) log("warn", [`Count for '${name}' does not exist`]);
    else delete run.counts[name];
  },
  context() {
    return Console;
  }, // V8's own would return a console whose output is lost
  assert() {
    if (!arguments[0]) log("assert", arguments, "", 1);
  },
};
const Console = console;

/**
 * Replaces the methods of `console` in place, since `node:console` exports the same object. Must be called before the
 * program is evaluated.
 */
export function installConsole() {
  Object.assign(Console, methods);
}

/** @param {ArrayLike<any>} args */
const label = args => (args.length > 0 && args[0] !== undefined ? `${args[0]}` : "default");

/** @param {number} ms */
const duration = ms => (ms < 1000 ? `${ms}ms` : `${(ms - (ms % 1000)) / 1000}.${call(slice, `00${ms % 1000}`, -3)}s`);

/**
 * Doubles each `%`, which would start a format specifier in a line with more arguments.
 * @param {string} text
 */
function doublePercents(text) {
  let out = "";
  for (let i = 0; i < text.length; i++) out += text[i] === "%" ? "%%" : text[i];
  return out;
}
