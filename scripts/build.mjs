// `npm run build`: builds the page and the Worker, as every other command does.
import { main } from "./child.mjs";
import { INTERRUPTED, setUp } from "./setup.mjs";

await main(
  async () => {
    const built = await setUp();
    console.log(`  page    ${built.page.sizes}\n  Worker  ${built.worker.sizes}`);
  },
  { interrupted: INTERRUPTED },
);
