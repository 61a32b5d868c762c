// Shared programs of before, one file each, still open after an update; and what today's files look like when one is damaged.
import assert from "node:assert/strict";
import { createHash, randomBytes } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { after, test } from "node:test";
import { moveShares, objectId, shardName } from "../../scripts/shares.mjs";
import { start } from "./petri.mjs";

/** @import { ExecuteRequest, ShareLink, StoredProgram } from "./types.mjs" */

/** Bytes of a part, as the Petri of before cut documents. */
const PART = 1024 * 1024;

/** What a share of before holds, and its id. @param {ExecuteRequest} execute */
function shared(execute) {
  const text = JSON.stringify({ v: "1", execute });
  return { text, id: createHash("sha256").update(text).digest().subarray(0, 16).toString("base64url") };
}

/** Keeps a share as the Petri of before did: in a file of its own. @param {string} dataDir @param {{ id: string, text: string | null }} share */
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

test("a link of before opens after an update, and only the files of the shards are left", async () => {
  /** @type {StoredProgram[]} */
  const programs = Array.from({ length: 130 }, (_, n) => ({
    modules: { "main.ts": `export default () => ${n}` },
    main: "main.ts",
  }));
  // One of several parts, with a character across the cut.
  programs.push({
    modules: Object.fromEntries(
      ["main.js", "b.js", "c.js", "d.js", "e.js"].map(name => [name, `// ${"ü".repeat(120_000)}`]),
    ),
    main: "main.js",
  });
  // A flag that no program can ask for any more: it opens, though it does not run.
  const old = shared({ modules: { "main.ts": "1" }, main: "main.ts", compatibility_flags: ["python_workers"] });
  const shares = [...programs.map(shared), old];
  /** @type {string[]} */
  const said = [];
  const petri = await start({
    prepare: async dataDir => {
      for (const share of shares) keep(dataDir, share);
      // Links that nobody ever made left files, too.
      for (let n = 0; n < 20; n++) keep(dataDir, { id: randomBytes(16).toString("base64url"), text: null });
      assert.deepEqual(await moveShares(dataDir, line => said.push(line)), { moved: shares.length, unreadable: 0 });
    },
  });
  assert.deepEqual(said, []);
  for (const [n, { id }] of shares.entries()) {
    const opened = await (await petri.fetch(`/api/v1/shares/${id}`)).json();
    assert.deepEqual(opened, n < programs.length ? programs[n] : JSON.parse(old.text).execute);
    assert.equal((await petri.fetch(`/s/${id}`)).status, 200);
  }
  // Sharing one again finds it where it is.
  const again = /** @type {ShareLink} */ (await (await petri.call("shares", programs[0])).json());
  assert.equal(again.id, shares[0].id);
  assert.ok(objects(petri.dataDir).length <= 64, `${objects(petri.dataDir).length} files`);
});

test("done twice, or cut off before the old files were removed, it loses nothing", async () => {
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

test("an old file that cannot be read stays where it is and is named", async () => {
  const dataDir = folder();
  const { text } = shared({ modules: { "main.ts": "1" }, main: "main.ts" });
  const misnamed = keep(dataDir, { id: "AAAAAAAAAAAAAAAAAAAAAA", text });
  const broken = keep(dataDir, { id: "BBBBBBBBBBBBBBBBBBBBBA", text });
  writeFileSync(broken, "no database".repeat(1000));
  /** @type {string[]} */
  const said = [];
  assert.deepEqual(await moveShares(dataDir, line => said.push(line)), { moved: 0, unreadable: 2 });
  for (const path of [misnamed, broken]) {
    assert.ok(existsSync(path));
    assert.equal(said.filter(line => line.startsWith(path)).length, 1, said.join("\n"));
  }
});

test("a data folder without shares is left as it is", async () => {
  const dataDir = folder();
  assert.deepEqual(await moveShares(dataDir), { moved: 0, unreadable: 0 });
  assert.deepEqual(readdirSync(dataDir), []);
});
