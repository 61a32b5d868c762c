import { box } from "../box.ts";
import { answering, doing } from "../programs.ts";
import { expect, test } from "../fixtures.ts";

test("the editor highlights the program, numbers its lines and has the module's name", async ({ petri, page }) => {
  await petri.open();
  await expect(petri.program).toHaveAccessibleName("main.ts");
  await expect(petri.program).toHaveAccessibleDescription(/Tab leaves the editor/);
  await expect(page.locator(".cm-lineNumbers")).toContainText("9");
  const colours = await petri.program.evaluate(
    content => new Set([...content.querySelectorAll("span")].map(span => getComputedStyle(span).color)).size,
  );
  expect(colours).toBeGreaterThan(3);
});

test("typed code runs, brackets close automatically, and Undo reverts typing", async ({ petri, page }) => {
  await petri.open();
  await petri.write("");
  await petri.program.pressSequentially('export default () => "typed"');
  await petri.expectSource('export default () => "typed"');
  await petri.run();
  await expect(petri.result).toHaveText('"typed"');
  await petri.program.press("Control+z");
  await expect(petri.field()).not.toHaveValue('export default () => "typed"');
  await petri.program.press("Control+y");
  await petri.expectSource('export default () => "typed"');
  await page.keyboard.press("Control+a");
  await page.keyboard.type("(");
  await petri.expectSource('(export default () => "typed")');
});

test("typing replaces every selection, across lines and highlighted tokens", async ({ petri, page }) => {
  await petri.open();
  const twice = "if (a) {\n  b;\n}\n";
  await petri.write(twice + twice);
  // Selects the first three lines, and adds the next occurrence of them as a second selection.
  for (const key of ["Control+Home", "Shift+ArrowDown", "Shift+ArrowDown", "Shift+ArrowDown", "Control+d"])
    await petri.program.press(key);
  await page.keyboard.type("c");
  await petri.expectSource("cc");
  await petri.program.press("Control+z");
  await petri.expectSource(twice + twice);
  // Changes the browser's selection without an event that the editor has handled.
  await petri.program.press("Control+d");
  await petri.program.evaluate(content => getSelection()?.selectAllChildren(content));
  await page.keyboard.insertText("once");
  await petri.expectSource("once");
});

test("Tab indents; Escape, then Tab leaves the editor", async ({ petri, page }) => {
  await petri.open();
  await expect(page.getByText("Tab indents; Esc, then Tab leaves")).toBeVisible();
  await petri.write("one");
  await petri.program.press("Tab");
  await petri.expectSource("  one");
  await page.keyboard.press("Shift+Tab");
  await petri.expectSource("one");
  await expect(petri.program).toBeFocused();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Discard" })).toBeFocused();
  await petri.expectSource("one");
});

test("after Ctrl+M, Tab leaves the editor in every module and after a reload", async ({ petri, page }) => {
  await petri.open();
  await page.getByRole("button", { name: "Add a module" }).click();
  await page.getByRole("textbox", { name: "New module" }).fill("second.ts");
  await page.keyboard.press("Enter");
  await petri.write("two", "second.ts");
  await petri.write("one");
  await petri.program.press("Control+m");
  await expect(page.getByText("Tab leaves; Ctrl+M lets it indent")).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(petri.program).not.toBeFocused();
  await petri.tab("second.ts").click();
  await petri.module("second.ts").press("Tab");
  await expect(petri.module("second.ts")).not.toBeFocused();
  await petri.expectSource("two", "second.ts");
  await petri.reload();
  await expect(page.getByText("Tab leaves; Ctrl+M lets it indent")).toBeVisible();
  await petri.tab("main.ts").click();
  await petri.program.press("Tab");
  await expect(petri.program).not.toBeFocused();
  await petri.program.press("Control+m");
  await petri.program.press("Tab");
  await petri.expectSource("  one");
});

test("the editor's focus ring has four sides", async ({ petri, page }) => {
  await petri.open();
  await petri.write(`${"// a long line ".repeat(30)}\n`.repeat(60));
  await petri.program.press("Control+f");
  await petri.program.focus();
  const editor = page.locator(".cm-editor").filter({ visible: true });
  const ring = await editor.evaluate(element => getComputedStyle(element, "::after").borderTopColor);
  const clip = await box(editor);
  const picture = (await page.screenshot({ clip, scale: "css" })).toString("base64");
  // A blank page has no content security policy, so it may load the screenshot.
  const empty = await page.context().newPage();
  const sides = await empty.evaluate(async picture => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob());
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext("2d");
    if (!context) throw new Error("a canvas gives no 2d context");
    context.drawImage(image, 0, 0);
    const { width, height } = image;
    const { data: pixels } = context.getImageData(0, 0, width, height);
    const colour = (x: number, y: number) =>
      `rgb(${pixels.slice((y * width + x) * 4, (y * width + x) * 4 + 3).join(", ")})`;
    const [x, y] = [Math.floor(width / 2), Math.floor(height / 2)];
    // The edges of the editor may lie between pixels, so each side is a run of four pixels.
    const edge = [0, 1, 2, 3];
    return {
      top: edge.map(at => colour(x, at)),
      right: edge.map(at => colour(width - 1 - at, y)),
      bottom: edge.map(at => colour(x, height - 1 - at)),
      left: edge.map(at => colour(at, y)),
    };
  }, picture);
  for (const [side, colours] of Object.entries(sides)) expect(colours, side).toContain(ring);
});

test("Worker globals and names of the program are completed", async ({ petri, page }) => {
  await petri.open();
  await petri.write("const colony = 1;\n");
  const options = page.getByRole("option");
  await petri.program.press("Control+End");
  await page.keyboard.type("HTMLRew");
  await expect(options.first()).toContainText("HTMLRewriter");
  await page.keyboard.press("Enter");
  await page.keyboard.type("; ctx.");
  await expect(options).toContainText(["passThroughOnException", "props", "waitUntil"]);
  await page.keyboard.press("Escape");
  await page.keyboard.type("x; crypto.subtle.dig");
  await expect(options.first()).toContainText("digest");
  await page.keyboard.press("Escape");
  await page.keyboard.type("; colo");
  await expect(options.first()).toContainText("colony");
});

test("completion replaces a name from its start up to the cursor", async ({ petri, page }) => {
  await petri.open();
  await petri.write("Pro = 1; crypto.get");
  await petri.program.press("Control+Home");
  await petri.program.press("ArrowRight");
  await petri.program.press("Control+Space");
  await page.getByRole("option", { name: "Promise", exact: true }).click();
  await petri.expectSource("Promisero = 1; crypto.get");
  await petri.program.press("Control+End");
  for (const key of ["ArrowLeft", "ArrowLeft", "Control+Space"]) await petri.program.press(key);
  await page.getByRole("option", { name: "getRandomValues" }).click();
  await petri.expectSource("Promisero = 1; crypto.getRandomValueset");
});

test("a long line scrolls under the line numbers", async ({ petri, page }) => {
  await petri.open();
  await petri.write(`// ${"long ".repeat(100)}`);
  await petri.program.press("End");
  await expect
    .poll(() =>
      page
        .locator(".cm-scroller")
        .filter({ visible: true })
        .evaluate(scroller => scroller.scrollLeft),
    )
    .toBeGreaterThan(100);
  await expect(page.locator(".cm-gutters").filter({ visible: true })).toHaveCSS("background-color", /^rgb\(/);
});

test("text is found and replaced", async ({ petri, page }) => {
  await petri.open();
  await petri.write("one two one");
  await petri.program.press("Control+f");
  await page.getByRole("textbox", { name: "Find" }).fill("one");
  await page.getByRole("textbox", { name: "Replace" }).fill("three");
  await page.getByRole("button", { name: "replace all" }).click();
  await petri.expectSource("three two three");
  await page.keyboard.press("Escape");
  await expect(petri.program).toBeFocused();
});

test("lines are folded and unfolded", async ({ petri, page }) => {
  await petri.open();
  await page.locator(".cm-fold").filter({ visible: true }).first().click();
  await expect(petri.program).not.toContainText("console");
  await petri.program.getByLabel("folded code").hover();
  await page.mouse.down();
  // Waits for two frames: the editor draws its cursor between the press and the release.
  await page.evaluate(() => new Promise(on => requestAnimationFrame(() => requestAnimationFrame(on))));
  await page.mouse.up();
  await expect(petri.program).toContainText("console");
});

test("if the editor cannot be loaded, the textarea stays and the page works", async ({ petri, page, complaints }) => {
  complaints.announce(/Failed to load resource.*editor\.js/);
  await page.route("**/editor.js", route => route.abort());
  await page.goto("/");
  await petri.hydrated();
  await expect
    .poll(() =>
      page.evaluate(() => performance.getEntriesByType("resource").some(entry => entry.name.endsWith("/editor.js"))),
    )
    .toBe(true);
  await expect(petri.field()).toBeVisible();
  await petri.run({ program: answering("plain") });
  await expect(petri.body).toHaveText("plain");
  await petri.write("export default {");
  await petri.run();
  await expect(petri.status).toContainText("Could not start");
});

test("text typed while the editor loads is kept, and so is the focus", async ({ petri, page }) => {
  const release = await petri.hold("**/editor.js");
  await page.goto("/");
  await petri.hydrated();
  await petri.field().fill("");
  await petri.field().pressSequentially("early");
  release();
  await petri.ready();
  await expect(petri.program).toBeFocused();
  await page.keyboard.type(" and late");
  await petri.expectSource("early and late");
});

test("a program of 3,000 lines stays complete", async ({ petri }) => {
  const lines = Array.from({ length: 3000 }, (_, at) => `// line ${at}`).join("\n");
  await petri.open();
  await petri.write(`${lines}\n${doing('return new Response("long");')}`);
  await petri.run();
  await expect(petri.body).toHaveText("long");
  await petri.reload();
  await expect(petri.field()).toHaveValue(/\/\/ line 0\n\/\/ line 1\n[^]*\/\/ line 2999\nexport default/);
});
