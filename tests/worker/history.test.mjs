// The history of a visitor: what a saved run holds, the order and paging of runs, the bounds, and the privacy.
import assert from "node:assert/strict";
import { test } from "node:test";
import { present, start } from "./petri.mjs";

const petri = await start();
const code = `export default { fetch: (request) => new Response(new URL(request.url).searchParams.get("q")) }`;

/**
 * Creates a visitor with a number of runs, whose prompts count up from 1.
 * @param {number} runs
 */
async function visitorWith(runs) {
  const visitor = petri.visitor();
  for (let n = 1; n <= runs; n++) await visitor.run(code, `prompt ${n}`);
  return visitor;
}
/**
 * Returns the prompts of `visitorWith`, newest first.
 * @param {number} from
 * @param {number} to
 */
const down = (from, to) => Array.from({ length: from - to + 1 }, (_, i) => `prompt ${from - i}`);

test("a run is saved with its program and its whole report", async () => {
  const visitor = petri.visitor();
  const prompt = `"quotes" \\ back\n  new line\0 🦠 </script>`;
  const execute = {
    modules: { "main.ts": code, "b.js": "// ü" },
    main: "main.ts",
    prompt,
    env: { A: [1, { b: null }] },
    compatibility_date: "2026-01-01",
    request: { method: "POST", path: "/x?y", headers: [["x-a", "1"]], body: "b" },
    limits: { wall_ms: 5000 },
    args: [1],
  };
  const before = Date.now();
  const run = await visitor.run(execute);
  assert.deepEqual(run.execute, execute);
  assert.ok(run.at >= before - 5 && run.at <= Date.now() + 5, `${run.at}`);
  assert.equal(run.report.response?.body.text, prompt);
  assert.deepEqual(await visitor.rpc("open", { id: run.id }), run);
  assert.deepEqual((await visitor.recent()).runs, [
    {
      id: run.id,
      at: run.at,
      prompt: `"quotes" \\ back new line\0 🦠 </script>`,
      ending: "ok",
      gist: `"quotes" \\ back new line\0 🦠 </script>`,
    },
  ]);
});

test("a run is saved with the program in its normal form and without the caller's session", async () => {
  const visitor = petri.visitor();
  const { id } = await visitor.run({
    code,
    prompt: "p",
    session: "secret",
    fresh: true,
    network: "blocked",
    request: {},
  });
  assert.deepEqual((await visitor.rpc("open", { id })).execute, {
    modules: { "main.ts": code },
    main: "main.ts",
    prompt: "p",
  });
});

test("the list shows how each run ended", async () => {
  const visitor = petri.visitor();
  const programs = [
    `export default () => 1`,
    `export default { fetch: () => new Response("", { status: 404 }) }`,
    `export default { fetch() { throw 1 } }`,
    `export default { fetch: () => new Promise(() => {}) }`,
    `export default {`,
  ];
  for (const program of programs) await visitor.run(program);
  assert.deepEqual((await visitor.recent()).runs.map(({ ending }) => ending).reverse(), [
    "ok",
    { error_status: 404 },
    "threw",
    { stopped: "hung" },
    "refused",
  ]);
});

test("runs are listed newest first, twenty to a page", async () => {
  const visitor = await visitorWith(45);
  const { runs, pages, prompts, ids } = await visitor.history();
  assert.deepEqual([prompts, pages], [down(45, 1), [20, 20, 5]]);
  assert.deepEqual(
    ids,
    [...ids].sort((a, b) => b - a),
  );
  assert.equal(new Set(ids).size, 45);
  assert.ok(runs.every(({ at }, i) => i === 0 || at <= runs[i - 1].at));
  const full = await visitorWith(20);
  assert.deepEqual([(await full.history()).pages, (await full.recent()).older], [[20], null]);
});

test("a page of the history starts at the same run although runs were added or deleted meanwhile", async () => {
  const visitor = await visitorWith(25);
  const first = await visitor.recent();
  await visitor.rpc("delete", { id: first.older });
  await visitor.run(code, "newer");
  assert.deepEqual(
    (await visitor.recent(first.older)).runs.map(({ prompt }) => prompt),
    down(5, 1),
  );
});

test("an id is never reused, neither after a deletion nor after clearing the history", async () => {
  const visitor = await visitorWith(3);
  const { ids } = await visitor.history();
  await visitor.rpc("delete", { id: ids[0] });
  const { id: next } = await visitor.run(code, "next");
  assert.ok(next > ids[0]);
  await visitor.rpc("clear", {});
  assert.deepEqual((await visitor.history()).ids, []);
  assert.ok((await visitor.run(code, "after")).id > next);
});

test("a deleted run disappears, its neighbours stay", async () => {
  const visitor = await visitorWith(3);
  const [, middle] = (await visitor.history()).ids;
  await visitor.rpc("delete", { id: middle });
  assert.deepEqual((await visitor.history()).prompts, ["prompt 3", "prompt 1"]);
  assert.deepEqual(await visitor.refused("open", { id: middle }), [404, "not_found"]);
  assert.deepEqual(await visitor.refused("delete", { id: middle }), [404, "not_found"]);
  assert.equal((await visitor.fetch(`/runs/${middle}`)).status, 404);
});

test("216 runs are kept; with the next one the oldest are removed, but for 200", { timeout: 120_000 }, async () => {
  const visitor = await visitorWith(216);
  const { ids, prompts } = await visitor.history();
  assert.deepEqual([prompts.length, prompts.at(-1)], [216, "prompt 1"]);
  await visitor.run(code, "prompt 217");
  assert.deepEqual((await visitor.history()).prompts, down(217, 18));
  assert.deepEqual(await visitor.refused("open", { id: ids.at(-17) }), [404, "not_found"]);
  assert.equal((await visitor.rpc("open", { id: ids.at(-18) })).execute.prompt, "prompt 18");
  await visitor.run(code, "prompt 218");
  assert.deepEqual((await visitor.history()).prompts, down(218, 18));
});

test("the bytes of a history are bounded, and the newest run is always kept", { timeout: 120_000 }, async () => {
  const visitor = petri.visitor();
  const bound = 64 * 1024 * 1024;
  const large = `
    export default {
      fetch() {
        const body = new Uint8Array(1 << 20);
        for (let i = 0; i < body.length; i++) body[i] = 128 + (i % 128);
        for (let i = 0; i < 100; i++) console.log("x".repeat(9000));
        return new Response(body);
      },
    };
  `;
  const bytes = [];
  /** @type {number[]} */
  let kept = [];
  for (let n = 0; kept.length === n; n++) {
    const run = await visitor.run(large, `${n}`);
    const { id, ...document } = run;
    // A stored document has a version number besides these fields.
    bytes.push({ id, bytes: Buffer.byteLength(JSON.stringify(document)) });
    kept = (await visitor.history()).ids;
    assert.ok(n < 60, `${n} runs of ${bytes[0].bytes} bytes were all kept`);
  }
  const sum = (/** @type {{ bytes: number }[]} */ runs) => runs.reduce((total, run) => total + run.bytes, 0);
  const newest = bytes.slice(-kept.length);
  assert.deepEqual(kept, newest.map(({ id }) => id).reverse());
  assert.ok(sum(newest) <= bound, `${sum(newest)} bytes are kept`);
  assert.ok(sum(bytes) + 8 * bytes.length > bound, `${sum(bytes)} bytes would have fitted`);
});

test("another visitor cannot see or change the history", async () => {
  const anna = await visitorWith(2);
  const [id] = (await anna.history()).ids;
  const cookie = present(anna.cookie);
  for (const bert of [
    petri.visitor(),
    await visitorWith(0),
    petri.visitor(`${petri.cookieName}=00000000000000000000000000000000`),
    petri.visitor(cookie.toUpperCase().replace("PETRI", "petri")),
    petri.visitor(cookie.slice(0, -1)),
    petri.visitor(`${cookie}0`),
    petri.visitor(`${petri.cookieName}=../../etc/passwd`),
    petri.visitor(`${petri.cookieName}=%00; ${petri.cookieName}=""`),
  ]) {
    assert.deepEqual(await bert.recent(), { runs: [], older: null });
    assert.deepEqual(await bert.refused("open", { id }), [404, "not_found"]);
    assert.deepEqual(await bert.refused("delete", { id }), [404, "not_found"]);
    assert.equal((await bert.fetch(`/runs/${id}`)).status, 404);
    await bert.rpc("clear", {});
  }
  assert.deepEqual((await anna.history()).prompts, down(2, 1));
});

test("each visitor's run ids start from 1", async () => {
  const [anna, bert] = [await visitorWith(3), await visitorWith(1)];
  const [id] = (await bert.history()).ids;
  assert.equal((await anna.rpc("open", { id })).execute.prompt, "prompt 1");
  await bert.rpc("delete", { id });
  assert.equal((await anna.history()).ids.length, 3);
});

test("runs at the same time are all saved, each under its own id", async () => {
  const visitor = await visitorWith(1);
  const runs = await Promise.all(Array.from({ length: 24 }, (_, i) => visitor.run(code, `at once ${i}`)));
  assert.equal(new Set(runs.map(({ id }) => id)).size, 24);
  assert.equal((await visitor.history()).ids.length, 25);
  for (const { id, execute } of runs) assert.equal((await visitor.rpc("open", { id })).execute.prompt, execute.prompt);
});

test("reading pages sets no cookie, the first run does", async () => {
  const visitor = petri.visitor();
  for (const path of ["/", "/runs/1", "/healthz"]) await visitor.fetch(path);
  await visitor.recent();
  await visitor.rpc("clear", {});
  await visitor.refused("run", { execute: {} });
  assert.equal(visitor.cookie, undefined);
  await visitor.run(code);
  assert.match(visitor.id, /^[0-9a-f]{32}$/);
});
