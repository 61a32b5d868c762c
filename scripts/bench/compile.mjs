// `npm run bench:compile`: measures how long the compilation of some hundred KB of real TypeScript (a module of zod without its imports)
// takes, natively and in the Worker. Prints medians. The Worker's clock counts whole milliseconds.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main, run } from "../lib/process.mjs";
import { UserError } from "../lib/errors.mjs";
import { root } from "../lib/paths.mjs";
import { serve } from "../serve/serve.mjs";
import { setUp } from "../build/set-up.mjs";

/** Programs that are compiled in the Worker. Each differs a little, because the Worker does not compile the same program twice. */
const TURNS = 25;
const ZOD = join(createRequire(import.meta.url).resolve("zod/package.json"), "..", "src/v4/classic/schemas.ts");
const source = readFileSync(ZOD, "utf8").replaceAll(/^(import|export (\*|\{))[^;]*;/gm, "");
const kilobytes = (source.length / 1024).toFixed(0);

/** @typedef {{ outcome: { type: string }, timing: { compile_ms: number } }} Report the fields of a run's report that are read */

await main(async () => {
  await setUp();
  const folder = mkdtempSync(join(tmpdir(), "petri-compile-"));
  try {
    const file = join(folder, "main.ts");
    writeFileSync(file, source);
    const native = await run(
      "cargo",
      ["run", "--release", "--package", "petri-compiler", "--example", "compile_speed", "--", file],
      { cwd: root },
    );
    const [, ms] = /KB in ([\d.]+) ms .* KB;/.exec(native.output) ?? [];
    if (!ms) throw new UserError(`the native compiler said: ${native.output}`);
    console.log(`  natively       ${kilobytes} KB in ${ms} ms`);

    const server = await serve({ dataDir: folder, log: line => process.stderr.write(`${line}\n`) });
    const times = [];
    for (let turn = 0; turn < TURNS; turn++) {
      const init = {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ code: `// ${turn}\n${source}` }),
      };
      const response = await fetch(`${server.url}/api/v1/execute`, init);
      const { outcome, timing } = /** @type {Report} */ (await response.json());
      if (outcome.type === "refused") throw new UserError(`the Worker did not compile it: ${JSON.stringify(outcome)}`);
      times.push(timing.compile_ms);
    }
    await server.stop();
    times.sort((a, b) => a - b);
    console.log(
      `  in the Worker  ${kilobytes} KB in ${times[TURNS >> 1]} ms, ${times[0]} to ${times.at(-1)} of ${TURNS}`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
