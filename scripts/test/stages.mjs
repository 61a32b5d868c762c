// The stages of `npm test`: each runs a test runner and counts its results.
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CHROMIUM, FIREFOX, browser } from "../setup/browser.mjs";
import { run } from "../lib/process.mjs";
import { buildExamples } from "../build/examples.mjs";
import { packages } from "../setup/packages.mjs";
import { at, root } from "../lib/paths.mjs";
import { serve } from "../serve/serve.mjs";
import { setUp } from "../build/set-up.mjs";
import { rust } from "../setup/rust.mjs";

/** Milliseconds after which a test of Node's runner fails, so that a test that hangs does not hold up the others. */
const HANGING = 120_000;

/** @typedef {{ passed: number, failed: number, note?: string }} Count */

/** @type {{ name: string, run: () => Promise<Count> }[]} */
export const stages = [
  { name: "native", run: native },
  { name: "scripts", run: () => nodeTests("scripts") },
  { name: "compiler", run: compiler },
  { name: "harness", run: () => nodeTests("harness") },
  { name: "worker", run: worker },
  { name: "examples", run: examples },
  { name: "browser", run: chromium },
  { name: "firefox", run: firefox },
];

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

/** The tests of the libraries, of the page's state and of the parts of the Worker that run outside workerd, compiled for this machine. */
async function native() {
  await rust();
  const { code, output } = await lines("cargo", ["test", "--no-fail-fast"]);
  return settle(cargoCount(output), code);
}

/** @param {string[]} said output lines of `cargo test` @returns {Count} */
export function cargoCount(said) {
  const count = { passed: 0, failed: 0 };
  for (const line of said) {
    const result = /^test result: \S+ (\d+) passed; (\d+) failed;/.exec(line);
    if (!result) continue;
    count.passed += Number(result[1]);
    count.failed += Number(result[2]);
  }
  return count;
}

/** The compiler, built for this machine, and the execution of its output under Node. */
async function compiler() {
  await rust();
  const { code } = await lines("cargo", ["build", "--package", "petri-compiler", "--example", "compile"]);
  return code === 0 ? nodeTests("compiler") : settle({ passed: 0, failed: 0 }, code);
}

/** The production build, under the same workerd as `npm start`. */
async function worker() {
  await setUp();
  return nodeTests("worker");
}

/** Workers that use Petri, as a library and over a service binding, and the statements of the documentation. */
async function examples() {
  await setUp();
  await buildExamples();
  return nodeTests("examples");
}

/** @param {string} folder below tests/ */
const nodeTests = folder => nodeTestsIn(at("tests", folder));

/** @param {string} dir @param {Record<string, string>} [env] @returns {Promise<Count>} */
async function nodeTestsIn(dir, env) {
  const found = existsSync(dir)
    ? readdirSync(dir)
        .filter(name => name.endsWith(".test.mjs"))
        .sort()
        .map(name => join(dir, name))
    : [];
  if (!found.length) return settle({ passed: 0, failed: 0 }, 0);
  return scratch(async dir => {
    const tap = join(dir, "tap");
    const reporters = [
      "--test-reporter=spec",
      "--test-reporter-destination=stdout",
      "--test-reporter=tap",
      `--test-reporter-destination=${tap}`,
    ];
    const { code } = await lines(
      process.execPath,
      ["--test", `--test-timeout=${HANGING}`, "--test-force-exit", ...reporters, ...found],
      { env },
    );
    return settle(tapCount(existsSync(tap) ? readFileSync(tap, "utf8") : ""), code);
  });
}

/** @param {string} tap output of Node's runner @returns {Count} */
export function tapCount(tap) {
  const of = (/** @type {string} */ word) => Number(new RegExp(`^# ${word} (\\d+)$`, "m").exec(tap)?.[1] ?? 0);
  // A test that was cancelled, skipped or marked as todo has verified nothing, so it counts as failed.
  return { passed: of("pass"), failed: of("fail") + of("cancelled") + of("skipped") + of("todo") };
}

/** The browser tests in Chromium. */
async function chromium() {
  await setUp();
  await packages("browser test packages", at("end2end"));
  const path = await browser(CHROMIUM);
  return scratch(async dir => {
    const report = join(dir, "report.json");
    const server = await serve({ dataDir: join(dir, "data"), log: line => process.stderr.write(`${line}\n`) });
    try {
      const cli = at("end2end", "node_modules", "@playwright", "test", "cli.js");
      const env = {
        CHROMIUM_PATH: path,
        PETRI_URL: server.url,
        PLAYWRIGHT_JSON_OUTPUT_FILE: report,
        PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: "1",
      };
      const { code } = await lines(process.execPath, [cli, "test", "--reporter=list,json"], {
        cwd: at("end2end"),
        env,
      });
      return settle(playwrightCount(existsSync(report) ? readFileSync(report, "utf8") : "{}"), code);
    } finally {
      await server.stop();
    }
  });
}

/** The browser tests that depend most on the engine, in Firefox. */
async function firefox() {
  await setUp();
  await packages("browser test packages", at("end2end"));
  return nodeTestsIn(at("end2end", "firefox"), { FIREFOX_PATH: await browser(FIREFOX) });
}

/** @param {string} json report of Playwright @returns {Count} */
export function playwrightCount(json) {
  const { stats, errors = [] } = JSON.parse(json);
  if (!stats) return { passed: 0, failed: 0 };
  // A flaky test is unreliable and a skipped test has verified nothing, so both count as failed.
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped + errors.length };
}

/**
 * Runs a program in the checkout and passes its output on.
 * @param {string} program
 * @param {string[]} args
 * @param {import("../lib/process.mjs").RunOptions} [options]
 * @returns {Promise<{ code: number, output: string[] }>}
 */
async function lines(program, args, options = {}) {
  /** @type {string[]} */
  const output = [];
  const { code } = await run(program, args, { cwd: root, echo: true, onLine: line => output.push(line), ...options });
  return { code, output };
}

/** @template T @param {(dir: string) => Promise<T>} work gets a temporary folder @returns {Promise<T>} */
async function scratch(work) {
  const dir = mkdtempSync(join(tmpdir(), "petri-test-"));
  try {
    return await work(dir);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
