import { expect, test } from "../fixtures.ts";

const robots = 'meta[name="robots"]';

test("a share is for those who have its link: search engines may read it, and do not list it", async ({
  petri,
  page,
}) => {
  await petri.open();
  await expect(page.locator(robots)).toHaveCount(0);
  const link = await petri.share();
  await petri.open(link);
  await expect(page.locator(robots)).toHaveAttribute("content", "noindex");
  // Whoever may not read a page does not see that it is not to be listed.
  const rules = await (await page.request.get("/robots.txt")).text();
  expect(rules).toContain("Disallow: /runs/");
  expect(rules).not.toContain("Disallow: /s/");
});
