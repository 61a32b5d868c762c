// `npm run build`: builds the page and the Worker, as every other command does.
import { main } from "../lib/process.mjs";
import { INTERRUPTED, setUp } from "./set-up.mjs";

await main(
  async () => {
    const built = await setUp();
    console.log(`  page    ${built.page.sizes}\n  Worker  ${built.worker.sizes}`);
  },
  { interrupted: INTERRUPTED },
);
