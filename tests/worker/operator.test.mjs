// The operator interface and the variables that an operator can set.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Client, until } from "./clients.mjs";
import { start } from "./petri.mjs";

const petri = await start({ vars: { TRUSTED_PROXY: "127.0.0.2, 10.0.0.0/8", RUNS_OPEN_PER_ADDRESS: "1" } });
const server = petri.server;
const { operator } = petri;
const client = (/** @type {number} */ n) => new Client(petri.url, `127.0.0.${n}`);
const json = { "content-type": "application/json" };
const quick = { code: "export default () => 1" };

test("no route accepts programs until the gate is open, and the health check says so", async () => {
  const share = JSON.parse(
    (await client(1).ask("/api/v1/shares", { body: JSON.stringify(quick), headers: json })).text,
  );
  assert.equal(await operator.shut(), true);
  assert.equal((await operator.status())?.ready, false);
  const message = "the server is starting; it takes programs in a moment";
  const form = { "content-type": "application/x-www-form-urlencoded" };
  for (const [path, body, headers] of /** @type {[string, string, Record<string, string>][]} */ ([
    ["/api/v1/execute", JSON.stringify(quick), json],
    ["/api/v1/execute", JSON.stringify(quick), { ...json, accept: "application/x-ndjson" }],
    ["/rpc/run", JSON.stringify({ execute: quick }), json],
    ["/rpc/check", JSON.stringify({ modules: { "main.ts": "" } }), json],
    ["/run", "module%3Amain.ts=export+default+()+%3D%3E+1", form],
    [`/embed/${share.id}`, "prompt=p", form],
  ])) {
    const answer = await client(1).ask(path, { body, headers });
    assert.deepEqual([answer.status, answer.headers["retry-after"]], [503, "1"], path);
    assert.ok(answer.text.includes(message), answer.text);
  }
  const health = await client(1).ask("/healthz", { method: "GET" });
  assert.deepEqual([health.status, health.headers["retry-after"]], [503, "1"]);
  assert.equal((await client(1).ask("/", { method: "GET" })).status, 200);
  assert.equal((await client(1).ask(`/api/v1/shares/${share.id}`, { method: "GET" })).status, 200);
  assert.equal(await operator.open(), true);
  assert.equal((await client(1).ask("/healthz", { method: "GET" })).text, "ok");
  assert.equal((await operator.status())?.ready, true);
  assert.equal((await client(1).execute(quick)).json.result, 1);
});

test("a restarted server accepts programs", async () => {
  await server.restart("SIGKILL");
  assert.equal((await client(1).execute(quick)).json.result, 1);
});

test("the operator interface cannot be reached from outside", async () => {
  await operator.shut();
  for (const [method, path] of [
    ["GET", "/status"],
    ["POST", "/ready"],
    ["DELETE", "/ready"],
  ]) {
    const answer = await client(1).ask(path, { method, headers: { "petri-operator": "true", host: "operator" } });
    assert.ok(![200, 204].includes(answer.status), `${method} ${path}: ${answer.status}`);
  }
  assert.equal((await operator.status())?.ready, false, "the gate is unchanged");
  await operator.open();
});

test("a trusted proxy reports the client's address, and other clients cannot", async () => {
  const from = (/** @type {string} */ address) => ({ "x-forwarded-for": address });
  const proxy = client(2);
  const held = await proxy.hold({}, from("203.0.113.9, 192.0.2.1"));
  assert.equal((await proxy.execute(quick, from("192.0.2.2"))).json.result, 1, "another client of the proxy");
  const same = proxy.execute(quick, from("198.51.100.7, 192.0.2.1, 10.1.2.3"));
  await until(server, { open: 1, waiting: 1 });
  held.leave();
  assert.equal((await same).json.result, 1);

  const alone = await client(3).hold({}, from("192.0.2.3"));
  const untrusted = client(3).execute(quick, from("192.0.2.4"));
  await until(server, { open: 1, waiting: 1 });
  alone.leave();
  assert.equal((await untrusted).json.result, 1);
});

test("every run fails with the name of a variable that cannot be read", async () => {
  const wrong = await start({ vars: { RUNS_OPEN: "many" } });
  const { status, json } = await new Client(wrong.url, "127.0.0.1").execute(quick);
  const message = 'the variable RUNS_OPEN is "many"; give a whole number from 1 to 1000';
  assert.deepEqual([status, json.error], [503, { kind: "unavailable", message }]);
});
