// Runs a program as compiled by TypeScript's compiler and as compiled by Petri's, and compares how it ends.

import { caught, claim, counted, resolved, trip } from "../../../crates/petri-runtime/harness/guard.js";
import { runIn } from "../differential/realm.mjs";
import { compileWithTsc } from "./tsc.mjs";

/** The program gets an hour, because the comparison is not about when a program is stopped. */
const hooks = claim({
  current: () => unlimited,
  turned: over => {
    setTimeout(over, 0);
  },
  stopped: () => {},
  caught: () => {},
});
const unlimited = hooks.meter(3_600_000);
const guard = { trip, counted, caught, resolved };

/**
 * @typedef {object} Verdict
 * @property {"agree" | "differ" | "refused" | "incomparable"} kind `incomparable`: tsc reports an error, or its output
 *   is not valid JavaScript
 * @property {boolean} ran whether the program ran to its end as compiled by tsc
 * @property {string} what how the two differ, or why the program is refused
 */

/**
 * @param {ReturnType<typeof import("../compiler.mjs").startCompiler>} compiler
 * @param {import("./programs.mjs").Program} program
 * @returns {Promise<Verdict>}
 */
export async function compare(compiler, { modules, main }) {
  let theirs;
  try {
    theirs = compileWithTsc(modules);
  } catch (error) {
    return { kind: "incomparable", ran: false, what: `tsc failed: ${error}` };
  }
  if (theirs.syntax.length) return { kind: "incomparable", ran: false, what: theirs.syntax[0] };
  const code = Object.fromEntries(
    Object.entries(modules).map(([name, text]) => [name, /\.(m?[tj]s)$/.test(name) ? text : null]),
  );
  const ours = await compiler.compile(code);
  const data = Object.fromEntries(
    Object.entries(modules)
      .filter(([name]) => name.endsWith(".json"))
      .map(([name, text]) => [name, `export default ${text};`]),
  );
  const tsc = await runIn({ ...theirs.modules, ...data }, main, { observe: true });
  if (tsc.ended === "refused" && /^SyntaxError/.test(tsc.what))
    return { kind: "incomparable", ran: false, what: tsc.what };
  if (ours.diagnostics)
    return theirs.errors.length
      ? { kind: "incomparable", ran: false, what: theirs.errors[0] }
      : { kind: "refused", ran: false, what: ours.diagnostics[0].message };
  if (tsc.ended === "refused" && !ours.diagnostics)
    return { kind: "incomparable", ran: false, what: `what tsc leaves of an import leads nowhere: ${tsc.what}` };
  const petri = await runIn({ ...ours.modules, ...data }, main, { guard, observe: true });
  const ran = tsc.ended === "value";
  const one = text(tsc),
    other = text(petri);
  if (one === other) return { kind: "agree", ran, what: "" };
  if (theirs.errors.length) return { kind: "incomparable", ran, what: theirs.errors[0] };
  return { kind: "differ", ran, what: `tsc:   ${one}\n   petri: ${other}` };
}

/**
 * Returns everything that a program shows. The message of a program that cannot be linked is left out, because the
 * two sides word it differently.
 * @param {import("../differential/realm.mjs").End} end
 */
const text = end => [...end.log, end.ended === "refused" ? end.ended : `${end.ended} ${end.what}`].join("\n          ");
