// Tests completion in the editor with keys typed at human speed.
import { type Playground, expect, test } from "../fixtures.ts";

/** Milliseconds between two keys, enough for the completion list to open. */
const PACE = 130;

const NAMES: Record<string, string> = { "⏎": "Enter", "⇥": "Tab", "↓": "ArrowDown", "⎋": "Escape" };

/** Types at the end of `main.ts`. Symbols such as `⏎` stand for keys; everything else is text. */
async function type({ page, program }: Playground, keys: string) {
  await program.press("Control+End");
  for (const part of keys.split(/([⏎⇥↓⎋])/)) {
    if (part in NAMES) await page.keyboard.press(NAMES[part], { delay: PACE });
    else await page.keyboard.type(part, { delay: PACE });
  }
}

/** Opens a program of several modules, and waits for the editor of its main module. */
async function open(petri: Playground, modules: Record<string, string>) {
  const answer = await petri.page.request.post("/api/v1/shares", { data: { modules, main: "main.ts" } });
  await petri.open((await answer.json()).url);
}

const labels = ({ page }: Playground) => page.locator(".cm-completionLabel");

/** The source before, the keys typed at its end, and the source after. */
const cases: Record<string, [before: string, keys: string, after: string][]> = {
  "Enter after a complete word starts a new line": [
    ["", "interface Item {⏎id: number⏎name: string⏎", "interface Item {\n  id: number\n  name: string\n  \n}"],
    ["const elsewhere = 1;\nif (a) {\n} ", "else⏎", "const elsewhere = 1;\nif (a) {\n} else\n  "],
    ["const stringify = 1;\n", "type A = string⏎", "const stringify = 1;\ntype A = string\n"],
    ["", "let a: String⏎", "let a: String\n"],
    ["const returned = 1;\n", "return⏎", "const returned = 1;\nreturn\n"],
    ["const y = 100;\n", "const x = 1⏎", "const y = 100;\nconst x = 1\n"],
    ["const get = 1, getAll = 2;\n", "get⏎", "const get = 1, getAll = 2;\nget\n"],
    ["const o = { lengthOf: 1 };\n", "o.length⏎", "const o = { lengthOf: 1 };\no.length\n"],
  ],
  "Enter does not accept a completion that matches only loosely": [
    ["", "htmlrew⏎", "htmlrew\n"],
    ["const items = 1;\n", "em⏎", "const items = 1;\nem\n"],
  ],
  "a newly declared name is not completed": [
    ["const identity = 1;\n", "enum Color {⏎id⏎", "const identity = 1;\nenum Color {\n  id\n  \n}"],
    ["const identity = 1;\n", "class Cell {⏎id⏎", "const identity = 1;\nclass Cell {\n  id\n  \n}"],
    ["const identity = 1;\n", "interface Cell {⏎id⏎", "const identity = 1;\ninterface Cell {\n  id\n  \n}"],
  ],
  "comments and strings are not completed": [
    ["const words = 1;\n", "// wor⏎", "const words = 1;\n// wor\n"],
    ["const words = 1;\n", "/* wor⏎", "const words = 1;\n/* wor\n"],
    ["const words = 1;\n", "`wor⏎", "const words = 1;\n`wor\n`"],
  ],
  "Enter accepts a completion that starts with the typed text": [
    ["", "HTMLRew⏎", "HTMLRewriter"],
    ["const colony = 1;\n", "colo⏎", "const colony = 1;\ncolony"],
    ["", "console.lo⏎", "console.log"],
    ["const o = { temperature: 2 };\n", "o.temp⏎", "const o = { temperature: 2 };\no.temperature"],
    ["", "let a: str⏎", "let a: string"],
    ["", "let a: Str⏎", "let a: String"],
  ],
  "Enter accepts the completion selected with an arrow key": [
    ["const get = 1, getAll = 2;\n", "get↓⏎", "const get = 1, getAll = 2;\ngetAll"],
    ["", "htmlrew↓⏎", "HTMLRewriter"],
  ],
  "Tab accepts the selected completion": [
    ["", "HTMLRew⇥", "HTMLRewriter"],
    ["", "htmlrew⇥", "HTMLRewriter"],
    ["const get = 1, getAll = 2;\n", "get⇥", "const get = 1, getAll = 2;\nget"],
  ],
  "Escape closes the completion list": [["", "HTMLRew⎋⏎", "HTMLRew\n"]],
};

for (const [title, examples] of Object.entries(cases)) {
  test(title, async ({ petri }) => {
    test.slow();
    await petri.open();
    for (const [before, keys, after] of examples) {
      await petri.write(before);
      await type(petri, keys);
      await petri.expectSource(after);
      // Closes a completion list that is still open, so that it does not affect the next example.
      await petri.program.press("Escape");
    }
  });
}

test("keywords and primitive types are offered, without duplicates", async ({ petri }) => {
  await petri.open();
  for (const [keys, offered] of [
    ["e", "else"],
    ["r", "return"],
    ["let a: s", "string"],
    ["let a: n", "number"],
    ["let a: u", "unknown"],
    ["f", "for"],
    ["i", "if"],
  ]) {
    await petri.write("const number = 1, name = 2, fetcher = 3;\n");
    await type(petri, keys);
    await expect(labels(petri).getByText(offered, { exact: true })).toBeVisible();
    const all = await labels(petri).allTextContents();
    expect(all).toEqual([...new Set(all)]);
    await petri.program.press("Escape");
  }
});

test("exports of the program's other modules are offered, and the paths of these modules", async ({ petri }) => {
  await open(petri, {
    "main.ts": "",
    "lib/greet.ts":
      "export function greet() {}\nexport type Greeting = string;\nconst hidden = 1;\nexport { hidden as shown };",
    "data.json": "{}",
  });
  await type(petri, "gre");
  await expect(labels(petri)).toContainText(["greet", "Greeting"]);
  await petri.write("");
  await type(petri, "sho⏎");
  await petri.expectSource("shown");
  await petri.write("");
  await type(petri, "import { gre⏎");
  await petri.expectSource("import { greet}");
  await petri.write("");
  await type(petri, 'import x from "./');
  await expect(labels(petri)).toHaveText(["./data.json", "./lib/greet.ts"]);
  await petri.page.keyboard.type("li", { delay: PACE });
  await petri.page.keyboard.press("Enter");
  await petri.expectSource('import x from "./lib/greet.ts"');
});

test("the completion list closes when a run starts", async ({ petri, page }) => {
  await petri.open();
  await petri.write("const colony = 1;\nexport default () => 1;\n");
  await type(petri, "colo");
  await expect(page.getByRole("listbox", { name: "Completions" })).toBeVisible();
  const release = await petri.hold("**/rpc/run");
  await petri.program.press("Control+Enter");
  await expect(page.getByRole("listbox", { name: "Completions" })).toBeHidden();
  release();
  await petri.settled();
  await petri.expectSource("const colony = 1;\nexport default () => 1;\ncolo");
});
