// Migrates shared programs from the old layout. The old layout had one file per share, and any request for a share created a file. The
// current layout has a fixed number of files.
import { createHash, createHmac } from "node:crypto";
import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { progress } from "../lib/progress.mjs";

/** The folder of the objects, from which their ids are derived: wrangler.jsonc's name and the class, as scripts/serve/capnp.mjs joins them. */
const FOLDER = "petri-Shares";

/** The digits of base64url in order. The first character of a share's id selects its file, as in `ShareId::shard`. */
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** The object that src/store/mod.rs uses as a probe and that stores no share. */
const PROBE = "probe";

/** The table of src/store/migrations.rs. The Durable Object adds its number. */
const TABLE = `CREATE TABLE IF NOT EXISTS shares (
  document TEXT NOT NULL,
  part INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY (document, part)
)`;

/** Number of old files that are read before their shares are written and the files are removed. */
const BATCH = 100;

/**
 * The id of a Durable Object with this name, as workerd derives it (src/workerd/server/actor-id-impl.c++). The file of the object has this name.
 * @param {string} name
 */
export function objectId(name) {
  const key = createHash("sha256").update(FOLDER).digest();
  const half = (/** @type {string | Buffer} */ data) => createHmac("sha256", key).update(data).digest().subarray(0, 16);
  const first = half(name);
  return Buffer.concat([first, half(first)]).toString("hex");
}

/** @param {string} id of a share @returns {string} the name of the object that stores the share */
export const shardName = id => `shard ${ALPHABET.indexOf(id[0])}`;

/**
 * Moves the shares of the old layout. Each share is on disk in its new file before its old file is removed, so the migration may be
 * interrupted at any time and repeated. Old files that cannot be read stay in place.
 * @param {string} dataDir not in use by a server
 * @param {(line: string) => void} [say] receives a message for each file that cannot be read
 * @returns {Promise<{ moved: number, unreadable: number }>}
 */
export async function moveShares(dataDir, say = console.error) {
  const folder = join(dataDir, FOLDER);
  const today = new Set([PROBE, ...Array.from(ALPHABET, shardName)].map(name => `${objectId(name)}.sqlite`));
  const old = existsSync(folder)
    ? readdirSync(folder).filter(name => /^[0-9a-f]{64}\.sqlite$/.test(name) && !today.has(name))
    : [];
  const done = { moved: 0, unreadable: 0 };
  if (!old.length) return done;
  return progress("shared programs of old versions", async () => {
    const { DatabaseSync } = await import("node:sqlite");
    for (let from = 0; from < old.length; from += BATCH) {
      const read = old
        .slice(from, from + BATCH)
        .map(name => ({ path: join(folder, name), share: readShare(DatabaseSync, folder, name) }));
      const shares = read.flatMap(({ share }) => (share.parts ? [share] : []));
      for (const shard of new Set(shares.map(({ id }) => shardName(id)))) {
        write(
          DatabaseSync,
          join(folder, `${objectId(shard)}.sqlite`),
          shares.filter(({ id }) => shardName(id) === shard),
        );
      }
      for (const { path, share } of read) {
        if (share.unreadable)
          say(`${path} holds a shared program that cannot be read (${share.unreadable}); it stays where it is`);
        else for (const end of ["", "-wal", "-shm"]) rmSync(path + end, { force: true });
      }
      done.moved += shares.length;
      done.unreadable += read.filter(({ share }) => share.unreadable).length;
    }
    return done;
  });
}

/** @typedef {{ id: string, parts: Uint8Array[], unreadable?: undefined }} Share */

/**
 * @param {typeof import("node:sqlite").DatabaseSync} Database @param {string} folder @param {string} name of the file
 * @returns {Share | { id?: undefined, parts?: undefined, unreadable?: string }} an empty object if the Durable Object stores nothing
 */
function readShare(Database, folder, name) {
  let database;
  try {
    database = new Database(join(folder, name));
    if (!database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'parts'").get()) return {};
    const parts = database
      .prepare("SELECT bytes FROM parts WHERE document = 1 ORDER BY part")
      .all()
      .map(({ bytes }) => /** @type {Uint8Array} */ (bytes));
    if (!parts.length) return {};
    const hash = createHash("sha256");
    for (const part of parts) hash.update(part);
    const id = hash.digest().subarray(0, 16).toString("base64url");
    if (`${objectId(id)}.sqlite` !== name) return { unreadable: "its content does not match its name" };
    return { id, parts };
  } catch (error) {
    return { unreadable: /** @type {Error} */ (error).message };
  } finally {
    database?.close();
  }
}

/** @param {typeof import("node:sqlite").DatabaseSync} Database @param {string} path @param {Share[]} shares */
function write(Database, path, shares) {
  const database = new Database(path);
  try {
    database.exec("PRAGMA synchronous = FULL");
    database.exec("BEGIN IMMEDIATE");
    database.exec(TABLE);
    const insert = database.prepare("INSERT OR IGNORE INTO shares (document, part, bytes) VALUES (?, ?, ?)");
    for (const { id, parts } of shares) {
      for (const [part, bytes] of parts.entries()) insert.run(id, part, bytes);
    }
    database.exec("COMMIT");
  } finally {
    database.close();
  }
}
