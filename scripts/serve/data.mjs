// Checks of the data folder: whether it is writable, and which of workerd's metadata files is damaged.
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { UserError, command } from "../lib/errors.mjs";

/**
 * Creates a folder and its parents. Node's recursive mkdir never returns if an existing parent refuses the creation, as
 * below /proc.
 * @param {string} path
 */
function folder(path) {
  try {
    mkdirSync(path);
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code === "EEXIST") return;
    if (code !== "ENOENT" || existsSync(dirname(path))) throw error;
    folder(dirname(path));
    mkdirSync(path);
  }
}

/**
 * Creates the data folder and checks that it is writable.
 * @param {string} dataDir
 * @throws {UserError}
 */
export function writable(dataDir) {
  const probe = join(dataDir, `.probe-${process.pid}`);
  try {
    folder(dataDir);
    writeFileSync(probe, "");
    rmSync(probe);
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    throw new UserError(
      `the data folder ${dataDir} cannot be written (${code}): make it writable, or choose another, as in PETRI_DATA=/path ${command()}`,
    );
  }
}

/** The error that workerd writes when it cannot open a metadata file. The error does not name the file. */
const DATABASE_ERROR = /SQLITE_(CORRUPT|NOTADB|CANTOPEN|IOERR|READONLY|PERM|AUTH|FORMAT)\w*/;

/**
 * Finds the metadata file that keeps workerd from starting. workerd keeps the alarms of a Durable Object class in its
 * metadata.sqlite, and opens only these files before it listens.
 * @param {string} dataDir
 * @param {string} output of workerd
 * @returns {UserError | null} null if no metadata file is the cause
 */
export function damagedMetadata(dataDir, output) {
  const files = globSync("*/metadata.sqlite", { cwd: dataDir }).map(name => join(dataDir, name));
  const damaged = files.map(path => ({ path, why: damage(path) })).find(({ why }) => why);
  const why = damaged?.why ?? DATABASE_ERROR.exec(output)?.[0];
  if (!why || !files.length) return null;
  return new UserError(
    `the metadata file ${damaged?.path ?? files.join(" or ")} is damaged or cannot be read (${why}): restore it from a backup, or remove it ` +
      "together with its -wal and -shm files (histories and shares are in other files and stay; deleted runs are purged at their " +
      `visitor's next request), and run ${command()} again`,
  );
}

/**
 * @param {string} path of a database
 * @returns {string | null} what is wrong with the database, or null
 */
export function damage(path) {
  let database;
  try {
    const short = missingBytes(path);
    if (short) return short;
    database = new DatabaseSync(path, { readOnly: true });
    const answer = String(database.prepare("PRAGMA quick_check(1)").get()?.quick_check ?? "ok");
    return answer === "ok" ? null : answer.split("\n", 1)[0];
  } catch (error) {
    return /** @type {Error} */ (error).message;
  } finally {
    database?.close();
  }
}

/**
 * Compares the size in the header of a database (https://www.sqlite.org/fileformat.html#the_database_header) with the
 * size of the file: SQLite does not notice a last page that is cut off.
 * @param {string} path
 * @returns {string | null}
 */
function missingBytes(path) {
  const content = readFileSync(path);
  // A write-ahead log may hold all pages that the file lacks.
  const logged = statSync(`${path}-wal`, { throwIfNoEntry: false })?.size;
  if (logged || content.length < 32 || content.toString("latin1", 0, 16) !== "SQLite format 3\0") return null;
  const page = content.readUInt16BE(16);
  const expected = content.readUInt32BE(28) * (page === 1 ? 65_536 : page);
  return content.length < expected ? `it has ${content.length} of ${expected} bytes` : null;
}
