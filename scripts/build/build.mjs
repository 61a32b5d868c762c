// Builds the page and the Worker, and sets up what that needs. `npm run build` also prints their sizes.
import { isProgram, main } from "../lib/main.mjs";
import { setUpTools } from "../setup/tools.mjs";
import { crates } from "./cargo.mjs";
import { makeHarness } from "./harness.mjs";
import * as page from "./page.mjs";
import * as worker from "./worker.mjs";

/**
 * Builds the page and the Worker from the current sources, unless they are up to date.
 * @returns {Promise<{ page: string, worker: string }>} their sizes
 * @throws {import("../lib/errors.mjs").UserError}
 */
export async function setUp() {
  await makeHarness();
  let made = page.current();
  let served = made && worker.current(made.pkg);
  if (!made || !served) {
    await setUpTools();
    await crates();
    made ??= await page.buildPage();
    served = worker.current(made.pkg) ?? (await worker.buildWorker(made.pkg));
  }
  return { page: made.sizes, worker: served.sizes };
}

if (isProgram(import.meta.url))
  await main(async () => {
    const sizes = await setUp();
    console.log(`  page    ${sizes.page}\n  Worker  ${sizes.worker}`);
  });
