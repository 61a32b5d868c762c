import { type Playground, expect, test } from "../fixtures.ts";

const button = ({ page }: Playground, name: string) => page.getByRole("button", { name, exact: true });

async function add(petri: Playground, name: string, source: string) {
  await button(petri, "Add a module").click();
  await petri.page.getByRole("textbox", { name: "New module" }).fill(name);
  await petri.page.keyboard.press("Enter");
  await expect(petri.tab(name)).toHaveAttribute("aria-selected", "true");
  await petri.write(source, name);
}

/** Clicks an item in the menu of the open module. */
async function choose(petri: Playground, item: RegExp) {
  await petri.page.getByRole("button", { name: /^More for/ }).click();
  await petri.page.getByRole("button", { name: item }).click();
}

test("a module is added, imported and run", async ({ petri }) => {
  await petri.open();
  await add(petri, "lib/words.ts", "export const words = (text: string) => text.split(' ');");
  await petri.run({
    program: `import { words } from "./lib/words.ts";
export default { fetch: r => Response.json(words(new URL(r.url).searchParams.get("q"))) };`,
    prompt: "a b",
  });
  await expect(petri.body).toContainText('0: "a"1: "b"');
  await petri.reload();
  await petri.expectSource("export const words = (text: string) => text.split(' ');", "lib/words.ts");
});

test("a new module has the focus", async ({ petri, page }) => {
  await petri.open();
  await button(petri, "Add a module").click();
  await expect(page.getByRole("textbox", { name: "New module" })).toBeFocused();
  await page.keyboard.type("lib/words.ts");
  await page.keyboard.press("Enter");
  await expect(petri.module("lib/words.ts")).toBeFocused();
  await page.keyboard.type("export const one = 1");
  await petri.expectSource("export const one = 1", "lib/words.ts");
});

test("JSON and text are modules too", async ({ petri }) => {
  await petri.open();
  await add(petri, "data.json", '{ "cells": 3 }');
  await add(petri, "note.txt", "agar");
  await petri.run({
    program:
      'import data from "./data.json"; import note from "./note.txt"; export default () => `${data.cells} ${note}`;',
  });
  await expect(petri.result).toHaveText('"3 agar"');
});

test("an invalid module name is refused next to its field", async ({ petri, page }) => {
  await petri.open();
  await button(petri, "Add a module").click();
  const name = page.getByRole("textbox", { name: "New module" });
  await expect(name).toBeFocused();
  for (const [typed, says] of [
    ["", "it is empty"],
    ["../up.ts", "must be a relative path"],
    ["main.ts", "there is a module main.ts already"],
    ["page", "page has no known extension"],
  ]) {
    await name.fill(typed);
    await page.keyboard.press("Enter");
    await expect(name).toHaveAccessibleDescription(new RegExp(says));
  }
  await page.keyboard.press("Escape");
  await expect(name).toHaveCount(0);
  await expect(button(petri, "Add a module")).toBeFocused();
  await expect(petri.tabs).toHaveCount(1);
});

test("a module is renamed, made the main module, deleted and restored", async ({ petri, page }) => {
  await petri.open();
  await add(petri, "other.ts", 'export default () => "other";');
  await choose(petri, /^Rename/);
  await page.getByRole("textbox", { name: "New name" }).fill("second.ts");
  await button(petri, "Rename").click();
  await petri.expectSource('export default () => "other";', "second.ts");
  await choose(petri, /^Make it the main module/);
  await expect(petri.tab("second.ts")).toContainText("main");
  await petri.run();
  await expect(petri.result).toHaveText('"other"');
  await choose(petri, /^Delete second\.ts/);
  await expect(petri.tabs).toHaveText(["main.ts"]);
  await petri.run();
  await expect(petri.body).toHaveText("HELLO FROM A DISH!");
  await button(petri, "Undo").click();
  await expect(petri.tab("second.ts")).toContainText("main");
  await petri.expectSource('export default () => "other";', "second.ts");
});

test("the last module cannot be deleted", async ({ petri, page }) => {
  await petri.open();
  await page.getByRole("button", { name: "More for main.ts" }).click();
  await expect(page.getByRole("button", { name: /^Rename/ })).toBeVisible();
  await expect(page.getByRole("button", { name: /^Delete main\.ts/ })).toBeHidden();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "More for main.ts" })).toBeFocused();
});

test("arrow keys switch between module tabs, and Tab moves into the module", async ({ petri, page }) => {
  await petri.open();
  await add(petri, "a.ts", "// a");
  await add(petri, "z.ts", "// z");
  await petri.tab("z.ts").focus();
  for (const [key, name] of [
    ["ArrowRight", "main.ts"],
    ["ArrowRight", "a.ts"],
    ["ArrowLeft", "main.ts"],
    ["ArrowLeft", "z.ts"],
    ["Home", "main.ts"],
    ["End", "z.ts"],
  ]) {
    await page.keyboard.press(key);
    await expect(petri.tab(name)).toBeFocused();
    await expect(petri.tab(name)).toHaveAttribute("aria-selected", "true");
    await expect(page.getByRole("region", { name: "Program", exact: true }).getByRole("tabpanel")).toHaveAccessibleName(
      new RegExp(`^${name}( main)?$`),
    );
  }
});

test("the tab of the open module is visible, and stays selected after a reload", async ({ petri, page }) => {
  await page.setViewportSize({ width: 400, height: 700 });
  await petri.open();
  for (const name of ["first.ts", "second.ts", "third.ts", "fourth.ts", "fifth.ts"])
    await add(petri, name, `// ${name}`);
  const inRow = (name: string) =>
    petri.tab(name).evaluate(tab => {
      const row = tab.parentElement;
      if (!row) throw new Error("the tab is in no row");
      const [inner, outer] = [tab.getBoundingClientRect(), row.getBoundingClientRect()];
      return inner.left >= outer.left - 1 && inner.right <= outer.right + 1;
    });
  for (const name of ["third.ts", "main.ts", "second.ts"]) {
    await petri.tab(name).focus();
    await petri.tab(name).press("Enter");
    await expect(petri.tab(name)).toHaveAttribute("aria-selected", "true");
    await expect.poll(() => inRow(name)).toBe(true);
  }
  await petri.tab("third.ts").click();
  await petri.reload();
  await expect(petri.tab("third.ts")).toHaveAttribute("aria-selected", "true");
  await expect.poll(() => inRow("third.ts")).toBe(true);
  await petri.expectSource("// third.ts", "third.ts");
  await page.goto("/examples/planets");
  await petri.ready();
  await expect(petri.tabs.first()).toHaveAttribute("aria-selected", "true");
});

test("chosen and dropped files are added as modules of the matching type", async ({ petri, page }) => {
  await petri.open();
  await page.getByRole("button", { name: "More for main.ts" }).click();
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Upload files…" }).click();
  await (await chooser).setFiles([
    { name: "cell.bin", mimeType: "application/octet-stream", buffer: Buffer.from([0, 255, 7]) },
    { name: "note.txt", mimeType: "text/plain", buffer: Buffer.from("agar") },
  ]);
  await expect(petri.tab("note.txt")).toBeVisible();
  await expect(page.getByRole("list", { name: "Modules that are not text" })).toContainText("cell.bin data, 3 bytes");
  const files = await page.evaluateHandle(() => {
    const dropped = new DataTransfer();
    dropped.items.add(new File(["<p>dish</p>"], "page.html"));
    return dropped;
  });
  await petri.tab("main.ts").click();
  for (const event of ["dragover", "drop"]) await petri.program.dispatchEvent(event, { dataTransfer: files });
  await expect(page.getByRole("list", { name: "Modules that are not text" })).toContainText("page.html text, 11 bytes");
  await petri.run({
    program: `import cell from "./cell.bin";
import note from "./note.txt";
import page from "./page.html";
export default () => [new Uint8Array(cell)[1], note, page].join();`,
  });
  await expect(petri.result).toHaveText('"255,agar,<p>dish</p>"');
  await button(petri, "Delete cell.bin").click();
  await expect(page.getByRole("list", { name: "Modules that are not text" })).not.toContainText("cell.bin");
  await button(petri, "Undo").click();
  await expect(page.getByRole("list", { name: "Modules that are not text" })).toContainText("cell.bin");
});

test("a file that is too large is refused with its size", async ({ petri, page }) => {
  await petri.open();
  await page
    .getByLabel("Files to add as modules")
    .setInputFiles({ name: "huge.bin", mimeType: "application/octet-stream", buffer: Buffer.alloc(256 * 1024 + 1) });
  await expect(page.getByText("huge.bin is 262145 bytes long; at most 262144 are taken")).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("every module is shown and linked", async ({ petri, page }) => {
    const answer = await page.request.post("/api/v1/shares", {
      data: {
        modules: { "main.ts": 'export { default } from "./b.ts";', "b.ts": "export default () => 7;" },
        main: "main.ts",
      },
    });
    await page.goto((await answer.json()).url);
    await expect(petri.field("b.ts")).toBeVisible();
    await expect(petri.field("main.ts")).toBeVisible();
    await expect(page.getByRole("button", { name: /^(Add a module|More for|Format)/ })).toHaveCount(0);
    await page.getByRole("navigation", { name: "Modules" }).getByRole("link", { name: "main.ts" }).click();
    await expect(petri.field("main.ts")).toBeInViewport();
    await petri.runButton.click();
    await expect(petri.result).toHaveText("7");
  });
});
