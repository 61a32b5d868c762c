// The browser that the browser tests drive: one that is here, or Debian's.
import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import { run } from "./child.mjs";
import { Fault, command, unreachable } from "./fault.mjs";
import { step } from "./step.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge"];
const PLACES = ["/usr/bin/chromium", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium"];

/** Paths where a Chrome or Chromium may be, the wished one first. @param {NodeJS.ProcessEnv} env */
export function candidates(env = process.env) {
  const dirs = (env.PATH ?? "").split(delimiter).filter(Boolean);
  return [...(env.CHROMIUM_PATH ? [env.CHROMIUM_PATH] : []), ...NAMES.flatMap((name) => dirs.map((dir) => join(dir, name))), ...PLACES];
}

/** @returns {Promise<string | null>} the first candidate that starts: some distributions have a program of that name that only says where to get one */
async function found() {
  for (const path of candidates()) {
    try {
      accessSync(path, constants.X_OK);
      if (!statSync(path).isFile()) continue;
    } catch {
      continue;
    }
    const { code, output } = await run(path, ["--version"]).catch(() => ({ code: 1, output: "" }));
    if (code === 0 && /Chrom|Edge/.test(output)) return path;
  }
  return null;
}

/**
 * The path of a Chrome or Chromium; installs Debian's where there is none and it may.
 * @returns {Promise<string>}
 * @throws {Fault}
 */
export async function chromium() {
  const wished = process.env.CHROMIUM_PATH;
  const here = await found();
  if (wished && here !== wished) throw new Fault(`CHROMIUM_PATH is "${wished}", which does not start as a Chrome or Chromium: mend it or leave it out, and run ${command()} again`);
  if (here) return here;
  const byHand = `install Chrome or Chromium (Debian: apt-get install chromium), or name one with CHROMIUM_PATH, and run ${command()} again`;
  const apt = await run("apt-get", ["--version"]).catch(() => null);
  if (process.getuid?.() !== 0 || apt?.code !== 0) throw new Fault(`no Chrome or Chromium was found for the browser tests: ${byHand}`);
  await step("chromium (apt-get install)", async () => {
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    const retries = ["-o", "Acquire::Retries=3"];
    await run("apt-get", [...retries, "update"], { env });
    const { code, output } = await run("apt-get", [...retries, "install", "--yes", "--no-install-recommends", "chromium"], { env });
    if (code === 0) return;
    const words = unreachable(output);
    if (!words) process.stderr.write(`\n${output.trimEnd()}\n`);
    throw new Fault(`no Chrome or Chromium was found and apt-get could not install one${words ? ` (${words})` : ""}: ${byHand}`);
  });
  const installed = await found();
  if (!installed) throw new Fault(`apt-get installed chromium and it does not start: ${byHand}`);
  return installed;
}
