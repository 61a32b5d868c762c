// How long a silent runner may take before it is killed.
import assert from "node:assert/strict";
import { test } from "node:test";
import { budget } from "../../scripts/serve/runners.mjs";

test("a silent runner has the time of its waiting runs, and of one that was just sent", () => {
  const run = (/** @type {number} */ age_ms, cpu_ms = 500) => ({ age_ms, cpu_ms });
  const silence = 2_000;
  assert.equal(budget([], silence), 0);
  assert.equal(budget([run(2_050)], silence), 500);
  assert.equal(budget([run(2_050), run(2_010, 1_000), run(1_950)], silence), 1_000, "of runs that were just sent, one");
  assert.equal(budget([run(1_900), run(10)], silence), 0, "runs that were sent while it was silent");
  assert.equal(budget([run(2_300)], silence), 500);
  assert.equal(budget([run(2_301), run(9_000), run(2_010)], silence), 1_500, "runs that wait may go on together");
});
