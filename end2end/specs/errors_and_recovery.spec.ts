import { answering, doing } from "../programs.ts";
import { type Playground, expect, test } from "../fixtures.ts";

/** Failing programs, with the status and the error that the page shows. */
const wrong: { name: string; program: string; status: string; says: (petri: Playground) => Promise<void> }[] = [
  {
    name: "throws",
    program: doing("return missing.name;"),
    status: "Threw ReferenceError",
    says: async ({ output }) => {
      await expect(output.getByRole("heading", { name: "ReferenceError" })).toBeVisible();
      await expect(output).toContainText("missing is not defined");
      await expect(output.getByRole("list", { name: "Stack" }).getByRole("listitem").first()).toHaveText(
        /fetch\s*main\.ts:3:5/,
      );
    },
  },
  {
    name: "throws an error with a cause",
    program: doing('throw new Error("outer", { cause: new TypeError("inner") });'),
    status: "Threw Error",
    says: async ({ output }) => {
      await expect(output.getByRole("heading", { name: "caused by TypeError" })).toBeVisible();
      await expect(output).toContainText("inner");
    },
  },
  {
    name: "has a syntax error",
    program: "export default {\n  fetch( {\n};",
    status: "Could not start",
    says: async ({ output }) => {
      await expect(output.getByRole("heading", { name: "Problems" })).toBeVisible();
      await expect(output.getByRole("listitem")).toHaveText(/main\.ts:\d+.*(unexpected|expected)/);
    },
  },
  {
    name: "throws during startup",
    program: 'throw new Error("not today");\n',
    status: "Threw Error",
    says: async ({ output }) => {
      await expect(output).toContainText("not today");
      await expect(output).toContainText("main.ts:1:7");
    },
  },
  {
    name: "exports no handler",
    program: "export const answer = 42;",
    status: "Threw TypeError",
    says: async ({ output }) => expect(output).toContainText("the program exports no handler: export default { fetch"),
  },
  {
    name: "returns a value that is not a Response",
    program: doing("return { not: 'a response' };"),
    status: "Threw TypeError",
    says: async ({ output }) => expect(output).toContainText("Response"),
  },
  {
    name: "waits for a promise that never settles",
    program: doing("await new Promise(() => {});"),
    status: "Stopped: can never finish",
    says: async ({ output }) =>
      expect(output.getByRole("region", { name: "Why it was stopped" })).toHaveText(/a promise nobody settles/),
  },
  {
    name: "makes a request without network access",
    program: doing('return fetch("https://example.com/");'),
    status: "Threw Error",
    says: async ({ output }) => expect(output).toContainText("not permitted to access the internet"),
  },
];

for (const { name, program, status, says } of wrong) {
  test(`a program that ${name} shows its error, and runs once it is fixed`, async ({ petri }) => {
    await petri.open();
    await petri.run({ program });
    await expect(petri.status).toContainText(status);
    await says(petri);
    // The alert is reserved for failures of Petri itself.
    await expect(petri.alert).toHaveCount(0);
    await petri.run({ program: answering("mended") });
    await expect(petri.status).toContainText("Returned");
    await expect(petri.body).toHaveText("mended");
    await expect(petri.runs).toHaveCount(2);
  });
}

test("a failed run is shown again after a reload", async ({ petri }) => {
  await petri.open();
  await petri.run({ program: doing('throw new Error("kept");') });
  await expect(petri.output).toContainText("kept");
  const before = await petri.output.ariaSnapshot();
  await petri.reload();
  await expect(petri.part("Response")).toBeVisible();
  await expect(petri.output).toMatchAriaSnapshot(before);
});

test("an error is shown above the console lines logged before it", async ({ petri }) => {
  await petri.open();
  await petri.run({ program: doing('console.warn("about to fail");\n    null.dish;') });
  await expect(petri.output).toMatchAriaSnapshot(`
    - region "Output":
      - status:
        - strong: Threw TypeError
      - region "What it threw":
        - heading "TypeError" [level=3]
        - code: Cannot read properties of null (reading 'dish')
        - group "Code around main.ts:4"
        - list "Stack":
          - listitem:
            - text: Object.fetch
            - button "main.ts:4:10"
      - tablist
      - tabpanel "Console 1":
        - list "Console":
          - listitem:
            - text: warn
            - code: about to fail
  `);
});
