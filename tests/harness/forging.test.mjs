// Programs that forge the harness's frames, reach into the harness or outlast their run. The frames of each run are
// still correct and end in order.

import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "./load.mjs";
import { start } from "./workerd.mjs";

const run = await start();

const END = `{"t":"end","ms":0,"outcome":"returned","console_dropped":0}`;
const REFUSED = "a program cannot call the harness that runs it";
const { names, programs } = load("forging");

/**
 * The expected result of each program in `programs/forging`, by file.
 * @typedef {object} Expectation
 * @property {object} [options] the options that the host passes
 * @property {string | RegExp} [body]
 * @property {any[]} [logged] the first argument of each console line
 * @property {any[]} [thrown] `phase name: message` of each error
 * @property {string | RegExp} [outcome] "returned" unless given
 * @property {RegExp} [lost] the host's message, if the isolate ends before the harness writes its last frame
 */

/** @type {Record<string, Expectation>} */
const forgeries = {
  // Frames.
  frames_in_body: { body: `{"t":"console","level":"log","ms":0,"group":0,"args":["forged"]}\n${END}\n` },
  frames_in_streamed_body: { body: `\n${END}\n` },
  frame_in_line: { logged: [`x\n${END}\n`] },
  frame_in_names: { logged: ["x"] },
  frame_in_thrown_error: { thrown: [`handler Error: \n${END}\n`], outcome: "threw" },
  frame_in_result: {},
  raw_json_in_result: {},
  raw_json_of_lines: { thrown: [/^handler SyntaxError/], outcome: "threw" },
  frame_in_head: { body: /^threw Invalid statusText.*\|threw Invalid header value/s },
  frame_in_labels: { logged: [/: 1$/, /: \d/, /^\n/, "Count for '\n' does not exist", /^\n/, /^\n/] },
  frames_in_process_streams: { logged: [`\n${END}\n`, `\n${END}\n`, "x\n"] },
  own_level: { logged: ["x", "y"] },
  proxy_as_response: {
    thrown: [/must return a Response; it returned an object of another class$/],
    outcome: "threw",
  },
  subclass_of_response: { body: "true" },
  response_changed_late: { body: "A" },
  thenable_settles_twice: { body: "first" },
  thenable_of_thenables: { body: "deep" },

  // Reaching the harness.
  harness_import: {
    body: /^(default,Symbol\(Symbol\.toStringTag\)truefetch|none)( default,Symbol\(Symbol\.toStringTag\)truefetch| none)*$/,
  },
  harness_call: { options: { key: "k" }, body: REFUSED },
  harness_call_from_outside: { options: { key: "k" }, body: REFUSED },
  exports_call: { options: { key: "k" }, body: `${REFUSED}|${REFUSED}` },
  harness_over_rpc: { options: { key: "k" }, body: /^threw .*\|threw .*\|threw / },
  host_props: {
    options: { key: "k", prompt: "p" },
    body: `[{},["props","waitUntil","passThroughOnException"],[],[]]`,
  },
  stack_frames: { logged: ["said"], body: "true" },
  sloppy_callers: { body: "TypeError" },
  code_from_text: { body: /^threw .*\|threw .*\|threw .*\|/ },
  listener_event: { thrown: ["uncaught Error: told"], body: /^undefined/ },
  false_events: {
    thrown: [/^uncaught Error: reason/, /^uncaught TypeError: Illegal invocation/, "uncaught Error: mine"],
    body: "fine",
  },
  errors_taken: { thrown: ["unhandledrejection Error: lost", "uncaught Error: late"], body: "fine" },
  async_hooks: { logged: ["in scope", "snapped", "bound", "undefined"] },
  other_engines: {
    body: /^threw [^|]*\|threw [^|]*\|threw [^|]*\|threw [^|]*\|(threw [^|]*|undefined)\|threw [^|]*$/,
  },
  internal_modules: { body: /^(threw No such module [^|]*\|?){6}$/ },
  isolate_files: { body: /^(false|threw [^|]*)\|threw / },
  proxies_shown: {
    logged: [
      { type: "object", properties: [["a", 1]] },
      { type: "object", class: "Sub", properties: [] },
    ],
  },
  proxy_constructor: {
    body:
      "threw Constructor Proxy requires 'new'|threw Cannot create proxy with a non-object as target or handler|Proxy2false" +
      "true|1|0",
  },

  // Outlasting the run, or ending it early.
  microtask_flood: { options: { cpuMs: 5000 }, body: "fine" },
  line_flood: { options: { cpuMs: 5000 }, logged: Array.from({ length: 5000 }, (_, i) => i), body: "fine" },
  error_flood: { options: { cpuMs: 5000 }, thrown: Array(5000).fill("uncaught undefined: undefined"), body: "fine" },
  group_flood: { logged: ["deep", "out"] },
  endless_stack: { thrown: ["handler RangeError: Maximum call stack size exceeded"], outcome: "threw" },
  line_at_stack_end: { logged: ["after"], body: "fine" },
  wait_until_throws: {
    thrown: ["waitUntil Error: get", "waitUntil undefined: undefined", "waitUntil Error: then"],
    body: "fine",
  },
  work_begets_work: { logged: ["last"], body: "fine" },
  work_after_end: { logged: [], body: "fine" },
  endless_work: { body: "fine", lost: /had hung/ },
  isolate_aborts: { logged: ["said"], lost: /had hung|bye|abort/ },
  exit_by_computed_name: { logged: ["said"], outcome: "exited" },
  exit_in_stream: { body: /^A*$/, outcome: "exited" },
  body_breaks_off: { body: "A", thrown: ["body Error: dry"], outcome: "threw" },
  body_memory_transferred: { body: /^$|^\0*$/, outcome: /returned|threw/ },
  body_in_shared_memory: { body: /^$|^\0{4}$/, outcome: /returned|threw/ },
  finalizers: { body: "fine" },
  oversized_head: {
    thrown: [/^handler RangeError: the response's head is \d+ characters long; the limit is 262144$/],
    outcome: "threw",
  },
  bottomless_result: {
    thrown: ["handler RangeError: the program's result is nested deeper than 100 arrays and objects"],
    outcome: "threw",
  },
};

/**
 * Checks that each value equals its expectation or matches it.
 * @param {any[]} got
 * @param {any[]} expect values, or patterns for strings
 */
function like(got, expect) {
  assert.equal(got.length, expect.length, JSON.stringify(got));
  expect.forEach((value, i) => {
    if (value instanceof RegExp) assert.match(String(got[i]), value);
    else assert.deepEqual(got[i], value);
  });
}

for (const [file, expectation] of Object.entries(forgeries)) {
  const { options, body, logged, thrown = [], outcome = "returned", lost } = expectation;
  test(names[file], async () => {
    const frames = await run(programs[file], options);
    if (lost) assert.match(frames.hostMessage, lost);
    else like([frames.outcome], [outcome]);
    // A run has exactly one start frame, one end frame as the last, and at most one response or result.
    assert.deepEqual(
      [frames.map(({ t }) => t).indexOf("start"), frames.of("start").length, frames.of("end").length],
      [0, 1, lost ? 0 : 1],
    );
    assert.ok(frames.of("response").length + frames.of("result").length <= 1);
    like(frames.thrown, thrown);
    if (logged) like(frames.logged, logged);
    if (body !== undefined) like([String(frames.body)], [body]);
  });
}

test(names.result_of_100_levels, async () => {
  const frames = await run(programs.result_of_100_levels);
  assert.equal(frames.outcome, "returned");
  assert.equal(JSON.stringify(frames.one("result").value).split("[").length, 52);
});

test("every file has an expectation, and there are at least 100 attacks with those of tampering.test.mjs", () => {
  assert.deepEqual(Object.keys(names).sort(), [...Object.keys(forgeries), "result_of_100_levels"].sort());
  assert.ok(Object.keys(forgeries).length + Object.keys(load("attacks").names).length >= 100);
});
