// Runs `npm run conformance`: every program behaves the same as under TypeScript's compiler.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { read } from "./conformance/programs.mjs";

const MAIN = fileURLToPath(new URL("conformance/main.mjs", import.meta.url));
/** The number of programs that must run and agree, so that the test fails if the files cannot be read. */
const LEAST = 1_000;

test("programs behave the same as under TypeScript's compiler", () => {
  const { stdout, status } = spawnSync(
    process.execPath,
    ["--no-warnings", "--experimental-vm-modules", MAIN, "--json"],
    {
      encoding: "utf8",
      maxBuffer: 64 << 20,
    },
  );
  const last = stdout.trim().split("\n").at(-1) ?? "";
  assert.ok(last.startsWith("{"), `it ended with ${status}: ${stdout.slice(-2000)}`);
  const count = JSON.parse(last);
  assert.equal(count.differ, 0, stdout);
  assert.ok(count.agree >= LEAST, `only ${count.agree} of ${count.programs} agree`);
});

test("a file of programs is read: each name is replaced by each of its texts, and the modules are split", () => {
  const text = "A comment.\n//// a _X_ b\n//: X = 1\n//: X = 2\nmain _X_\n//@ lib.ts\nlib _X_\n//// plain\nonly";
  assert.deepEqual(
    [...read("topic", text)],
    [
      { name: "topic: a 1 b", modules: { "main.ts": "main 1\n", "lib.ts": "lib 1\n" }, main: "main.ts" },
      { name: "topic: a 2 b", modules: { "main.ts": "main 2\n", "lib.ts": "lib 2\n" }, main: "main.ts" },
      { name: "topic: plain", modules: { "main.ts": "only" }, main: "main.ts" },
    ],
  );
});
