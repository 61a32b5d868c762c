import { expect, test } from "../fixtures.ts";

const robots = 'meta[name="robots"]';

test("search engines may fetch a share but must not index it", async ({ petri, page }) => {
  await petri.open();
  await expect(page.locator(robots)).toHaveCount(0);
  const link = await petri.share();
  await petri.open(link);
  await expect(page.locator(robots)).toHaveAttribute("content", "noindex");
  // A crawler that must not fetch the page would not see its noindex.
  const rules = await (await page.request.get("/robots.txt")).text();
  expect(rules).toContain("Disallow: /runs/");
  expect(rules).not.toContain("Disallow: /s/");
});
