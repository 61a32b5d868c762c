// Finds the browsers for the browser tests. Installs Debian's package of a browser that is missing.
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { UserError, command } from "../lib/errors.mjs";
import { must, run } from "../lib/process.mjs";
import { progress } from "../lib/progress.mjs";

/**
 * A kind of browser. `called`: its name in messages; `variable`: the environment variable with a path; `names`: program
 * names to look for; `paths`: further paths; `says`: matches the output of `--version`; `debian`: the name of Debian's
 * package.
 * @typedef {{ called: string, variable: string, names: string[], paths: string[], says: RegExp, debian: string }} Kind
 */

/** @type {Kind} */
export const CHROMIUM = {
  called: "Chrome or Chromium",
  variable: "CHROMIUM_PATH",
  names: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge"],
  paths: [
    "/usr/bin/chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  says: /Chrom|Edge/,
  debian: "chromium",
};

/** @type {Kind} */
export const FIREFOX = {
  called: "Firefox",
  variable: "FIREFOX_PATH",
  names: ["firefox", "firefox-esr"],
  paths: ["/usr/bin/firefox-esr", "/Applications/Firefox.app/Contents/MacOS/firefox"],
  says: /Firefox/,
  debian: "firefox-esr",
};

/**
 * Paths to try; a path from the environment variable comes first.
 * @param {Kind} kind
 * @param {NodeJS.ProcessEnv} env
 */
export function candidates({ variable, names, paths }, env = process.env) {
  const dirs = (env.PATH ?? "").split(delimiter).filter(Boolean);
  return [env[variable] ?? "", ...names.flatMap(name => dirs.map(dir => join(dir, name))), ...paths].filter(Boolean);
}

/**
 * Some distributions have a program of the same name that only tells how to install the browser, so each candidate is
 * started.
 * @param {Kind} kind
 * @returns {Promise<string | null>} the first candidate that starts
 */
async function found(kind) {
  for (const path of candidates(kind)) {
    const started = existsSync(path) ? await run(path, ["--version"]).catch(() => null) : null;
    if (started?.code === 0 && kind.says.test(started.output)) return path;
  }
  return null;
}

/**
 * The path of a browser of this kind. Installs Debian's package if there is no browser and this user may install
 * packages.
 * @param {Kind} kind
 * @returns {Promise<string>}
 * @throws {UserError}
 */
export async function browser(kind) {
  const { called, variable, debian } = kind;
  const chosen = process.env[variable];
  const here = await found(kind);
  if (chosen && here !== chosen)
    throw new UserError(
      `${variable} is "${chosen}", which does not start as a ${called}: fix it or leave it out, and run ${command()} again`,
    );
  if (here) return here;
  const advice = `install ${called} (Debian: apt-get install ${debian}), or name one with ${variable},`;
  if (process.getuid?.() !== 0 || !(await run("apt-get", ["--version"]).catch(() => null)))
    throw new UserError(`no ${called} was found for the browser tests: ${advice} and run ${command()} again`);
  await progress(`${debian} (apt-get install)`, async () => {
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    const options = ["-o", "Acquire::Retries=3", "--yes", "--no-install-recommends"];
    await run("apt-get", [...options, "update"], { env });
    await must(`apt-get could not install ${debian}`, "apt-get", [...options, "install", debian], { env, advice });
  });
  const installed = await found(kind);
  if (installed) return installed;
  throw new UserError(`apt-get installed ${debian} and it does not start: ${advice} and run ${command()} again`);
}
