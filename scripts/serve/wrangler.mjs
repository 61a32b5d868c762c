// Runs wrangler in this terminal, without metrics.
import { createRequire } from "node:module";
import { join } from "node:path";
import { run } from "../lib/process.mjs";
import { root } from "../lib/paths.mjs";

/**
 * @param {string[]} args
 * @returns {Promise<number>} its exit code
 */
export async function wrangler(args) {
  const program = join(createRequire(import.meta.url).resolve("wrangler/package.json"), "..", "bin", "wrangler.js");
  // Turns off metrics, error reports, and the download of an example of `request.cf`, which describes where a request came from.
  const env = {
    WRANGLER_SEND_METRICS: "false",
    WRANGLER_SEND_ERROR_REPORTS: "false",
    CLOUDFLARE_CF_FETCH_ENABLED: "false",
  };
  const { code } = await run(process.execPath, [program, ...args], { cwd: root, env, shown: true });
  return code;
}
