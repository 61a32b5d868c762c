import { answering } from "../programs.ts";
import { expect, test } from "../fixtures.ts";

test("an example fills the form and runs, and Back restores the draft", async ({ petri, page }) => {
  await petri.open();
  await petri.write(answering("mine"));
  await page.getByRole("link", { name: "Word count" }).click();
  await expect(page).toHaveURL("/examples/words");
  await expect(page).toHaveTitle("Word count · Petri");
  await petri.expectSource(/Counts words/);
  await expect(petri.prompt).toHaveValue("the cat and the hat and the mat");
  const title = page.getByRole("region", { name: "Program", exact: true }).getByText("Word count", { exact: true });
  await expect(title).toBeVisible();
  await petri.run();
  await expect(petri.body).toContainText("the: 3");
  await expect(title).toBeVisible();
  await page.goBack();
  await petri.expectSource(answering("mine"));
});

test("an example opens by its URL", async ({ petri }) => {
  await petri.open("/examples/planets");
  await expect(petri.tabs).toHaveCount(3);
  await petri.run();
  await expect(petri.body).toContainText('name: "Jupiter"');
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("an example opens and runs", async ({ petri, page }) => {
    await page.goto("/");
    await page.getByRole("link", { name: "SHA-256" }).click();
    await petri.runButton.click();
    await expect(petri.body).toHaveText(/^[0-9a-f]{64}\n$/);
  });
});
