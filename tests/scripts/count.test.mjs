// Counting the results of test runners: a test that did not run must not count as passed.
import assert from "node:assert/strict";
import { test } from "node:test";
import { cargoCount, playwrightCount, settle, tapCount } from "../../scripts/test/count.mjs";

test("cargo: the results of all binaries are added up", () => {
  const output = [
    "test limits::at_the_bound ... ok",
    "test result: ok. 12 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.01s",
    "test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.01s",
  ].join("\n");
  assert.deepEqual(cargoCount(output), { passed: 15, failed: 2 });
});

test("node: cancelled, skipped and todo tests do not count as passed", () => {
  assert.deepEqual(tapCount("TAP version 13\n# tests 9\n# pass 4\n# fail 1\n# cancelled 1\n# skipped 2\n# todo 1\n"), {
    passed: 4,
    failed: 5,
  });
  assert.deepEqual(tapCount(""), { passed: 0, failed: 0 });
});

test("Playwright: flaky and skipped tests do not count as passed", () => {
  const report = { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 1 }, errors: [{}] };
  assert.deepEqual(playwrightCount(JSON.stringify(report)), { passed: 5, failed: 4 });
  for (const none of ["{}", ""]) assert.deepEqual(playwrightCount(none), { passed: 0, failed: 0 });
});

test("a stage without tests, or with an exit code other than 0 after passed tests, has failed", () => {
  assert.deepEqual(settle({ passed: 3, failed: 0 }, 0), { passed: 3, failed: 0 });
  assert.deepEqual(settle({ passed: 3, failed: 1 }, 1), { passed: 3, failed: 1 });
  assert.deepEqual(settle({ passed: 0, failed: 0 }, 0), { passed: 0, failed: 1, note: "ran no test" });
  assert.deepEqual(settle({ passed: 0, failed: 0 }, 101), { passed: 0, failed: 1, note: "ran no test, exit code 101" });
  assert.deepEqual(settle({ passed: 3, failed: 0 }, 1), {
    passed: 3,
    failed: 1,
    note: "its tests passed and it ended with exit code 1",
  });
});
