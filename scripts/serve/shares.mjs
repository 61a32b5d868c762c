// Migrates shared programs from the old layout. The old layout had one file per share, and any request for a share
// created a file. The current layout has a fixed number of files.
import { createHash, createHmac } from "node:crypto";
import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { progress } from "../lib/progress.mjs";

/**
 * The folder of the objects, from which their ids are derived: wrangler.jsonc's name and the class, as
 * scripts/serve/capnp.mjs joins them.
 */
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
 * The id of a Durable Object with this name, as workerd derives it (src/workerd/server/actor-id-impl.c++). The file of
 * the object has this name.
 * @param {string} name
 */
export function objectId(name) {
  const key = createHash("sha256").update(FOLDER).digest();
  const half = (/** @type {string | Buffer} */ data) => createHmac("sha256", key).update(data).digest().subarray(0, 16);
  const first = half(name);
  return Buffer.concat([first, half(first)]).toString("hex");
}

/**
 * @param {string} id of a share
 * @returns {string} the name of the object that stores the share
 */
export const shardName = id => `shard ${ALPHABET.indexOf(id[0])}`;

/**
 * Moves the shares of the old layout. Each share is on disk in its new file before its old file is removed, so the
 * migration may be interrupted at any time and repeated. Old files that cannot be read stay in place.
 * @param {string} dataDir not in use by a server
 * @param {(line: string) => void} [say] receives a message for each file that cannot be read
 * @returns {Promise<{ moved: number, unreadable: number }>}
 */
export async function moveShares(dataDir, say = console.error) {
  const folder = join(dataDir, FOLDER);
  const current = new Set([PROBE, ...Array.from(ALPHABET, shardName)].map(fileName));
  const old = existsSync(folder)
    ? readdirSync(folder).filter(name => /^[0-9a-f]{64}\.sqlite$/.test(name) && !current.has(name))
    : [];
  const done = { moved: 0, unreadable: 0 };
  if (!old.length) return done;
  return progress("shared programs of old versions", async () => {
    for (let from = 0; from < old.length; from += BATCH) {
      const batch = old
        .slice(from, from + BATCH)
        .map(name => ({ path: join(folder, name), share: readShare(folder, name) }));
      const byShard = Map.groupBy(
        batch.flatMap(({ share }) => (share.id ? [share] : [])),
        ({ id }) => shardName(id),
      );
      for (const [shard, shares] of byShard) {
        write(join(folder, fileName(shard)), shares);
        done.moved += shares.length;
      }
      for (const { path, share } of batch) {
        if (!share.unreadable) {
          for (const end of ["", "-wal", "-shm"]) rmSync(path + end, { force: true });
          continue;
        }
        done.unreadable++;
        say(`${path} holds a shared program that cannot be read (${share.unreadable}); it stays where it is`);
      }
    }
    return done;
  });
}

/**
 * @param {string} name of an object
 * @returns {string} the name of its file
 */
const fileName = name => `${objectId(name)}.sqlite`;

/** @typedef {{ id: string, parts: Uint8Array[], unreadable?: undefined }} Share */

/**
 * @param {string} folder
 * @param {string} name of the file
 * @returns {Share | { id?: undefined, unreadable?: string }} an empty object if the Durable Object stores nothing
 */
function readShare(folder, name) {
  let database;
  try {
    database = new DatabaseSync(join(folder, name));
    if (!database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'parts'").get()) return {};
    const rows = database.prepare("SELECT bytes FROM parts WHERE document = 1 ORDER BY part").all();
    const parts = rows.map(({ bytes }) => /** @type {Uint8Array} */ (bytes));
    if (!parts.length) return {};
    const id = createHash("sha256").update(Buffer.concat(parts)).digest().subarray(0, 16).toString("base64url");
    return fileName(id) === name ? { id, parts } : { unreadable: "its content does not match its name" };
  } catch (error) {
    return { unreadable: /** @type {Error} */ (error).message };
  } finally {
    database?.close();
  }
}

/**
 * @param {string} path
 * @param {Share[]} shares
 */
function write(path, shares) {
  const database = new DatabaseSync(path);
  try {
    database.exec(`PRAGMA synchronous = FULL; BEGIN IMMEDIATE; ${TABLE}`);
    const insert = database.prepare("INSERT OR IGNORE INTO shares (document, part, bytes) VALUES (?, ?, ?)");
    for (const { id, parts } of shares) for (const [part, bytes] of parts.entries()) insert.run(id, part, bytes);
    database.exec("COMMIT");
  } finally {
    database.close();
  }
}
