// `npm run bench:compile`: measures how long the compilation of some hundred KB of real TypeScript (a module of zod
// without its imports) takes, natively and in the Worker. Prints medians. The Worker's clock counts whole milliseconds.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setUp } from "../build/build.mjs";
import { UserError } from "../lib/errors.mjs";
import { temporary } from "../lib/files.mjs";
import { main } from "../lib/main.mjs";
import { packageFile, root } from "../lib/paths.mjs";
import { must } from "../lib/process.mjs";
import { serve } from "../serve/serve.mjs";

/**
 * Programs that are compiled in the Worker. Each differs a little, because the Worker does not compile the same program
 * twice.
 */
const TURNS = 25;
const zod = readFileSync(packageFile("zod", "src", "v4", "classic", "schemas.ts"), "utf8");
const source = zod.replaceAll(/^(import|export (\*|\{))[^;]*;/gm, "");
const kilobytes = (source.length / 1024).toFixed(0);

/**
 * @typedef {{ outcome: { type: string }, timing: { compile_ms: number } }} Report the fields of a run's report that are
 * read
 */

/**
 * @param {string} url address of the Petri server
 * @param {string} code
 * @returns {Promise<number>} milliseconds
 */
async function compiled(url, code) {
  const headers = { "content-type": "application/json" };
  const response = await fetch(`${url}/api/v1/execute`, { method: "POST", headers, body: JSON.stringify({ code }) });
  const { outcome, timing } = /** @type {Report} */ (await response.json());
  if (outcome.type === "refused") throw new UserError(`the Worker did not compile it: ${JSON.stringify(outcome)}`);
  return timing.compile_ms;
}

await main(async () => {
  await setUp();
  await temporary(async dataDir => {
    const file = join(dataDir, "main.ts");
    writeFileSync(file, source);
    const args = ["run", "--release", "--package", "petri-compiler", "--example", "compile_speed", "--", file];
    const native = await must("the native compiler failed", "cargo", args, { cwd: root });
    const [, ms] = /KB in ([\d.]+) ms .* KB;/.exec(native) ?? [];
    if (!ms) throw new UserError(`the native compiler printed no time: ${native}`);
    console.log(`  natively       ${kilobytes} KB in ${ms} ms`);

    const server = await serve({ dataDir, log: line => process.stderr.write(`${line}\n`) });
    const times = [];
    for (let turn = 0; turn < TURNS; turn++) times.push(await compiled(server.url, `// ${turn}\n${source}`));
    await server.stop();
    times.sort((a, b) => a - b);
    console.log(
      `  in the Worker  ${kilobytes} KB in ${times[TURNS >> 1]} ms, ${times[0]} to ${times.at(-1)} of ${TURNS}`,
    );
  });
});
