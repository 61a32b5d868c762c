// Runs cargo and the programs of a build. Their output is shown only if they fail.
import { at, root } from "../lib/paths.mjs";
import { must } from "../lib/process.mjs";
import { progress } from "../lib/progress.mjs";

/**
 * Whether builds are the quick builds of `npm run dev`. They take seconds after a change; their result is larger and
 * slower.
 */
export const quick = process.env.PETRI_BUILD === "quick";

/** Whether the Worker keeps the names of its functions, for `npm run bench:profile`. */
export const named = process.env.PETRI_BUILD === "named";

/** The release profile of a quick build: incremental, and without optimisation across crates. */
const QUICK = {
  CARGO_PROFILE_RELEASE_LTO: "false",
  CARGO_PROFILE_RELEASE_CODEGEN_UNITS: "16",
  CARGO_PROFILE_RELEASE_INCREMENTAL: "true",
  CARGO_PROFILE_RELEASE_OPT_LEVEL: "1",
};

/**
 * Target folders, one per build: both builds write the same file, and their features differ even in the dependencies.
 */
const folder = quick ? ["target", "quick"] : ["target"];
export const targets = { page: at(...folder, "page"), worker: at(...folder, "worker") };

/**
 * Runs a program of a build, in the checkout.
 * @param {string} what names the result in the error message
 * @param {string} program
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, tries?: number }} [options]
 * @throws {import("../lib/errors.mjs").UserError}
 */
export const build = (what, program, args, { env, tries } = {}) =>
  must(`${what} could not be built`, program, args, {
    cwd: root,
    env: { CARGO_NET_RETRY: "2", ...(quick && QUICK), ...env },
    tries,
  });

/**
 * Downloads the crates in Cargo.lock, so that a missing network is reported before a build starts. In CI, Cargo.lock
 * must not change.
 */
export async function crates() {
  const args = process.env.CI ? ["fetch", "--locked"] : ["fetch"];
  await progress("crates", () => build("the list of crates", "cargo", args, { tries: 2 }));
}
