// examples/caller: a Worker in JavaScript that asks Petri over a service binding, the two side by side.
import assert from "node:assert/strict";
import { test } from "node:test";
import { at, root } from "../../scripts/paths.mjs";
import { start } from "../worker/petri.mjs";

const caller = await start({ folders: [at("examples", "caller"), root], ready: "/" });

test("it answers with what the program answered and logged", async () => {
  const response = await caller.fetch("/?q=hello");
  assert.equal(response.status, 200);
  assert.equal(await response.text(), "HELLO\nasked http://program.invalid/?q=hello\n");
});
