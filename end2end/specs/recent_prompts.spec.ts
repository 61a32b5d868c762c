import { answering } from "../programs.ts";
import { expect, test } from "../fixtures.ts";

test.beforeEach(async ({ petri }) => {
  await petri.open();
  await petri.run({ program: answering("one"), prompt: "first" });
  await petri.run({ program: answering("two"), prompt: "second\nof two lines" });
});

test("runs are listed newest first, each with its prompt, outcome and time", async ({ petri }) => {
  const list = `
    - region "Recent":
      - heading "Recent" [level=2]
      - search:
        - searchbox "Search prompts"
      - group: Clear
      - list:
        - listitem:
          - link "second of two lines Returned two just now":
            - /url: /runs/2
          - button "Pin the run of second of two lines"
          - button "Run again the run of second of two lines"
          - button "Delete the run of second of two lines"
        - listitem:
          - link "first Returned one just now":
            - /url: /runs/1
          - button "Pin the run of first"
          - button "Run again the run of first"
          - button "Delete the run of first"
  `;
  await expect(petri.recent).toMatchAriaSnapshot(list);
  await petri.reload();
  await expect(petri.recent).toMatchAriaSnapshot(list);
});

test("opening a run shows its prompt, program and result without a page load", async ({ petri, page }) => {
  await page.evaluate(() => Object.assign(window, { same: true }));
  await petri.recentRun("first").click();
  await expect(petri.prompt).toHaveValue("first");
  await petri.expectSource(answering("one"));
  await expect(petri.body).toHaveText("one");
  await expect(petri.currentRun).toContainText("first");
  await expect(page).toHaveURL("/runs/1");
  await page.goBack();
  await expect(petri.prompt).toHaveValue("second\nof two lines");
  await expect(petri.body).toHaveText("two");
  expect(await page.evaluate(() => "same" in window)).toBe(true);
});

test("selecting the open run reverts the edits", async ({ petri }) => {
  await petri.prompt.fill("edited");
  await petri.write("edited too");
  await petri.recentRun("second").click();
  await expect(petri.prompt).toHaveValue("second\nof two lines");
  await petri.expectSource(answering("two"));
});

test("running an opened run again puts the new run first", async ({ petri, page }) => {
  await petri.recentRun("first").click();
  await expect(petri.prompt).toHaveValue("first");
  await petri.run();
  await expect(petri.runs).toHaveCount(3);
  await expect(petri.runs.first()).toContainText("first");
  await expect(page).toHaveURL("/runs/3");
});

test("New shows the default program", async ({ petri, page }) => {
  await page.getByRole("link", { name: "New", exact: true }).click();
  await expect(petri.prompt).toHaveValue("hello from a dish");
  await expect(petri.status).toContainText("Nothing yet");
  await expect(page).toHaveURL("/");
  await expect(petri.runs).toHaveCount(2);
});

test("one run is deleted", async ({ petri, page }) => {
  await petri.deleteRun("first");
  await expect(petri.runs).toHaveCount(1);
  await petri.reload();
  await expect(petri.runs).toHaveCount(1);
  await expect(petri.runs).toContainText("second of two lines");
  expect((await page.request.get("/runs/1")).status()).toBe(404);
});

test("deleting every run takes two steps", async ({ petri, page }) => {
  await expect(petri.recent.getByRole("button", { name: "Delete every run" })).toBeHidden();
  await petri.deleteEveryRun();
  await expect(petri.runs).toHaveCount(0);
  await expect(petri.recent).toContainText("Your runs are kept here, and only you can see them.");
  await petri.open("/");
  await expect(petri.runs).toHaveCount(0);
  expect((await page.request.get("/runs/2")).status()).toBe(404);
});

test("another visitor cannot see the runs", async ({ stranger, complaints }) => {
  const other = await stranger();
  await other.open();
  await expect(other.runs).toHaveCount(0);
  complaints.announce(/status of 404.*\/runs\/1\)/);
  await other.page.goto("/runs/1");
  await expect(other.page.getByRole("heading", { name: "There is no page at this address" })).toBeVisible();
});

test("Older adds older runs to the list", async ({ petri, page }) => {
  // Uses the page's own endpoints, with the cookie of this visitor: with the two earlier runs this is two pages of
  // twenty and one more run.
  for (let run = 3; run <= 41; run++) {
    const answer = await page.request.post("/rpc/run", {
      data: { execute: { code: answering("more"), prompt: `prompt ${run}` } },
    });
    expect(answer.status()).toBe(200);
  }
  await petri.reload();
  await expect(petri.runs).toHaveCount(20);
  await expect(petri.runs.first()).toContainText("prompt 41");
  const older = petri.recent.getByRole("link", { name: "Older" });
  await older.click();
  await expect(petri.runs).toHaveCount(40);
  await older.click();
  await expect(petri.runs).toHaveCount(41);
  await expect(petri.runs.last()).toContainText("first");
  await expect(older).toHaveCount(0);
  await expect(page).toHaveURL("/runs/2");
});
