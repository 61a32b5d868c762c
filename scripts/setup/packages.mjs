// Installs the npm packages of the checkout; with the argument `end2end` also those of the browser tests. Runs before any package is
// installed, under the Node that npm runs on, so no npm package may be imported.
import { readFileSync, realpathSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { main, run } from "../lib/process.mjs";
import { UserError, cause, command } from "../lib/errors.mjs";
import { root } from "../lib/paths.mjs";
import { progress } from "../lib/progress.mjs";

/** Runs of npm before the network is reported as the cause. Each run tries every download three times. */
const TRIES = 2;

/**
 * A lock file of npm: package-lock.json, or npm's own record node_modules/.package-lock.json.
 * @typedef {{ packages?: Record<string, Package> }} Lock
 * @typedef {{ version?: string, integrity?: string, optional?: boolean }} Package
 */

/** @param {string} path @returns {Lock | null} null if the file is missing or cannot be read */
function json(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}

/**
 * Whether the installed packages are those of the lock file. npm writes its own record last, so an interrupted installation has no record.
 * Packages for other platforms are optional and may be absent.
 * @param {Lock | null} lock package-lock.json
 * @param {Lock | null} installed node_modules/.package-lock.json
 */
export function matches(lock, installed) {
  const there = installed?.packages;
  if (!lock?.packages || !there) return false;
  return Object.entries(lock.packages).every(([path, wanted]) => {
    if (path === "") return true;
    const found = there[path];
    if (!found) return wanted.optional === true;
    return found.version === wanted.version && found.integrity === wanted.integrity;
  });
}

/** The environment without npm's variables about this script, and without the current Node, which the installation may replace. */
function clean(env = process.env) {
  const kept = Object.entries(env).filter(
    ([key]) =>
      !/^(npm_(package|lifecycle)_|npm_(command|execpath|node_execpath)$|npm_config_(local_)?prefix$|INIT_CWD$|NODE$)/i.test(
        key,
      ),
  );
  const dirs = (env.PATH ?? "").split(delimiter).filter(dir => !/[/\\]node_modules[/\\]\.bin$|node-gyp-bin$/.test(dir));
  return { ...Object.fromEntries(kept), PATH: dirs.join(delimiter) };
}

/**
 * Installs the packages of `folder`/package-lock.json, unless they are already installed.
 * @param {string} name shown during the installation
 * @param {string} folder
 * @throws {UserError}
 */
export async function packages(name, folder) {
  if (matches(json(join(folder, "package-lock.json")), json(join(folder, "node_modules", ".package-lock.json"))))
    return;
  await progress(name, async () => {
    const args = [
      "ci",
      "--no-audit",
      "--no-fund",
      "--loglevel=error",
      "--fetch-retries=2",
      "--fetch-retry-mintimeout=1000",
      "--fetch-retry-maxtimeout=5000",
    ];
    const env = clean();
    const unset = Object.fromEntries(
      Object.keys(process.env)
        .filter(key => !(key in env))
        .map(key => [key, undefined]),
    );
    for (let attempt = 1; ; attempt++) {
      const { code, output } = await run("npm", args, {
        cwd: folder,
        env: { ...unset, ...env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: "1" },
      });
      if (code === 0) return;
      const why = cause(output);
      if (why && attempt < TRIES) continue;
      if (!why) process.stderr.write(`\n${output.trimEnd()}\n`);
      throw new UserError(
        why ??
          `npm ci failed in ${folder} with exit code ${code}, its output is above: fix that and run ${command()} again`,
      );
    }
  });
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const install = async () => {
    await packages("npm packages", root);
    if (process.argv[2] === "end2end") await packages("browser test packages", join(root, "end2end"));
  };
  await main(install, {
    interrupted: "the set-up was interrupted: the next run carries on from here",
  });
}
