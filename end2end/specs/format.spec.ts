import { expect, test } from "../fixtures.ts";

const UNFORMATTED = "export default {fetch(request:Request){return new Response( 'a' )}}";
const FORMATTED = 'export default {\n  fetch(request: Request) {\n    return new Response("a");\n  },\n};\n';

test("Format formats the program, and Undo reverts it", async ({ petri, page }) => {
  await petri.open();
  await petri.write(UNFORMATTED);
  await page.getByRole("button", { name: "Format" }).click();
  await petri.expectSource(FORMATTED);
  await petri.program.press("Control+z");
  await petri.expectSource(UNFORMATTED);
});

test("Shift+Alt+F formats the program and keeps the cursor position in the code", async ({ petri, page }) => {
  await petri.open();
  await petri.write(UNFORMATTED);
  await petri.program.press("Control+End");
  for (let step = 0; step < "return new Response( 'a' )}}".length; step++) await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Shift+Alt+F");
  await petri.expectSource(FORMATTED);
  await page.keyboard.type("x");
  await petri.expectSource(FORMATTED.replace("return", "xreturn"));
});

test("a program with a syntax error is not changed, and the page shows its location", async ({ petri, page }) => {
  await petri.open();
  await petri.write("const a = ;");
  await page.getByRole("button", { name: "Format" }).click();
  await expect(page.getByText(/^main\.ts:1:11 cannot be formatted: expression expected/)).toBeVisible();
  await petri.expectSource("const a = ;");
});

test("the page says that the formatter could not be loaded", async ({ petri, page, complaints }) => {
  complaints.announce(/Failed to load resource.*format\.js/);
  await page.route("**/format.js", route => route.abort());
  await petri.open();
  await page.getByRole("button", { name: "Format" }).click();
  await expect(page.getByText("the formatter could not be loaded; check the connection and try again")).toBeVisible();
});
