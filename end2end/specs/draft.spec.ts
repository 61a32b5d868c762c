import { answering } from "../programs.ts";
import { expect, test } from "../fixtures.ts";
import { Playground } from "../playground.ts";

/** The button that discards the edits and shows the original program. */
const discard = ({ page }: Playground) => page.getByRole("button", { name: "Discard", exact: true });
/** The button that restores a replaced draft. */
const back = ({ page }: Playground) => page.getByRole("button", { name: "Bring it back", exact: true });

/**
 * Creates a share with the API.
 * @returns its path
 */
async function shared({ page }: Playground, code: string): Promise<string> {
  const answer = await page.request.post("/api/v1/shares", { data: { code } });
  return (await answer.json()).url;
}

/** Creates run 1, then edits its program without running it. */
async function overRun(petri: Playground) {
  await petri.open();
  await petri.run({ program: answering("ran"), prompt: "ran" });
  await expect(petri.page).toHaveURL("/runs/1");
  await petri.write(answering("edited"));
}

test("a draft survives a reload, with its prompt, modules and settings", async ({ petri, page }) => {
  await petri.open();
  await petri.write(answering("draft"));
  await petri.prompt.fill("kept prompt");
  await page.getByRole("button", { name: "Add a module" }).click();
  await page.getByRole("textbox", { name: "New module" }).fill("lib/cell.ts");
  await page.keyboard.press("Enter");
  await petri.write("export const cell = 1;", "lib/cell.ts");
  await petri.settings.click();
  await petri.setting("Environment").fill("WHO=me");
  await petri.setting("Arguments").fill("1");
  await petri.setting("Time, ms").fill("soon");
  await petri.reload();
  await petri.expectSource(answering("draft"));
  await petri.expectSource("export const cell = 1;", "lib/cell.ts");
  await expect(petri.prompt).toHaveValue("kept prompt");
  await expect(petri.setting("Environment")).toHaveValue("WHO=me");
  await expect(petri.setting("Arguments")).toHaveValue("1");
  await expect(petri.setting("Time, ms")).toHaveValue("soon");
  await petri.settings.click();
  await petri.setting("Time, ms").fill("");
  await petri.run();
  await expect(petri.body).toHaveText("draft");
});

test("edits to a run survive a reload until they are discarded", async ({ petri, page }) => {
  await overRun(petri);
  await petri.reload();
  await petri.expectSource(answering("edited"));
  await expect(page.getByText("Edited since this run")).toBeVisible();
  await expect(petri.body).toHaveText("ran");
  await discard(petri).click();
  await petri.expectSource(answering("ran"));
  await expect(page.getByText("Edited since this run")).toHaveCount(0);
  await expect(page.getByRole("button", { name: "More for main.ts" })).toBeFocused();
  await back(petri).click();
  await petri.expectSource(answering("edited"));
  await discard(petri).click();
  await petri.reload();
  await petri.expectSource(answering("ran"));
  await expect(discard(petri)).toHaveCount(0);
});

test("a draft disappears when the edits are undone by hand", async ({ petri }) => {
  await overRun(petri);
  await expect(discard(petri)).toBeVisible();
  await petri.write(answering("ran"));
  await expect(discard(petri)).toHaveCount(0);
  await petri.reload();
  await petri.expectSource(answering("ran"));
  await expect(discard(petri)).toHaveCount(0);
});

test("running a draft removes it", async ({ petri, page }) => {
  await overRun(petri);
  await petri.run();
  await expect(page).toHaveURL("/runs/2");
  await expect(discard(petri)).toHaveCount(0);
  await petri.reload();
  await petri.expectSource(answering("edited"));
  await expect(discard(petri)).toHaveCount(0);
  await petri.recentRun("ran").last().click();
  await petri.expectSource(answering("ran"));
});

test("a reload during a run keeps the draft", async ({ petri }) => {
  const endless = `export default { fetch: () => new Promise((done) => setTimeout(() => done(new Response("late")), 8000)) };`;
  await petri.open();
  await petri.write(endless);
  await petri.runButton.click();
  await expect(petri.stopButton).toBeVisible();
  await petri.reload();
  await petri.expectSource(endless);
});

for (const { what, address, title } of [
  {
    what: "a shared program",
    address: (petri: Playground) => shared(petri, answering("theirs")),
    title: "Edited since it was shared",
  },
  { what: "an example", address: async () => "/examples/router", title: "Edited since it was opened" },
]) {
  test(`edits to ${what} survive a reload until they are discarded`, async ({ petri, page }) => {
    await petri.open(await address(petri));
    const sent = await petri.field().inputValue();
    await petri.write(answering("changed"));
    await petri.reload();
    await petri.expectSource(answering("changed"));
    await expect(page.getByText(title)).toBeVisible();
    await discard(petri).click();
    await petri.expectSource(sent);
    await petri.reload();
    await petri.expectSource(sent);
  });
}

for (const { way, go } of [
  { way: "a click in Recent", go: (petri: Playground) => petri.recentRun("other").click() },
  { way: "a click on the run that is open", go: (petri: Playground) => petri.recentRun("ran").click() },
  { way: "Run again", go: (petri: Playground) => petri.again("other").click() },
  { way: "an example", go: ({ page }: Playground) => page.locator(".example").first().click() },
  { way: "New", go: ({ page }: Playground) => page.getByRole("link", { name: "New", exact: true }).click() },
  {
    way: "the page's name",
    go: ({ page }: Playground) => page.getByRole("link", { name: "Petri", exact: true }).click(),
  },
  { way: "Back", go: async ({ page }: Playground) => void (await page.goBack()) },
]) {
  test(`a draft replaced by ${way} can be restored`, async ({ petri, page }) => {
    await petri.open();
    await petri.run({ program: answering("other"), prompt: "other" });
    await petri.open("/examples/router");
    await petri.run({ program: answering("ran"), prompt: "ran" });
    await petri.recentRun("other").click();
    await expect(page).toHaveURL("/runs/1");
    await petri.recentRun("ran").click();
    await expect(page).toHaveURL("/runs/2");
    await petri.expectSource(answering("ran"));
    await expect(back(petri)).toHaveCount(0);
    await petri.write(answering("mine"));
    await petri.prompt.fill("mine");
    await go(petri);
    await expect(petri.prompt).not.toHaveValue("mine");
    await petri.settled();
    await back(petri).click();
    await petri.expectSource(answering("mine"));
    await expect(petri.prompt).toHaveValue("mine");
    await expect(back(petri)).toHaveCount(0);
    await petri.reload();
    await petri.expectSource(answering("mine"));
  });
}

test("Back shows the draft of a run, and a link in Recent shows the run as it ran", async ({ petri, page }) => {
  await overRun(petri);
  await page.locator(".example").first().click();
  await expect(page).toHaveURL(/examples/);
  await petri.expectSource(/^(?!.*edited)/s);
  await page.goBack();
  await petri.expectSource(answering("edited"));
  await expect(page.getByText("Edited since this run")).toBeVisible();
  await page.locator(".example").first().click();
  await petri.recentRun("ran").click();
  await petri.expectSource(answering("ran"));
  await back(petri).click();
  await petri.expectSource(answering("edited"));
});

test("each tab has its own draft, and a new tab starts with the latest draft", async ({ petri, page, context }) => {
  await petri.open();
  await petri.write(answering("first"));
  const other = new Playground(await context.newPage());
  await other.open();
  await other.expectSource(answering("first"));
  await other.write(answering("second"));
  await petri.prompt.fill("first prompt");
  await petri.reload();
  await petri.expectSource(answering("first"));
  await expect(petri.prompt).toHaveValue("first prompt");
  await other.reload();
  await other.expectSource(answering("second"));
  await page.close();
  await other.page.close();
  const third = new Playground(await context.newPage());
  await third.open();
  await third.expectSource(answering("first"));
  await expect(third.prompt).toHaveValue("first prompt");
});

test("opening a run offers its draft from a closed tab", async ({ petri, page, context }) => {
  await overRun(petri);
  await page.close();
  const other = new Playground(await context.newPage());
  await other.open("/runs/1");
  await other.expectSource(answering("ran"));
  await back(other).click();
  await other.expectSource(answering("edited"));
});

test("the draft of a deleted run can be restored on the home page", async ({ petri, page, complaints }) => {
  complaints.announce(/status of 404/);
  await overRun(petri);
  await petri.deleteRun("ran");
  await expect(petri.recent.getByRole("button", { name: "Undo", exact: true })).toBeVisible();
  await page.reload();
  await page.getByRole("link", { name: "Bring it back" }).click();
  await expect(page).toHaveURL("/");
  await petri.expectSource(answering("edited"));
});

test("the page says that a draft is too large, and keeps the earlier draft", async ({ petri, page }) => {
  await overRun(petri);
  await petri.write(`// ${"x".repeat(2 * 1024 * 1024)}`);
  await expect(
    page.getByText("This draft is too large to keep: 2.0 MiB, where at most 2.0 MiB are kept."),
  ).toBeVisible();
  await petri.reload();
  await petri.expectSource(answering("edited"));
  await expect(page.getByText("too large to keep")).toHaveCount(0);
});

test("the page says that the browser storage is full, and keeps the earlier draft", async ({ petri, page }) => {
  await overRun(petri);
  await page.evaluate(() => {
    for (const storage of [sessionStorage, localStorage]) {
      for (let size = 4 * 1024 * 1024; size >= 1; size = Math.floor(size / 2)) {
        try {
          storage.setItem(`filled ${size}`, "x".repeat(size));
        } catch {
          // A smaller value may still fit.
        }
      }
    }
  });
  await petri.write(`// ${"x".repeat(20_000)}`);
  await expect(page.getByText("This draft is too large to keep: the browser has no room for it.")).toBeVisible();
  await petri.reload();
  await petri.expectSource(answering("edited"));
});

test("New shows the default program, also after a reload", async ({ petri, page }) => {
  await petri.open();
  await petri.write(answering("draft"));
  await petri.reload();
  await petri.expectSource(answering("draft"));
  await page.getByRole("link", { name: "New", exact: true }).click();
  await petri.expectSource(/heard/);
  await petri.reload();
  await petri.expectSource(/heard/);
});

test("a draft replaced by New can be restored, and without a draft nothing is offered", async ({ petri, page }) => {
  await petri.open();
  await page.getByRole("link", { name: "New", exact: true }).click();
  await petri.expectSource(/heard/);
  await expect(back(petri)).toHaveCount(0);
  await petri.write(answering("never run"));
  await page.getByRole("link", { name: "New", exact: true }).click();
  await petri.expectSource(/heard/);
  await back(petri).click();
  await petri.expectSource(answering("never run"));
  await expect(back(petri)).toHaveCount(0);
  await expect(page.getByRole("button", { name: "More for main.ts" })).toBeFocused();
  await petri.reload();
  await petri.expectSource(answering("never run"));
});

test("a draft replaced by a shared program can be restored", async ({ petri, page }) => {
  await petri.open();
  await petri.write(answering("theirs"));
  const link = await petri.share();
  await petri.open();
  await petri.write(answering("mine, never run"));
  await petri.open(link);
  await page.getByRole("button", { name: "Make it yours" }).click();
  await expect(page).toHaveURL("/");
  await petri.expectSource(answering("theirs"));
  await back(petri).click();
  await petri.expectSource(answering("mine, never run"));
});

test("a share and a run are shown without the draft, which stays on the home page", async ({ petri }) => {
  await petri.open();
  const link = await petri.share();
  await petri.run({ prompt: "first" });
  await petri.open();
  await petri.write(answering("draft"));
  await petri.open(link);
  await petri.expectSource(/heard/);
  await petri.write(answering("somebody else's"));
  await petri.open("/runs/1");
  await petri.expectSource(/heard/);
  await petri.open("/");
  await petri.expectSource(answering("draft"));
});

test("a draft stored by an earlier version of the page is restored", async ({ petri, page }) => {
  const stored = JSON.stringify({
    version: 1,
    execute: { modules: { "main.ts": answering("old") }, main: "main.ts", prompt: "old prompt" },
  });
  await page.addInitScript(text => localStorage.setItem("petri-draft", text), stored);
  await petri.open();
  await petri.expectSource(answering("old"));
  await expect(petri.prompt).toHaveValue("old prompt");
});

for (const odd of [
  "",
  "{",
  '{"version":1,"execute":{}}',
  '{"version":9}',
  '{"version":1,"execute":{"modules":{"main.ts":{"js":5}}}}',
]) {
  test(`an invalid stored draft is ignored: ${odd || "empty"}`, async ({ petri, page }) => {
    await page.addInitScript(text => {
      localStorage.setItem("petri-draft", text);
      sessionStorage.setItem("petri-draft:/", text);
    }, odd);
    await petri.open();
    await petri.expectSource(/heard/);
    await petri.run();
    await expect(petri.body).toHaveText("HELLO FROM A DISH!");
  });
}

test("text typed before hydration is not replaced by the draft", async ({ petri, page }) => {
  await petri.open();
  await petri.write(answering("draft"));
  const release = await petri.hold("**/*.wasm");
  await page.goto("/", { waitUntil: "commit" });
  await petri.prompt.fill("early bird");
  release();
  await petri.ready();
  await expect(petri.prompt).toHaveValue("early bird");
  await petri.expectSource(answering("draft"));
});

for (const { what, name, refuse, says } of [
  {
    what: "prompt",
    name: "prompt",
    refuse: (petri: Playground) => petri.prompt.fill("x".repeat(16_385)),
    says: /16385 characters long/,
  },
  {
    what: "setting",
    name: "setting:limits.wall_ms",
    refuse: async (petri: Playground) => {
      await petri.settings.click();
      await petri.setting("Time, ms").fill("soon");
    },
    says: /“Time, ms”/,
  },
]) {
  test(`a form posted before hydration with a refused ${what} is kept, and the earlier draft is offered`, async ({
    petri,
    page,
    complaints,
  }) => {
    complaints.announce(/status of 4\d\d/);
    await petri.open();
    await petri.write(answering("earlier"));
    const release = await petri.hold("**/*.wasm");
    await page.goto("/", { waitUntil: "commit" });
    await petri.write(answering("posted"));
    await refuse(petri);
    await petri.runButton.click();
    await expect(page).toHaveURL("/run");
    release();
    await petri.ready();
    await petri.expectSource(answering("posted"));
    const field = page.locator("[aria-invalid=true]");
    await expect(field).toHaveAccessibleDescription(says);
    const refused = await field.inputValue();
    await back(petri).click();
    await petri.expectSource(answering("earlier"));
    await expect(field).toHaveCount(0);
    // The posted form is a draft too, so restoring the earlier draft offers the posted one.
    await back(petri).click();
    await petri.expectSource(answering("posted"));
    await expect(page.locator(`[name="${name}"]`)).toHaveValue(refused);
    await petri.open();
    await petri.expectSource(answering("posted"));
  });
}

test("without browser storage the page works and says that drafts are not kept", async ({ petri, page }) => {
  await page.addInitScript(() => {
    for (const name of ["localStorage", "sessionStorage"]) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException("denied", "SecurityError");
        },
      });
    }
  });
  await petri.open();
  await expect(page.getByText("This browser keeps no drafts")).toHaveCount(0);
  await petri.run({ program: answering("fine") });
  await expect(petri.body).toHaveText("fine");
  await petri.write(answering("lost"));
  await expect(page.getByText("This browser keeps no drafts for this site.")).toBeVisible();
});
