// Tests renaming a module and creating a module that is imported but missing.
import { type Playground, expect, test } from "../fixtures.ts";

/** Opens a program of several modules. */
async function open(petri: Playground, modules: Record<string, string>) {
  const answer = await petri.page.request.post("/api/v1/shares", { data: { modules, main: "main.ts" } });
  await petri.open((await answer.json()).url);
}

async function rename(petri: Playground, from: string, to: string) {
  await petri.tab(from).click();
  await petri.page.getByRole("button", { name: `More for ${from}` }).click();
  await petri.page.getByRole("button", { name: /^Rename/ }).click();
  await petri.page.getByRole("textbox", { name: "New name" }).fill(to);
  await petri.page.keyboard.press("Enter");
  await expect(petri.tab(to)).toBeVisible();
}

const MAIN = `import { words } from "./lib/words.ts"; // from "./lib/words.ts"
import type { Word } from './lib/words';
import { shout } from "./shout.js";
const path = "./lib/words.ts";
export default async () => [words("a b"), shout("c"), (await import("./lib/words.ts")).words("d"), path].join() as Word[0];
`;
const LIB = `import { shout } from "../shout.ts";
export type Word = string[];
export const words = (text: string): Word => shout(text).split(" ");
`;

test("renaming a module updates its own imports and the imports of it", async ({ petri }) => {
  await open(petri, {
    "main.ts": MAIN,
    "lib/words.ts": LIB,
    "shout.ts": "export const shout = (text: string) => text.toUpperCase();",
  });
  await petri.run();
  await expect(petri.result).toHaveText('"A,B,C,D,./lib/words.ts"');
  await rename(petri, "lib/words.ts", "phrases.ts");
  await petri.expectSource(
    MAIN.replace('"./lib/words.ts"; //', '"./phrases.ts"; //')
      .replace("'./lib/words'", "'./phrases'")
      .replace('import("./lib/words.ts")', 'import("./phrases.ts")'),
  );
  await petri.tab("phrases.ts").click();
  await petri.expectSource(LIB.replace("../shout.ts", "./shout.ts"), "phrases.ts");
  await rename(petri, "shout.ts", "lib/loud.ts");
  await petri.tab("main.ts").click();
  await petri.expectSource(/import \{ shout \} from "\.\/lib\/loud\.js";/);
  await petri.expectSource(/from "\.\/lib\/loud\.ts";/, "phrases.ts");
  await petri.write(`${await petri.field().inputValue()}\n// again\n`);
  await petri.run();
  await expect(petri.result).toHaveText('"A,B,C,D,./lib/words.ts"');
});

test("the changes of a rename in one module are undone in one step", async ({ petri }) => {
  const main = 'import { a } from "./a.ts";\nimport { b } from "./a.ts";\nexport default () => a + b;\n';
  await open(petri, { "main.ts": main, "a.ts": "export const a = 1, b = 2;" });
  await rename(petri, "a.ts", "c.ts");
  await petri.tab("main.ts").click();
  await petri.expectSource(main.replaceAll("./a.ts", "./c.ts"));
  await petri.program.press("Control+z");
  await petri.expectSource(main);
});

test("a missing module is created from the problem at its import", async ({ petri, page }) => {
  await petri.open();
  await petri.write('import { greet } from "./lib/greet";\nexport default () => greet("you");\n');
  await page.getByRole("button", { name: "Create lib/greet.ts" }).click();
  await expect(petri.module("lib/greet.ts")).toBeFocused();
  await page.keyboard.insertText("export const greet = (who: string) => `hello ${who}`;");
  await petri.run();
  await expect(petri.result).toHaveText('"hello you"');
  await expect(page.getByRole("button", { name: /^Create/ })).toHaveCount(0);
});

test("creating a module is not offered for a path outside of the program", async ({ petri, page }) => {
  await petri.open();
  await petri.write('import "../up.ts";\nimport "zod";\nimport "./main.ts";\n');
  await expect(petri.problem).toBeVisible();
  await expect(page.getByRole("button", { name: /^Create/ })).toHaveCount(0);
});
