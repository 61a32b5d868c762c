// What every browser test is given. Each test is a visitor of their own; none may end with an unannounced complaint.
import { test as base, type BrowserContextOptions } from "@playwright/test";
import { Complaints } from "./complaints.ts";
import { Playground } from "./playground.ts";

interface Given {
  /** What the browser complains about; checked when the test is over. */
  complaints: Complaints;
  /** The page, not opened yet. */
  petri: Playground;
  /** Somebody else, with a browser of their own. */
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
