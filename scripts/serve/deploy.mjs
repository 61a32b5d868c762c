// `npm run deploy`: runs wrangler deploy with the page and the Worker of `npm run build`. `-- --dry-run` only shows what would be uploaded.
import { main } from "../lib/process.mjs";
import { INTERRUPTED, setUp } from "../build/set-up.mjs";
import { wrangler } from "./wrangler.mjs";

await main(
  async () => {
    const built = await setUp();
    console.log(`  page    ${built.page.sizes}\n  Worker  ${built.worker.sizes}\n`);
    return wrangler(["deploy", ...process.argv.slice(2)]);
  },
  { interrupted: INTERRUPTED },
);
