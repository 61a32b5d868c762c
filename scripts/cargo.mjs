// Cargo, run for a person who is waiting: its words are shown only when it fails.
import { run } from "./child.mjs";
import { Fault, cause, command } from "./fault.mjs";
import { at, root } from "./paths.mjs";
import { step } from "./step.mjs";

/** Whether builds are the quick ones of `npm run dev`: larger and slower to run, with seconds between a change and its effect. */
export const quick = process.env.PETRI_BUILD === "quick";

/** The release profile of a quick build: what was compiled before is used again, and nothing is optimised across crates. */
const QUICK = {
  CARGO_PROFILE_RELEASE_LTO: "false",
  CARGO_PROFILE_RELEASE_CODEGEN_UNITS: "16",
  CARGO_PROFILE_RELEASE_INCREMENTAL: "true",
  CARGO_PROFILE_RELEASE_OPT_LEVEL: "1",
};

/** Target folders. Each build has its own: both would write the same file, and their features differ down to the leaves. */
export const targets = quick
  ? { page: at("target", "quick", "page"), worker: at("target", "quick", "worker") }
  : { page: at("target", "page"), worker: at("target", "worker") };

/**
 * Runs a program of a build, in the checkout.
 * @param {string} what for the sentence, should it fail
 * @param {string} program
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @throws {Fault}
 */
export async function build(what, program, args, env = {}) {
  const { code, output } = await run(program, args, {
    cwd: root,
    env: { CARGO_NET_RETRY: "2", ...(quick && QUICK), ...env },
  });
  if (code === 0) return;
  const why = cause(output);
  if (!why) process.stderr.write(`\n${output.trimEnd()}\n`);
  throw new Fault(why ?? `${what} could not be built, the words above say why: mend that and run ${command()} again`);
}

/** Brings the crates that Cargo.lock names, so that a build fails for want of the network before it has begun. CI takes the lock as it is. */
export const crates = () =>
  step("crates", async () => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await build("the list of crates", "cargo", process.env.CI ? ["fetch", "--locked"] : ["fetch"]);
      } catch (error) {
        if (!(error instanceof Fault) || attempt === 2) throw error;
      }
    }
  });
