// Limits on runs at the same time: for all of Petri, per address and per visitor, with the order of the waiting runs
// and the refusals.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Client, until } from "./clients.mjs";
import { present, start } from "./petri.mjs";

const OPEN = 6,
  OPEN_PER_ADDRESS = 3,
  OPEN_PER_VISITOR = 2,
  WAITING = 5,
  WAITING_PER_ADDRESS = 3,
  WAIT_MS = 6_000;
const bounds = { OPEN, OPEN_PER_ADDRESS, OPEN_PER_VISITOR, WAITING, WAITING_PER_ADDRESS, WAIT_MS };
const petri = await start({
  vars: Object.fromEntries(Object.entries(bounds).map(([name, value]) => [`RUNS_${name}`, String(value)])),
});
const server = petri.server;
/**
 * Returns the client at the n-th address.
 * @param {number} n
 * @returns {Client}
 */
const client = n => new Client(petri.url, `127.0.0.${n}`);
const quick = { code: "export default () => 1" };

/**
 * Leaves the runs and waits until the server has ended them.
 * @param {{ leave: () => void }[]} runs
 */
async function leave(...runs) {
  for (const run of runs) run.leave();
  await until(server, { open: 0, waiting: 0 });
}

test("an address has three runs at once; the fourth waits until one ends, another address does not wait", async () => {
  const a = client(2);
  const held = [await a.hold(), await a.hold(), await a.hold()];
  await until(server, { open: OPEN_PER_ADDRESS, waiting: 0 });
  const fourth = a.execute(quick);
  await until(server, { open: OPEN_PER_ADDRESS, waiting: 1 });
  assert.equal((await client(3).execute(quick)).json.result, 1);
  await until(server, { waiting: 1 });
  present(held.shift()).leave();
  assert.equal((await fourth).json.result, 1);
  await leave(...held);
});

test("many cookies or sessions from one address share that address's limit", async () => {
  const a = client(2);
  const held = [await a.hold({ session: "s1" }), await a.hold({ session: "s2" }), await a.hold({ session: "s3" })];
  const page = a.ask("/rpc/run", {
    body: JSON.stringify({ execute: quick }),
    headers: { "content-type": "application/json" },
  });
  const session = a.execute({ ...quick, session: "s4" });
  await until(server, { open: OPEN_PER_ADDRESS, waiting: 2 });
  present(held.shift()).leave();
  assert.equal((await page).status, 200);
  assert.equal((await session).json.result, 1);
  await leave(...held);
});

test("a run with a raised CPU limit counts as two", async () => {
  const a = client(2);
  const held = [
    await a.hold({ limits: { cpu_ms: 501, wall_ms: 30_000 } }),
    await a.hold({ limits: { cpu_ms: 500, wall_ms: 30_000 } }),
  ];
  const third = a.execute(quick);
  await until(server, { open: 2, waiting: 1 });
  present(held.shift()).leave();
  assert.equal((await third).json.result, 1);
  await leave(...held);
});

test("a session has two runs at once, from any number of addresses", async () => {
  const session = "shared";
  const held = [await client(2).hold({ session }), await client(3).hold({ session })];
  const third = client(4).execute({ ...quick, session });
  await until(server, { open: OPEN_PER_VISITOR, waiting: 1 });
  assert.equal((await client(4).execute({ ...quick, session: "other" })).json.result, 1);
  present(held.shift()).leave();
  assert.equal((await third).json.result, 1);
  await leave(...held);
});

test("Petri as a whole has six runs at once", async () => {
  const held = await Promise.all([2, 2, 2, 3, 3, 3].map(n => client(n).hold()));
  const seventh = client(4).execute(quick);
  await until(server, { open: OPEN, waiting: 1 });
  present(held.shift()).leave();
  assert.equal((await seventh).json.result, 1);
  await leave(...held);
});

test("every route refuses a run over the limit with a message and a Retry-After header", async () => {
  const a = client(2);
  const share = JSON.parse(
    (await a.ask("/api/v1/shares", { body: JSON.stringify(quick), headers: { "content-type": "application/json" } }))
      .text,
  );
  const held = [await a.hold(), await a.hold(), await a.hold()];
  const waiting = Array.from({ length: WAITING_PER_ADDRESS }, () => a.execute(quick));
  await until(server, { waiting: WAITING_PER_ADDRESS });
  const message =
    "Petri is busy: your address has 3 runs waiting, the most at once; wait for a run to end, then try again";

  for (const accept of ["application/json", "application/x-ndjson"]) {
    const { status, headers, json } = await a.execute(quick, { accept });
    assert.deepEqual([status, headers["retry-after"], json], [429, "5", { error: { kind: "busy", message } }], accept);
  }
  const page = await a.ask("/rpc/run", {
    body: JSON.stringify({ execute: quick }),
    headers: { "content-type": "application/json" },
  });
  assert.deepEqual(
    [page.status, page.headers["retry-after"], JSON.parse(page.text)],
    [429, "5", { kind: "busy", message }],
  );
  const form = { "content-type": "application/x-www-form-urlencoded" };
  for (const [path, body] of [
    ["/run", "module%3Amain.ts=export+default+()+%3D%3E+1"],
    [`/embed/${share.id}`, "prompt=p"],
  ]) {
    const { status, headers, text } = await a.ask(path, { body, headers: form });
    assert.deepEqual([status, headers["retry-after"]], [429, "5"], path);
    assert.ok(text.includes(message) && /<h1>Petri is busy\b/.test(text), text);
  }
  // A check is not a run and has its own limit.
  const check = await a.ask("/rpc/check", {
    body: JSON.stringify({ modules: { "main.ts": "let a =" } }),
    headers: { "content-type": "application/json" },
  });
  assert.equal(check.status, 200);

  for (const run of held) run.leave();
  for (const run of waiting) assert.equal((await run).json.result, 1);
});

test("five runs wait in all, and the sixth is refused from any address", async () => {
  const held = await Promise.all([2, 2, 2, 3, 3, 3].map(n => client(n).hold()));
  const waiting = [4, 4, 5, 5, 6].map(n => client(n).execute(quick));
  await until(server, { open: OPEN, waiting: WAITING });
  const { status, json } = await client(7).execute(quick);
  assert.deepEqual(
    [status, json.error.message],
    [429, "Petri is busy: Petri has 5 runs waiting, the most at once; wait for a run to end, then try again"],
  );
  for (const run of held) run.leave();
  for (const run of waiting) assert.equal((await run).json.result, 1);
  await until(server, { open: 0 });
});

test("a run that waits too long is refused, and the message says which limit it waited for", async () => {
  const a = client(2);
  const held = [await a.hold(), await a.hold(), await a.hold()];
  const { status, headers, json } = await a.execute(quick);
  const message =
    "Petri is busy: your address has 3 runs under way, the most at once, and this one's turn did not come within " +
    "6000 ms; wait for a run to end, then try again";
  assert.deepEqual([status, headers["retry-after"], json.error], [429, "5", { kind: "busy", message }]);
  await until(server, { open: OPEN_PER_ADDRESS, waiting: 0 });
  await leave(...held);
});

test("waiting runs of different addresses start in turns", async () => {
  const held = await Promise.all([2, 2, 2, 3, 3, 3].map(n => client(n).hold()));
  /** @type {string[]} */
  const order = [];
  /**
   * @param {number} n
   * @param {string} name
   */
  const run = (n, name) =>
    client(n)
      .execute({ code: `export default () => scheduler.wait(200)` })
      .then(() => order.push(name));
  const runs = [];
  for (const [n, name] of /** @type {[number, string][]} */ ([
    [4, "a1"],
    [4, "a2"],
    [4, "a3"],
    [5, "b1"],
  ])) {
    runs.push(run(n, name));
    await until(server, { waiting: runs.length });
  }
  // Frees one slot at a time.
  present(held.shift()).leave();
  await Promise.all(runs);
  assert.deepEqual(order, ["a1", "b1", "a2", "a3"]);
  await leave(...held);
});

test("a caller who leaves the queue does not use up a turn", async () => {
  const a = client(2);
  const held = [await a.hold(), await a.hold(), await a.hold()];
  const code = `export default () => scheduler.wait(60_000)`;
  const body = JSON.stringify({ code, limits: { wall_ms: 30_000 } });
  const { call } = a.begin("/api/v1/execute", { body, headers: { "content-type": "application/json" } });
  await until(server, { waiting: 1 });
  const next = a.execute(quick);
  await until(server, { waiting: 2 });
  call.destroy();
  present(held.shift()).leave();
  assert.equal((await next).json.result, 1);
  await leave(...held);
});

test("a run whose caller leaves frees its slot, as a report and as a stream", async () => {
  const a = client(2);
  const execute = {
    code: `console.log("here"); export default () => scheduler.wait(60_000)`,
    limits: { wall_ms: 30_000 },
  };
  const json = { "content-type": "application/json" };
  for (const [path, body] of [
    ["/api/v1/execute", execute],
    ["/rpc/run", { execute }],
  ]) {
    const { response, leave: go } = await a.open(/** @type {string} */ (path), {
      body: JSON.stringify(body),
      headers: json,
    });
    response.on("error", () => {}).resume();
    await until(server, { open: 1 });
    await leave({ leave: go });
  }
});

test("programs that fail or do not compile free their slots", async () => {
  for (const code of [
    "throw 1",
    "let a =",
    "export default () => { while (true) {} }",
    "export default () => new Promise(() => {})",
  ]) {
    await client(2).execute({ code });
    await until(server, { open: 0, waiting: 0 });
  }
});

test("headers in which a client claims another address are ignored", async () => {
  const a = client(2);
  const held = [await a.hold(), await a.hold(), await a.hold()];
  const forged = {
    "cf-connecting-ip": "192.0.2.1",
    "x-forwarded-for": "192.0.2.1",
    forwarded: "for=192.0.2.1",
    "x-real-ip": "192.0.2.1",
  };
  const fourth = a.execute(quick, forged);
  await until(server, { waiting: 1 });
  for (const run of held) run.leave();
  assert.equal((await fourth).json.result, 1);
});
