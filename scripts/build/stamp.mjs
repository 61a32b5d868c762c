// The record of a complete build, so that a build runs only if its sources have changed.
import { readFileSync, statSync } from "node:fs";
import { files, write } from "../lib/files.mjs";
import { join } from "node:path";

/**
 * @template Facts
 * @typedef {object} Stamp
 * @property {(sources: string) => Facts | null} read the recorded facts, or null if there is no complete build of `sources`
 * @property {(sources: string, results: string, facts: Facts) => void} write `results`: the folder with everything that was built
 */

/**
 * The digest of a build's sources, its results with their sizes, and facts about them.
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
    const paths = files(results, "").map(file => join(results, file));
    const sizes = Object.fromEntries(paths.map(file => [file, statSync(file).size]));
    write(path, JSON.stringify({ sources, facts, results: sizes }));
  },
});
