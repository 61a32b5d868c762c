// Secret keys, generated once and kept. A new key would invalidate the cookies of all earlier visitors.
import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { UserError, command } from "../lib/errors.mjs";
import { root } from "../lib/paths.mjs";

/** Format of a key: 32 random bytes as hexadecimal digits. */
const KEY = /^[0-9a-f]{64}$/;

const newKey = () => randomBytes(32).toString("hex");

/**
 * Reads the keys of a data folder from its file keys.json, or generates them. Only the file's owner can read the file.
 * Backups must include it.
 * @param {string} dataDir an existing, writable folder
 * @returns {{ cookie: string }} `cookie` signs visitors' cookies: 64 hexadecimal digits
 * @throws {UserError} if the file is damaged or cannot be read or written
 */
export function keys(dataDir) {
  const path = join(dataDir, "keys.json");
  const { version = 1, cookie } = parsed(
    readOrCreate(path, () => `${JSON.stringify({ version: 1, cookie: newKey() })}\n`),
  );
  if (version === 1 && typeof cookie === "string" && KEY.test(cookie)) return { cookie };
  const why =
    version === 1 ? "it does not hold a key of 64 hexadecimal digits" : `its version is ${JSON.stringify(version)}`;
  throw new UserError(
    `the key file ${path} is damaged (${why}): restore it from a backup, or remove it and run ${command()} again, ` +
      "after which every visitor begins with an empty history",
  );
}

/**
 * @param {string} text
 * @returns {{ version?: unknown, cookie?: unknown }}
 */
function parsed(text) {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return {};
  }
}

/**
 * Generates the cookie key for `npm run dev` in .dev.vars, where wrangler reads it, unless the file already has a key.
 * @param {string} [folder] the folder of wrangler.jsonc
 * @throws {UserError}
 */
export function devKey(folder = root) {
  const path = join(folder, ".dev.vars");
  if (/^\s*COOKIE_KEY\s*=/m.test(readOrCreate(path, () => `COOKIE_KEY=${newKey()}\n`))) return;
  throw new UserError(
    `${path} has no COOKIE_KEY: add a line COOKIE_KEY=<64 hexadecimal digits>, or remove the file, and run ${command()} again`,
  );
}

/**
 * Reads a file, or creates it so that only its owner can read it. After a power failure the file is complete or absent.
 * @param {string} path
 * @param {() => string} create
 * @returns {string} the content
 * @throws {UserError}
 */
function readOrCreate(path, create) {
  const there = existsSync(path);
  const partial = `${path}.${process.pid}.part`;
  try {
    if (!there) {
      rmSync(partial, { force: true });
      writeFileSync(partial, create(), { flag: "wx", mode: 0o600, flush: true });
      renameSync(partial, path);
    }
    return readFileSync(path, "utf8");
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    throw new UserError(
      there
        ? `the key file ${path} cannot be read (${code}): make it readable and run ${command()} again`
        : `the key file ${path} cannot be written (${code}): make its folder writable and run ${command()} again`,
    );
  }
}
