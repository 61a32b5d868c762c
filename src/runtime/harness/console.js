// @ts-check
// Every method of the Console standard, each call a frame of the run it belongs to.

import { mapDelete, mapGet, mapSet, now, quote, replace, toText } from "./primordials.js";
import { current, elapsed, full, line } from "./runs.js";
import { callerPlace, callerStack } from "./stack.js";
import { trees } from "./value.js";

/**
 * @param {string} level @param {ArrayLike<any>} args
 * @param {string} [extra] more fields of the frame, as JSON text
 * @param {number} [from] the first argument to show
 */
function log(level, args, extra = "", from = 0) {
  const run = current();
  if (run === null || run.closed) return;
  if (full(run)) { run.dropped++; return; }
  const at = callerPlace();
  line(run, `{"t":"console","level":"${level}","ms":${elapsed(run)},"group":${run.group}${at === "" ? "" : `,"at":${quote(at)}`}${extra},"args":${trees(args, from)}}`);
}

/** @param {string} level @param {ArrayLike<any>} args */
function open(level, args) {
  if (args.length > 0) log(level, args);
  const run = current();
  if (run !== null) run.group++;
}

/** Writes how long a timer has run; false where there is none. @param {string} level @param {ArrayLike<any>} args */
function timer(level, args) {
  const run = current(), name = label(args);
  if (run === null) return false;
  const started = mapGet(run.timers, name);
  if (started === undefined) { log("warn", [`No such label '${name}' for console.${level}()`]); return false; }
  const text = `${name}: ${duration(now() - started)}`;
  /** @type {any[]} */
  const all = [];
  for (let i = 1; level === "timeLog" && i < args.length; i++) replace(all, i, args[i]);
  replace(all, 0, all.length > 0 ? doublePercents(text) : text);
  log(level, all);
  return true;
}

const methods = {
  log() { log("log", arguments); },
  info() { log("info", arguments); },
  warn() { log("warn", arguments); },
  error() { log("error", arguments); },
  debug() { log("debug", arguments); },
  dir() { log("dir", arguments); },
  dirxml() { log("dirxml", arguments); },
  table() { log("table", arguments); },
  trace() { log("trace", arguments, `,"stack":${quote(callerStack())}`); },
  group() { open("group", arguments); },
  groupCollapsed() { open("groupCollapsed", arguments); },
  groupEnd() { const run = current(); if (run !== null && run.group > 0) run.group--; },
  clear() { const run = current(); if (run !== null) run.group = 0; log("clear", []); },
  time() {
    const run = current(), name = label(arguments);
    if (run === null) return;
    if (mapGet(run.timers, name) !== undefined) log("warn", [`Label '${name}' already exists for console.time()`]);
    else mapSet(run.timers, name, now());
  },
  timeLog() { timer("timeLog", arguments); },
  timeEnd() { const run = current(); if (timer("timeEnd", arguments) && run !== null) mapDelete(run.timers, label(arguments)); },
  count() {
    const run = current(), name = label(arguments);
    if (run === null) return;
    const n = (mapGet(run.counts, name) ?? 0) + 1;
    mapSet(run.counts, name, n);
    log("count", [`${name}: ${n}`]);
  },
  countReset() {
    const run = current(), name = label(arguments);
    if (run === null) return;
    if (mapGet(run.counts, name) === undefined) log("warn", [`Count for '${name}' does not exist`]);
    else mapDelete(run.counts, name);
  },
  assert() { if (!arguments[0]) log("assert", arguments, "", 1); },
};
/** Replaces the methods of `console` in place: `node:console` hands out the same object. */
export function installConsole() {
  for (const name of Object.keys(methods)) replace(console, name, Reflect.get(methods, name));
}

/** @param {ArrayLike<any>} args */
const label = args => args.length > 0 && args[0] !== undefined ? toText(args[0]) : "default";

/** @param {number} ms */
const duration = ms => ms < 1000 ? `${ms}ms` : `${ms / 1000}s`;

/** In a line followed by more arguments a `%` would start a format specifier. @param {string} text */
function doublePercents(text) {
  let out = "";
  for (let i = 0; i < text.length; i++) out += text[i] === "%" ? "%%" : text[i];
  return out;
}
