import type { Locator, Page } from "@playwright/test";
import { box } from "../box.ts";
import { type Playground, expect, test } from "../fixtures.ts";
import { answering, doing } from "../programs.ts";

/** The sheet of keyboard shortcuts, present only while it is open. */
const sheet = (page: Page) => page.getByRole("dialog", { name: "Keys" });

/** Moves the focus to a link, outside of all fields. */
const elsewhere = ({ page }: Playground) => page.getByRole("link", { name: "API", exact: true }).focus();

/** A check that pressing `key` at the start of the source `from` gives `to`. */
const turns = (key: string, from: string, to: string) => async (petri: Playground) => {
  await petri.write(from);
  await petri.program.press("Control+Home");
  await petri.program.press(key);
  await petri.expectSource(to);
};

const all =
  (...checks: ((petri: Playground) => Promise<void>)[]) =>
  async (petri: Playground) => {
    for (const check of checks) await check(petri);
  };

const opened = (tab: Locator) =>
  all(
    () => expect(tab).toBeFocused(),
    () => expect(tab).toHaveAttribute("aria-selected", "true"),
  );

/** Every line of the sheet, with a check that the shortcut does what the line says. */
const groups: { title: string; lines: [does: string, keys: string, check: (petri: Playground) => Promise<void>][] }[] =
  [
    {
      title: "Anywhere",
      lines: [
        [
          "Run the program",
          "Ctrl+Enter",
          async petri => {
            await petri.write(answering("from anywhere"));
            await elsewhere(petri);
            await petri.page.keyboard.press("Control+Enter");
            await expect(petri.body).toHaveText("from anywhere");
            await petri.settled();
          },
        ],
        [
          "Stop the program",
          "Ctrl+Shift+Enter",
          async petri => {
            await petri.write(doing('console.log("so far"); await scheduler.wait(25_000); return new Response();'));
            await petri.program.press("Control+Enter");
            await expect(petri.stopButton).toBeVisible();
            await expect(petri.part("Console")).toHaveText("Console 1");
            await petri.program.press("Control+Shift+Enter");
            await expect(petri.status).toContainText("Stopped by you");
          },
        ],
        [
          "Share the program",
          "Ctrl+S",
          async petri => {
            await petri.program.press("Control+s");
            await expect(petri.shareLink).toBeVisible();
          },
        ],
        [
          "Response, Console, Network, Timing",
          "1 2 3 4",
          async petri => {
            await elsewhere(petri);
            for (const [key, part] of [
              ["2", "Console"],
              ["4", "Timing"],
              ["3", "Network"],
              ["1", "Response"],
            ]) {
              await petri.page.keyboard.press(key);
              await opened(petri.part(part))(petri);
            }
          },
        ],
        [
          "Search the recent prompts",
          "/",
          async petri => {
            await elsewhere(petri);
            await petri.page.keyboard.press("/");
            await expect(petri.search).toBeFocused();
            await expect(petri.search).toHaveValue("");
          },
        ],
        [
          "Show this list of keys",
          "?",
          async petri => {
            await elsewhere(petri);
            await petri.page.keyboard.press("?");
            await expect(sheet(petri.page)).toBeFocused();
            await petri.page.keyboard.press("?");
            await expect(sheet(petri.page)).toBeHidden();
            await expect(petri.page.getByRole("link", { name: "API", exact: true })).toBeFocused();
          },
        ],
        [
          "Close this list, a menu or a search",
          "Esc",
          async ({ page, program }) => {
            const keys = page.getByRole("button", { name: "Keys" });
            await keys.press("Enter");
            await expect(sheet(page)).toBeFocused();
            await page.keyboard.press("Escape");
            await expect(sheet(page)).toBeHidden();
            await expect(keys).toBeFocused();
            const more = page.getByRole("button", { name: "More for main.ts" });
            await more.press("Enter");
            await expect(page.getByRole("button", { name: "Upload files…" })).toBeVisible();
            await page.keyboard.press("Escape");
            await expect(page.getByRole("button", { name: "Upload files…" })).toBeHidden();
            await program.press("Control+f");
            await page.getByRole("textbox", { name: "Find" }).press("Escape");
            await expect(page.getByRole("textbox", { name: "Find" })).toHaveCount(0);
          },
        ],
      ],
    },
    {
      title: "In the prompt",
      lines: [
        [
          "Run the program",
          "Enter",
          async petri => {
            await petri.prompt.fill("entered");
            await petri.prompt.press("Enter");
            await expect(petri.body).toHaveText("ENTERED!");
            await petri.settled();
          },
        ],
        [
          "Insert a line break",
          "Shift+Enter",
          async petri => {
            await petri.prompt.press("End");
            await petri.prompt.press("Shift+Enter");
            await expect(petri.prompt).toHaveValue("entered\n");
          },
        ],
      ],
    },
    {
      title: "On a tab",
      lines: [
        [
          "Previous tab, next tab",
          "← →",
          async petri => {
            await petri.page.getByRole("button", { name: "Add a module" }).click();
            await petri.page.getByRole("textbox", { name: "New module" }).fill("second.ts");
            await petri.page.keyboard.press("Enter");
            await petri.tab("second.ts").press("ArrowLeft");
            await opened(petri.tab("main.ts"))(petri);
            await petri.page.keyboard.press("ArrowRight");
            await opened(petri.tab("second.ts"))(petri);
            await petri.run();
            // Until the run is in the history, the output is drawn once more.
            await expect(petri.currentRun).toBeAttached();
            await petri.part("Response").press("ArrowRight");
            await opened(petri.part("Console"))(petri);
            await petri.page.keyboard.press("ArrowLeft");
            await opened(petri.part("Response"))(petri);
          },
        ],
        [
          "First tab, last tab",
          "Home End",
          async petri => {
            await petri.part("Response").press("End");
            await opened(petri.part("Timing"))(petri);
            await petri.page.keyboard.press("Home");
            await opened(petri.part("Response"))(petri);
            await petri.tab("second.ts").press("Home");
            await opened(petri.tab("main.ts"))(petri);
            await petri.page.keyboard.press("End");
            await opened(petri.tab("second.ts"))(petri);
          },
        ],
      ],
    },
    {
      title: "In the editor",
      lines: [
        [
          "Indent, unindent; accept a completion",
          "Tab Shift+Tab",
          async petri => {
            await petri.write("one");
            await petri.program.press("Tab");
            await petri.expectSource("  one");
            await petri.program.press("Shift+Tab");
            await petri.expectSource("one");
            await petri.write("");
            await petri.program.pressSequentially("HTMLRew");
            await expect(petri.page.getByRole("option", { name: /^HTMLRewriter/ })).toBeVisible();
            await petri.program.press("Tab");
            await petri.expectSource("HTMLRewriter");
          },
        ],
        [
          "Leave the editor",
          "Esc then Tab",
          async petri => {
            await petri.write("one");
            await petri.program.press("Escape");
            await petri.program.press("Tab");
            await expect(petri.page.getByRole("button", { name: "Discard" })).toBeFocused();
            await petri.page.keyboard.press("Shift+Tab");
            await expect(petri.program).toBeFocused();
            await petri.page.keyboard.press("Escape");
            await petri.page.keyboard.press("Shift+Tab");
            await expect(petri.page.getByRole("button", { name: "More for main.ts" })).toBeFocused();
            await petri.expectSource("one");
          },
        ],
        [
          "Switch whether Tab indents or leaves the editor",
          "Ctrl+M",
          async petri => {
            await petri.write("one");
            await petri.program.press("Control+m");
            await petri.program.press("Tab");
            await expect(petri.program).not.toBeFocused();
            await petri.program.press("Control+m");
            await petri.program.press("Tab");
            await petri.expectSource("  one");
          },
        ],
        [
          "Complete what is typed",
          "Ctrl+Space",
          async petri => {
            await petri.write("");
            await petri.program.press("Control+Space");
            const completions = petri.page.getByRole("listbox", { name: "Completions" });
            await expect(completions.getByRole("option").first()).toBeVisible();
            await petri.page.keyboard.press("Escape");
            await expect(completions).toHaveCount(0);
          },
        ],
        ["Format the module", "Shift+Alt+F", turns("Shift+Alt+F", "const a=1", "const a = 1;\n")],
        [
          "Next problem, previous problem",
          "F8 Shift+F8",
          async petri => {
            await petri.write("\nlet b; let b;\nlet c; let c;\n");
            await expect(petri.page.getByText("and 1 more")).toBeVisible();
            await petri.program.press("Control+Home");
            for (const [key, line] of [
              ["F8", "2"],
              ["F8", "3"],
              ["Shift+F8", "2"],
            ]) {
              await petri.program.press(key);
              await expect(petri.page.locator(".cm-lineNumbers .cm-activeLineGutter")).toHaveText(line);
            }
          },
        ],
        [
          "List the problems",
          "Ctrl+Shift+M",
          async petri => {
            await petri.program.press("Control+Shift+M");
            await expect(petri.page.getByRole("listbox", { name: "Diagnostics" })).toBeVisible();
            await petri.page.keyboard.press("Escape");
            await expect(petri.page.getByRole("listbox", { name: "Diagnostics" })).toHaveCount(0);
          },
        ],
        [
          "Find and replace",
          "Ctrl+F",
          async petri => {
            await petri.write("one two one");
            await petri.program.press("Control+f");
            await petri.page.getByRole("textbox", { name: "Find" }).fill("one");
            await expect(petri.page.getByRole("textbox", { name: "Replace" })).toBeVisible();
            await petri.page.keyboard.press("Escape");
            await expect(petri.program).toBeFocused();
          },
        ],
        [
          "Next match, previous match",
          "F3 Shift+F3",
          async petri => {
            await petri.program.press("Control+Home");
            for (const key of ["F3", "F3", "1"]) await petri.program.press(key);
            await petri.expectSource("one two 1");
            for (const key of ["Shift+F3", "2"]) await petri.program.press(key);
            await petri.expectSource("2 two 1");
          },
        ],
        [
          "Go to a line",
          "Ctrl+Alt+G",
          async petri => {
            await petri.write("one\ntwo");
            await petri.program.press("Control+Home");
            await petri.program.press("Control+Alt+g");
            const field = petri.page.getByRole("textbox", { name: "Go to line" });
            await expect(field).toBeFocused();
            await field.fill("2");
            await field.press("Enter");
            await expect(petri.program).toBeFocused();
            await petri.page.keyboard.type("1");
            await petri.expectSource("one\n1two");
          },
        ],
        [
          "Undo, redo",
          "Ctrl+Z Ctrl+Y",
          async petri => {
            await petri.program.press("Control+z");
            await petri.expectSource("one\ntwo");
            await petri.program.press("Control+y");
            await petri.expectSource("one\n1two");
          },
        ],
        [
          "Comment or uncomment the line",
          "Ctrl+/",
          all(turns("Control+/", "one", "// one"), turns("Control+/", "// one", "one")),
        ],
        [
          "Indent, unindent",
          "Ctrl+] Ctrl+[",
          all(turns("Control+]", "one", "  one"), turns("Control+[", "  one", "one")),
        ],
        [
          "Move the line up, down",
          "Alt+↑ Alt+↓",
          async petri => {
            await turns("Alt+ArrowDown", "one\ntwo", "two\none")(petri);
            await petri.program.press("Alt+ArrowUp");
            await petri.expectSource("one\ntwo");
          },
        ],
        [
          "Copy the line up, down",
          "Shift+Alt+↑ Shift+Alt+↓",
          all(turns("Shift+Alt+ArrowUp", "one", "one\none"), turns("Shift+Alt+ArrowDown", "one", "one\none")),
        ],
        ["Delete the line", "Ctrl+Shift+K", turns("Control+Shift+K", "one\ntwo", "two")],
        [
          "Select the next occurrence",
          "Ctrl+D",
          async petri => {
            await petri.write("one two one");
            for (const key of ["Control+Home", "Control+d", "Control+d", "1"]) await petri.program.press(key);
            await petri.expectSource("1 two 1");
          },
        ],
        [
          "Fold, unfold",
          "Ctrl+Shift+[ Ctrl+Shift+]",
          async petri => {
            await petri.write("if (true) {\n  inside;\n}\n");
            await petri.program.press("Control+Home");
            await petri.program.press("Control+Shift+BracketLeft");
            await expect(petri.program).not.toContainText("inside");
            await petri.program.press("Control+Shift+BracketRight");
            await expect(petri.program).toContainText("inside");
          },
        ],
      ],
    },
  ];

for (const { title, lines } of groups) {
  test(`the listed keyboard shortcuts work: ${title}`, async ({ petri }) => {
    await petri.open();
    for (const [does, keys, check] of lines) await test.step(`${keys}: ${does}`, () => check(petri));
  });
}

test("the sheet lists all keyboard shortcuts under test and no others", async ({ petri, page }) => {
  await petri.open();
  await page.getByRole("button", { name: "Keys" }).click();
  await expect(sheet(page).getByRole("heading", { level: 3 })).toHaveText(groups.map(({ title }) => title));
  const lines = groups.flatMap(({ lines }) => lines);
  await expect(sheet(page).getByRole("term")).toHaveText(lines.map(([does]) => does));
  await expect(sheet(page).getByRole("definition")).toHaveText(lines.map(([, keys]) => keys));
  await expect(sheet(page)).toMatchAriaSnapshot(`
    - dialog "Keys":
      - heading "Keys" [level=2]
      - button "Close"
      - heading "Anywhere" [level=3]
      - term: Run the program
      - definition: Ctrl+Enter
      - heading "In the prompt" [level=3]
      - heading "On a tab" [level=3]
      - heading "In the editor" [level=3]
      - checkbox /Keys of one character/ [checked]
  `);
  await sheet(page).getByRole("button", { name: "Close" }).click();
  await expect(sheet(page)).toBeHidden();
  await expect(page.getByRole("button", { name: "Keys" })).toBeFocused();
});

test("on a Mac the sheet shows the Mac names of the keys", async ({ petri, page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, "platform", { get: () => "MacIntel" }));
  await petri.open();
  await page.getByRole("button", { name: "Keys" }).click();
  await expect(sheet(page).getByRole("definition").first()).toHaveText("⌘+Enter");
  await expect(sheet(page)).toContainText("⌘+Z ⌘+Shift+Z");
  await page.keyboard.press("Escape");
  await petri.write("one");
  await petri.program.press("Meta+/");
  await petri.expectSource("// one");
  await petri.program.press("Tab");
  await petri.expectSource("  // one");
  await petri.program.press("Control+m");
  await petri.program.press("Tab");
  await expect(petri.program).not.toBeFocused();
  await petri.program.press("Meta+s");
  await expect(petri.shareLink).toBeVisible();
});

test("in a field, single-character shortcuts type their character", async ({ petri, page }) => {
  await petri.open();
  await petri.run();
  await petri.write("");
  await petri.program.pressSequentially("a ? 1 / 2");
  await petri.expectSource("a ? 1 / 2");
  await petri.prompt.fill("");
  await petri.prompt.pressSequentially("?/1");
  await expect(petri.prompt).toHaveValue("?/1");
  await petri.search.pressSequentially("?");
  await expect(petri.search).toHaveValue("?");
  await expect(sheet(page)).toBeHidden();
  await expect(petri.part("Response")).toHaveAttribute("aria-selected", "true");
});

test("single-character shortcuts can be turned off, also after a reload", async ({ petri, page }) => {
  await petri.open();
  await elsewhere(petri);
  await page.keyboard.press("?");
  await sheet(page).getByRole("checkbox").uncheck();
  await page.keyboard.press("?");
  await expect(sheet(page)).toBeVisible();
  await petri.reload();
  await elsewhere(petri);
  await page.keyboard.press("?");
  await expect(sheet(page)).toBeHidden();
  await page.keyboard.press("Control+Enter");
  await expect(petri.body).toHaveText("HELLO FROM A DISH!");
  await petri.settled();
  await page.getByRole("button", { name: "Keys" }).click();
  await sheet(page).getByRole("checkbox").check();
  await page.keyboard.press("?");
  await expect(sheet(page)).toBeHidden();
});

test("the sheet closes when the focus leaves it or the pointer clicks elsewhere", async ({ petri, page }) => {
  await petri.open();
  await page.getByRole("button", { name: "Keys" }).press("Enter");
  await page.keyboard.press("Tab");
  await expect(sheet(page).getByRole("button", { name: "Close" })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(sheet(page).getByRole("checkbox")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(sheet(page)).toBeHidden();
  await expect(petri.tab("main.ts")).toBeFocused();
  await page.getByRole("button", { name: "Keys" }).click();
  await expect(sheet(page)).toBeVisible();
  await page.mouse.click(2, 2);
  await expect(sheet(page)).toBeHidden();
  // The button that opens the sheet also closes it.
  await page.getByRole("button", { name: "Keys" }).click();
  await page.getByRole("button", { name: "Keys" }).click();
  await expect(sheet(page)).toBeHidden();
});

for (const viewport of [
  { width: 360, height: 740 },
  { width: 320, height: 256 },
]) {
  test(`the sheet fits a window of ${viewport.width} by ${viewport.height} pixels`, async ({ petri, page }) => {
    await page.setViewportSize(viewport);
    await petri.open();
    await elsewhere(petri);
    await page.keyboard.press("?");
    const { x, y, width, height } = await box(sheet(page));
    expect(x >= 0 && y >= 0 && x + width <= viewport.width && y + height <= viewport.height).toBe(true);
    expect(await sheet(page).evaluate(element => element.scrollWidth - element.clientWidth)).toBe(0);
    await page.keyboard.press("End");
    await expect(sheet(page).getByRole("checkbox")).toBeInViewport();
  });
}

test("without JavaScript the Keys button is hidden", async ({ petri, stranger }) => {
  const other = await stranger({ javaScriptEnabled: false });
  await other.page.goto("/");
  await expect(other.page.getByRole("link", { name: "API", exact: true })).toBeVisible();
  await expect(other.page.getByRole("button", { name: "Keys" })).toBeHidden();
  await petri.open();
});
