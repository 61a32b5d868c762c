// Builds what is not up to date.
import { readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { files, write } from "../lib/files.mjs";
import { at } from "../lib/paths.mjs";
import { progress } from "../lib/progress.mjs";
import { setUpTools } from "../setup/tools.mjs";
import { crates } from "./cargo.mjs";

/**
 * Returns the facts about a complete build of the sources; builds if there is none.
 * @template {{ sizes?: string }} Facts
 * @param {string} name of the result in the progress line
 * @param {string} sources a digest
 * @param {string} results the folder with everything that is built
 * @param {() => Promise<Facts>} make
 * @returns {Promise<Facts>}
 * @throws {import("../lib/errors.mjs").UserError}
 */
export async function built(name, sources, results, make) {
  const path = at("target", `${name.replaceAll(/[/\\]/g, "-").toLowerCase()}.json`);
  /** @type {Stamp<Facts>} */
  const noted = stamp(path);
  const facts = noted.read(sources);
  if (facts) return facts;
  await prepare();
  const build = async () => {
    rmSync(path, { force: true });
    const facts = await make();
    noted.write(sources, results, facts);
    return facts;
  };
  return progress(name, build, facts => facts.sizes ?? "");
}

/** @type {Promise<void> | undefined} */
let prepared;

/** Sets up the tools and downloads the crates, once. */
const prepare = () => {
  prepared ??= setUpTools().then(crates);
  return prepared;
};

/**
 * @template Facts
 * @typedef {object} Stamp
 * @property {(sources: string) => Facts | null} read the recorded facts, or null if there is no complete build of
 *   `sources`
 * @property {(sources: string, results: string, facts: Facts) => void} write `results`: the folder with everything that
 *   was built
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
    const paths = files(results, "").map(file => join(results, file));
    const sizes = Object.fromEntries(paths.map(file => [file, statSync(file).size]));
    write(path, JSON.stringify({ sources, facts, results: sizes }));
  },
});
