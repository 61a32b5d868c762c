import { answering } from "../programs.ts";
import { expect, test } from "../fixtures.ts";

test("what was written is there after a reload, with its prompt and its modules", async ({ petri, page }) => {
  await petri.open();
  await petri.write(answering("draft"));
  await petri.prompt.fill("kept prompt");
  await page.getByRole("button", { name: "Add a module" }).click();
  await page.getByRole("textbox", { name: "New module" }).fill("lib/cell.ts");
  await page.keyboard.press("Enter");
  await petri.write("export const cell = 1;", "lib/cell.ts");
  await petri.reload();
  await petri.reads(answering("draft"));
  await petri.reads("export const cell = 1;", "lib/cell.ts");
  await expect(petri.prompt).toHaveValue("kept prompt");
  await petri.run();
  await expect(petri.body).toHaveText("draft");
});

test("New begins afresh, also after a reload", async ({ petri, page }) => {
  await petri.open();
  await petri.write(answering("draft"));
  await petri.reload();
  await petri.reads(answering("draft"));
  await page.getByRole("link", { name: "New", exact: true }).click();
  await petri.reads(/heard/);
  await petri.reload();
  await petri.reads(/heard/);
});

test("what makes way for New can be brought back", async ({ petri, page }) => {
  await petri.open();
  const back = page.getByRole("button", { name: "Bring it back" });
  await page.getByRole("link", { name: "New", exact: true }).click();
  await petri.reads(/heard/);
  await expect(back).toHaveCount(0);
  await petri.write(answering("never run"));
  await page.getByRole("link", { name: "New", exact: true }).click();
  await petri.reads(/heard/);
  await back.click();
  await petri.reads(answering("never run"));
  await expect(back).toHaveCount(0);
  await expect(page.getByRole("button", { name: "More for main.ts" })).toBeFocused();
  await petri.reload();
  await petri.reads(answering("never run"));
});

test("what makes way for somebody else's program can be brought back", async ({ petri, page }) => {
  await petri.open();
  await petri.write(answering("theirs"));
  const link = await petri.share();
  await petri.open();
  await petri.write(answering("mine, never run"));
  await petri.open(link);
  await page.getByRole("button", { name: "Make it yours" }).click();
  await expect(page).toHaveURL("/");
  await petri.reads(answering("theirs"));
  await page.getByRole("button", { name: "Bring it back" }).click();
  await petri.reads(answering("mine, never run"));
});

test("a share and a run are shown as they are, and the draft waits at home", async ({ petri }) => {
  await petri.open();
  const link = await petri.share();
  await petri.run({ prompt: "first" });
  await petri.open();
  await petri.write(answering("draft"));
  await petri.open(link);
  await petri.reads(/heard/);
  await petri.write(answering("somebody else's"));
  await petri.open("/runs/1");
  await petri.reads(/heard/);
  await petri.open("/");
  await petri.reads(answering("draft"));
});

for (const odd of ["", "{", '{"version":1,"execute":{}}', '{"version":9}', '{"version":1,"execute":{"modules":{"main.ts":{"js":5}}}}']) {
  test(`a draft that is none is ignored: ${odd || "empty"}`, async ({ petri, page }) => {
    await page.addInitScript((text) => localStorage.setItem("petri-draft", text), odd);
    await petri.open();
    await petri.reads(/heard/);
    await petri.run();
    await expect(petri.body).toHaveText("HELLO FROM A DISH!");
  });
}

test("what is typed before the page comes to life is not lost to the draft", async ({ petri, page }) => {
  await petri.open();
  await petri.write(answering("draft"));
  const release = await petri.hold("**/*.wasm");
  await page.goto("/", { waitUntil: "commit" });
  await petri.prompt.fill("early bird");
  release();
  await petri.alive();
  await expect(petri.prompt).toHaveValue("early bird");
  await petri.reads(answering("draft"));
});

test("a browser that keeps nothing does without", async ({ petri, page }) => {
  await page.addInitScript(() => Object.defineProperty(window, "localStorage", { get: () => { throw new DOMException("denied", "SecurityError"); } }));
  await petri.open();
  await petri.run({ program: answering("fine") });
  await expect(petri.body).toHaveText("fine");
});
