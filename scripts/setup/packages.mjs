// Installs the npm packages of the checkout; with the argument `end2end` also those of the browser tests. Runs before
// any package is installed, under the Node that npm runs on, so no npm package may be imported.
import { readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { isProgram, main } from "../lib/main.mjs";
import { at, root } from "../lib/paths.mjs";
import { must } from "../lib/process.mjs";
import { progress } from "../lib/progress.mjs";

/** Each of two runs of `npm ci` tries every download three times. */
const ARGS = [
  ..."ci --no-audit --no-fund --loglevel=error".split(" "),
  ..."--fetch-retries=2 --fetch-retry-mintimeout=1000 --fetch-retry-maxtimeout=5000".split(" "),
];

/**
 * A lock file of npm: package-lock.json, or npm's own record node_modules/.package-lock.json.
 * @typedef {{ packages?: Record<string, { version?: string, integrity?: string, optional?: boolean }> }} Lock
 */

/**
 * @param {string} path
 * @returns {Lock} an empty lock if the file is missing or cannot be read
 */
function lock(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return {};
  }
}

/**
 * Whether the installed packages are those of the lock file. npm writes its own record last, so an interrupted
 * installation has no record. Packages for other platforms are optional and may be absent.
 * @param {Lock} lock package-lock.json
 * @param {Lock} installed node_modules/.package-lock.json
 */
export function matches({ packages: locked }, { packages: installed }) {
  if (!locked || !installed) return false;
  return Object.entries(locked).every(([path, { version, integrity, optional }]) => {
    const found = installed[path];
    if (path === "" || !found) return path === "" || optional === true;
    return found.version === version && found.integrity === integrity;
  });
}

/**
 * Installs the packages of `folder`/package-lock.json, unless they are already installed.
 * @param {string} name of the packages in the progress line
 * @param {string} folder
 * @throws {import("../lib/errors.mjs").UserError}
 */
export async function packages(name, folder) {
  if (matches(lock(join(folder, "package-lock.json")), lock(join(folder, "node_modules", ".package-lock.json"))))
    return;
  // The installation may replace the Node of node_modules, so it must not run on that Node.
  const dirs = (process.env.PATH ?? "").split(delimiter).filter(dir => !/[/\\]node_modules[/\\]\.bin$/.test(dir));
  const env = { PATH: dirs.join(delimiter), PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: "1" };
  // Without --prefix, npm would install where the npm that runs this script does.
  await progress(name, () =>
    must(`npm ci failed in ${folder}`, "npm", [...ARGS, "--prefix", folder], { cwd: folder, env, tries: 2 }),
  );
}

if (isProgram(import.meta.url))
  await main(async () => {
    await packages("npm packages", root);
    if (process.argv[2] === "end2end") await packages("browser test packages", at("end2end"));
  });
