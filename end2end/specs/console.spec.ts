import { doing } from "../programs.ts";
import { expect, test } from "../fixtures.ts";

test("console lines appear in order, with level, text and location", async ({ petri }) => {
  await petri.open();
  await petri.run({
    program: `console.log("at the top");
export default {
  fetch() {
    console.log("plain", 1, true);
    console.info("told");
    console.debug("deep");
    console.warn("careful");
    console.error(new RangeError("out of reach"));
    console.log({ dish: { colonies: 3 } }, new Map([["a", 1n]]));
    console.group("in here");
    console.log("indented");
    console.groupEnd();
    return new Response("done");
  },
};`,
  });
  await petri.openPart("Console");
  const lines = [
    ["log", "at the top", "main.ts:1:9"],
    ["log", "plain 1 true", "main.ts:4:13"],
    ["info", "told", "main.ts:5:13"],
    ["debug", "deep", "main.ts:6:13"],
    ["warn", "careful", "main.ts:7:13"],
    ["error", "RangeError: out of reach at Object.fetch (main.ts:8:19)", "main.ts:8:13"],
    ["log", "{ dish: { colonies: 3 } } Map(1) { 'a' => 1n }", "main.ts:9:13"],
    ["group", "in here", "main.ts:10:13"],
    ["log", "indented", "main.ts:11:13"],
  ];
  await expect(petri.output.getByRole("list", { name: "Console" })).toMatchAriaSnapshot(
    `- list "Console":${lines
      .map(
        ([level, text, place]) => `
      - listitem:
        - text: ${level}
        - code: ${JSON.stringify(text)}
        - button "${place}"
        - text: /\\+\\d+(\\.\\d)? ms/`,
      )
      .join("")}`,
  );
  await expect(petri.console.filter({ hasText: "indented" })).toHaveAttribute("data-group", "1");
});

test("console lines are filtered by level, and each level shows its count", async ({ petri }) => {
  await petri.open();
  await petri.run({
    program: doing(
      'console.log("a"); console.log("b"); console.warn("c"); console.error("d"); return new Response("");',
    ),
  });
  await petri.openPart("Console");
  const levels = petri.output.getByRole("group", { name: "Show only" });
  await expect(levels.getByRole("button")).toHaveText(["Errors 1", "Warnings 1", "Log 2"]);
  await levels.getByRole("button", { name: "Log 2" }).click();
  await expect(petri.console).toHaveText([/a/, /b/]);
  await expect(petri.output.getByText("2 lines", { exact: true })).toBeVisible();
  await levels.getByRole("button", { name: "Warnings 1" }).click();
  await expect(petri.console).toHaveText([/a/, /b/, /warn\s*c/]);
  await levels.getByRole("button", { name: "Log 2" }).click();
  await expect(petri.console).toHaveText([/warn\s*c/]);
  await levels.getByRole("button", { name: "Warnings 1" }).click();
  await expect(petri.console).toHaveCount(4);
});

test("the console search finds lines in folded groups", async ({ petri }) => {
  await petri.open();
  await petri.run({
    program: doing(
      `
        console.log("Agar");
        console.groupCollapsed("dishes");
        console.log("with agar");
        console.log("empty");
        console.groupEnd();
        return new Response("");
      `,
    ),
  });
  await petri.openPart("Console");
  await expect(petri.console).toHaveText([/Agar/, /dishes/]);
  const search = petri.output.getByRole("searchbox", { name: "Search the console" });
  await search.fill("AGAR");
  await expect(petri.console).toHaveText([/Agar/, /with agar/]);
  await search.fill("nowhere");
  await expect(petri.output).toContainText("No lines match");
  await search.fill("");
  await expect(petri.console).toHaveText([/Agar/, /dishes/]);
});

test("a group folds, and a collapsed group unfolds", async ({ petri }) => {
  await petri.open();
  await petri.run({
    program: doing(`
      console.group("outer");
      console.log("in");
      console.groupCollapsed("inner");
      console.log("deep");
      console.groupEnd();
      console.groupEnd();
      console.log("out");
      return new Response("");
    `),
  });
  await petri.openPart("Console");
  const fold = (title: string) =>
    petri.console.filter({ hasText: title }).getByRole("button", { name: "What is in this group" });
  await expect(petri.console).toHaveText([/outer/, /in/, /inner/, /out/]);
  await expect(fold("inner")).toHaveAttribute("aria-expanded", "false");
  await fold("inner").click();
  await expect(petri.console).toHaveText([/outer/, /in/, /inner/, /deep/, /out/]);
  await fold("outer").click();
  await expect(petri.console).toHaveText([/outer/, /out/]);
  await fold("outer").press("Enter");
  await expect(petri.console).toHaveText([/outer/, /in/, /inner/, /deep/, /out/]);
});

test("repeated lines are shown once, with a count", async ({ petri }) => {
  await petri.open();
  await petri.run({
    program: doing(
      'for (let i = 0; i < 3; i++) console.log("again"); console.log("else"); console.log("again"); return new Response("");',
    ),
  });
  await expect(petri.part("Console")).toHaveText("Console 5");
  await petri.openPart("Console");
  await expect(petri.console).toHaveText([/×3 times\s*again/, /else/, /again/]);
  await expect(petri.console.last()).not.toContainText("×");
});

test("logged values unfold level by level", async ({ petri }) => {
  await petri.open();
  await petri.run({
    program: doing(`
      console.log("a dish", { colonies: [{ cells: 4096n }, "mould"], [Symbol("key")]: null, grow() {} });
      console.log("nothing in it", 1);
      return new Response("");
    `),
  });
  await petri.openPart("Console");
  const [line, plain] = await petri.console.all();
  await expect(plain.getByRole("button", { name: "The values of this line" })).toHaveCount(0);
  await line.getByRole("button", { name: "The values of this line" }).click();
  await expect(line.locator(".tree > li").first()).toMatchAriaSnapshot(`
    - listitem:
      - group:
        - text: "{ colonies: [Array], grow: [Function: grow], Symbol(key): null }"
        - list:
          - listitem:
            - group: "colonies: [ [Object], 'mould' ]"
          - listitem: "grow: [Function: grow]"
          - listitem: "[Symbol(key)]: null"
  `);
  await line.getByText("colonies:").last().click();
  await line.getByText("0:").click();
  await expect(line.getByText("cells: 4096n").last()).toBeVisible();
  await line.getByRole("button", { name: "The values of this line" }).click();
  await expect(line.locator(".tree")).toHaveCount(0);
});

test("console.table is shown as a table", async ({ petri }) => {
  await petri.open();
  await petri.run({
    program: doing(
      'console.table([{ dish: "agar", colonies: 3 }, { dish: "blood" }]); console.table("no table"); return new Response("");',
    ),
  });
  await petri.openPart("Console");
  await expect(petri.console.first().getByRole("table")).toMatchAriaSnapshot(`
    - table:
      - rowgroup:
        - row:
          - columnheader "(index)"
          - columnheader "dish"
          - columnheader "colonies"
      - rowgroup:
        - row:
          - rowheader "0"
          - cell "'agar'"
          - cell "3"
        - row:
          - rowheader "1"
          - cell "'blood'"
          - cell ""
  `);
  await expect(petri.console.last()).toContainText("no table");
});

test("lines logged before an error are shown with the error", async ({ petri }) => {
  await petri.open();
  await petri.run({ program: doing('console.log("so far"); throw new Error("no further");') });
  await expect(petri.status).toContainText("Threw Error");
  // Without a response, the console is the part that opens.
  await expect(petri.console).toHaveText([/so far/]);
});

test("an empty console says that nothing was logged", async ({ petri }) => {
  await petri.open();
  await petri.run({ program: doing('return new Response("quiet");') });
  await expect(petri.body).toHaveText("quiet");
  await expect(petri.part("Console")).toHaveText("Console 0");
  await petri.openPart("Console");
  await expect(petri.output).toContainText("The console is empty");
});

test("the open part of the output stays open when the program runs again", async ({ petri }) => {
  await petri.open();
  await petri.run({ program: doing('console.log("one"); return new Response("");') });
  await petri.openPart("Console");
  await petri.run({ program: doing('console.log("two"); return new Response("");') });
  await expect(petri.console).toHaveText([/two/]);
});

test("without JavaScript all console lines are shown, including folded ones", async ({ petri, stranger }) => {
  const other = await stranger({ javaScriptEnabled: false });
  await other.page.goto("/");
  await other.write(
    doing(
      'console.groupCollapsed("folded"); console.log("inside", { a: 1 }); console.groupEnd(); ' +
        'for (let i = 0; i < 300; i++) console.log("line", i); throw new Error("over");',
    ),
  );
  await other.runButton.click();
  await expect(other.status).toContainText("Threw");
  await expect(other.console.nth(1)).toContainText("inside { a: 1 }");
  // The first lines are separate elements; the remaining lines are plain text.
  await expect(other.output.locator("noscript > pre")).toBeVisible();
  expect(await other.output.locator("noscript > pre").innerText()).toMatch(/^line 118\n(.*\n)+line 299$/);
  await expect(other.output.getByRole("heading", { name: "Timing" })).toBeVisible();
  // There are no controls that need JavaScript.
  await expect(other.output.getByRole("button")).toHaveCount(0);
  await expect(other.output.getByRole("tab")).toHaveCount(0);
  await expect(
    other.output.getByText("Code around").or(other.output.getByLabel("Code around main.ts:3")),
  ).toBeVisible();
  await petri.open();
});
