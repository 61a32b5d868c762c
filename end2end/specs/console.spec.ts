import { doing } from "../programs.ts";
import { expect, test } from "../fixtures.ts";

test("lines come in order, with level, text and place", async ({ petri }) => {
  await petri.open();
  await petri.run({
    program: `console.log("at the top");
export default {
  fetch() {
    console.log("plain", 1, [true, null]);
    console.info("told");
    console.debug("deep");
    console.warn("careful");
    console.error(new RangeError("out of reach"));
    console.log({ dish: { colonies: 3 } }, new Map([["a", 1n]]));
    console.group("in here");
    console.log("indented");
    console.groupEnd();
    console.table([{ a: 1 }]);
    return new Response("done");
  },
};`,
  });
  const lines = [
    ["log", "at the top", "main.ts:1:9"],
    ["log", "plain 1 [ true, null ]", "main.ts:4:13"],
    ["info", "told", "main.ts:5:13"],
    ["debug", "deep", "main.ts:6:13"],
    ["warn", "careful", "main.ts:7:13"],
    ["error", "RangeError: out of reach at Object.fetch (main.ts:8:19)", "main.ts:8:13"],
    ["log", "{ dish: { colonies: 3 } } Map(1) { 'a' => 1n }", "main.ts:9:13"],
    ["group", "in here", "main.ts:10:13"],
    ["log", "indented", "main.ts:11:13"],
    ["table", "┌─────────┬───┐ │ (index) │ a │ ├─────────┼───┤ │ 0 │ 1 │ └─────────┴───┘", "main.ts:13:13"],
  ];
  await expect(petri.output.getByRole("list", { name: "Console" })).toMatchAriaSnapshot(
    `- list "Console":${lines
      .map(([level, text, place]) => `
      - listitem:
        - text: ${level}
        - code: ${JSON.stringify(text)}
        - text: /${place.replace(".", "\\.")} \\+\\d+(\\.\\d)? ms/`)
      .join("")}`,
  );
  await expect(petri.console.filter({ hasText: "indented" })).toHaveAttribute("data-group", "1");
});

test("what was said before a throw is shown with the error", async ({ petri }) => {
  await petri.open();
  await petri.run({ program: doing('console.log("so far"); throw new Error("no further");') });
  await expect(petri.status).toContainText("Threw Error");
  await expect(petri.console).toHaveText([/so far/]);
});

test("a program that says nothing has no console", async ({ petri }) => {
  await petri.open();
  await petri.run({ program: doing('return new Response("quiet");') });
  await expect(petri.body).toHaveText("quiet");
  await expect(petri.output.getByRole("heading", { name: "Console" })).toHaveCount(0);
});

test("many lines are kept up to a bound, and the rest is counted", async ({ petri }) => {
  await petri.open();
  await petri.run({ program: doing('for (let i = 0; i < 5010; i++) console.log(i); return new Response("said");') });
  await expect(petri.console).toHaveCount(5000);
  await expect(petri.output).toContainText("10 lines more came after these and were not kept.");
});
