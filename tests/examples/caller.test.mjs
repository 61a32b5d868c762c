// examples/caller: a JavaScript Worker that calls Petri over a service binding, with both Workers in one workerd.
import assert from "node:assert/strict";
import { test } from "node:test";
import { at, root } from "../../scripts/lib/paths.mjs";
import { start } from "../worker/petri.mjs";

const caller = await start({ folders: [at("examples", "caller"), root], ready: "/" });

test("the Worker answers with the program's response and console output", async () => {
  const response = await caller.fetch("/?q=hello");
  assert.equal(response.status, 200);
  assert.equal(await response.text(), "HELLO\nasked http://program.invalid/?q=hello\n");
});
