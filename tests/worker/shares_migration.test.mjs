// Migrating shares from the layout of an older Petri, with one database file per share, into the shards.
import assert from "node:assert/strict";
import { createHash, randomBytes } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { after, test } from "node:test";
import { serve } from "../../scripts/serve/serve.mjs";
import { moveShares, objectId, shardName } from "../../scripts/serve/shares.mjs";
import { start } from "./petri.mjs";

/** @import { ExecuteRequest, ShareLink, StoredProgram } from "./types.mjs" */

/** The size in bytes of a part into which the older Petri split a document. */
const PART = 1024 * 1024;

/**
 * Returns the stored text and the id of a share in the older form.
 * @param {ExecuteRequest} execute
 */
function shared(execute) {
  const text = JSON.stringify({ v: "1", execute });
  return { text, id: createHash("sha256").update(text).digest().subarray(0, 16).toString("base64url") };
}

/**
 * Writes a share in the older layout, to its own database file.
 * @param {string} dataDir
 * @param {{ id: string, text: string | null }} share
 */
function keep(dataDir, { id, text }) {
  const folder = join(dataDir, "petri-Shares");
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${objectId(id)}.sqlite`);
  const database = new DatabaseSync(path);
  database.exec("PRAGMA journal_mode = WAL");
  if (text !== null) {
    database.exec(
      "CREATE TABLE parts (document INTEGER NOT NULL, part INTEGER NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY (document, part))",
    );
    const bytes = Buffer.from(text);
    for (let part = 0; part * PART < bytes.length; part++) {
      database.prepare("INSERT INTO parts VALUES (1, ?, ?)").run(part, bytes.subarray(part * PART, (part + 1) * PART));
    }
  }
  database.close();
  return path;
}

function folder() {
  const path = mkdtempSync(join(tmpdir(), "petri-shares-"));
  after(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

const objects = (/** @type {string} */ dataDir) =>
  readdirSync(join(dataDir, "petri-Shares")).filter(name => /^[0-9a-f]{64}\.sqlite$/.test(name));

test("a link from an older Petri opens after an update, and only the files of the shards are left", async () => {
  /** @type {StoredProgram[]} */
  const programs = Array.from({ length: 130 }, (_, n) => ({
    modules: { "main.ts": `export default () => ${n}` },
    main: "main.ts",
  }));
  // A share of several parts, with a character across a boundary.
  programs.push({
    modules: Object.fromEntries(
      ["main.js", "b.js", "c.js", "d.js", "e.js"].map(name => [name, `// ${"ü".repeat(120_000)}`]),
    ),
    main: "main.js",
  });
  // A flag that is no longer offered: the share opens, but does not run.
  const old = shared({ modules: { "main.ts": "1" }, main: "main.ts", compatibility_flags: ["python_workers"] });
  const shares = [...programs.map(shared), old];
  /** @type {string[]} */
  const messages = [];
  const petri = await start({
    prepare: async dataDir => {
      for (const share of shares) keep(dataDir, share);
      // Files that requests for made-up links created.
      for (let n = 0; n < 20; n++) keep(dataDir, { id: randomBytes(16).toString("base64url"), text: null });
      assert.deepEqual(await moveShares(dataDir, line => messages.push(line)), { moved: shares.length, unreadable: 0 });
    },
  });
  assert.deepEqual(messages, []);
  for (const [n, { id }] of shares.entries()) {
    const opened = await (await petri.fetch(`/api/v1/shares/${id}`)).json();
    assert.deepEqual(opened, n < programs.length ? programs[n] : JSON.parse(old.text).execute);
    assert.equal((await petri.fetch(`/s/${id}`)).status, 200);
  }
  // Sharing a migrated program again gives the same link.
  const again = /** @type {ShareLink} */ (await (await petri.call("shares", programs[0])).json());
  assert.equal(again.id, shares[0].id);
  assert.ok(objects(petri.dataDir).length <= 64, `${objects(petri.dataDir).length} files`);
});

test("a migration that is repeated or interrupted loses no share", async () => {
  const dataDir = folder();
  const share = shared({ modules: { "main.ts": "1" }, main: "main.ts" });
  const path = keep(dataDir, share);
  assert.deepEqual(await moveShares(dataDir), { moved: 1, unreadable: 0 });
  assert.equal(existsSync(path), false);
  keep(dataDir, share);
  assert.deepEqual(await moveShares(dataDir), { moved: 1, unreadable: 0 });
  assert.deepEqual(await moveShares(dataDir), { moved: 0, unreadable: 0 });
  const database = new DatabaseSync(join(dataDir, "petri-Shares", `${objectId(shardName(share.id))}.sqlite`));
  assert.deepEqual(database.prepare("SELECT count(*) AS n FROM shares").get()?.n, 1);
  database.close();
});

test("an old file that cannot be read stays in place and is named", async () => {
  const dataDir = folder();
  const { text } = shared({ modules: { "main.ts": "1" }, main: "main.ts" });
  const misnamed = keep(dataDir, { id: "AAAAAAAAAAAAAAAAAAAAAA", text });
  const broken = keep(dataDir, { id: "BBBBBBBBBBBBBBBBBBBBBA", text });
  writeFileSync(broken, "no database".repeat(1000));
  /** @type {string[]} */
  const messages = [];
  assert.deepEqual(await moveShares(dataDir, line => messages.push(line)), { moved: 0, unreadable: 2 });
  for (const path of [misnamed, broken]) {
    assert.ok(existsSync(path));
    assert.equal(messages.filter(line => line.startsWith(path)).length, 1, messages.join("\n"));
  }
});

test("a shard of an older Petri gets the number of its layout once it is opened, and loses no share", async () => {
  const dataDir = folder();
  const share = shared({ modules: { "main.ts": "1" }, main: "main.ts" });
  keep(dataDir, share);
  await moveShares(dataDir);
  const server = await serve({ dataDir });
  const opened = await fetch(`${server.url}/api/v1/shares/${share.id}`);
  assert.deepEqual([opened.status, await opened.json()], [200, JSON.parse(share.text).execute]);
  await server.stop();
  const database = new DatabaseSync(join(dataDir, "petri-Shares", `${objectId(shardName(share.id))}.sqlite`));
  assert.deepEqual(
    database
      .prepare("SELECT number FROM migrations")
      .all()
      .map(({ number }) => number),
    [1],
  );
  assert.deepEqual(database.prepare("SELECT count(*) AS n FROM shares").get()?.n, 1);
  database.close();
});

test("a data folder without shares is not changed", async () => {
  const dataDir = folder();
  assert.deepEqual(await moveShares(dataDir), { moved: 0, unreadable: 0 });
  assert.deepEqual(readdirSync(dataDir), []);
});
