// A short form of `npm run faults`: every fault at least once.
import assert from "node:assert/strict";
import { test } from "node:test";
import { at } from "../../scripts/lib/paths.mjs";
import { run } from "../../scripts/lib/process.mjs";

test("five visitors notice no wrong answer, lose no run that was saved and get every page, whatever others do", {
  timeout: 240_000,
}, async () => {
  const env = { SECONDS: "60", VISITORS: "5", CROWD: "200", NO_COLOR: "1" };
  const { code, output } = await run(process.execPath, [at("scripts", "faults", "faults.mjs")], { env });
  assert.equal(code, 0, output);
});
