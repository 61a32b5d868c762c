import { answering } from "../programs.ts";
import { expect, test } from "../fixtures.ts";

test("the page title names the prompt, or the program if there is no prompt", async ({ petri, page }) => {
  await petri.open("/examples/words");
  await expect(page).toHaveTitle("Word count · Petri");
  await petri.open();
  await expect(page).toHaveTitle("Petri: a playground for code in isolation");
  await petri.prompt.fill("typed at home");
  await expect(page).toHaveTitle("typed at home · Petri");
  await petri.run({ program: answering("x"), prompt: "<b>&amp; one\ntwo" });
  await expect(page).toHaveTitle("<b>&amp; one two · Petri");
  // The title names the prompt of the run, not later edits.
  await petri.prompt.fill("typed after it");
  await expect(page).toHaveTitle("<b>&amp; one two · Petri");
  await page.goto("/runs/1");
  await expect(page).toHaveTitle("<b>&amp; one two · Petri");
  expect(await page.locator("meta[property='og:title']").getAttribute("content")).toBe("<b>&amp; one two");
  await petri.hydrated();
  await petri.run({ prompt: "" });
  await expect(page).toHaveTitle("A run · Petri");
});

test("the title is set without JavaScript", async ({ stranger }) => {
  const { page } = await stranger({ javaScriptEnabled: false });
  await page.goto("/?q=" + encodeURIComponent("</title><script>"));
  await expect(page).toHaveTitle("</title><script> · Petri");
});

for (const { address, prompt } of [
  { address: "/?q=from%20a%20link%0A%C3%BC", prompt: "from a link\nü" },
  { address: "/examples/words?q=three+small+words", prompt: "three small words" },
  { address: "/examples/words?q=", prompt: "" },
]) {
  test(`a link sets the prompt: ${address}`, async ({ petri, stranger }) => {
    await petri.open(address);
    await expect(petri.prompt).toHaveValue(prompt);
    await petri.run();
    await expect(petri.status).toContainText("Returned");
    const without = await stranger({ javaScriptEnabled: false });
    await without.page.goto(address);
    await expect(without.prompt).toHaveValue(prompt);
  });
}

test("Back restores the prompt of a link", async ({ petri, page }) => {
  await petri.open();
  await petri.run({ prompt: "earlier" });
  await petri.open("/examples/words?q=of+the+link");
  await petri.recentRun("earlier").click();
  await expect(page).toHaveURL("/runs/1");
  await page.goBack();
  await expect(page).toHaveURL("/examples/words?q=of+the+link");
  await expect(petri.prompt).toHaveValue("of the link");
});
