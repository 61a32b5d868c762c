// Backups of the data folder: `npm run backup -- FOLDER` and `npm run restore -- FOLDER`.
import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  globSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  rmdirSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { DatabaseSync, backup as copyDatabase } from "node:sqlite";
import { UserError, command } from "../lib/errors.mjs";
import { damage } from "./data.mjs";
import { lockData } from "./data-lock.mjs";
import { keys } from "./keys.mjs";

/** The file by which a folder is recognised as a backup. */
const MANIFEST = "backup.json";
/** The version of the manifest's format. */
const VERSION = 1;
/** The file with the key of the visitors' cookies. */
const KEYS = "keys.json";

/**
 * Copies a data folder, also while a server uses it: each database as it is at one moment, and the keys. A database that
 * cannot be read is left out and named.
 * @param {string} dataDir
 * @param {string} folder is created; its folder must exist
 * @returns {Promise<{ databases: number, unreadable: string[] }>} `unreadable`: a sentence for each database left out
 * @throws {UserError}
 */
export async function backup(dataDir, folder) {
  if (!existsSync(join(dataDir, KEYS)))
    throw new UserError(
      `${dataDir} holds no data of Petri: name its data folder, as in PETRI_DATA=/path ${command()} -- FOLDER`,
    );
  if (existsSync(folder)) throw new UserError(`${folder} is there already: name a folder that does not exist yet`);
  /** @type {string[]} */
  const unreadable = [];
  let databases = 0;
  await place(folder, async partial => {
    for (const name of globSync("*/*.sqlite", { cwd: dataDir }).sort()) {
      const why = await copied(join(dataDir, name), join(partial, name));
      if (why === null) databases++;
      else unreadable.push(`${join(dataDir, name)} is left out, since it is damaged (${why})`);
    }
    keys(dataDir);
    copyFileSync(join(dataDir, KEYS), join(partial, KEYS));
    const manifest = { version: VERSION, made: new Date().toISOString(), databases };
    writeFileSync(join(partial, MANIFEST), `${JSON.stringify(manifest)}\n`);
  });
  return { databases, unreadable };
}

/**
 * Restores a backup into a data folder that is empty or does not exist.
 * @param {string} folder the backup
 * @param {string} dataDir
 * @returns {Promise<{ databases: number, made: string }>}
 * @throws {UserError} without having changed the data folder
 */
export async function restore(folder, dataDir) {
  const { made, databases } = manifest(folder);
  const names = globSync("*/*.sqlite", { cwd: folder }).sort();
  if (names.length !== databases)
    throw new UserError(
      `the backup ${folder} has ${names.length} of its ${databases} databases: use another copy of it`,
    );
  for (const name of names) {
    const why = damage(join(folder, name));
    if (why) throw new UserError(`the backup's ${join(folder, name)} is damaged (${why}): use another copy of it`);
  }
  if (!existsSync(join(folder, KEYS)))
    throw new UserError(`the backup ${folder} lacks the file ${KEYS}: use another copy of it`);
  keys(folder);
  if (existsSync(dataDir)) {
    // A running server is the more useful error, so the lock is tried before the content is looked at.
    (await lockData(dataDir))();
    if (readdirSync(dataDir).length)
      throw new UserError(
        `the data folder ${dataDir} is not empty: move it away, or choose another, as in PETRI_DATA=/path ${command()} -- FOLDER`,
      );
  }
  await place(dataDir, partial => {
    for (const name of [...names, KEYS]) {
      mkdirSync(dirname(join(partial, name)), { recursive: true });
      copyFileSync(join(folder, name), join(partial, name));
    }
  });
  return { databases, made };
}

/**
 * Creates a folder with its content: the folder is complete and on the disk, or not there.
 * @param {string} folder does not exist, or is empty
 * @param {(partial: string) => void | Promise<void>} fill writes the content into a folder that is then renamed
 * @throws {UserError}
 */
async function place(folder, fill) {
  const partial = `${folder}.${process.pid}.part`;
  try {
    mkdirSync(partial, { mode: 0o700 });
    await fill(partial);
    flush(partial);
    if (existsSync(folder)) rmdirSync(folder);
    renameSync(partial, folder);
    flushFolder(dirname(resolve(folder)));
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    throw failed(folder, error);
  }
}

/**
 * Copies a database and checks the copy.
 * @param {string} from
 * @param {string} to
 * @returns {Promise<string | null>} null if the copy was made; otherwise what is wrong with the database
 */
async function copied(from, to) {
  mkdirSync(dirname(to), { recursive: true });
  let database;
  let why;
  try {
    database = new DatabaseSync(from, { readOnly: true });
    await copyDatabase(database, to);
    why = damage(to);
  } catch (error) {
    // A full disk is no fault of the database.
    if (/SQLITE_FULL|disk is full|disk I\/O/i.test(String(error))) throw error;
    why = /** @type {Error} */ (error).message;
  } finally {
    database?.close();
  }
  // Opening the copy for the check created these two files beside it.
  for (const end of why === null ? ["-wal", "-shm"] : ["", "-wal", "-shm"]) rmSync(to + end, { force: true });
  return why;
}

/**
 * @param {string} folder
 * @returns {{ made: string, databases: number }} what the manifest of a backup says
 * @throws {UserError}
 */
function manifest(folder) {
  const path = join(folder, MANIFEST);
  let read;
  try {
    read = JSON.parse(readFileSync(path, "utf8"));
  } catch {
    throw new UserError(
      `${folder} is no backup of Petri: name a folder that npm run backup has made (${path} cannot be read)`,
    );
  }
  const { version, made, databases } = read ?? {};
  if (version !== VERSION || typeof made !== "string" || !Number.isInteger(databases))
    throw new UserError(
      `the backup ${folder} has the version ${JSON.stringify(version)}, and this Petri reads ${VERSION}: use the Petri that made it`,
    );
  return { made, databases };
}

/** Forces all files below a folder to the disk. @param {string} folder */
function flush(folder) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = openSync(join(entry.parentPath, entry.name), "r");
    fsyncSync(file);
    closeSync(file);
  }
  flushFolder(folder);
}

/** Forces the names in a folder to the disk. @param {string} folder */
function flushFolder(folder) {
  // Windows opens no folders.
  if (process.platform === "win32") return;
  const handle = openSync(folder, "r");
  fsyncSync(handle);
  closeSync(handle);
}

/**
 * @param {string} folder
 * @param {unknown} error
 */
function failed(folder, error) {
  if (error instanceof UserError) return error;
  const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
  return new UserError(`${folder} cannot be written (${code ?? message}): make room or choose another folder`);
}
