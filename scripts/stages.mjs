// The stages of `npm test`: each runs one test runner and counts what it says.
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CHROMIUM, FIREFOX, browser } from "./browser.mjs";
import { run } from "./child.mjs";
import { buildExamples } from "./examples.mjs";
import { packages } from "./packages.mjs";
import { at, root } from "./paths.mjs";
import { serve } from "./serve.mjs";
import { setUp } from "./setup.mjs";
import { rust } from "./toolchain.mjs";

/** Milliseconds after which a test of Node's runner has failed, and what it left open is closed: one that hangs must not hold up the rest. */
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
 * A stage's count made honest: no test run, or a runner that failed without a failed test, is a failure.
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

/** The pure rooms, the page's state and what of the Worker needs no Worker, compiled for this machine. */
async function native() {
  await rust();
  const { code, output } = await lines("cargo", ["test", "--no-fail-fast", "--features", "ssr"]);
  return settle(cargoCount(output), code);
}

/** @param {string[]} said the lines of `cargo test` @returns {Count} */
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

/** The compiler for this machine, and what it makes under Node. */
async function compiler() {
  await rust();
  const { code } = await lines("cargo", ["build", "--features", "ssr", "--example", "compile"]);
  return code === 0 ? nodeTests("compiler") : settle({ passed: 0, failed: 0 }, code);
}

/** The production build under the workerd that `npm start` uses. */
async function worker() {
  await setUp();
  return nodeTests("worker");
}

/** Workers that use Petri, as a library and over a service binding, and what the documents say of it. */
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

/** @param {string} tap what Node's runner wrote @returns {Count} */
export function tapCount(tap) {
  const of = (/** @type {string} */ word) => Number(new RegExp(`^# ${word} (\\d+)$`, "m").exec(tap)?.[1] ?? 0);
  // A test that was cancelled, skipped or left for later has shown nothing.
  return { passed: of("pass"), failed: of("fail") + of("cancelled") + of("skipped") + of("todo") };
}

/** What a person does, in a real browser. */
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

/** The ways through the page that depend most on the browser, in one of another engine. */
async function firefox() {
  await setUp();
  await packages("browser test packages", at("end2end"));
  return nodeTestsIn(at("end2end", "firefox"), { FIREFOX_PATH: await browser(FIREFOX) });
}

/** @param {string} json Playwright's report @returns {Count} */
export function playwrightCount(json) {
  const { stats, errors = [] } = JSON.parse(json);
  if (!stats) return { passed: 0, failed: 0 };
  // One that passed at the second try is not to be relied on; one that was skipped has shown nothing.
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped + errors.length };
}

/**
 * Runs a program in the checkout, passing on what it says.
 * @param {string} program
 * @param {string[]} args
 * @param {import("./child.mjs").RunOptions} [options]
 * @returns {Promise<{ code: number, output: string[] }>}
 */
async function lines(program, args, options = {}) {
  /** @type {string[]} */
  const output = [];
  const { code } = await run(program, args, { cwd: root, echo: true, onLine: line => output.push(line), ...options });
  return { code, output };
}

/** @template T @param {(dir: string) => Promise<T>} work with a folder of its own @returns {Promise<T>} */
async function scratch(work) {
  const dir = mkdtempSync(join(tmpdir(), "petri-test-"));
  try {
    return await work(dir);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
