import AxeBuilder from "@axe-core/playwright";
import { phone } from "../browser.ts";
import { type Playground, expect, test } from "../fixtures.ts";
import { doing } from "../programs.ts";

// axe injects a script, which the content security policy of the page would block.
test.use({ bypassCSP: true });

/** The states of the page to check, with the steps that reach them. */
const states: { name: string; reach: (petri: Playground) => Promise<void> }[] = [
  { name: "when empty", reach: petri => petri.open() },
  {
    name: "after a run",
    reach: async petri => {
      await petri.open();
      await petri.run();
      await petri.output.getByText("Headers (").click();
    },
  },
  ...["Console", "Network", "Timing"].map(part => ({
    name: `after a run, with ${part} open`,
    reach: async (petri: Playground) => {
      await petri.open();
      await petri.run({
        program:
          doing(`console.warn("careful", { of: [1] }); console.error(new Error("wrong")); console.group("g"); console.table([{ a: 1 }]);
          try { await fetch("http://127.0.0.1/"); } catch {}
          return Response.json({ a: [1, "two", null] });`),
      });
      await petri.openPart(part);
      for (const arm of await petri.output.getByRole("button", { name: "The values of this line" }).all())
        await arm.click();
    },
  })),
  {
    name: "with a JSON response",
    reach: async petri => {
      await petri.open();
      await petri.run({ program: doing('return Response.json({ a: [1, "two", null], b: { c: true } });') });
    },
  },
  {
    name: "after an error",
    reach: async petri => {
      await petri.open();
      await petri.run({
        program: doing('console.warn("careful"); console.error("wrong"); console.debug("so"); null.dish;'),
      });
    },
  },
  {
    name: "after a program that could not start, with its link",
    reach: async petri => {
      await petri.open();
      await petri.run({ program: "export default {" });
      await petri.share();
    },
  },
  {
    name: "with a pinned run, a deleted run and a search",
    reach: async petri => {
      await petri.open();
      for (const prompt of ["kept", "gone", "found"]) await petri.run({ prompt });
      await petri.pin("kept").click();
      await expect(petri.pin("kept")).toHaveAttribute("aria-pressed", "true");
      await petri.deleteRun("gone");
      await petri.find("found");
      await expect(petri.runs).toHaveCount(1);
    },
  },
  {
    name: "with a search without results",
    reach: async petri => {
      await petri.open();
      await petri.run();
      await petri.find("nothing");
      await expect(petri.runs).toHaveCount(0);
    },
  },
  {
    name: "with a problem, a refused module name and the module menu open",
    reach: async petri => {
      await petri.open();
      await petri.write("const cell = ;");
      await expect(petri.problem).toBeVisible();
      await petri.page.getByRole("button", { name: "Add a module" }).click();
      await petri.page.getByRole("textbox", { name: "New module" }).fill("../no.ts");
      await petri.page.keyboard.press("Enter");
      await expect(petri.page.getByRole("alert")).toBeVisible();
      await petri.page.getByRole("button", { name: "More for main.ts" }).click();
    },
  },
  {
    name: "with the editor's search and its problem list open",
    reach: async petri => {
      await petri.open();
      await petri.write("const cell = ;");
      await expect(petri.problem).toBeVisible();
      await petri.program.press("Control+Shift+M");
      await petri.program.press("Control+f");
      await expect(petri.page.getByRole("textbox", { name: "Find" })).toBeFocused();
    },
  },
  {
    name: "with the sheet of keyboard shortcuts",
    reach: async petri => {
      await petri.open();
      await petri.runButton.focus();
      await petri.page.keyboard.press("?");
      await expect(petri.page.getByRole("dialog", { name: "Keys" })).toBeVisible();
    },
  },
  {
    name: "with the settings open",
    reach: async petri => {
      await petri.open();
      await petri.settings.click();
      await expect(petri.setting("Method")).toBeVisible();
    },
  },
  {
    name: "with a shared program",
    reach: async petri => {
      await petri.open();
      await petri.open(await petri.share());
    },
  },
];

for (const { theme, use } of [
  { theme: "light", use: {} },
  { theme: "dark", use: { colorScheme: "dark" } },
  { theme: "on a phone", use: phone },
  { theme: "in forced colours", use: { contextOptions: { forcedColors: "active" } } },
] as const) {
  test.describe(theme, () => {
    test.use(use);
    for (const { name, reach } of states) {
      test(`the page passes the checks ${name}`, async ({ petri, page }) => {
        await reach(petri);
        const { violations, passes } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map(({ id, nodes }) => ({
            id,
            nodes: nodes.map(({ html, failureSummary }) => `${html}: ${failureSummary}`),
          })),
        ).toEqual([]);
        expect(passes.length).toBeGreaterThan(0);
      });
    }
  });
}

test("an HTML response in the preview passes the checks", async ({ petri, page }) => {
  await petri.open();
  await petri.run({
    program: doing(
      'return new Response("<!doctype html><html lang=en><title>t</title><h1>Grown</h1>", { headers: { "content-type": "text/html" } });',
    ),
  });
  await expect(page.locator("#page-frame")).toBeVisible();
  // Legacy mode skips the preview's iframe: its content belongs to the program, and axe cannot run there.
  expect((await new AxeBuilder({ page }).setLegacyMode(true).analyze()).violations).toEqual([]);
});

test("a refused field names the error", async ({ petri, page, complaints }) => {
  complaints.announce(/status of 413/);
  await petri.open();
  await petri.run({ prompt: "x".repeat(16_385) });
  await expect(petri.alert).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test("the page for an unknown address passes the checks", async ({ page, complaints }) => {
  complaints.announce(/status of 404/);
  await page.goto("/nowhere");
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test("nothing is animated when reduced motion is requested", async ({ petri, page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await petri.open();
  const release = await petri.hold("**/rpc/run");
  await petri.runButton.click();
  await expect(petri.status).toContainText("Running…");
  const moving = await page.evaluate(
    () =>
      document
        .getAnimations()
        .filter(
          animation =>
            animation.playState === "running" && Number(animation.effect?.getComputedTiming().activeDuration) > 1,
        ).length,
  );
  expect(moving).toBe(0);
  release();
  await petri.settled();
});

test.describe("in forced colours", () => {
  test.use({ forcedColors: "active" });
  test("fold marks, console levels and the problem dot stay distinguishable", async ({ petri, page }) => {
    await petri.open();
    await petri.run({
      program: doing(
        `
          console.log("a");
          console.warn("b");
          console.error("c");
          console.group("d");
          console.log("e");
          console.groupEnd();
          return new Response("");
        `,
      ),
    });
    await petri.openPart("Console");
    const edges = await petri.console.evaluateAll(lines =>
      lines.map(line => {
        const {
          borderInlineStartStyle: style,
          borderInlineStartColor: color,
          backgroundColor,
        } = getComputedStyle(line);
        return color === backgroundColor || color === getComputedStyle(document.documentElement).backgroundColor
          ? "none"
          : style;
      }),
    );
    expect(edges).toEqual(["none", "dashed", "solid", "none", "none"]);
    const fold = petri.console.nth(3).getByRole("button", { name: "What is in this group" });
    const mark = () =>
      fold.evaluate(fold => {
        const { rotate, borderTopStyle, borderLeftStyle, borderBottomStyle, borderRightStyle } = getComputedStyle(
          fold,
          "::before",
        );
        return { rotate, sides: [borderTopStyle, borderRightStyle, borderBottomStyle, borderLeftStyle] };
      });
    // The mark has only two borders: forced colours would draw transparent borders as well.
    expect(await mark()).toEqual({ rotate: "45deg", sides: ["none", "solid", "solid", "none"] });
    await fold.click();
    expect(await mark()).toEqual({ rotate: "-45deg", sides: ["none", "solid", "solid", "none"] });
    await petri.write("let x = ;");
    const dot = page.locator(".tab-problems");
    await expect(dot).toBeVisible();
    expect(await dot.evaluate(dot => getComputedStyle(dot).backgroundColor)).toBe(
      await page.evaluate(() => getComputedStyle(document.body).color),
    );
  });
});
