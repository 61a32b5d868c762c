import { answering } from "../programs.ts";
import { expect, test } from "../fixtures.ts";

for (const keys of ["Control+Enter", "Meta+Enter"]) {
  test(`${keys} runs the program, from the prompt and from the editor`, async ({ petri }) => {
    await petri.open();
    await petri.prompt.fill("keys");
    await petri.prompt.press(keys);
    // The body appears before the run is over, and the shortcut is ignored until then.
    await expect(petri.body).toHaveText("KEYS!");
    await petri.settled();
    await expect(petri.prompt).toHaveValue("keys");
    await petri.write(answering("from the program"));
    await petri.program.press(keys);
    await expect(petri.body).toHaveText("from the program");
    await expect(petri.runs).toHaveCount(2);
  });
}

test("Enter in the prompt runs the program, Shift+Enter starts a new line", async ({ petri, page }) => {
  await petri.open();
  await petri.prompt.fill("one");
  await petri.prompt.press("Shift+Enter");
  await page.keyboard.type("two");
  await expect(petri.prompt).toHaveValue("one\ntwo");
  await expect(petri.status).toContainText("Nothing yet");
  await petri.prompt.press("Enter");
  await expect(petri.body).toHaveText("ONE\nTWO!");
  await petri.settled();
  await expect(petri.prompt).toHaveValue("one\ntwo");
  await expect(petri.prompt).toBeFocused();
  await expect(petri.runs).toHaveCount(1);
});

test("Enter that confirms an input method's text does not start a run", async ({ petri }) => {
  await petri.open();
  await petri.prompt.fill("one");
  await petri.prompt.evaluate(field =>
    field.dispatchEvent(
      new KeyboardEvent("keydown", { key: "Enter", isComposing: true, bubbles: true, cancelable: true }),
    ),
  );
  await petri.prompt.press("Shift+Enter");
  await expect(petri.status).toContainText("Nothing yet");
});

test("the run shortcut pressed repeatedly starts one run", async ({ petri }) => {
  await petri.open();
  const release = await petri.hold("**/rpc/run");
  for (let press = 0; press < 4; press++) await petri.prompt.press("Control+Enter");
  release();
  await expect(petri.body).toHaveText("HELLO FROM A DISH!");
  await petri.settled();
  await petri.reload();
  await expect(petri.runs).toHaveCount(1);
});

test("Tab reaches every control in reading order", async ({ petri, page }) => {
  await petri.open();
  await petri.run();
  await petri.share();
  const order = [
    page.getByRole("link", { name: "Skip to the prompt" }),
    page.getByRole("link", { name: "Petri", exact: true }),
    page.getByRole("link", { name: "New", exact: true }),
    page.getByRole("link", { name: "Examples", exact: true }),
    page.getByRole("link", { name: "API", exact: true }),
    page.getByRole("button", { name: "Keys" }),
    petri.tab("main.ts"),
    page.getByRole("button", { name: "Add a module" }),
    page.getByRole("button", { name: "More for main.ts" }),
    petri.program,
    page.getByRole("button", { name: "Format" }),
    petri.prompt,
    petri.runButton,
    petri.settings,
    page.getByRole("button", { name: "Copy as curl" }),
    petri.shareButton,
    petri.shareLink,
    page.getByRole("button", { name: "Copy link" }),
    page.getByText("Another prompt, or embed in a page"),
    page.getByRole("button", { name: "Close", exact: true }),
    petri.part("Response"),
    petri.output.getByRole("button", { name: "Text" }),
    petri.output.getByRole("button", { name: "Bytes" }),
    petri.output.getByRole("button", { name: "Wrap" }),
    petri.output.getByRole("button", { name: "Copy" }),
    petri.output.getByRole("button", { name: "Download" }),
    petri.body,
    petri.output.getByText("Headers ("),
    petri.search,
    petri.recent.getByText("Clear", { exact: true }),
    petri.recentRun("hello from a dish"),
    petri.pin("hello from a dish"),
    petri.again("hello from a dish"),
    petri.recent.getByRole("button", { name: "Delete the run of hello from a dish" }),
  ];
  await order[0].focus();
  for (const element of order) {
    await expect(element).toBeFocused();
    // In the editor Tab indents; Escape before it makes Tab move the focus.
    if ((await element.getAttribute("class"))?.includes("cm-content")) await page.keyboard.press("Escape");
    await page.keyboard.press("Tab");
  }
});

test("arrow keys switch between the parts of the output", async ({ petri, page }) => {
  await petri.open();
  await petri.run();
  await petri.part("Response").focus();
  for (const [key, name] of [
    ["ArrowRight", "Console"],
    ["ArrowRight", "Network"],
    ["End", "Timing"],
    ["ArrowRight", "Response"],
    ["ArrowLeft", "Timing"],
    ["Home", "Response"],
  ]) {
    await page.keyboard.press(key);
    await expect(petri.part(name)).toBeFocused();
    await expect(petri.part(name)).toHaveAttribute("aria-selected", "true");
    await expect(petri.output.getByRole("tabpanel")).toHaveAccessibleName(new RegExp(`^${name}`));
  }
});

test("the first Tab offers to skip to the prompt", async ({ petri, page }) => {
  await petri.open();
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to the prompt" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(petri.prompt).toBeFocused();
});

test("a run is opened, deleted and restored by keyboard", async ({ petri, page }) => {
  await petri.open();
  await petri.run({ prompt: "older" });
  await petri.run({ prompt: "newer" });
  await petri.recentRun("older").focus();
  await page.keyboard.press("Enter");
  await expect(petri.prompt).toHaveValue("older");
  for (const tool of [
    petri.pin("older"),
    petri.again("older"),
    petri.recent.getByRole("button", { name: "Delete the run of older" }),
  ]) {
    await page.keyboard.press("Tab");
    await expect(tool).toBeFocused();
  }
  await page.keyboard.press("Space");
  await expect(petri.runs).toHaveCount(1);
  // Deleting removes the focused button, so the focus moves to the heading.
  const title = petri.recent.getByRole("heading", { name: "Recent" });
  await expect(title).toBeFocused();
  for (let stop = 0; stop < 3; stop++) await page.keyboard.press("Tab");
  await expect(petri.recent.getByRole("button", { name: "Undo" })).toBeFocused();
  await page.keyboard.press("Space");
  await expect(petri.runs).toHaveCount(2);
  await expect(title).toBeFocused();
});

test("a run is pinned by keyboard, and the focus stays on its button", async ({ petri, page }) => {
  await petri.open();
  await petri.run({ prompt: "older" });
  await petri.run({ prompt: "newer" });
  await petri.pin("older").focus();
  for (const pressed of ["true", "false"]) {
    await page.keyboard.press("Space");
    await expect(petri.pin("older")).toHaveAttribute("aria-pressed", pressed);
    await expect(petri.pin("older")).toBeFocused();
    await expect(petri.runs.first()).toContainText(pressed === "true" ? "older" : "newer");
  }
});
