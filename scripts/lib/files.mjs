// Files of the checkout: listing, digests, and writing in a way that leaves no half-written file.
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/**
 * Writes a file under another name, then renames it into place.
 * @param {string} path
 * @param {string} content
 */
export function write(path, content) {
  if (existsSync(path) && readFileSync(path, "utf8") === content) return;
  mkdirSync(dirname(path), { recursive: true });
  const partial = `${path}.${process.pid}.part`;
  writeFileSync(partial, content);
  renameSync(partial, path);
}

/**
 * @param {string} base
 * @param {string} path
 * @returns {string[]} the files at or below `path`, relative to `base`
 */
export function files(base, path) {
  const stat = statSync(join(base, path), { throwIfNoEntry: false });
  if (!stat) return [];
  if (!stat.isDirectory()) return [path];
  return readdirSync(join(base, path))
    .sort()
    .flatMap(name => files(base, path === "" ? name : `${path}/${name}`));
}

/**
 * SHA-256 of the names and contents of the files and folders below `base`, in name order. A missing path adds nothing.
 * @param {string} base
 * @param {string[]} paths relative to `base`
 * @param {string[]} [facts] other text on which the result depends
 * @returns {string} 64 hexadecimal digits
 */
export function digest(base, paths, facts = []) {
  const hash = createHash("sha256");
  /**
   * @param {string} label
   * @param {Buffer} bytes
   */
  const add = (label, bytes) => hash.update(`${label.length}:${label}${bytes.length}:`).update(bytes);
  for (const fact of facts) add("", Buffer.from(fact));
  for (const path of paths.flatMap(path => files(base, path)).sort()) add(path, readFileSync(join(base, path)));
  return hash.digest("hex");
}

/**
 * @template T
 * @param {(dir: string) => Promise<T>} work gets a folder that is removed afterwards
 * @returns {Promise<T>}
 */
export async function temporary(work) {
  const dir = mkdtempSync(join(tmpdir(), "petri-"));
  try {
    return await work(dir);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
