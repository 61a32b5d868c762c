import { box } from "../box.ts";
import { phone } from "../browser.ts";
import { expect, test } from "../fixtures.ts";
import { answering, doing } from "../programs.ts";

test.use(phone);

test.describe("with the on-screen keyboard open", () => {
  // The height left by the on-screen keyboard: Run can be visible while the output is not.
  test.use({ viewport: { width: 390, height: 480 } });

  test("a tap on Run scrolls to the result", async ({ petri }) => {
    await petri.open();
    await petri.write(answering("seen"));
    await petri.runButton.evaluate(button => button.scrollIntoView({ block: "end" }));
    await expect(petri.status).not.toBeInViewport();
    await petri.runButton.tap();
    await expect(petri.body).toHaveText("seen");
    await expect(petri.status).toBeInViewport();
    await expect(petri.body).toBeInViewport();
  });

  test("a tap on Run scrolls to the error", async ({ petri }) => {
    await petri.open();
    await petri.write(doing('throw new Error("seen");'));
    await petri.runButton.tap();
    await expect(petri.output.getByRole("heading", { name: "Error" })).toBeInViewport();
  });
});

test("each action in the module menu has its own line, and a long name fits the window", async ({ petri, page }) => {
  await petri.open();
  const add = async (name: string) => {
    await page.getByRole("button", { name: "Add a module" }).tap();
    await page.getByRole("textbox", { name: "New module" }).fill(name);
    await page.keyboard.press("Enter");
    await expect(petri.tab(name)).toHaveAttribute("aria-selected", "true");
    await page.getByRole("button", { name: `More for ${name}` }).tap();
  };
  const height = async (action: RegExp) => (await box(page.getByRole("button", { name: action }))).height;
  await add("lib/data.json");
  expect(await height(/^Rename/)).toBe(await height(/^Upload files/));
  await page.keyboard.press("Escape");
  await add(`lib/${"long".repeat(25)}.ts`);
  await expect(page.getByRole("button", { name: /^Rename/ })).toBeInViewport({ ratio: 1 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test("runs are opened and deleted by taps", async ({ petri }) => {
  await petri.open();
  await petri.run({ prompt: "first" });
  await petri.run({ prompt: "second" });
  await petri.recentRun("first").tap();
  await expect(petri.prompt).toHaveValue("first");
  await petri.recent.getByRole("button", { name: "Delete the run of second" }).tap();
  await expect(petri.runs).toHaveCount(1);
});

test("a run is pinned and repeated by taps, and the buttons leave room for its prompt", async ({ petri }) => {
  await petri.open();
  await petri.run({ prompt: "a prompt of a few words" });
  await petri.pin("a prompt of a few words").tap();
  await expect(petri.pin("a prompt of a few words")).toHaveAttribute("aria-pressed", "true");
  const prompt = await box(petri.recentRun("a prompt of a few words"));
  expect(prompt.width).toBeGreaterThan(150);
  await petri.again("a prompt of a few words").tap();
  await expect(petri.runs).toHaveCount(2);
});

test("all touch targets are large enough", async ({ petri, page }) => {
  await petri.open();
  await petri.run();
  await petri.share();
  const small = await page.locator("a, button, summary, textarea, input[type=search]").evaluateAll(elements =>
    elements
      .filter(element => element.checkVisibility() && !element.matches(".skip"))
      .map(element => ({ element, box: element.getBoundingClientRect() }))
      // Links within text are exempt from the minimum size (WCAG 2.2, 2.5.8).
      .filter(
        ({ element, box }) => getComputedStyle(element).display !== "inline" && (box.height < 44 || box.width < 44),
      )
      .map(({ element, box }) => `${element.textContent?.trim() || element.ariaLabel}: ${box.width} × ${box.height}`),
  );
  expect(small).toEqual([]);
});

test("focusing a field does not zoom the page", async ({ petri }) => {
  await petri.open();
  // Mobile browsers zoom in on a focused field with a font size below 16 CSS pixels.
  await petri.run();
  for (const field of [petri.program, petri.prompt, petri.search]) {
    expect(
      await field.evaluate(element => Number.parseFloat(getComputedStyle(element).fontSize)),
    ).toBeGreaterThanOrEqual(16);
  }
});
