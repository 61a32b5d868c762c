// Budgets of an address: what it may use over time, what it is told when a budget is used up, and that nobody else
// notices.
import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "./clients.mjs";
import { internet } from "./internet.mjs";
import { start } from "./petri.mjs";
import { conforms } from "./schema.mjs";

const outside = await internet();
const petri = await start({
  internet: outside.address,
  vars: {
    RUNS_PER_MINUTE: "6",
    CPU_MS_PER_MINUTE: "1000",
    SUBREQUESTS_PER_MINUTE: "2",
    SHARES_PER_HOUR: "2",
    ENDED_RUNNERS_PER_MINUTE: "6",
  },
});
const client = (/** @type {number} */ n) => new Client(petri.url, `127.0.0.${n}`);
const quick = { code: "export default () => 1" };
const json = { "content-type": "application/json" };

/**
 * Returns what a client has left, by resource.
 * @param {Client} client
 */
async function left(client) {
  const answer = await client.ask("/api/v1/quota", { method: "GET" });
  const quota = JSON.parse(answer.text);
  conforms("GET", "/api/v1/quota", 200, "application/json", quota);
  return Object.fromEntries(
    quota.budgets.map((/** @type {{ resource: string, remaining: number }} */ { resource, remaining }) => [
      resource,
      remaining,
    ]),
  );
}

test("a new caller has all of each budget, and each run takes one", async () => {
  const caller = client(2);
  assert.deepEqual(await left(caller), { runs: 6, cpu_ms: 1_000, subrequests: 2, shares: 2, ended_runners: 6 });
  await caller.execute(quick);
  const { runs, cpu_ms } = await left(caller);
  assert.equal(runs, 5);
  assert.ok(cpu_ms > 500 && cpu_ms <= 1_000, `${cpu_ms} ms are left`);
});

test("the run after the last of a minute is refused by every entry point, with the time to wait", async () => {
  const caller = client(3);
  for (let n = 0; n < 6; n++) assert.equal((await caller.execute(quick)).status, 200);
  const { status, headers, json: body } = await caller.execute(quick);
  assert.equal(status, 429);
  const { kind, message, retry_after } = body.error;
  assert.deepEqual([kind, String(retry_after)], ["quota", headers["retry-after"]]);
  assert.ok(retry_after >= 1 && retry_after <= 10, `${retry_after} s`);
  assert.equal(message, `your address has used its 6 runs a minute; try again in ${retry_after} s`);

  const stream = await caller.ask("/api/v1/execute", {
    body: JSON.stringify(quick),
    headers: { ...json, accept: "application/x-ndjson" },
  });
  assert.equal(stream.status, 429);
  const page = await caller.ask("/rpc/run", { body: JSON.stringify({ execute: quick }), headers: json });
  assert.deepEqual([page.status, JSON.parse(page.text).kind], [429, "quota"]);
  const form = await caller.ask("/run", {
    body: "module%3Amain.ts=export+default+()+%3D%3E+1",
    headers: { "content-type": "application/x-www-form-urlencoded" },
  });
  assert.equal(form.status, 429);
  assert.ok(form.text.includes("<h1>Too much at once") && form.text.includes("runs a minute"), form.text);

  assert.equal((await client(4).execute(quick)).status, 200, "another address");
  await sleep(retry_after * 1_000);
  assert.equal((await caller.execute(quick)).status, 200, "the budget has refilled");
});

test("processor time that was used beyond the budget has to be waited for", async () => {
  const caller = client(5);
  const loop = { code: "export default () => { while (true) {} }" };
  for (let n = 0; n < 3; n++) assert.equal((await caller.execute(loop)).json.outcome.reason, "cpu");
  const { status, json: body } = await caller.execute(quick);
  assert.equal(status, 429);
  assert.match(body.error.message, /^your address has used its 1000 milliseconds of processor time a minute; /);
});

test("requests of programs are counted, and runs without network go on", async () => {
  const caller = client(6);
  const code = `export default async () => { for (const n of [1, 2]) await fetch("http://api.example.com/" + n) }`;
  const { json: report } = await caller.execute({ code, network: "open" });
  assert.equal(report.success, true, JSON.stringify(report.outcome));
  assert.equal((await left(caller)).subrequests, 0);
  const { status, json: body } = await caller.execute({ code, network: "open" });
  assert.equal(status, 429);
  assert.match(body.error.message, /^your address has used its 2 requests of programs a minute; /);
  assert.equal((await caller.execute(quick)).status, 200);
});

test("shares are counted by the hour", async () => {
  const caller = client(7);
  const share = (/** @type {number} */ n) =>
    caller.ask("/api/v1/shares", { body: JSON.stringify({ code: `export default () => ${n}` }), headers: json });
  for (const n of [1, 2]) assert.equal((await share(n)).status, 200);
  const refused = await share(3);
  assert.equal(refused.status, 429);
  const { error } = JSON.parse(refused.text);
  assert.match(error.message, /^your address has used its 2 shares an hour; try again in \d+ s$/);
  assert.ok(error.retry_after > 1_700 && error.retry_after <= 1_800, `${error.retry_after} s`);
});
