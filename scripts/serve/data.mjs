// Checks of the data folder: whether it is writable, and which of workerd's metadata files is damaged.
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { UserError, command } from "../lib/errors.mjs";

/**
 * Creates a folder and its parents. Node's recursive mkdir never returns if an existing parent refuses the creation, as below /proc.
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

/** Name of the file in which workerd stores the alarms of a Durable Object class. workerd opens only these files before it listens. */
const METADATA = "metadata.sqlite";
/** The error that workerd writes when it cannot open a metadata file. The error does not name the file. */
const DATABASE_ERROR = /SQLITE_(CORRUPT|NOTADB|CANTOPEN|IOERR|READONLY|PERM|AUTH|FORMAT)\w*/;

/**
 * Finds the metadata file that keeps workerd from starting.
 * @param {string} dataDir
 * @param {string} words output of workerd
 * @returns {Promise<UserError | null>} null if no metadata file is the cause
 */
export async function damagedMetadata(dataDir, words) {
  const files = metadataFiles(dataDir);
  for (const path of files) {
    const why = await damage(path);
    if (why) return metadataError([path], why);
  }
  const said = DATABASE_ERROR.exec(words)?.[0];
  return said && files.length ? metadataError(files, said) : null;
}

/** @param {string[]} paths @param {string} why */
function metadataError(paths, why) {
  const files = paths.join(" or ");
  return new UserError(
    `the metadata file ${files} is damaged or cannot be read (${why}): restore it from a backup, or remove it together with its -wal and -shm files ` +
      `(histories and shares are in other files and stay; deleted runs are purged at their visitor's next request), and run ${command()} again`,
  );
}

/** @param {string} dataDir @returns {string[]} */
function metadataFiles(dataDir) {
  try {
    const folders = readdirSync(dataDir, { withFileTypes: true }).filter(entry => entry.isDirectory());
    return folders.map(({ name }) => join(dataDir, name, METADATA)).filter(path => existsSync(path));
  } catch {
    return [];
  }
}

/** @param {string} path of a database @returns {Promise<string | null>} what is wrong with the database, or null */
async function damage(path) {
  try {
    return wrongHeader(path) ?? (await failedCheck(path));
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code ?? String(error);
  }
}

/**
 * Compares the size in the header of a database (https://www.sqlite.org/fileformat.html#the_database_header) with the size of the file.
 * @param {string} path
 * @returns {string | null} what is wrong with the database, or null
 * @throws {NodeJS.ErrnoException} if the file cannot be read
 */
function wrongHeader(path) {
  const header = Buffer.alloc(100);
  const file = openSync(path, "r");
  try {
    const { size } = statSync(path);
    // SQLite treats an empty file as a new database. A write-ahead log may hold all pages that the file lacks.
    if (
      readSync(file, header, 0, header.length, 0) === 0 ||
      (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0
    )
      return null;
    if (header.toString("latin1", 0, 16) !== "SQLite format 3\0") return "it is not a database";
    const page = header.readUInt16BE(16);
    const expected = header.readUInt32BE(28) * (page === 1 ? 65_536 : page);
    return size < expected ? `it has ${size} of ${expected} bytes` : null;
  } finally {
    closeSync(file);
  }
}

/**
 * Runs SQLite's integrity check. Skipped on Node 20, which has no SQLite.
 * @param {string} path
 * @returns {Promise<string | null>} what is wrong with the database, or null
 */
async function failedCheck(path) {
  const sqlite = await withoutWarning(() => import("node:sqlite").catch(() => null));
  if (!sqlite) return null;
  try {
    const database = new sqlite.DatabaseSync(path, { readOnly: true });
    try {
      const [first] = database.prepare("PRAGMA quick_check(1)").all();
      const answer = String(first?.quick_check ?? "ok");
      return answer === "ok" ? null : answer.split("\n", 1)[0];
    } finally {
      database.close();
    }
  } catch (error) {
    return /** @type {Error} */ (error).message;
  }
}

/**
 * Suppresses the warning of Node 22 and 24 that their SQLite is experimental. The warning would distract from the error message.
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
async function withoutWarning(work) {
  const { emitWarning } = process;
  process.emitWarning = () => {};
  try {
    return await work();
  } finally {
    process.emitWarning = emitWarning;
  }
}
