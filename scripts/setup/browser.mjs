// Finds the browsers for the browser tests. Installs Debian's package of a browser that is missing.
import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import { run } from "../lib/process.mjs";
import { UserError, command, unreachable } from "../lib/errors.mjs";
import { progress } from "../lib/progress.mjs";

/**
 * A kind of browser. `called`: its name in messages; `variable`: the environment variable with a path; `names`: program names to look for;
 * `places`: further paths; `says`: matches the output of `--version`; `debian`: the name of Debian's package.
 * @typedef {{ called: string, variable: string, names: string[], places: string[], says: RegExp, debian: string }} Kind
 */

/** @type {Kind} */
export const CHROMIUM = {
  called: "Chrome or Chromium",
  variable: "CHROMIUM_PATH",
  names: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge"],
  places: [
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
  places: ["/usr/bin/firefox-esr", "/Applications/Firefox.app/Contents/MacOS/firefox"],
  says: /Firefox/,
  debian: "firefox-esr",
};

/** Paths to try; a path from the environment variable comes first. @param {Kind} kind @param {NodeJS.ProcessEnv} env */
export function candidates({ variable, names, places }, env = process.env) {
  const dirs = (env.PATH ?? "").split(delimiter).filter(Boolean);
  const wished = env[variable];
  return [...(wished ? [wished] : []), ...names.flatMap(name => dirs.map(dir => join(dir, name))), ...places];
}

/**
 * Some distributions have a program of the same name that only tells how to install the browser, so each candidate is started.
 * @param {Kind} kind @returns {Promise<string | null>} the first candidate that starts
 */
async function found(kind) {
  for (const path of candidates(kind)) {
    try {
      accessSync(path, constants.X_OK);
      if (!statSync(path).isFile()) continue;
    } catch {
      continue;
    }
    const { code, output } = await run(path, ["--version"]).catch(() => ({ code: 1, output: "" }));
    if (code === 0 && kind.says.test(output)) return path;
  }
  return null;
}

/**
 * The path of a browser of this kind. Installs Debian's package if there is no browser and this user may install packages.
 * @param {Kind} kind
 * @returns {Promise<string>}
 * @throws {UserError}
 */
export async function browser(kind) {
  const { called, variable, debian } = kind;
  const wished = process.env[variable];
  const here = await found(kind);
  if (wished && here !== wished)
    throw new UserError(
      `${variable} is "${wished}", which does not start as a ${called}: fix it or leave it out, and run ${command()} again`,
    );
  if (here) return here;
  const byHand = `install ${called} (Debian: apt-get install ${debian}), or name one with ${variable}, and run ${command()} again`;
  const apt = await run("apt-get", ["--version"]).catch(() => null);
  if (process.getuid?.() !== 0 || apt?.code !== 0)
    throw new UserError(`no ${called} was found for the browser tests: ${byHand}`);
  await progress(`${debian} (apt-get install)`, async () => {
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    const retries = ["-o", "Acquire::Retries=3"];
    await run("apt-get", [...retries, "update"], { env });
    const { code, output } = await run("apt-get", [...retries, "install", "--yes", "--no-install-recommends", debian], {
      env,
    });
    if (code === 0) return;
    const words = unreachable(output);
    if (!words) process.stderr.write(`\n${output.trimEnd()}\n`);
    throw new UserError(
      `no ${called} was found and apt-get could not install one${words ? ` (${words})` : ""}: ${byHand}`,
    );
  });
  const installed = await found(kind);
  if (!installed) throw new UserError(`apt-get installed ${debian} and it does not start: ${byHand}`);
  return installed;
}
