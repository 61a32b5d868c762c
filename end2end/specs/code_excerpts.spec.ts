import { box } from "../box.ts";
import { doing } from "../programs.ts";
import { expect, test } from "../fixtures.ts";

test("a thrown error shows its source lines, and its locations open the editor there", async ({ petri }) => {
  await petri.open();
  await petri.run({
    program: `function count(dish) {
  return dish.colonies.length;
}
export default {
  fetch() {
    return new Response(count({}));
  },
};`,
  });
  await expect(petri.output).toMatchAriaSnapshot(`
    - region "Output":
      - status:
        - strong: Threw TypeError
      - region "What it threw":
        - heading "TypeError" [level=3]
        - code: Cannot read properties of undefined (reading 'length')
        - group "Code around main.ts:2"
        - list "Stack":
          - listitem:
            - text: count
            - button "main.ts:2:24"
          - listitem:
            - text: Object.fetch
            - button "main.ts:6:25"
  `);
  expect(await petri.output.getByRole("group", { name: "Code around" }).textContent()).toBe(
    [
      "  1 | function count(dish) {",
      "> 2 |   return dish.colonies.length;",
      "    |                        ^",
      "  3 | }",
      "  4 | export default {",
      "",
    ].join("\n"),
  );
});

test("the cause of an error shows its own source lines", async ({ petri }) => {
  await petri.open();
  await petri.run({
    program: doing('const inner = new TypeError("inner");\n    throw new Error("outer", { cause: inner });'),
  });
  await expect(petri.output.getByRole("group", { name: "Code around" })).toHaveCount(2);
  await expect(petri.output.getByRole("group", { name: "Code around main.ts:4" })).toContainText(
    '> 4 | throw new Error("outer"',
  );
  await expect(petri.output.getByRole("group", { name: "Code around main.ts:3" })).toContainText("> 3 | const inner");
});

test("every problem of a program is shown with its source lines", async ({ petri }) => {
  await petri.open();
  await petri.run({ program: "let a = 1;\nlet a = 2;\nlet b = 1;\nlet b = 2;\nexport default {};" });
  await expect(petri.output.getByRole("heading", { name: "Problems" })).toBeVisible();
  const problems = petri.output.locator(".diagnostic");
  await expect(problems).toHaveText([
    /main\.ts:2:5.*already been declared[^>]*> 2 \| let a = 2;/,
    /main\.ts:4:5.*already been declared[^>]*> 4 \| let b = 2;/,
  ]);
  await expect(problems.getByRole("button")).toHaveText(["main.ts:2:5", "main.ts:4:5"]);
});

test("a stopped program shows the line that was running", async ({ petri }) => {
  await petri.open();
  await petri.run({ program: doing("while (true) {}") });
  await expect(petri.status).toContainText("Stopped: used too much CPU time");
  await expect(petri.output.getByRole("group", { name: "Code around main.ts:3" })).toContainText(
    "> 3 | while (true) {}",
  );
  await expect(petri.output.getByRole("button", { name: /^main\.ts:3:\d+$/ })).toBeVisible();
});

test("source lines come from the run, not from later edits", async ({ petri }) => {
  await petri.open();
  await petri.run({ program: doing('throw new Error("as it ran");') });
  await petri.write("something else");
  await expect(petri.output.getByRole("group", { name: "Code around main.ts:3" })).toContainText(
    '> 3 | throw new Error("as it ran");',
  );
});

test("without JavaScript the source lines are shown, and locations are plain text", async ({ stranger }) => {
  const other = await stranger({ javaScriptEnabled: false });
  await other.page.goto("/");
  await other.write(doing("null.dish;"));
  await other.runButton.click();
  await expect(other.output.getByRole("group", { name: "Code around main.ts:3" })).toContainText("> 3 | null.dish;");
  await expect(other.output.getByRole("list", { name: "Stack" })).toContainText("main.ts:3:10");
  await expect(other.output.getByRole("button")).toHaveCount(0);
});

for (const width of [1280, 360]) {
  test(`the error mark in a long line is visible, ${width} pixels wide`, async ({ petri, page }) => {
    await page.setViewportSize({ width, height: 740 });
    await petri.open();
    await petri.run({ program: `export default () => { const long = "${"n".repeat(90)}"; throw new Error(long); };` });
    const frame = petri.output.getByRole("group", { name: "Code around main.ts:1" });
    await expect(frame).toContainText("…");
    const right = await box(frame);
    // The right edge of the text on the mark line is the position of the mark.
    const mark = await frame.locator("[data-part=mark]").evaluate(line => {
      const range = document.createRange();
      range.selectNodeContents(line);
      return Math.max(...[...range.getClientRects()].filter(({ width }) => width > 0).map(box => box.right));
    });
    expect(mark).toBeLessThan(right.x + right.width);
  });
}
