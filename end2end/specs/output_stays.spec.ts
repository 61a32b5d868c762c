import { box } from "../box.ts";
import { doing } from "../programs.ts";
import { type Playground, expect, test } from "../fixtures.ts";

/** Logs 400 lines, then responds. */
const LOGS_400_LINES = doing(
  'for (let line = 1; line <= 400; line++) console.log("line", line); return new Response("said");',
);

/** The scroll position of the console and its maximum, in CSS pixels. */
const scrolled = (petri: Playground) =>
  petri.output
    .getByRole("list", { name: "Console" })
    .evaluate(list => [list.scrollTop, list.scrollHeight - list.clientHeight]);

test("the console of a finished run opens at its first line every time", async ({ petri }) => {
  test.slow();
  await petri.open();
  await petri.run({ program: LOGS_400_LINES });
  // The console may be open already, because it opens by itself when the response is late.
  await petri.openPart("Response");
  for (let time = 0; time < 3; time++) {
    await petri.openPart("Console");
    await expect(petri.console).toHaveCount(400);
    await expect(petri.console.first()).toBeInViewport();
    expect((await scrolled(petri))[0]).toBe(0);
    await petri.output.getByRole("list", { name: "Console" }).evaluate(list => list.scrollTo(0, list.scrollHeight / 2));
    await petri.openPart("Response");
  }
  await petri.openPart("Console");
  await petri.output.getByRole("list", { name: "Console" }).evaluate(list => list.scrollTo(0, list.scrollHeight / 2));
  await petri.run({ prompt: "another run" });
  await expect(petri.console).toHaveCount(400);
  await petri.recentRun("hello from a dish").click();
  await expect(petri.prompt).toHaveValue("hello from a dish");
  await expect(petri.console.first()).toBeInViewport();
  await expect.poll(async () => (await scrolled(petri))[0]).toBe(0);
});

test("the console of an unfinished run opens at its newest line", async ({ petri }) => {
  await petri.open();
  test.slow();
  await petri.run();
  await petri.openPart("Response");
  await petri.settings.click();
  await petri.setting("Time, ms").fill("30000");
  await petri.write(
    doing(
      'for (let line = 1; line <= 400; line++) console.log("line", line); await scheduler.wait(25_000); return new Response("");',
    ),
  );
  await petri.runButton.click();
  await expect(petri.part("Console")).toHaveText("Console 400");
  await petri.openPart("Console");
  await expect(petri.console).toHaveCount(400);
  await expect(petri.console.last()).toBeInViewport();
  await expect
    .poll(async () => {
      const [top = 0, most = 0] = await scrolled(petri);
      return most - top;
    })
    .toBeLessThan(24);
  await petri.stopButton.click();
  await petri.settled();
  // The scroll position is kept when the run ends.
  await expect(petri.console.last()).toBeInViewport();
});

test("Errors shows only the errors", async ({ petri }) => {
  await petri.open();
  await petri.run({
    program: doing('console.log("a"); console.warn("b"); console.error("c"); return new Response("");'),
  });
  await petri.openPart("Console");
  const errors = petri.output.getByRole("button", { name: "Errors 1" });
  await expect(errors).toHaveAttribute("aria-pressed", "false");
  await errors.click();
  await expect(errors).toHaveAttribute("aria-pressed", "true");
  await expect(petri.console).toHaveText([/error\s*c/]);
  await petri.output.getByRole("button", { name: "Warnings 1" }).click();
  await expect(petri.console).toHaveText([/warn\s*b/, /error\s*c/]);
  await petri.output.getByRole("button", { name: "Warnings 1" }).click();
  // The filter stays on in a run without errors and in a run without console lines, and can be turned off there.
  for (const body of ['console.log("d"); return new Response("");', 'return new Response("");']) {
    await petri.run({ program: doing(body) });
    await expect(petri.console).toHaveCount(0);
    await expect(petri.output.getByRole("button", { name: "Errors 0" })).toBeVisible();
  }
  await petri.run({ program: doing('console.log("e"); return new Response("");') });
  await expect(petri.output).toContainText("No lines match");
  await petri.output.getByRole("button", { name: "Errors 0" }).click();
  await expect(petri.console).toHaveText([/e/]);
});

for (const viewport of [
  { width: 1440, height: 400 },
  { width: 390, height: 844 },
]) {
  test(`the output has the same height for all contents, ${viewport.width} pixels wide`, async ({ petri, page }) => {
    test.setTimeout(180_000);
    await page.setViewportSize(viewport);
    await petri.open();
    const height = async () => (await box(petri.output)).height;
    const empty = await height();
    const programs = {
      "a short answer": doing('return new Response("short");'),
      "a long answer": doing('return new Response("long\\n".repeat(5000));'),
      "a page": doing('return new Response("<h1>page</h1>", { headers: { "content-type": "text/html" } });'),
      "many lines": LOGS_400_LINES,
      "an error": doing('console.log("before"); throw new Error("m\\n".repeat(60));'),
      "a mistake": "export default {",
    };
    for (const [name, program] of Object.entries(programs)) {
      await petri.run({ program });
      for (const part of ["Response", "Console", "Network", "Timing"]) {
        await petri.openPart(part);
        expect(await height(), `${name}: ${part}`).toBe(empty);
      }
      await petri.openPart("Response");
    }
    await petri.run({ program: LOGS_400_LINES });
    await petri.output.getByText("Headers (").click();
    expect(await height(), "open headers").toBe(empty);
    await petri.openPart("Console");
    // The last line can be reached by scrolling.
    const list = petri.output.getByRole("list", { name: "Console" });
    await expect(petri.console).toHaveCount(400);
    await list.press("End");
    await expect(petri.console.last()).toBeInViewport();
    await petri.run({
      program: doing(
        'for (let line = 1; line <= 90; line++) console.log("line", line); throw new Error("m\\n".repeat(60));',
      ),
    });
    await expect(petri.console).toHaveCount(90);
    await list.press("End");
    await expect(petri.console.last()).toBeInViewport();
  });
}

/**
 * Records the parts of the output that open.
 * @returns a function that reads them, in order
 */
async function partsOpened({ page }: Playground): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const record = () => {
      const open = document.querySelector(".output [role=tab][aria-selected=true]")?.textContent?.replace(/ .*/, "");
      if (open && open !== seen.at(-1)) seen.push(open);
    };
    new MutationObserver(record).observe(document.body, { subtree: true, childList: true, attributes: true });
    record();
  });
  return () => page.evaluate(() => (window as typeof window & { seen: string[] }).seen);
}

for (const { name, body, expected } of [
  {
    name: "that logs, then responds at once",
    body: 'console.log("first"); return new Response("then");',
    expected: ["Response"],
  },
  {
    name: "that logs long before it responds",
    body: 'console.log("first"); await scheduler.wait(900); return new Response("then");',
    expected: ["Console"],
  },
  {
    name: "that responds, then logs later",
    body: 'ctx.waitUntil(scheduler.wait(600).then(() => console.log("late"))); return new Response("now");',
    expected: ["Response"],
  },
]) {
  test(`a run ${name} opens one part of the output, and only once`, async ({ petri }) => {
    await petri.open();
    await petri.write(doing(body));
    const opened = await partsOpened(petri);
    await petri.run();
    await expect(petri.status).toContainText("Returned");
    expect(await opened()).toEqual(expected);
  });
}

test("the previous output is dimmed while a new run goes on", async ({ petri, page }) => {
  await petri.open();
  await petri.run({ program: doing('return new Response("old");') });
  const release = await petri.hold("**/rpc/run");
  await petri.runButton.click();
  await expect(petri.status).toContainText("Running…");
  const panel = petri.output.getByRole("tabpanel", { name: "Response" });
  await expect(panel).toHaveCSS("opacity", "0.45");
  await expect(petri.body).toHaveText("old");
  release();
  await petri.settled();
  await expect(panel).toHaveCSS("opacity", "1");
  await page.unrouteAll();
});

test("the hint to press Run disappears once Run was pressed", async ({ petri, page }) => {
  await petri.open();
  await expect(petri.output).toContainText("Press Run");
  const release = await petri.hold("**/rpc/run");
  await petri.runButton.click();
  await expect(petri.output).toContainText("The program runs");
  await expect(petri.output).not.toContainText("Press Run");
  await expect(petri.output).not.toContainText("No output yet");
  release();
  await petri.settled();
  await page.unrouteAll();
});

test("Stop keeps the focus when pressed by keyboard, and disappears when the focus moves on", async ({
  petri,
  page,
}) => {
  await petri.open();
  await petri.write(doing("await scheduler.wait(20_000);"));
  await petri.prompt.press("Control+Enter");
  await expect(petri.stopButton).toBeVisible();
  for (let tabs = 0; tabs < 20 && !(await petri.stopButton.evaluate(stop => stop === document.activeElement)); tabs++)
    await page.keyboard.press("Tab");
  await expect(petri.stopButton).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(petri.status).toContainText("Stopped by you");
  await expect(petri.stopButton).toBeFocused();
  await expect(petri.stopButton).toHaveAttribute("aria-disabled", "true");
  await page.keyboard.press("Tab");
  await expect(petri.stopButton).toHaveCount(0);
});

test("after a click on Stop, Run has the focus", async ({ petri }) => {
  await petri.open();
  await petri.write(doing("await scheduler.wait(20_000);"));
  await petri.runButton.click();
  await petri.stopButton.click();
  await expect(petri.status).toContainText("Stopped by you");
  await expect(petri.stopButton).toHaveCount(0);
  await expect(petri.runButton).toBeFocused();
});

test("a response with status 503 has the same colour everywhere", async ({ petri }) => {
  await petri.open();
  await petri.run({ program: doing('return new Response("down", { status: 503 });'), prompt: "busy" });
  await expect(petri.status).toContainText("HTTP 503");
  await expect(petri.status).toHaveAttribute("data-outcome", "threw");
  await expect(petri.status.locator(".status-dot")).toHaveAttribute("data-outcome", "threw");
  await expect(petri.recentRun("busy").locator(".status-dot")).toHaveAttribute("data-outcome", "threw");
  await petri.run({ program: doing('return new Response("fine", { status: 399 });'), prompt: "fine" });
  await expect(petri.status).toHaveAttribute("data-outcome", "returned");
});
