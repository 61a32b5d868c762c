// Runs the tables of programs, each as a report and as a stream of events, and checks the reports.
import assert from "node:assert/strict";
import { test } from "node:test";
import { bodyBytes, present, start } from "./petri.mjs";
import consoles from "./programs/consoles.mjs";
import kinds from "./programs/kinds.mjs";
import outcomes from "./programs/outcomes.mjs";
import responses from "./programs/responses.mjs";

/** @import { Program, Report, RunEvent } from "./types.mjs" */

const petri = await start();

/**
 * Checks that `found` has everything in `expected`.
 * @param {unknown} found
 * @param {unknown} expected
 * @param {string} place
 */
function check(found, expected, place) {
  if (expected instanceof RegExp)
    return assert.match(typeof found === "string" ? found : JSON.stringify(found), expected, place);
  if (Array.isArray(expected)) {
    assert.ok(Array.isArray(found), `${place} is a list`);
    if (!place.endsWith(".stack")) assert.equal(found.length, expected.length, `the length of ${place}`);
    for (const [index, item] of expected.entries()) check(found[index], item, `${place}[${index}]`);
    return;
  }
  if (typeof expected !== "object" || expected === null) return assert.deepEqual(found, expected, place);
  assert.ok(typeof found === "object" && found !== null, `${place} is an object, not ${found}`);
  const fields = /** @type {Record<string, unknown>} */ (found);
  for (const [key, value] of Object.entries(expected)) check(fields[key], value, `${place}.${key}`);
}

/**
 * Checks the rules that hold for every report.
 * @param {Report} report
 */
function checkShape({ success, outcome, stdout, stderr, console: lines, response, network, timing }) {
  assert.equal(success, outcome.type === "returned");
  assert.deepEqual(
    [typeof stdout, typeof stderr, Array.isArray(lines), Array.isArray(network)],
    ["string", "string", true, true],
  );
  for (const { level, at_ms, text, args, group } of lines)
    assert.deepEqual(
      [typeof level, at_ms >= 0, typeof text, Array.isArray(args), group >= 0],
      ["string", true, "string", true, true],
    );
  if (response) assert.equal(bodyBytes(response).length, response.bytes);
  assert.ok(timing.start_ms >= 0 && timing.run_ms >= 0 && typeof timing.cold === "boolean");
  assert.doesNotMatch(
    JSON.stringify({ outcome, lines }),
    /harness\b|user\//,
    "the report contains nothing of the harness",
  );
}

for (const [group, programs] of Object.entries({ kinds, responses, consoles, outcomes })) {
  for (const { name, run, expect } of programs) {
    test(`${group}: ${name}`, async () => {
      const request = typeof run === "string" ? { code: run } : run;
      const report = await petri.execute(request);
      checkShape(report);
      check(report, expect, "report");

      const { events } = await petri.stream(request);
      /** @type {RunEvent[]} */
      const received = [];
      for await (const event of events) received.push(event);
      const end = present(received.pop());
      const ending = present(end.outcome);
      assert.deepEqual(
        [end.type, ending.type, ending.message, ending.error?.message, end.result],
        ["end", report.outcome.type, report.outcome.message, report.outcome.error?.message, report.result],
      );
      assert.deepEqual(
        received.filter(({ type }) => type === "console").map(({ level, args }) => [level, args?.length]),
        report.console.map(({ level, args }) => [level, args.length]),
      );
      assert.equal(received.filter(({ type }) => type === "response").length, report.response ? 1 : 0);
      const body = Buffer.concat(
        received.filter(({ type }) => type === "body").map(({ base64 }) => Buffer.from(present(base64), "base64")),
      );
      assert.equal(body.length, report.response?.bytes ?? 0);
    });
  }
}
