import { answering } from "../programs.ts";
import { expect, test } from "../fixtures.ts";

// The history works in the same way with and without JavaScript.
for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with a script" : "without a script", () => {
    test.use({ javaScriptEnabled });

    test.beforeEach(async ({ petri, page }) => {
      // Uses the page's own endpoints, with the cookie of this visitor.
      for (const prompt of ["Grow one", "grow two", "wither"]) {
        expect(
          (await page.request.post("/rpc/run", { data: { execute: { code: answering(prompt), prompt } } })).status(),
        ).toBe(200);
      }
      await (javaScriptEnabled ? petri.open("/runs/3") : page.goto("/runs/3"));
    });

    test("the history is searched by prompt", async ({ petri, page }) => {
      await petri.find("GROW");
      if (!javaScriptEnabled) await petri.recent.getByRole("button", { name: "Search", exact: true }).click();
      await expect(petri.runs).toContainText(["grow two", "Grow one"]);
      await expect(petri.runs).toHaveCount(2);
      await petri.find("<nothing>");
      if (!javaScriptEnabled) await page.keyboard.press("Enter");
      await expect(petri.recent).toContainText("No prompt contains “<nothing>”.");
      await expect(petri.runs).toHaveCount(0);
      await petri.recent.getByRole("link", { name: "Show all runs" }).click();
      await expect(petri.runs).toHaveCount(3);
      await expect(petri.search).toHaveValue("");
      // The open run does not change.
      await expect(page).toHaveURL("/runs/3");
      await expect(petri.body).toHaveText("wither");
    });

    test("a deleted run is restored", async ({ petri, page }) => {
      await petri.deleteRun("grow two");
      await expect(petri.runs).toHaveCount(2);
      await expect(petri.recent).toContainText("1 run deleted. You can undo this for 5 minutes.");
      expect((await page.request.get("/runs/2")).status()).toBe(404);
      await petri.undo();
      await expect(petri.runs).toContainText(["wither", "grow two", "Grow one"]);
      await expect(petri.recent).not.toContainText("deleted");
    });

    test("all deleted runs are restored after a reload", async ({ petri, page }) => {
      await petri.deleteEveryRun();
      await expect(petri.runs).toHaveCount(0);
      await page.goto("/");
      if (javaScriptEnabled) await petri.ready();
      await expect(petri.recent).toContainText("3 runs deleted.");
      await petri.undo();
      await expect(petri.runs).toHaveCount(3);
    });

    test("a pinned run stays on top, and Clear does not delete it", async ({ petri }) => {
      await expect(petri.pin("Grow one")).toHaveAttribute("aria-pressed", "false");
      await petri.pin("Grow one").click();
      await expect(petri.pin("Grow one")).toHaveAttribute("aria-pressed", "true");
      await expect(petri.runs).toContainText(["Grow one", "wither", "grow two"]);
      await petri.recent.getByText("Clear", { exact: true }).click();
      await petri.recent.getByRole("button", { name: "Delete every run that is not pinned" }).click();
      await expect(petri.runs).toContainText(["Grow one"]);
      await expect(petri.runs).toHaveCount(1);
      await expect(petri.recent.getByText("Clear", { exact: true })).toHaveCount(0);
      await petri.pin("Grow one").click();
      await expect(petri.pin("Grow one")).toHaveAttribute("aria-pressed", "false");
    });
  });
}

test("a run that ends during a search is listed only if it matches", async ({ petri }) => {
  await petri.open();
  await petri.run({ program: answering("one"), prompt: "one" });
  await petri.find("t");
  await expect(petri.runs).toHaveCount(0);
  await petri.run({ prompt: "two" });
  await petri.run({ prompt: "one more" });
  await expect(petri.runs).toHaveCount(1);
  await expect(petri.runs).toContainText("two");
});

test("a query typed before hydration is applied", async ({ petri, page }) => {
  for (const prompt of ["one", "two"])
    await page.request.post("/rpc/run", { data: { execute: { code: answering(""), prompt } } });
  const release = await petri.hold("**/*.wasm");
  await page.goto("/");
  await petri.find("two");
  release();
  await expect(petri.runs).toHaveCount(1);
  await expect(petri.search).toHaveValue("two");
  await petri.ready();
});

test("Run again repeats a run with one click", async ({ petri, page }) => {
  await petri.open();
  await petri.run({
    program: `export default { fetch: (request) => new Response(request.method + crypto.randomUUID()) }`,
    prompt: "once",
  });
  const first = await petri.body.innerText();
  await petri.run({ program: answering("other"), prompt: "other" });
  await petri.again("once").click();
  await expect(petri.runs).toHaveCount(3);
  await expect(page).toHaveURL("/runs/3");
  await expect(petri.prompt).toHaveValue("once");
  await petri.expectSource(/randomUUID/);
  await expect(petri.body).toHaveText(/^GET/);
  await expect(petri.body).not.toHaveText(first);
  await page.goBack();
  await expect(petri.prompt).toHaveValue("other");
  await petri.settled();

  // Run again of the open run ignores the edits in the form.
  await petri.prompt.fill("typed");
  await petri.again("other").click();
  await expect(page).toHaveURL("/runs/4");
  await expect(petri.body).toHaveText("other");
  await expect(petri.prompt).toHaveValue("other");
});

test("without JavaScript Run again is not offered", async ({ petri, stranger, page }) => {
  await petri.open();
  await petri.run({ prompt: "seen" });
  const other = await stranger({ javaScriptEnabled: false, storageState: await page.context().storageState() });
  await other.page.goto("/");
  await expect(other.pin("seen")).toBeVisible();
  await expect(other.again("seen")).toHaveCount(0);
});

test("the page says why a run could not be pinned", async ({ petri, page, complaints }) => {
  complaints.announce(/status of 422/);
  for (let n = 1; n <= 21; n++)
    await page.request.post("/rpc/run", { data: { execute: { code: answering(""), prompt: `run ${n}` } } });
  for (let id = 1; id <= 20; id++) await page.request.post("/rpc/pin", { data: { id, pinned: true } });
  await petri.open();
  await petri.pin("run 21").click();
  await expect(petri.alert).toContainText("Not pinned");
  await expect(petri.alert).toContainText("20 runs are pinned, which is as many as can be; unpin one first");
  await expect(petri.pin("run 21")).toHaveAttribute("aria-pressed", "false");
});
