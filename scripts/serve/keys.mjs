// Secret keys, generated once and kept. A new key would invalidate the cookies of all earlier visitors.
import { randomBytes } from "node:crypto";
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { UserError, command } from "../lib/errors.mjs";
import { root } from "../lib/paths.mjs";

/** Format of a key: 32 random bytes as hexadecimal digits. */
const KEY = /^[0-9a-f]{64}$/;

const newKey = () => randomBytes(32).toString("hex");

/**
 * Reads the keys of a data folder from its file keys.json, or generates them. Only the file's owner can read the file. Backups must include it.
 * @param {string} dataDir an existing, writable folder
 * @returns {{ cookie: string }} `cookie` signs visitors' cookies: 64 hexadecimal digits
 * @throws {UserError} if the file is damaged or cannot be read or written
 */
export function keys(dataDir) {
  const path = join(dataDir, "keys.json");
  const text = content(path);
  if (text === null) {
    const cookie = newKey();
    create(path, `${JSON.stringify({ version: 1, cookie })}\n`);
    return { cookie };
  }
  const { version, cookie } = parsed(text);
  if (version === 1 && typeof cookie === "string" && KEY.test(cookie)) return { cookie };
  const why =
    version === undefined || version === 1
      ? "it does not hold a key of 64 hexadecimal digits"
      : `its version is ${JSON.stringify(version)}`;
  throw new UserError(
    `the key file ${path} is damaged (${why}): restore it from a backup, or remove it and run ${command()} again, ` +
      "after which every visitor begins with an empty history",
  );
}

/**
 * Generates the cookie key for `npm run dev` in .dev.vars, where wrangler reads it, unless the file already has a key.
 * @param {string} [folder] the folder of wrangler.jsonc
 * @throws {UserError}
 */
export function devKey(folder = root) {
  const path = join(folder, ".dev.vars");
  const text = content(path);
  if (text === null) return create(path, `COOKIE_KEY=${newKey()}\n`);
  if (/^\s*COOKIE_KEY\s*=/m.test(text)) return;
  throw new UserError(
    `${path} has no COOKIE_KEY: add a line COOKIE_KEY=<64 hexadecimal digits>, or remove the file, and run ${command()} again`,
  );
}

/** @param {string} path @returns {string | null} null if there is no such file @throws {UserError} */
function content(path) {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code === "ENOENT") return null;
    throw new UserError(`the key file ${path} cannot be read (${code}): make it readable and run ${command()} again`);
  }
}

/** @param {string} text @returns {{ version?: unknown, cookie?: unknown }} */
function parsed(text) {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return {};
  }
}

/**
 * Writes a file that only its owner can read. After a power failure the file is complete or absent.
 * @param {string} path @param {string} text @throws {UserError}
 */
function create(path, text) {
  const aside = `${path}.${process.pid}.part`;
  try {
    rmSync(aside, { force: true });
    const file = openSync(aside, "wx", 0o600);
    try {
      writeSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(aside, path);
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    throw new UserError(
      `the key file ${path} cannot be written (${code}): make its folder writable and run ${command()} again`,
    );
  }
}
