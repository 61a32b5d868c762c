// Runs a program uncompiled and compiled, and compares how it ends.

import { caught, claim, counted, resolved, trip } from "../../../crates/petri-runtime/harness/guard.js";
import { runIn } from "./realm.mjs";

/** Every program gets an hour, because the comparison is not about when a program is stopped. */
const guard = { trip, counted, caught, resolved };
const hour = claim({
  current: () => endless,
  turned: over => {
    setTimeout(over, 0);
  },
  stopped: () => {},
  caught: () => {},
});
const endless = hour.meter(3_600_000);

/** @typedef {import("./realm.mjs").End} End */
/**
 * @typedef {object} Program
 * @property {string} name
 * @property {Record<string, string>} modules
 * @property {Record<string, string>} [plain] the modules as JavaScript, if `modules` are TypeScript
 * @property {string} main
 * @property {import("./realm.mjs").Options} [options]
 */
/** @typedef {{ agree: boolean, plain: End, compiled: End }} Verdict */

/**
 * @param {ReturnType<typeof import("../compiler.mjs").startCompiler>} compiler
 * @param {Program} program
 * @returns {Promise<Verdict>}
 */
export async function compare(compiler, { modules, plain: given, main, options }) {
  const plain = await runIn(given ?? modules, main, options);
  const answer = options?.read ? await compiler.alone(main, modules[main]) : await compiler.compile(modules);
  if (answer.diagnostics) {
    const what = answer.diagnostics.map(it => `${it.module}:${it.line}:${it.column} ${it.message}`).join("; ");
    // A program that cannot be linked is refused by both; the messages differ.
    return { agree: plain.ended === "refused", plain, compiled: { ended: "refused", what, log: [] } };
  }
  const compiled = await runIn(answer.modules, main, { ...options, guard });
  const agree =
    plain.ended === compiled.ended &&
    (plain.ended === "refused" || plain.what === compiled.what) &&
    plain.log.join("\n") === compiled.log.join("\n");
  return { agree, plain, compiled };
}
