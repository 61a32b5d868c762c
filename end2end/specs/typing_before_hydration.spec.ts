import { answering } from "../programs.ts";
import { expect, test } from "../fixtures.ts";

test("text typed before hydration is kept and runs", async ({ petri, page }) => {
  const release = await petri.hold("**/*.wasm");
  await page.goto("/", { waitUntil: "commit" });
  await petri.prompt.fill("early bird");
  await petri.write(answering("early"));
  release();
  await petri.ready();
  await expect(petri.prompt).toHaveValue("early bird");
  await petri.expectSource(answering("early"));
  await petri.run();
  await expect(petri.body).toHaveText("early");
  await expect(petri.recentRun("early bird")).toBeVisible();
});

test("Run pressed before hydration posts the form", async ({ petri, page }) => {
  const release = await petri.hold("**/*.wasm");
  await page.goto("/", { waitUntil: "commit" });
  await petri.prompt.fill("in a hurry");
  await petri.runButton.click();
  await expect(page).toHaveURL("/runs/1");
  await expect(petri.body).toHaveText("IN A HURRY!");
  release();
  await petri.ready();
  await petri.run({ prompt: "at leisure" });
  await expect(petri.body).toHaveText("AT LEISURE!");
});

test("a page whose script cannot be loaded works as without JavaScript", async ({ petri, page, complaints }) => {
  complaints.announce(/Failed to load resource.*petri\.js/);
  await page.route("**/petri.js", route => route.abort());
  await page.goto("/");
  await petri.prompt.fill("all the same");
  await petri.runButton.click();
  await expect(petri.body).toHaveText("ALL THE SAME!");
});
