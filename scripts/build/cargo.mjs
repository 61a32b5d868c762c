// Runs cargo. Its output is shown only if it fails.
import { run } from "../lib/process.mjs";
import { UserError, cause, command } from "../lib/errors.mjs";
import { at, root } from "../lib/paths.mjs";
import { progress } from "../lib/progress.mjs";

/** Whether builds are the quick builds of `npm run dev`. They take seconds after a change; their result is larger and slower. */
export const quick = process.env.PETRI_BUILD === "quick";

/** The release profile of a quick build: incremental, and without optimisation across crates. */
const QUICK = {
  CARGO_PROFILE_RELEASE_LTO: "false",
  CARGO_PROFILE_RELEASE_CODEGEN_UNITS: "16",
  CARGO_PROFILE_RELEASE_INCREMENTAL: "true",
  CARGO_PROFILE_RELEASE_OPT_LEVEL: "1",
};

/** Target folders, one per build: both builds write the same file, and their features differ even in the dependencies. */
export const targets = quick
  ? { page: at("target", "quick", "page"), worker: at("target", "quick", "worker") }
  : { page: at("target", "page"), worker: at("target", "worker") };

/**
 * Runs a program of a build, in the checkout.
 * @param {string} what names the result in the error message
 * @param {string} program
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @throws {UserError}
 */
export async function build(what, program, args, env = {}) {
  const { code, output } = await run(program, args, {
    cwd: root,
    env: { CARGO_NET_RETRY: "2", ...(quick && QUICK), ...env },
  });
  if (code === 0) return;
  const why = cause(output);
  if (!why) process.stderr.write(`\n${output.trimEnd()}\n`);
  throw new UserError(
    why ?? `${what} could not be built, the output above says why: fix that and run ${command()} again`,
  );
}

/** Downloads the crates in Cargo.lock, so that a missing network is reported before a build starts. In CI, Cargo.lock must not change. */
export const crates = () =>
  progress("crates", async () => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await build("the list of crates", "cargo", process.env.CI ? ["fetch", "--locked"] : ["fetch"]);
      } catch (error) {
        if (!(error instanceof UserError) || attempt === 2) throw error;
      }
    }
  });
