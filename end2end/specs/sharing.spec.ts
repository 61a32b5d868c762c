import { answering, answerOfTheFirst, doing } from "../programs.ts";
import { expect, test } from "../fixtures.ts";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

test("a link opens the program with its prompt for another visitor", async ({ petri, stranger }) => {
  await petri.open();
  await petri.write(answering("shared"));
  await petri.prompt.fill("to be shared");
  const link = await petri.share();
  const other = await stranger();
  await other.open(link);
  await expect(other.page).toHaveTitle("to be shared · Petri");
  await other.expectSource(answering("shared"));
  await expect(other.prompt).toHaveValue("to be shared");
  // The program does not run before the visitor presses Run.
  await expect(other.page.getByRole("main")).toMatchAriaSnapshot(`
    - main:
      - paragraph: A shared program
      - paragraph: /anyone may have written it/
      - region "Program"
      - region "Prompt"
      - region "Output":
        - status:
          - strong: Nothing yet
        - paragraph: No output yet
      - region "Recent":
        - paragraph: /Your runs are kept here/
  `);
  await other.run();
  await expect(other.body).toHaveText("shared");
  await expect(other.page).toHaveURL(link);
  await expect(other.runs).toHaveCount(1);
});

test("?q= in a link replaces the prompt", async ({ petri }) => {
  await petri.open();
  await petri.prompt.fill("of the link");
  const link = await petri.share();
  const prompt = 'over "ride" \\ & </textarea>\nsecond line';
  await petri.open(`${link}?q=${encodeURIComponent(prompt)}`);
  await expect(petri.prompt).toHaveValue(prompt);
  await petri.run();
  await expect(petri.body).toHaveText(answerOfTheFirst(prompt), { useInnerText: true });
  await petri.open(`${link}?q=`);
  await expect(petri.prompt).toHaveValue("");
});

test("a link can carry a prompt other than the shared one", async ({ petri, page, stranger }) => {
  await petri.open();
  await petri.prompt.fill("of the share");
  const link = await petri.share();
  await page.getByText("Another prompt, or embed in a page").click();
  await page.getByRole("textbox", { name: "Prompt in the link" }).fill("for & <you>");
  await expect(petri.shareLink).toHaveText(`${link}?q=for+%26+%3Cyou%3E`);
  await expect(petri.prompt).toHaveValue("of the share");
  const other = await stranger();
  await other.open(await petri.shareLink.innerText());
  await expect(other.prompt).toHaveValue("for & <you>");
  await page.getByRole("textbox", { name: "Prompt in the link" }).fill("of the share");
  await expect(petri.shareLink).toHaveText(link);
});

test("a shared program can be made the visitor's own", async ({ petri, page }) => {
  await petri.open();
  await petri.write(answering("forked"));
  await petri.prompt.fill("a prompt");
  const link = await petri.share();
  await petri.open(link);
  await page.getByRole("button", { name: "Make it yours" }).click();
  await expect(page).toHaveURL("/");
  await expect(petri.sharedNotice).toHaveCount(0);
  await petri.expectSource(answering("forked"));
  await expect(petri.prompt).toHaveValue("a prompt");
  await petri.reload();
  await petri.expectSource(answering("forked"));
  await petri.run();
  await expect(petri.body).toHaveText("forked");
});

test("Close hides the link and returns the focus to Share", async ({ petri, page }) => {
  await petri.open();
  const link = await petri.share();
  await page.getByRole("button", { name: "Close", exact: true }).press("Enter");
  await expect(page.getByRole("link", { name: link })).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Share", exact: true })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("link", { name: link })).toBeVisible();
});

test("Copy link puts the link on the clipboard", async ({ petri, page }) => {
  await petri.open();
  const link = await petri.share();
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect(page.getByText("Copied", { exact: true })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
});

test("without access to the clipboard, Copy link selects the link", async ({ petri, page, context }) => {
  await context.clearPermissions();
  await petri.open();
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException("no", "NotAllowedError"));
  });
  const link = await petri.share();
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect(page.getByText("Selected: copy it by hand")).toBeVisible();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(link);
});

test("the same content has the same link for every visitor", async ({ petri, stranger }) => {
  const other = await stranger();
  const links: string[] = [];
  for (const [who, prompt] of [
    [petri, "same"],
    [other, "same"],
    [other, "different"],
  ] as const) {
    await who.open();
    await who.prompt.fill(prompt);
    links.push(await who.share());
  }
  expect(links[1]).toBe(links[0]);
  expect(links[2]).not.toBe(links[0]);
});

test("an edit hides the link", async ({ petri }) => {
  await petri.open();
  await petri.share();
  await petri.prompt.fill("another");
  await expect(petri.shareLink).toHaveCount(0);
});

test("a share does not contain the values of env", async ({ petri, stranger }) => {
  await petri.open();
  await petri.settings.click();
  await petri.setting("Environment").fill("TOKEN=sesame-4711");
  await petri.run({ program: doing("return Response.json(env);"), prompt: "with env" });
  await expect(petri.body).toContainText('TOKEN: "sesame-4711"');
  await petri.open("/runs/1");
  await petri.run();
  await expect(petri.body).toContainText('TOKEN: "sesame-4711"');
  const link = await petri.share();
  const other = await stranger();
  await other.open(link);
  expect(await other.page.content()).not.toContain("sesame");
  await other.run();
  await expect(other.body).toContainText('TOKEN: ""');
});

test("the Petri link on a shared program opens the home page", async ({ petri, page }) => {
  await petri.open();
  await petri.prompt.fill("shared");
  await petri.open(await petri.share());
  await page.getByRole("link", { name: "Petri", exact: true }).click();
  await expect(petri.prompt).toHaveValue("hello from a dish");
  await expect(petri.sharedNotice).toHaveCount(0);
  await page.goBack();
  await expect(petri.prompt).toHaveValue("shared");
  await expect(petri.sharedNotice).toBeVisible();
});

test("the message that something was copied disappears again", async ({ petri, page }) => {
  await petri.open();
  await petri.run();
  await petri.share();
  for (const name of ["Copy link", "Copy as curl", "Copy"]) {
    await page.getByRole("button", { name, exact: true }).click();
    await expect(page.getByText("Copied", { exact: true })).toBeVisible();
    await expect(page.getByText("Copied", { exact: true })).toHaveCount(0);
  }
});
