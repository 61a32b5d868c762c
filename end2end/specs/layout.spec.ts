import { box } from "../box.ts";
import { type Playground, expect, test } from "../fixtures.ts";
import { doing } from "../programs.ts";

/** A program with long words in all of its output, which must wrap or scroll to keep the page within the window. */
const WIDE = doing(`console.log("${"w".repeat(400)}");
    console.table([{ ${Array.from({ length: 12 }, (_, at) => `column${at}: ${at}`).join(", ")} }]);
    return new Response("${"b".repeat(400)}", { headers: { "x-${"h".repeat(60)}": "${"v".repeat(400)}" } });`);

/** How much wider the page is than its window, in CSS pixels. */
const overflow = ({ page }: Playground) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const { name, use } of [
  { name: "360 pixels wide", use: { viewport: { width: 360, height: 740 } } },
  { name: "at 200% zoom", use: { viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 } },
  { name: "at 400% zoom", use: { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 } },
  { name: "on a desktop", use: {} },
] as const) {
  test.describe(name, () => {
    test.use(use);
    test("the page does not scroll sideways", async ({ petri }) => {
      await petri.open();
      expect(await overflow(petri)).toBe(0);
      await petri.run({ program: WIDE, prompt: "p".repeat(400) });
      await expect(petri.status).toContainText("Returned");
      await petri.output.getByText("Headers (").click();
      for (const part of ["Console", "Network", "Timing"]) {
        await petri.openPart(part);
        expect(await overflow(petri), part).toBe(0);
      }
      await petri.share();
      expect(await overflow(petri)).toBe(0);
      await petri.run({ program: doing(`throw new Error("${"e".repeat(400)}");`) });
      await expect(petri.status).toContainText("Threw");
      expect(await overflow(petri)).toBe(0);
    });
  });
}

for (const width of [360, 960, 1000, 1280]) {
  test(`editing an example removes its title without a layout shift, ${width} pixels wide`, async ({ petri, page }) => {
    await page.setViewportSize({ width, height: 800 });
    await petri.open("/examples/console");
    const title = page
      .getByRole("region", { name: "Program", exact: true })
      .getByText("Everything console", { exact: true });
    await expect(title).toHaveCount(1);
    const place = () => petri.program.evaluate(program => program.getBoundingClientRect().top + window.scrollY);
    const before = await place();
    await petri.write("// changed");
    await expect(title).toHaveCount(0);
    expect(await place()).toBe(before);
  });
}

for (const viewport of [
  { width: 1280, height: 800 },
  { width: 1440, height: 900 },
]) {
  test(`with open settings the program keeps its sixteen lines, ${viewport.width} by ${viewport.height} pixels`, async ({
    petri,
    page,
  }) => {
    await page.setViewportSize(viewport);
    await petri.open();
    const tall = () => page.evaluate(() => document.documentElement.scrollHeight);
    const before = await tall();
    await petri.settings.click();
    // The settings scroll into view by themselves, and the page keeps its height.
    await expect(petri.settings).toBeInViewport();
    await expect(petri.setting("Body")).toBeInViewport({ ratio: 1 });
    expect(await tall()).toBe(before);
    const lines = () =>
      page
        .locator(".cm-scroller")
        .filter({ visible: true })
        .evaluate(editor => {
          const line = editor.querySelector(".cm-line")?.getBoundingClientRect().height;
          return line ? Math.floor(editor.clientHeight / line) : 0;
        });
    expect(await lines()).toBeGreaterThanOrEqual(16);
    await petri.setting("Body kept, bytes").focus();
    await expect(petri.setting("Body kept, bytes")).toBeInViewport({ ratio: 1 });
    await petri.program.focus();
    await expect(page.locator(".cm-line").first()).toBeInViewport();
    await petri.settings.click();
    await expect(petri.runButton).toBeInViewport({ ratio: 1 });
    await expect(petri.tab("main.ts")).toBeInViewport({ ratio: 1 });
  });
}

test("program and output are side by side on a desktop, and stacked on a narrow screen", async ({ petri, page }) => {
  await petri.open();
  const left = async () => [
    (await box(page.getByRole("region", { name: "Program", exact: true }))).x,
    (await box(petri.output)).x,
  ];
  const [program, output] = await left();
  expect(output - program).toBeGreaterThan(400);
  await page.setViewportSize({ width: 720, height: 900 });
  const [narrowProgram, narrowOutput] = await left();
  expect(Math.abs(narrowOutput - narrowProgram)).toBeLessThan(40);
});

test("the search field does not move during a search", async ({ petri }) => {
  await petri.open();
  await petri.run({ prompt: "found" });
  const before = await box(petri.search);
  await petri.find("found");
  // Clear is hidden during a search.
  await expect(petri.recent.getByText("Clear", { exact: true })).toHaveCount(0);
  expect((await box(petri.search)).x).toBe(before.x);
});

test("the status of a run fits one line on a phone", async ({ petri, page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await petri.open();
  // Both times have three digits, and the reason phrase of status 511 is too long for the line.
  for (const answer of ["new Response()", 'new Response("", { status: 511 })']) {
    await petri.run({ program: `export default { async fetch() { await scheduler.wait(150); return ${answer}; } }` });
    await expect(petri.status).toContainText("cold start");
    const facts = await petri.status
      .locator("strong, .status-fact")
      .evaluateAll(facts => facts.map(fact => fact.getBoundingClientRect()));
    expect(facts.length).toBeGreaterThan(3);
    const tops = facts.map(({ top }) => top);
    expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(12);
    expect(Math.max(...facts.map(({ right }) => right))).toBeLessThanOrEqual(360);
  }
});

test("hovering a run replaces its time with its tools", async ({ petri }) => {
  await petri.open();
  await petri.run({ prompt: "one" });
  const row = petri.runs.first();
  const [time, edge] = [await box(row.locator("time")), await box(row)];
  // Without hover, the time is at the right edge, where the tools appear.
  expect(edge.x + edge.width - time.x - time.width).toBeLessThan(24);
  await row.hover();
  await expect(row.locator("time")).toHaveCSS("opacity", "0");
  await expect(petri.pin("one")).toHaveCSS("opacity", "1");
  await petri.pin("one").click();
  await expect(petri.pin("one")).toHaveAttribute("aria-pressed", "true");
  // The pin of a pinned run is always visible, next to the time.
  await expect(row.locator("time")).toHaveCSS("opacity", "1");
});
