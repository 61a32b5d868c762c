// `npm test`: runs all stages, or those that are named, as in `npm test -- worker`. Prints a line per stage and the totals.
import { main } from "../lib/process.mjs";
import { UserError, Interrupted } from "../lib/errors.mjs";
import { INTERRUPTED, setUp } from "../build/set-up.mjs";
import { stages } from "./stages.mjs";
import { seconds } from "../lib/progress.mjs";

await main(
  async () => {
    const names = process.argv.slice(2);
    const unknown = names.find(name => !stages.some(stage => stage.name === name));
    if (unknown)
      throw new UserError(`"${unknown}" is not a stage: choose from ${stages.map(({ name }) => name).join(", ")}`);
    const chosen = stages.filter(({ name }) => !names.length || names.includes(name));
    if (!names.length) await setUp();

    const summary = [];
    const total = { passed: 0, failed: 0 };
    for (const { name, run } of chosen) {
      console.log(`\n== ${name} tests ==\n`);
      const since = performance.now();
      const { passed, failed, note } = await run().catch(error => {
        if (error instanceof Interrupted) throw error;
        return { passed: 0, failed: 1, note: error instanceof UserError ? error.message : `${error?.stack ?? error}` };
      });
      summary.push(`${name.padEnd(8)} ${passed} passed, ${failed} failed, ${seconds(since)}${note ? `: ${note}` : ""}`);
      total.passed += passed;
      total.failed += failed;
    }
    console.log(`\n${summary.join("\n")}\n\n${total.passed} passed, ${total.failed} failed`);
    return total.failed === 0 ? 0 : 1;
  },
  { interrupted: INTERRUPTED },
);
