// The fixtures of the browser tests. Each test runs as a new visitor, and fails if the browser reports an error that
// the test does not expect.
import { test as base, type BrowserContextOptions } from "@playwright/test";
import { Complaints } from "./complaints.ts";
import { Playground } from "./playground.ts";

interface Given {
  /** The complaints of the browser, checked at the end of the test. */
  complaints: Complaints;
  /** The page under test, before its first navigation. */
  petri: Playground;
  /** Creates a second visitor in a browser context of its own. */
  stranger: (options?: BrowserContextOptions) => Promise<Playground>;
}

export const test = base.extend<Given>({
  complaints: [
    async ({ context }, use) => {
      const complaints = new Complaints();
      complaints.listen(context);
      await use(complaints);
      await complaints.check();
    },
    { auto: true },
  ],
  petri: async ({ page }, use) => use(new Playground(page)),
  stranger: async ({ browser, complaints }, use) => {
    await use(async options => {
      const context = await browser.newContext(options);
      complaints.listen(context);
      return new Playground(await context.newPage());
    });
  },
});

export { expect } from "@playwright/test";
export type { Playground };
