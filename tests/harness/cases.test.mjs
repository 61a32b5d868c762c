// The frames in tests/console/cases.json, from which `crates/petri-runtime/src/console_text_tests.rs` makes text, are
// those that the harness writes.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { entries } from "../console/expressions.mjs";
import { harnessFrames } from "../console/sides.mjs";
import { start } from "./workerd.mjs";

/** @typedef {{ source: string, frames: unknown[] }} Case */

/** @type {Case[]} */
const cases = JSON.parse(readFileSync(new URL("../console/cases.json", import.meta.url), "utf8"));

test("the cases are those of expressions.mjs", () => {
  assert.deepEqual(
    cases.map(({ source }) => source),
    entries(),
    "run npm run compare:console",
  );
});

test("the harness writes the frames of each case", async () => {
  const frames = await harnessFrames(
    await start(),
    cases.map(({ source }) => source),
  );
  for (const [at, one] of cases.entries())
    assert.deepEqual(frames[at], one.frames, `${one.source}: run npm run compare:console`);
});
