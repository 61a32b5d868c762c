// Counts the results of test runners from their output.

/** @typedef {{ passed: number, failed: number, note?: string }} Count */

/**
 * Corrects a stage's count: a stage without tests, or a runner that fails without a failed test, is a failure.
 * @param {Count} count
 * @param {number} code the runner's exit code
 * @returns {Count}
 */
export function settle({ passed, failed }, code) {
  if (passed + failed === 0)
    return { passed, failed: 1, note: code === 0 ? "ran no test" : `ran no test, exit code ${code}` };
  if (code !== 0 && failed === 0)
    return { passed, failed: 1, note: `its tests passed and it ended with exit code ${code}` };
  return { passed, failed };
}

/**
 * @param {string} output of `cargo test`
 * @returns {Count}
 */
export function cargoCount(output) {
  const count = { passed: 0, failed: 0 };
  for (const [, passed, failed] of output.matchAll(/^test result: \S+ (\d+) passed; (\d+) failed;/gm)) {
    count.passed += Number(passed);
    count.failed += Number(failed);
  }
  return count;
}

/**
 * @param {string} tap output of Node's runner
 * @returns {Count}
 */
export function tapCount(tap) {
  const of = (/** @type {string} */ word) => Number(new RegExp(`^# ${word} (\\d+)$`, "m").exec(tap)?.[1] ?? 0);
  // Cancelled, skipped and todo tests verify nothing, so they count as failed.
  return { passed: of("pass"), failed: of("fail") + of("cancelled") + of("skipped") + of("todo") };
}

/**
 * @param {string} json report of Playwright
 * @returns {Count}
 */
export function playwrightCount(json) {
  const { stats, errors = [] } = JSON.parse(json || "{}");
  if (!stats) return { passed: 0, failed: 0 };
  // Flaky tests are unreliable and skipped tests verify nothing, so both count as failed.
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped + errors.length };
}
