// The budget of runners that one caller's programs may end. Within it the caller can correct the program and run it again;
// beyond it the caller has to wait, and other callers do not.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Client } from "./clients.mjs";
import { start } from "./petri.mjs";

const petri = await start({ runners: 2, vars: { ENDED_RUNNERS_PER_MINUTE: "2", RUNS_OPEN_PER_ADDRESS: "1" } });
const client = (/** @type {number} */ n) => new Client(petri.url, `127.0.0.${n}`);
const quick = { code: "export default () => 1" };
const endless = { code: `export default () => /^(a+)+$/.test("a".repeat(40) + "b")` };
/** @typedef {Awaited<ReturnType<Client["execute"]>>} Answer the response to an execute request */

/** @param {Answer} answer */
function assertStopped({ status, json }) {
  assert.equal(status, 200);
  assert.deepEqual([json.outcome.type, json.outcome.reason], ["stopped", "cpu"]);
}

/** @param {Answer} answer */
function assertRefused({ status, headers, json }) {
  assert.equal(status, 429, JSON.stringify(json));
  const { kind, message, retry_after } = json.error;
  assert.deepEqual([kind, String(retry_after)], ["quota", headers["retry-after"]]);
  assert.ok(retry_after >= 1 && retry_after <= 60, `${retry_after} s`);
  assert.equal(
    message,
    `your address has used its 2 runs a minute that end their process; try again in ${retry_after} s`,
  );
}

test("whoever ended a runner can mend the program, and after the last of a minute waits", async () => {
  const caller = client(2);
  assertStopped(await caller.execute(endless));
  assert.equal((await caller.execute(quick)).json.result, 1);
  assertStopped(await caller.execute(endless));
  assertRefused(await caller.execute(quick));
  const { status, json } = await client(3).execute(quick);
  assert.deepEqual([status, json.result], [200, 1], "another address notices nothing");
});

test("runs that waited while those before them ended their runners are refused", async () => {
  const caller = client(4);
  const answers = await Promise.all(Array.from({ length: 5 }, () => caller.execute(endless)));
  const [first, second, ...others] = answers.sort((a, b) => a.status - b.status);
  assertStopped(first);
  assertStopped(second);
  others.forEach(assertRefused);
});
