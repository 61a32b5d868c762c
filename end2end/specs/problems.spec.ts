import { answering, doing } from "../programs.ts";
import { expect, test } from "../fixtures.ts";

const MAIN = 'import { word } from "./lib/word.ts";\nexport default { fetch: () => new Response(word) };\n';

test("a problem is underlined and described during typing, and disappears once it is fixed", async ({
  petri,
  page,
}) => {
  await petri.open();
  await petri.write("export default () => {\n  const cell = ;\n};\n");
  await expect(page.locator(".cm-lintRange-error")).toHaveText(";");
  await expect(petri.problem).toContainText("main.ts:2:16");
  await expect(petri.runs).toHaveCount(0);
  await petri.problem.click();
  await expect(petri.program).toBeFocused();
  await page.keyboard.type("1");
  await petri.expectSource("export default () => {\n  const cell = 1;\n};\n");
  await expect(petri.problem).toHaveCount(0);
  await expect(page.locator(".cm-lintRange-error")).toHaveCount(0);
});

test("a problem is found and read by keyboard", async ({ petri, page }) => {
  await petri.open();
  await petri.write("// first\nlet a; let a;\n");
  await expect(petri.problem).toContainText("main.ts:2:12");
  await petri.program.press("Control+Home");
  await page.keyboard.press("F8");
  await page.keyboard.type("b");
  await petri.expectSource("// first\nlet a; let b;\n");
  await petri.write("let a; let a;");
  await expect(petri.problem).toBeVisible();
  await petri.program.press("Control+Shift+M");
  await expect(page.getByRole("listbox", { name: "Diagnostics" }).getByRole("option")).toHaveCount(1);
});

test("a late check result is dropped, and typing never waits for a check", async ({ petri, page }) => {
  await petri.open();
  const release = await petri.hold("**/rpc/check");
  const request = page.waitForRequest("**/rpc/check");
  await petri.write("const a = ;");
  await request;
  const again = page.waitForRequest("**/rpc/check");
  await petri.write("const a = 1;");
  await petri.expectSource("const a = 1;");
  await again;
  const answers = [page.waitForResponse("**/rpc/check"), page.waitForResponse("**/rpc/check")];
  release();
  await Promise.all(answers);
  await petri.write("const a = 2;\n(");
  await expect(petri.problem).toContainText("main.ts:2");
});

test("the line that threw is marked until it is edited or a run succeeds", async ({ petri, page }) => {
  await petri.open();
  await petri.run({ program: doing('throw new TypeError("no dish");') });
  await expect(petri.status).toContainText("Threw TypeError");
  const failed = page.locator(".cm-failed");
  await expect(failed).toHaveText('    throw new TypeError("no dish");');
  await expect(failed).toHaveAttribute("data-note", "TypeError: no dish");
  await petri.program.press("Control+Home");
  await page.keyboard.type("// above\n");
  await expect(failed).toHaveText('    throw new TypeError("no dish");');
  await failed.click();
  await page.keyboard.type(" ");
  await expect(failed).toHaveCount(0);
  await petri.run();
  await expect(failed).toHaveCount(1);
  await petri.run({ program: answering("well") });
  await expect(failed).toHaveCount(0);
});

test("the line of a stopped loop is marked", async ({ petri, page }) => {
  await petri.open();
  await petri.run({ program: doing("while (true) {}") });
  await expect(petri.status).toContainText("Stopped");
  await expect(page.locator(".cm-failed")).toContainText("while (true) {}");
});

test("a problem in another module opens its tab", async ({ petri, page }) => {
  const answer = await page.request.post("/api/v1/shares", {
    data: { modules: { "main.ts": MAIN, "lib/word.ts": "\nexport const word = ;" }, main: "main.ts" },
  });
  await petri.open((await answer.json()).url);
  await petri.run();
  await expect(petri.status).toContainText("Could not start");
  await petri.problem.click();
  await expect(petri.tab("lib/word.ts")).toHaveAttribute("aria-selected", "true");
  await expect(petri.module("lib/word.ts")).toBeFocused();
  await expect(page.locator(".cm-lintRange-error")).toHaveCount(1);
});

test("without the editor a click on a problem moves the cursor in the textarea", async ({
  petri,
  page,
  complaints,
}) => {
  complaints.announce(/Failed to load resource.*editor\.js/);
  await page.route("**/editor.js", route => route.abort());
  await page.goto("/");
  await petri.hydrated();
  await petri.field().fill("// 🦠\nconst a = ;");
  await petri.problem.click();
  await expect(petri.field()).toBeFocused();
  await page.keyboard.type("1");
  await expect(petri.field()).toHaveValue("// 🦠\nconst a = 1;");
});
