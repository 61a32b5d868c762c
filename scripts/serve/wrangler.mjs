// `npm run dev` and `npm run deploy`: run wrangler in this terminal, which also builds Petri again when a source
// changes. PETRI_BUILD in package.json selects quick builds for `npm run dev`. `npm run deploy -- --dry-run` only shows
// what would be uploaded.
import { setUp } from "../build/build.mjs";
import { main } from "../lib/main.mjs";
import { packageFile, root } from "../lib/paths.mjs";
import { run } from "../lib/process.mjs";
import { vacant } from "./address.mjs";
import { devKey } from "./keys.mjs";
import { settings } from "./settings.mjs";

const [command, ...more] = process.argv.slice(2);
let serving = false;

/** @returns {Promise<string[]>} arguments of `wrangler dev` */
async function dev() {
  const { port, host } = settings();
  await vacant(host, port);
  devKey();
  // For port 0, wrangler picks a port and does not pass it to the Worker.
  return ["--port", String(port), "--ip", host, ...(port === 0 ? [] : ["--var", `PORT:${port}`])];
}

await main(
  async () => {
    const args = command === "dev" ? await dev() : [];
    const sizes = await setUp();
    if (command === "deploy") console.log(`  page    ${sizes.page}\n  Worker  ${sizes.worker}\n`);
    serving = command === "dev";
    // Turns off metrics, error reports, and the download of an example of `request.cf`, which describes where a request
    // came from.
    const env = {
      WRANGLER_SEND_METRICS: "false",
      WRANGLER_SEND_ERROR_REPORTS: "false",
      CLOUDFLARE_CF_FETCH_ENABLED: "false",
    };
    const program = [packageFile("wrangler", "bin", "wrangler.js"), command, ...args, ...more];
    return (await run(process.execPath, program, { cwd: root, env, shown: true })).code;
  },
  { onSignal: () => (serving ? 0 : 130) },
);
