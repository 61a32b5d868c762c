// examples/tenant: a Rust Worker that uses the library without the app.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { run } from "../../scripts/lib/process.mjs";
import { tenant } from "../../scripts/build/worker.mjs";
import { at, root } from "../../scripts/lib/paths.mjs";
import { present, start } from "../worker/petri.mjs";
import { conforms } from "../worker/schema.mjs";

/** @import { Report } from "../worker/types.mjs" */

const worker = await start({ folders: [tenant], ready: "/" });
/**
 * Requests a run.
 * @param {string} who the tenant
 * @param {string} program
 */
const post = (who, program) => worker.fetch(`/${who}`, { method: "POST", body: program });
/**
 * Returns the report of a run.
 * @param {string} who the tenant
 * @param {string} program
 */
const execute = async (who, program) => {
  const response = await post(who, program);
  assert.equal(response.status, 200);
  const report = /** @type {Report} */ (await response.json());
  conforms("POST", "/api/v1/execute", 200, "application/json", report);
  return report;
};

test("a program runs for its tenant", async () => {
  const result = await execute("acme", `export const run = (prompt) => { console.log(prompt); return prompt.length }`);
  assert.deepEqual([result.success, result.result, result.stdout], [true, 11, "hello, acme\n"]);
});

test("two tenants never share an isolate, runs of one tenant do", async () => {
  const program = "let n = 0; export default () => ++n";
  const runs = [];
  for (const who of ["acme", "acme", "other", "acme"]) runs.push((await execute(who, program)).result);
  assert.deepEqual(runs, [1, 2, 1, 3]);
});

test("a program's mistake is reported, and a program that is too long is refused", async () => {
  assert.equal((await execute("acme", "export default {")).outcome.type, "refused");
  assert.equal((await execute("acme", "throw new Error('x')")).outcome.error?.message, "x");
  const refused = await post("acme", "x".repeat(262_145));
  assert.deepEqual(
    [refused.status, await refused.text()],
    [413, "modules.main.ts is 262145 bytes long; at most 262144 are taken"],
  );
});

test("the program has no network", async () => {
  const result = await execute("acme", `export default () => fetch("https://example.com/")`);
  assert.deepEqual(
    [result.outcome.type, /not permitted to access the internet/.test(present(result.outcome.error).message)],
    ["threw", true],
  );
});

test("the library does not depend on the crates of the page", async () => {
  const { code, stdout, output } = await run(
    "cargo",
    [
      "tree",
      "--offline",
      "--locked",
      "--package",
      "tenant",
      "--target",
      "wasm32-unknown-unknown",
      "--edges",
      "normal",
      "--prefix",
      "none",
      "--format",
      "{p} {f}",
    ],
    { cwd: root },
  );
  assert.equal(code, 0, output);
  const crates = stdout.split("\n").map(line => line.split(" ")[0]);
  assert.ok(crates.includes("petri-runtime") && crates.includes("worker"), stdout);
  assert.deepEqual(
    crates.filter(name =>
      /^(petri$|axum|leptos|tachys|reactive_|server_fn|any_spawner|oco_ref|hydration_context)/.test(name),
    ),
    [],
  );
});

test("both Workers of the repository use the same version of the worker crate", () => {
  const version = (/** @type {string} */ file) =>
    /^worker = (?:\{ version = )?"=([^"]+)"/m.exec(readFileSync(at(file), "utf8"))?.[1];
  assert.equal(version("examples/tenant/Cargo.toml"), version("Cargo.toml"));
});
