// Purging deleted runs after five minutes, and upgrading a history that an older Petri wrote.
import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { at } from "../../scripts/lib/paths.mjs";
import { serve } from "../../scripts/serve/serve.mjs";
import { Petri } from "./petri.mjs";

/** @import { Options, Server } from "../../scripts/serve/serve.mjs" */
/** @import { Visitor } from "./petri.mjs" */

/**
 * The response of the Worker in tests/worker/keeper, which runs in place of Petri.
 * @typedef {object} StatementResults
 * @property {Record<string, number>[][]} rows of each statement
 * @property {number | null} alarmAt
 */

const dataDir = mkdtempSync(join(tmpdir(), "petri-removed-"));
after(() => rmSync(dataDir, { recursive: true, force: true }));
const code = `export default { fetch: () => new Response("ok") }`;
/** A program whose stored run is too long for one row. */
const long = `export default { fetch: () => new Response("x".repeat(100_000)) }`;
const MINUTE = 60_000;

/**
 * Serves the data folder of this file while `use` runs.
 * @template T
 * @param {Partial<Options>} options those of `serve`
 * @param {(server: Server) => Promise<T>} use
 */
async function during(options, use) {
  const server = await serve({ dataDir, ...options });
  try {
    return await use(server);
  } finally {
    await server.stop();
  }
}
/**
 * Serves Petri while `use` runs.
 * @template T
 * @param {(served: Petri) => Promise<T>} use
 */
const petri = use => during({}, server => use(new Petri(server, dataDir)));

/**
 * Runs SQL statements on a visitor's history.
 * @param {Visitor} visitor
 * @param {string[]} statements
 * @param {number} [alarm] the time to set the alarm to
 * @returns {Promise<StatementResults>}
 */
const runStatements = (visitor, statements, alarm) =>
  during({ folders: [at("tests", "worker", "keeper")] }, async ({ url }) => {
    const response = await fetch(`${url}/${visitor.id}`, {
      method: "POST",
      body: JSON.stringify({ statements, alarm }),
    });
    assert.equal(response.status, 200);
    return /** @type {Promise<StatementResults>} */ (response.json());
  });
const COUNT = ["SELECT count(*) AS n FROM runs", "SELECT count(DISTINCT document) AS n FROM parts"];
/**
 * Returns the numbers that `COUNT` selected.
 * @param {Pick<StatementResults, "rows">} results
 */
const counted = ({ rows }) => rows.map(([{ n }]) => n);
const NUMBERS = ["SELECT number FROM migrations ORDER BY number"];
/**
 * Returns the numbers of the migrations of a visitor's history.
 * @param {Visitor} visitor
 */
const migrations = async visitor => (await runStatements(visitor, NUMBERS)).rows[0].map(({ number }) => number);

/** The numbers of all migrations. */
const ALL = [1, 2, 3, 4];
/** Takes back the last migration, after which a document begins in its run's row. */
const WITHOUT_STARTS = [
  "UPDATE parts SET part = part + 1",
  "INSERT INTO parts (document, part, bytes) SELECT id, 0, document_start FROM runs",
  "ALTER TABLE runs DROP COLUMN document_start",
];

/** Returns a visitor with three runs, of which the first two were deleted one after the other. */
const visitorWithDeletedRuns = () =>
  petri(async served => {
    const visitor = served.visitor();
    const ids = [];
    for (const prompt of ["one", "two", "three"]) ids.push((await visitor.run(long, prompt)).id);
    const deleted = [];
    for (const id of ids.slice(0, 2)) deleted.push(await visitor.rpc("delete", { id }));
    return { visitor, deleted };
  });

/**
 * Returns the same visitor at another server.
 * @param {Petri} served
 * @param {Visitor} visitor
 */
const again = (served, visitor) => served.again(visitor);

test("a deletion can be undone for five minutes, also after a restart, and the next request after that purges the run", async () => {
  const {
    visitor,
    deleted: [first, second],
  } = await visitorWithDeletedRuns();
  const { alarmAt, ...before } = await runStatements(visitor, COUNT);
  assert.deepEqual([counted(before), alarmAt], [[3, 3], first.at + 5 * MINUTE]);
  // Five minutes have passed for the first deletion, and four for the second.
  const now = Date.now();
  await runStatements(visitor, [
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
  assert.deepEqual(counted(await runStatements(visitor, COUNT)), [2, 2]);
});

test("a deleted run is purged after five minutes without any request", { timeout: 60_000 }, async () => {
  const {
    visitor,
    deleted: [first],
  } = await visitorWithDeletedRuns();
  const now = Date.now();
  // Moves the deletion back so far that the alarm is due in five seconds.
  await runStatements(
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
  const { alarmAt, ...after } = await runStatements(visitor, COUNT);
  assert.deepEqual(counted(after), [2, 2]);
  assert.ok(alarmAt !== null && alarmAt > now, "the alarm is set for the next deletion");
});

test("a history of an older Petri can be searched, pinned and deleted", async () => {
  const prompt = `${"word ".repeat(100)}at the END`;
  const { visitor, ids } = await petri(async served => {
    const visitor = served.visitor();
    return { visitor, ids: [(await visitor.run(code, prompt)).id, (await visitor.run(code, "Short\none")).id] };
  });
  assert.deepEqual(await migrations(visitor), ALL);
  await runStatements(visitor, [
    "DROP TABLE migrations",
    ...WITHOUT_STARTS,
    ...["sought", "pinned", "forgotten_at", "gist"].map(column => `ALTER TABLE runs DROP COLUMN ${column}`),
  ]);
  await petri(async served => {
    const later = again(served, visitor);
    const found = async (/** @type {string} */ find) =>
      (await later.rpc("recent", { older_than: null, find })).runs.map(({ id }) => id);
    assert.deepEqual(
      [await found("the end"), await found("short ONE"), await found("")],
      [[ids[0]], [ids[1]], [ids[1], ids[0]]],
    );
    assert.equal((await later.rpc("open", { id: ids[0] })).execute.prompt, prompt);
    const gists = async () => (await later.rpc("recent", { older_than: null, find: "" })).runs.map(({ gist }) => gist);
    assert.deepEqual(await gists(), [undefined, undefined]);
    await later.rpc("pin", { id: ids[0], pinned: true });
    assert.equal((await later.rpc("clear", {}))?.runs, 1);
    assert.deepEqual(await found(""), [ids[0]]);
    assert.ok((await later.run(code, "next")).id > ids[1]);
    assert.deepEqual(await gists(), [undefined, "ok"]);
  });
  assert.deepEqual(await migrations(visitor), ALL);
});

test("a history of any older Petri opens as it was and gets its number", async () => {
  for (const older of [
    ["DROP TABLE migrations", ...WITHOUT_STARTS, "ALTER TABLE runs DROP COLUMN gist"],
    ["DROP TABLE migrations", ...WITHOUT_STARTS],
    ["DROP TABLE migrations"],
    // The number of a migration that was applied is not taken from the columns.
    ["DELETE FROM migrations WHERE number = 4", ...WITHOUT_STARTS],
  ]) {
    const { visitor, deleted } = await visitorWithDeletedRuns();
    await petri(served => again(served, visitor).rpc("pin", { id: 3, pinned: true }));
    await runStatements(visitor, older);
    await petri(async served => {
      const { runs, forgotten } = await again(served, visitor).recent();
      assert.deepEqual(
        runs.map(({ prompt, pinned }) => [prompt, pinned]),
        [["three", true]],
      );
      assert.deepEqual(forgotten, deleted[1]);
      const { report } = await again(served, visitor).rpc("open", { id: 3 });
      assert.equal(report.response?.body.text?.length, 100_000);
    });
    assert.deepEqual(await migrations(visitor), ALL, older.join());
  }
});

test("a history that is only read gets no tables", async () => {
  const visitor = await petri(async served => {
    const visitor = served.visitor();
    await visitor.run(code, "one");
    return visitor;
  });
  const TABLES = "SELECT name FROM sqlite_master WHERE type = 'table' AND name IN ('parts', 'runs', 'migrations')";
  await runStatements(
    visitor,
    ["parts", "runs", "migrations"].map(table => `DROP TABLE ${table}`),
  );
  await petri(async served => {
    const later = again(served, visitor);
    assert.deepEqual(await later.recent(), { runs: [], older: null });
    assert.deepEqual(await later.refused("open", { id: 1 }), [404, "not_found"]);
    assert.equal(await later.rpc("clear", {}), null);
  });
  assert.deepEqual((await runStatements(visitor, [TABLES])).rows, [[]]);
});
