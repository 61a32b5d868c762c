// Builds the page and the Worker, and sets up what that needs. `npm run build` also prints their sizes.
import { isProgram, main } from "../lib/main.mjs";
import { makeHarness } from "./harness.mjs";
import { buildPage } from "./page.mjs";
import { buildWorker } from "./worker.mjs";

/**
 * Builds the page and the Worker from the current sources, unless they are up to date.
 * @returns {Promise<{ page: string, worker: string }>} their sizes
 * @throws {import("../lib/errors.mjs").UserError}
 */
export async function setUp() {
  await makeHarness();
  const page = await buildPage();
  const worker = await buildWorker(page.pkg);
  return { page: page.sizes, worker: worker.sizes };
}

if (isProgram(import.meta.url))
  await main(async () => {
    const sizes = await setUp();
    console.log(`  page    ${sizes.page}\n  Worker  ${sizes.worker}`);
  });
