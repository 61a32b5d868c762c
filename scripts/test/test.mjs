// `npm test`: runs all stages, or those that are named, as in `npm test -- worker`. Prints a line per stage and the
// totals.
import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setUp } from "../build/build.mjs";
import { buildExamples } from "../build/worker.mjs";
import { Interrupted, UserError } from "../lib/errors.mjs";
import { temporary } from "../lib/files.mjs";
import { main } from "../lib/main.mjs";
import { at, root } from "../lib/paths.mjs";
import { run } from "../lib/process.mjs";
import { seconds } from "../lib/progress.mjs";
import { UNLIMITED } from "../serve/budgets.mjs";
import { serve } from "../serve/serve.mjs";
import { CHROMIUM, FIREFOX, browser } from "../setup/browser.mjs";
import { packages } from "../setup/packages.mjs";
import { rust } from "../setup/rust.mjs";
import { cargoCount, playwrightCount, settle, tapCount } from "./count.mjs";

/** Milliseconds after which a test of Node's runner fails, so that a test that hangs does not hold up the others. */
const TEST_TIMEOUT = 120_000;

/** @typedef {import("./count.mjs").Count} Count */

/**
 * Each stage runs a test runner and counts its results.
 * @type {Record<string, () => Promise<Count>>}
 */
const STAGES = {
  /**
   * The tests of the libraries, of the page's state and of the parts of the Worker that run outside workerd, compiled
   * for this machine.
   */
  async native() {
    await rust();
    const { code, stdout } = await shown("cargo", ["test", "--no-fail-fast"]);
    return settle(cargoCount(stdout), code);
  },

  scripts: () => nodeTests("tests/scripts"),

  /** The compiler, built for this machine, and the execution of its output under Node. */
  async compiler() {
    await rust();
    const { code } = await shown("cargo", ["build", "--package", "petri-compiler", "--example", "compile"]);
    return code === 0 ? nodeTests("tests/compiler") : settle({ passed: 0, failed: 0 }, code);
  },

  harness: () => nodeTests("tests/harness"),

  /** The production build, under the same workerd as `npm start`: once in one process, and once with runners. */
  async worker() {
    await setUp();
    const alone = await nodeTests("tests/worker", { PETRI_RUNNERS: "0" });
    console.log("\n== worker tests with runners ==\n");
    const runners = await nodeTests("tests/worker", { PETRI_RUNNERS: "2" });
    const notes = [alone.note, runners.note].filter(Boolean).join("; ");
    return {
      passed: alone.passed + runners.passed,
      failed: alone.failed + runners.failed,
      ...(notes && { note: notes }),
    };
  },

  /** Visitors who use a server while others do their worst. */
  async faults() {
    await setUp();
    return nodeTests("tests/faults");
  },

  /** Workers that use Petri, as a library and over a service binding, and the statements of the documentation. */
  async examples() {
    await setUp();
    await buildExamples();
    return nodeTests("tests/examples");
  },

  /** The browser tests in Chromium. */
  async browser() {
    await setUp();
    await packages("browser test packages", at("end2end"));
    const path = await browser(CHROMIUM);
    return temporary(async dir => {
      const report = join(dir, "report.json");
      const log = (/** @type {string} */ line) => process.stderr.write(`${line}\n`);
      const server = await serve({ dataDir: join(dir, "data"), runners: 2, vars: UNLIMITED, log });
      try {
        const cli = at("end2end", "node_modules", "@playwright", "test", "cli.js");
        const env = { CHROMIUM_PATH: path, PETRI_URL: server.url, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
        const args = [cli, "test", "--reporter=list,json"];
        const { code } = await shown(process.execPath, args, { cwd: at("end2end"), env });
        return settle(playwrightCount(text(report)), code);
      } finally {
        await server.stop();
      }
    });
  },

  /** The browser tests that depend most on the engine, in Firefox. */
  async firefox() {
    await setUp();
    await packages("browser test packages", at("end2end"));
    return nodeTests("end2end/firefox", { FIREFOX_PATH: await browser(FIREFOX) });
  },
};

/**
 * @param {string} folder in the checkout
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<Count>}
 */
const nodeTests = (folder, env) =>
  temporary(async dir => {
    const tap = join(dir, "tap");
    const reporters = [
      ..."--test-reporter=spec --test-reporter-destination=stdout --test-reporter=tap".split(" "),
      `--test-reporter-destination=${tap}`,
    ];
    const found = globSync(`${folder}/*.test.mjs`, { cwd: root }).sort();
    if (!found.length) return settle({ passed: 0, failed: 0 }, 0);
    const args = ["--test", `--test-timeout=${TEST_TIMEOUT}`, "--test-force-exit", ...reporters, ...found];
    const { code } = await shown(process.execPath, args, { env });
    return settle(tapCount(text(tap)), code);
  });

/**
 * @param {string} path
 * @returns {string} the content of the file, or "" if there is no such file
 */
const text = path => (existsSync(path) ? readFileSync(path, "utf8") : "");

/**
 * Runs a program in the checkout and passes its output on.
 * @param {string} program
 * @param {string[]} args
 * @param {import("../lib/process.mjs").RunOptions} [options]
 */
const shown = (program, args, options) => run(program, args, { cwd: root, echo: true, ...options });

await main(async () => {
  const names = process.argv.slice(2);
  const unknown = names.find(name => !Object.hasOwn(STAGES, name));
  if (unknown) throw new UserError(`"${unknown}" is not a stage: choose from ${Object.keys(STAGES).join(", ")}`);
  if (!names.length) await setUp();

  const summary = [];
  const total = { passed: 0, failed: 0 };
  for (const [name, stage] of Object.entries(STAGES)) {
    if (names.length && !names.includes(name)) continue;
    console.log(`\n== ${name} tests ==\n`);
    const since = performance.now();
    const { passed, failed, note } = await stage().catch(error => {
      if (error instanceof Interrupted) throw error;
      return { passed: 0, failed: 1, note: error instanceof UserError ? error.message : `${error?.stack ?? error}` };
    });
    summary.push(`${name.padEnd(8)} ${passed} passed, ${failed} failed, ${seconds(since)}${note ? `: ${note}` : ""}`);
    total.passed += passed;
    total.failed += failed;
  }
  console.log(`\n${summary.join("\n")}\n\n${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
});
