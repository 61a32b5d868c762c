import { once } from "node:events";
import { type Server, createServer } from "node:http";
import AxeBuilder from "@axe-core/playwright";
import { port } from "../port.ts";
import { answering } from "../programs.ts";
import { expect, test } from "../fixtures.ts";

/**
 * Servers of embedding pages. `localhost` and `127.0.0.1` are different sites. The servers are real because the browser
 * does not let intercepted pages embed a page of the local machine.
 */
const sites: Server[] = [];
test.afterAll(() => {
  for (const site of sites) site.close();
});

/**
 * Serves a page with this HTML.
 * @returns its URL
 */
async function site(body: string): Promise<string> {
  const server = createServer((_, response) => response.setHeader("content-type", "text/html").end(body));
  sites.push(server);
  await once(server.listen(0), "listening");
  return `http://localhost:${port(server)}/`;
}

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

test("an embedded program runs in a page of another site", async ({ petri, page }) => {
  await petri.open();
  await petri.write(answering("grown in a frame"));
  await petri.share();
  await page.getByText("Another prompt, or embed in a page").click();
  await page.getByRole("button", { name: "Copy embed code" }).click();
  await expect(page.getByText("Copied", { exact: true })).toBeVisible();
  const code = await page.evaluate(() => navigator.clipboard.readText());
  await expect(page.getByText("Copied", { exact: true })).toHaveCount(0);
  const body = `<!doctype html><html lang="en"><title>A blog</title><main><h1>A blog</h1>${code}</main>`;
  await page.goto(await site(body));
  await expect(page.locator("iframe")).toHaveCSS("border-top-width", "0px");
  const frame = page.frameLocator("iframe");
  await expect(frame.getByRole("region", { name: "main.ts" })).toContainText("grown in a frame");
  await frame.getByRole("textbox", { name: "Prompt" }).fill("asked there");
  await frame.getByRole("button", { name: "Run" }).click();
  await expect(frame.getByRole("status").first()).toContainText("Returned");
  await expect(frame.getByRole("textbox", { name: "Prompt" })).toHaveValue("asked there");
  // All parts are visible, and there are no controls that need JavaScript.
  for (const part of ["Response", "Console", "Network", "Timing"])
    await expect(frame.getByRole("heading", { name: part })).toBeVisible();
  await expect(frame.getByRole("button")).toHaveCount(1);
  const found = await new AxeBuilder({ page }).analyze();
  expect(found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`${colorScheme}, narrow`, () => {
    test.use({ colorScheme, viewport: { width: 360, height: 480 } });
    test("the embedded program fits its iframe", async ({ petri, page }) => {
      await petri.open();
      await petri.write(answering("w".repeat(300)));
      const link = await petri.share();
      await page.goto(link.replace("/s/", "/embed/"));
      await page.getByRole("button", { name: "Run" }).click();
      await expect(page.getByRole("status").first()).toContainText("Returned");
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      ).toBe(0);
    });
  });
}

test("embedding an unknown program shows a short error, not the whole page", async ({ page, complaints }) => {
  complaints.announce(/status of 404/);
  const answer = await page.goto("/embed/AAAAAAAAAAAAAAAAAAAAAA");
  expect(answer?.status()).toBe(404);
  await expect(page).toHaveTitle("There is no such program · Petri");
  await expect(page.locator("body")).toMatchAriaSnapshot(`
    - banner:
      - link "Petri"
    - main:
      - heading "There is no such program" [level=1]
      - paragraph: The link may be incomplete.
  `);
  await expect(page.getByRole("link")).toHaveCount(1);
  expect(await page.locator(".embed-refused").evaluate(refused => refused.getBoundingClientRect().bottom)).toBeLessThan(
    240,
  );
});
