// Runs `npm run differential -- sample`: programs end the same way uncompiled and compiled.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { before, test } from "node:test";
import { fileURLToPath } from "node:url";

const MAIN = fileURLToPath(new URL("differential/main.mjs", import.meta.url));
/**
 * The number of programs in each group that must agree, so that the test fails if a group cannot be found.
 * @type {Record<string, number>}
 */
const LEAST = { types: 70, "parser-tests": 600, libraries: 5, programs: 130 };

/** @type {{ body: string, agree: number, disagree: number }[]} */
let summary = [];
let output = "";
before(() => {
  const { stdout, status } = spawnSync(
    process.execPath,
    ["--no-warnings", "--experimental-vm-modules", MAIN, "sample"],
    { encoding: "utf8", maxBuffer: 64 << 20 },
  );
  output = stdout;
  const last = stdout.trim().split("\n").at(-1) ?? "";
  assert.ok(last.startsWith("["), `it ended with ${status}: ${stdout.slice(-2000)}`);
  summary = JSON.parse(last);
});

for (const [body, least] of Object.entries(LEAST)) {
  test(body, () => {
    const count = summary.find(it => it.body === body);
    assert.equal(count?.disagree, 0, output);
    assert.ok(count.agree >= least, `only ${count.agree} agree`);
  });
}
