// `npm run deploy`: wrangler deploy, of the page and the Worker as `npm run build` makes them; `-- --dry-run` only says what it would upload.
import { main } from "./child.mjs";
import { INTERRUPTED, setUp } from "./setup.mjs";
import { wrangler } from "./wrangler.mjs";

await main(
  async () => {
    const built = await setUp();
    console.log(`  page    ${built.page.sizes}\n  Worker  ${built.worker.sizes}\n`);
    return wrangler(["deploy", ...process.argv.slice(2)]);
  },
  { interrupted: INTERRUPTED },
);
