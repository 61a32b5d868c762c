import { type Playground, expect, test } from "../fixtures.ts";
import { doing } from "../programs.ts";

const LINES = 5_000;
const saying = doing(
  `for (let i = 0; i < ${LINES}; i++) console.log("line", i, { at: i }); return new Response("said");`,
);

/**
 * Starts to count the console lines added per animation frame.
 * @returns a function that reads the counts of the frames that added lines
 */
async function watchGrowth({ page }: Playground): Promise<() => Promise<number[]>> {
  await page.evaluate(() => {
    const growth: number[] = [];
    let last = 0;
    const sample = () => {
      const lines = document.querySelectorAll(".console-line").length;
      if (lines > last) growth.push(lines - last);
      last = lines;
      requestAnimationFrame(sample);
    };
    requestAnimationFrame(sample);
    Object.assign(window, { growth });
  });
  return () => page.evaluate(() => (window as typeof window & { growth: number[] }).growth);
}

/**
 * Measures how long creating and laying out the same number of plain lines takes, in milliseconds: the baseline for the
 * limits below.
 */
const plainly = ({ page }: Playground) =>
  page.evaluate(async count => {
    const list = document.body.appendChild(document.createElement("ol"));
    const began = performance.now();
    for (let i = 0; i < count; i++) {
      const line = list.appendChild(document.createElement("li"));
      line.className = "console-line";
      for (const text of ["log", `line ${i} { at: ${i} }`, "main.ts:3:40", "+1.0 ms"])
        line.appendChild(document.createElement("pre")).textContent = text;
    }
    list.getBoundingClientRect();
    await new Promise(painted => requestAnimationFrame(() => requestAnimationFrame(painted)));
    const took = performance.now() - began;
    list.remove();
    return took;
  }, LINES);

// The timeouts are generous because a busy machine is slow; the tests compare against the baseline.
test.setTimeout(90_000);
const patient = { timeout: 40_000 };

/** Fills in a program with much output. A busy machine needs more CPU time for it than the default. */
async function write(petri: Playground, program: string) {
  await petri.write(program);
  await petri.settings.click();
  await petri.setting("CPU time, ms").fill("1000");
  await petri.settings.click();
}

/** Runs a program with much output. */
async function runLong(petri: Playground, program: string) {
  await write(petri, program);
  await petri.runButton.click();
  await expect(petri.status).toContainText("Returned", patient);
}

test("five thousand console lines do not block the page", async ({ petri, page }) => {
  await petri.open();
  await petri.run({ program: doing('console.log("first"); return new Response("first");') });
  await petri.openPart("Console");
  const plain = await plainly(petri);
  await write(petri, saying);
  const growth = await watchGrowth(petri);
  await petri.runButton.click();
  // The prompt accepts typing during the run.
  await petri.prompt.fill("typed while it said so much");
  await expect(petri.prompt).toHaveValue("typed while it said so much");
  await expect(petri.output).toHaveAttribute("aria-busy", "false", patient);
  const began = await page.evaluate(() => performance.now());
  await expect(petri.console).toHaveCount(LINES, patient);
  const took = (await page.evaluate(() => performance.now())) - began;
  // Each frame adds only a limited number of lines, so typing and clicking never wait for more than one batch.
  const pictures = await growth();
  expect(pictures.length).toBeGreaterThan(20);
  expect(Math.max(...pictures)).toBeLessThan(500);
  expect(took, "milliseconds from the run's end until all lines were made").toBeLessThan(Math.max(4_000, 40 * plain));

  // The list scrolls to its end, and its controls respond.
  const list = petri.output.getByRole("list", { name: "Console" });
  await list.evaluate(list => list.scrollTo(0, list.scrollHeight));
  await expect(petri.console.last()).toBeInViewport();
  await expect(petri.console.last()).toContainText(`line ${LINES - 1}`);
  await petri.console.last().getByRole("button", { name: "The values of this line" }).click();
  await expect(petri.console.last().locator(".tree").first()).toContainText(`at: ${LINES - 1}`);
  await petri.output.getByRole("searchbox").fill("line 4321 ");
  await expect(petri.console).toHaveText([/line 4321 /]);
});

test("console lines are not rendered while the console is closed", async ({ petri }) => {
  await petri.open();
  // Console lines before the response would open the console, unless a part was chosen before.
  await petri.run({ program: doing('return new Response("first");') });
  await petri.openPart("Response");
  await runLong(petri, saying);
  await expect(petri.part("Console")).toHaveText(`Console ${LINES}`);
  await expect(petri.output.locator(".console-line")).toHaveCount(0);
});

test("console lines beyond the maximum are dropped and counted", async ({ petri }) => {
  await petri.open();
  await runLong(petri, doing('for (let i = 0; i < 5010; i++) console.log(i); return new Response("said");'));
  await expect(petri.part("Console")).toHaveText("Console 5010");
  await petri.openPart("Console");
  await expect(petri.console).toHaveCount(5000, patient);
  await expect(petri.output).toContainText("10 more lines followed and were not kept.");
});

test("a large response body is shown in part, and completely on demand", async ({ petri }) => {
  await petri.open();
  await petri.run({ program: doing('return new Response("0123456789abcde\\n".repeat(65_536));') });
  await expect(petri.output).toContainText("1.0 MiB");
  expect((await petri.body.textContent())?.length).toBe(65_536);
  await expect(petri.output).toContainText("960.0 KiB more.");
  const plain = await petri.page.evaluate(async () => {
    const pre = document.body.appendChild(document.createElement("pre"));
    const began = performance.now();
    pre.textContent = "0123456789abcde\n".repeat(65_536);
    await new Promise(painted => requestAnimationFrame(() => requestAnimationFrame(painted)));
    const took = performance.now() - began;
    pre.remove();
    return took;
  });
  const took = await petri.output
    .getByRole("button", { name: "Show all (1.0 MiB)" })
    .evaluate(async (button: HTMLButtonElement) => {
      const began = performance.now();
      button.click();
      await new Promise(painted => requestAnimationFrame(() => requestAnimationFrame(painted)));
      return performance.now() - began;
    });
  expect(took, "milliseconds until all of it was there").toBeLessThan(Math.max(1_000, 3 * plain));
  expect((await petri.body.textContent())?.length).toBe(1_048_576);
  // Pieces are laid out only near the viewport, so the scroll height grows during scrolling.
  await expect(async () => {
    await petri.body.evaluate(body => body.scrollTo(0, body.scrollHeight));
    await expect(petri.body.locator(".piece").last()).toBeInViewport({ timeout: 500 });
  }).toPass();
  await expect(petri.output.getByRole("button", { name: /Show all/ })).toHaveCount(0);
});

test("a long console line is shown in part, and completely on demand", async ({ petri }) => {
  await petri.open();
  await petri.run({ program: doing('console.log("w".repeat(9_000)); console.log("next"); return new Response("");') });
  await petri.openPart("Console");
  const line = petri.console.first();
  expect((await line.getByRole("code").textContent())?.length).toBe(4_097);
  await line.getByRole("button", { name: "Show all (8.8 KiB)" }).click();
  expect((await line.getByRole("code").textContent())?.length).toBe(9_000);
});
