import { answering } from "../programs.ts";
import { expect, test } from "../fixtures.ts";

test.use({ javaScriptEnabled: false });

test("the form runs a program and opens the page of the run", async ({ petri, page }) => {
  await page.goto("/");
  await petri.prompt.fill("no\nscript");
  await petri.runButton.click();
  await expect(page).toHaveURL("/runs/1");
  await expect(petri.status).toContainText("Returned");
  await expect(petri.body).toHaveText("NO\nSCRIPT!", { useInnerText: true });
  await expect(petri.console).toContainText(["heard 9 characters"]);
  await expect(petri.prompt).toHaveValue("no\nscript");
});

test("the page loads nothing that only a script uses", async ({ page }) => {
  const loaded: string[] = [];
  page.on("request", request => loaded.push(new URL(request.url()).pathname));
  await page.goto("/");
  expect(loaded.some(path => path.endsWith(".css"))).toBe(true);
  expect(loaded.filter(path => /\.(wasm|js)$/.test(path))).toEqual([]);
});

test("the page mentions no feature that needs JavaScript", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("region", { name: "Prompt" })).not.toContainText(/Enter|curl/, { useInnerText: true });
});

test("a problem is reported, and the fixed program runs", async ({ petri, page }) => {
  await page.goto("/");
  await petri.write("export default {");
  await petri.runButton.click();
  await expect(petri.status).toContainText("Could not start");
  await petri.expectSource("export default {");
  await petri.write(answering("mended"));
  await petri.runButton.click();
  await expect(petri.body).toHaveText("mended");
});

test("Recent opens runs and deletes them", async ({ petri, page }) => {
  await page.goto("/");
  for (const prompt of ["first", "second"]) {
    await petri.prompt.fill(prompt);
    await petri.runButton.click();
    await expect(petri.body).toHaveText(`${prompt.toUpperCase()}!`);
  }
  await petri.recentRun("first").click();
  await expect(page).toHaveURL("/runs/1");
  await expect(petri.prompt).toHaveValue("first");
  await petri.deleteRun("second");
  await expect(page).toHaveURL("/");
  await expect(petri.runs).toHaveCount(1);
  await petri.deleteEveryRun();
  await expect(petri.runs).toHaveCount(0);
});

test("Share leads to the shared program", async ({ petri, page, stranger }) => {
  await page.goto("/");
  await petri.prompt.fill("posted");
  await petri.shareButton.click();
  await expect(page).toHaveURL(/\/s\/[\w-]{22}$/);
  await expect(petri.sharedNotice).toBeVisible();
  await expect(petri.prompt).toHaveValue("posted");
  // The link is the same as with JavaScript.
  const other = await stranger({ javaScriptEnabled: true });
  await other.open();
  await other.prompt.fill("posted");
  expect(await other.share()).toBe(page.url());
});

test("a prompt that is too long is marked, and the form keeps its content", async ({ petri, page, complaints }) => {
  complaints.announce(/status of 413/);
  await page.goto("/");
  const long = "x".repeat(16_385);
  await petri.write(answering("as it was"));
  await petri.prompt.fill(long);
  await petri.runButton.click();
  await petri.expectSource(answering("as it was"));
  await expect(petri.prompt).toHaveValue(long);
  await expect(petri.prompt).toHaveAttribute("aria-invalid", "true");
  await expect(petri.prompt).toHaveAccessibleDescription(/16385 characters long; at most 16384 are taken/);
  await expect(page.locator("[aria-invalid]")).toHaveCount(1);
  await petri.prompt.fill("short");
  await petri.runButton.click();
  await expect(page).toHaveURL("/runs/1");
});

test("a module that is too long is marked, and the form keeps its content", async ({ petri, page, complaints }) => {
  complaints.announce(/status of 413/);
  await page.goto("/");
  const long = answering("long").padEnd(256 * 1024 + 1);
  await petri.write(long);
  await petri.prompt.fill("asked");
  await petri.runButton.click();
  await petri.expectSource(long);
  await expect(petri.prompt).toHaveValue("asked");
  await expect(page.getByText(/main.ts is 262145 bytes long; at most 262144 are taken/).first()).toBeVisible();
  await petri.write(answering("short"));
  await petri.runButton.click();
  await expect(page).toHaveURL("/runs/1");
});

test("an error without a form field opens an error page", async ({ petri, page, complaints }) => {
  complaints.announce(/status of 422/);
  await page.goto("/");
  await page.locator('input[name="main"]').evaluate((input: HTMLInputElement) => {
    input.value = "none.ts";
  });
  await petri.runButton.click();
  await expect(page).toHaveTitle("Refused · Petri");
  await expect(page.getByRole("main")).toMatchAriaSnapshot(`
    - main:
      - heading "This cannot be run as it stands" [level=1]
      - paragraph: /none\\.ts/
      - paragraph: /still on the previous page/
      - link "Start a program"
  `);
  await page.goBack();
  await petri.expectSource(/HELLO|toUpperCase/);
});

for (const { name, field, typed, says } of [
  { name: "is not a number", field: "Time, ms", typed: "long", says: /“Time, ms”/ },
  {
    name: "is out of range",
    field: "Time, ms",
    typed: "0",
    says: /“Time, ms” is 0; it must be a positive number, 30000 at most$/,
  },
  { name: "lacks an equals sign", field: "Environment", typed: "NAME", says: /“Environment”/ },
]) {
  for (const button of ["Run", "Share"]) {
    test(`a setting that ${name} is marked, and the form keeps its content: ${button}`, async ({
      petri,
      page,
      complaints,
    }) => {
      complaints.announce(/status of 4\d\d/);
      await page.goto("/");
      await petri.write(answering("as it was"));
      await petri.prompt.fill("asked");
      await petri.settings.click();
      await petri.setting("Path and query").fill("/kept");
      await petri.setting(field).fill(typed);
      await page.getByRole("button", { name: button, exact: true }).click();
      // The rest of the form is kept.
      await petri.expectSource(answering("as it was"));
      await expect(petri.prompt).toHaveValue("asked");
      await expect(petri.setting("Path and query")).toHaveValue("/kept");
      await expect(petri.setting(field)).toHaveValue(typed);
      await expect(petri.setting(field)).toBeVisible();
      await expect(petri.setting(field)).toHaveAttribute("aria-invalid", "true");
      await expect(petri.setting(field)).toHaveAccessibleDescription(says);
      await expect(page.locator("[aria-invalid]")).toHaveCount(1);
      // With a valid setting the program runs.
      await petri.setting(field).fill(field === "Environment" ? "NAME=1" : "2000");
      await petri.runButton.click();
      await expect(page).toHaveURL("/runs/1");
      await expect(petri.body).toHaveText("as it was");
    });
  }
}
