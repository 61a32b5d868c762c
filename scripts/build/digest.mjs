// Content digests of the sources of a build, so that a build runs only if its sources have changed.
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { write } from "../lib/files.mjs";

/**
 * SHA-256 of the names and contents of the files and folders below `base`, in name order. A missing path adds nothing.
 * @param {string} base
 * @param {string[]} paths relative to `base`
 * @param {string[]} [facts] other text on which the result depends
 * @returns {string} 64 hexadecimal digits
 */
export function digest(base, paths, facts = []) {
  const hash = createHash("sha256");
  /** @param {string} label @param {Buffer} bytes */
  const add = (label, bytes) => hash.update(`${label.length}:${label}${bytes.length}:`).update(bytes);
  for (const fact of facts) add("", Buffer.from(fact));
  for (const path of paths.flatMap(path => files(base, path)).sort()) add(path, readFileSync(join(base, path)));
  return hash.digest("hex");
}

/** @param {string} base @param {string} path @returns {string[]} the files at or below `path`, relative to `base` */
export function files(base, path) {
  const stat = statSync(join(base, path), { throwIfNoEntry: false });
  if (!stat) return [];
  if (!stat.isDirectory()) return [path];
  return readdirSync(join(base, path))
    .sort()
    .flatMap(name => files(base, path === "" ? name : `${path}/${name}`));
}

/**
 * @template Facts
 * @typedef {object} Stamp
 * @property {(sources: string) => Facts | null} read the recorded facts, or null if there is no complete build of `sources`
 * @property {(sources: string, results: string[], facts: Facts) => void} write `results`: absolute paths
 */

/**
 * The record of a complete build: the digest of its sources, its results with their sizes, and facts about them.
 * @template Facts
 * @param {string} path of the stamp's file
 * @returns {Stamp<Facts>}
 */
export const stamp = path => ({
  read(sources) {
    try {
      const noted = JSON.parse(readFileSync(path, "utf8"));
      const whole = Object.entries(noted.results).every(
        ([file, size]) => statSync(file, { throwIfNoEntry: false })?.size === size,
      );
      return noted.sources === sources && whole ? noted.facts : null;
    } catch {
      return null;
    }
  },
  write(sources, results, facts) {
    write(
      path,
      JSON.stringify({ sources, facts, results: Object.fromEntries(results.map(file => [file, statSync(file).size])) }),
    );
  },
});
