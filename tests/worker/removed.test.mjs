// What time does to a history: what was deleted is removed from the disk, and what an older Petri kept is taken over.
import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { at } from "../../scripts/paths.mjs";
import { serve } from "../../scripts/serve.mjs";
import { Petri } from "./petri.mjs";

/** @import { Options, Server } from "../../scripts/serve.mjs" */
/** @import { Visitor } from "./petri.mjs" */

/**
 * What the Worker that stands in for Petri answers.
 * @typedef {object} Meddled
 * @property {Record<string, number>[][]} rows of each statement
 * @property {number | null} alarmAt
 */

const dataDir = mkdtempSync(join(tmpdir(), "petri-removed-"));
after(() => rmSync(dataDir, { recursive: true, force: true }));
const code = `export default { fetch: () => new Response("ok") }`;
const MINUTE = 60_000;

/**
 * Serves over the one data folder for as long as `use` takes.
 * @template T
 * @param {Partial<Options>} options as of `serve` @param {(server: Server) => Promise<T>} use
 */
async function during(options, use) {
  const server = await serve({ dataDir, ...options });
  try {
    return await use(server);
  } finally {
    await server.stop();
  }
}
/** The same, with Petri. @template T @param {(served: Petri) => Promise<T>} use */
const petri = use => during({}, server => use(new Petri(server, dataDir)));

/**
 * Does to a visitor's history what is said in SQL.
 * @param {Visitor} visitor @param {string[]} statements @param {number} [alarm] when it is to ring
 * @returns {Promise<Meddled>}
 */
const meddle = (visitor, statements, alarm) =>
  during({ folders: [at("tests", "worker", "keeper")] }, async ({ url }) => {
    const response = await fetch(`${url}/${visitor.id}`, {
      method: "POST",
      body: JSON.stringify({ statements, alarm }),
    });
    assert.equal(response.status, 200);
    return /** @type {Promise<Meddled>} */ (response.json());
  });
const COUNT = ["SELECT count(*) AS n FROM runs", "SELECT count(DISTINCT document) AS n FROM parts"];
/** The numbers that `COUNT` gave. @param {Pick<Meddled, "rows">} meddled */
const counted = ({ rows }) => rows.map(([{ n }]) => n);

/** Someone with three runs, of which the first two were deleted, each for itself. */
const forgetful = () =>
  petri(async served => {
    const visitor = served.visitor();
    const ids = [];
    for (const prompt of ["one", "two", "three"]) ids.push((await visitor.run(code, prompt)).id);
    const deleted = [];
    for (const id of ids.slice(0, 2)) deleted.push(await visitor.rpc("delete", { id }));
    return { visitor, deleted };
  });

/** The same, met at another server. @param {Petri} served @param {Visitor} visitor */
const again = (served, visitor) => served.again(visitor);

test("what was deleted can be brought back for five minutes, also at the next start, and is removed by whoever looks then", async () => {
  const {
    visitor,
    deleted: [first, second],
  } = await forgetful();
  const { alarmAt, ...before } = await meddle(visitor, COUNT);
  assert.deepEqual([counted(before), alarmAt], [[3, 3], first.at + 5 * MINUTE]);
  // Five minutes are over for the first, and nearly so for the second.
  const now = Date.now();
  await meddle(visitor, [
    `UPDATE runs SET forgotten_at = ${now - 5 * MINUTE} WHERE forgotten_at = ${first.at}`,
    `UPDATE runs SET forgotten_at = ${now - 4 * MINUTE} WHERE forgotten_at = ${second.at}`,
  ]);
  await petri(async served => {
    const later = again(served, visitor);
    assert.deepEqual((await later.recent()).forgotten, { at: now - 4 * MINUTE, runs: 1 });
    assert.deepEqual(await later.refused("restore", { at: now - 5 * MINUTE }), [404, "not_found"]);
    await later.rpc("restore", { at: now - 4 * MINUTE });
    assert.deepEqual((await later.history()).prompts, ["three", "two"]);
  });
  assert.deepEqual(counted(await meddle(visitor, COUNT)), [2, 2]);
});

test("it is removed when its time is over, though nobody looks", { timeout: 60_000 }, async () => {
  const {
    visitor,
    deleted: [first],
  } = await forgetful();
  const now = Date.now();
  // As if it had been deleted so long ago that the alarm is due in a moment.
  await meddle(
    visitor,
    [`UPDATE runs SET forgotten_at = ${now - 5 * MINUTE} WHERE forgotten_at = ${first.at}`],
    now + 5000,
  );
  const folder = join(dataDir, "petri-History");
  const state = () =>
    JSON.stringify(
      readdirSync(folder)
        .filter(name => !name.startsWith("metadata"))
        .map(name => [name, statSync(join(folder, name)).mtimeMs]),
    );
  const before = state();
  await petri(async () => {
    while (state() === before) await new Promise(done => setTimeout(done, 20));
  });
  const { alarmAt, ...after } = await meddle(visitor, COUNT);
  assert.deepEqual(counted(after), [2, 2]);
  assert.ok(alarmAt !== null && alarmAt > now, "the alarm is set for the next");
});

test("a history that an older Petri kept is searched, pinned and deleted as any other", async () => {
  const long = `${"word ".repeat(100)}at the END`;
  const { visitor, ids } = await petri(async served => {
    const visitor = served.visitor();
    return { visitor, ids: [(await visitor.run(code, long)).id, (await visitor.run(code, "Short\none")).id] };
  });
  await meddle(
    visitor,
    ["sought", "pinned", "forgotten_at", "gist"].map(column => `ALTER TABLE runs DROP COLUMN ${column}`),
  );
  await petri(async served => {
    const later = again(served, visitor);
    const found = async (/** @type {string} */ find) =>
      (await later.rpc("recent", { older_than: null, find })).runs.map(({ id }) => id);
    assert.deepEqual(
      [await found("the end"), await found("short ONE"), await found("")],
      [[ids[0]], [ids[1]], [ids[1], ids[0]]],
    );
    assert.equal((await later.rpc("open", { id: ids[0] })).execute.prompt, long);
    const gists = async () => (await later.rpc("recent", { older_than: null, find: "" })).runs.map(({ gist }) => gist);
    assert.deepEqual(await gists(), [undefined, undefined]);
    await later.rpc("pin", { id: ids[0], pinned: true });
    assert.equal((await later.rpc("clear", {}))?.runs, 1);
    assert.deepEqual(await found(""), [ids[0]]);
    assert.ok((await later.run(code, "next")).id > ids[1]);
    assert.deepEqual(await gists(), [undefined, "ok"]);
  });
});
