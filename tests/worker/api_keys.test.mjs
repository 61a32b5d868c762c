// API keys: a caller with a key is counted by it and may do what its scopes say.
import assert from "node:assert/strict";
import { test } from "node:test";
import { makeKey } from "../../scripts/serve/key.mjs";
import { internet } from "./internet.mjs";
import { header, refusal, start } from "./petri.mjs";

const outside = await internet();
const [runs, shares, all] = [makeKey("runs", "run"), makeKey("shares", "share"), makeKey("all")];
const petri = await start({
  internet: outside.address,
  vars: { API_KEYS: [runs, shares, all].map(({ entry }) => entry).join(" "), RUNS_PER_MINUTE: "3" },
});
const quick = { code: "export default () => 1" };
const open = { code: `export default async () => (await fetch("http://api.example.com/")).status`, network: "open" };
const bearer = (/** @type {string} */ key) => ({ authorization: `Bearer ${key}` });

test("a key has budgets of its own", async () => {
  for (let n = 0; n < 3; n++) assert.equal((await petri.call("execute", quick)).status, 200);
  assert.equal((await petri.call("execute", quick)).status, 429, "the address has used its runs");
  for (let n = 0; n < 3; n++) assert.equal((await petri.call("execute", quick, bearer(all.key))).status, 200);
  const message = await petri.refused("execute", quick, [429, "quota", undefined], bearer(all.key));
  assert.match(message, /^this API key has used its 3 runs a minute; /);
  const quota = await petri.fetch("/api/v1/quota", { headers: bearer(runs.key) });
  assert.match(await quota.text(), /"resource":"runs","limit":3,"remaining":3,/, "another key");
});

test("a key may do what its scopes say", async () => {
  assert.equal((await petri.call("execute", quick, bearer(runs.key))).status, 200);
  const noNetwork = await petri.refused("execute", open, [403, "forbidden", undefined], bearer(runs.key));
  assert.equal(noNetwork, `the API key "runs" has no scope "network"; ask the operator for it`);
  await petri.refused("shares", quick, [403, "forbidden", undefined], bearer(runs.key));
  assert.equal((await petri.call("shares", quick, bearer(shares.key))).status, 200);
  await petri.refused("execute", quick, [403, "forbidden", undefined], bearer(shares.key));
});

test("a key that is not known is refused, and other schemes are not Petri's", async () => {
  for (const key of ["", "another", runs.entry]) {
    const response = await petri.call("execute", quick, bearer(key));
    if (key === "") assert.ok([401, 429].includes(response.status));
    else {
      assert.equal(header(response, "www-authenticate"), "Bearer");
      await refusal(response, [401, "unauthorized", undefined]);
    }
  }
  assert.equal((await petri.call("shares", quick, { authorization: "Basic abc" })).status, 200);
});

test("keys are made with a name and known scopes", () => {
  assert.match(makeKey("ci", "run,network").entry, /^ci:run\+network:[0-9a-f]{64}$/);
  assert.notEqual(makeKey("ci").key, makeKey("ci").key);
  for (const name of [undefined, "", "two words", "a:b", "a,b", "x".repeat(65)])
    assert.throws(() => makeKey(name), { name: "UserError" });
  assert.throws(() => makeKey("ci", "run,fly"), /"fly" is not a scope: choose from run, share, network/);
});
