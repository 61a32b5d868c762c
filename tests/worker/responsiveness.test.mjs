// Programs that block the processor, and callers that block a connection: other callers are still answered.
import assert from "node:assert/strict";
import { connect } from "node:net";
import { test } from "node:test";
import { Client } from "./clients.mjs";
import { start } from "./petri.mjs";

const petri = await start();
const client = (/** @type {number} */ n) => new Client(petri.url, `127.0.0.${n}`);
const loop = "export default () => { while (true) {} }";

/**
 * Returns the longest time in milliseconds between two answers of the health check while `work` ran.
 * @param {Promise<unknown>} work
 */
async function silence(work) {
  let over = false,
    longest = 0,
    last = performance.now();
  void work.finally(() => (over = true)).catch(() => {});
  while (!over) {
    const { status } = await client(9).ask("/healthz", { method: "GET" });
    assert.equal(status, 200);
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
    await new Promise(next => setTimeout(next, 20));
  }
  await work;
  return longest;
}

test("25 loops at once do not silence the health check for two seconds", { timeout: 90_000 }, async () => {
  const runs = Promise.all(Array.from({ length: 25 }, (_, n) => client(10 + (n % 4)).execute({ code: loop })));
  const longest = await silence(runs);
  const ended = (await runs).filter(({ json }) => json.outcome?.reason === "cpu").length;
  // Runs that wait too long for their turn are refused.
  assert.equal(ended + (await runs).filter(({ status }) => status === 429).length, 25);
  assert.ok(ended >= 16, `${ended} of the loops ran`);
  assert.ok(longest < 2_000, `the health check was not answered for ${longest} ms`);
});

test("endless loops run one after another without a pause of a second between two", { timeout: 60_000 }, async () => {
  const since = performance.now();
  const runs = await Promise.all(Array.from({ length: 6 }, () => client(8).execute({ code: loop })));
  const took = performance.now() - since;
  const computed = runs.reduce((sum, { json }) => sum + json.timing.total_ms, 0);
  assert.ok(took < 1.6 * computed, `six runs of ${computed} ms in all took ${took} ms`);
});

test("25 programs that start to loop at the same moment block the server no longer than eight of them can", {
  timeout: 90_000,
}, async () => {
  const at = Date.now() + 2_000;
  const late = `export default async () => { await scheduler.wait(Math.max(0, ${at} - Date.now())); while (true) {} }`;
  const { pid } = petri.server;
  const runs = Promise.all(Array.from({ length: 25 }, () => client(2).execute({ code: late })));
  const longest = await silence(runs);
  for (const { status, json } of await runs)
    assert.ok(status === 429 || json.outcome.reason === "cpu", JSON.stringify(json));
  // Eight runs of half a second each, and time for other work of the machine.
  assert.ok(longest < 6_500, `the health check was not answered for ${longest} ms`);
  assert.equal(petri.server.pid, pid);
});

test("a program that blocks the server is stopped after a second", { timeout: 60_000 }, async () => {
  const { json } = await client(2).execute({ code: loop, limits: { cpu_ms: 5_000, wall_ms: 30_000 } });
  assert.equal(json.outcome.reason, "cpu");
  assert.ok(json.timing.total_ms >= 900 && json.timing.total_ms < 2_500, `${json.timing.total_ms} ms`);
});

test("a quick run is not delayed by a flood from another address", { timeout: 60_000 }, async () => {
  const flood = Array.from({ length: 40 }, () =>
    client(2).execute({ code: "export default () => scheduler.wait(500)" }),
  );
  await client(2).ask("/healthz", { method: "GET" });
  const since = performance.now();
  assert.equal((await client(3).execute({ code: "export default () => 1" })).json.result, 1);
  const took = performance.now() - since;
  assert.ok(took < 1_000, `it took ${took} ms`);
  for (const { status } of await Promise.all(flood)) assert.equal(status, 200);
});

test("many sessions of one address do not evict another caller's warm isolate", { timeout: 60_000 }, async () => {
  const other = { code: "let n = 0; export default () => ++n", session: "another" };
  assert.equal((await client(3).execute(other)).json.result, 1);
  for (let n = 0; n < 260; n += 4) {
    await Promise.all(
      [0, 1, 2, 3].map(k => client(2).execute({ code: "export default () => 1", session: `name ${n + k}` })),
    );
  }
  assert.equal((await client(3).execute(other)).json.result, 2);
  const newcomer = { ...other, session: "newcomer" };
  assert.deepEqual(
    [(await client(4).execute(newcomer)).json.result, (await client(4).execute(newcomer)).json.result],
    [1, 2],
  );
});

test("a body that arrives too slowly is refused after ten seconds, and its connection is closed", {
  timeout: 60_000,
}, async () => {
  const { hostname, port } = new URL(petri.url);
  for (const [path, type] of [
    ["/api/v1/execute", "application/json"],
    ["/run", "application/x-www-form-urlencoded"],
  ]) {
    const socket = connect({ host: hostname, port: Number(port) });
    socket.setEncoding("utf8").on("error", () => {});
    const since = performance.now();
    let text = "";
    socket.on("data", piece => (text += piece));
    const head = [`POST ${path} HTTP/1.1`, `content-type: ${type}`, `host: ${hostname}`, "content-length: 100000"];
    socket.write(`${head.join("\r\n")}\r\n\r\n`);
    const drip = setInterval(() => socket.writable && socket.write("x"), 100);
    await new Promise(done => socket.once("close", done));
    clearInterval(drip);
    const took = performance.now() - since;
    assert.match(text, /^HTTP\/1\.1 408 /);
    assert.match(text, /after 10 s a body has to come at 64 KiB a second, and be whole within 30 s/);
    assert.ok(took > 9_000 && took < 15_000, `${took} ms`);
  }
});
