import { answering } from "../programs.ts";
import { type Playground, expect, test } from "../fixtures.ts";

/** Dispatches the event of a tab that becomes visible; the test browser never hides its tabs. */
const showAgain = ({ page }: Playground) =>
  page.evaluate(() => document.dispatchEvent(new Event("visibilitychange", { bubbles: true })));

test("Recent shows the runs of other tabs when the tab becomes visible", async ({ petri, context }) => {
  await petri.open();
  await petri.run({ program: answering("here"), prompt: "in this tab" });
  const other = new (petri.constructor as new (page: typeof petri.page) => Playground)(await context.newPage());
  await other.open();
  await other.run({ program: answering("there"), prompt: "in another tab" });
  await expect(petri.runs).toHaveCount(1);
  await showAgain(petri);
  await expect(petri.runs).toHaveText([/in another tab/, /in this tab/]);
  // The form and the output are not affected by other tabs.
  await expect(petri.prompt).toHaveValue("in this tab");
  await expect(petri.body).toHaveText("here");
  await expect(petri.currentRun).toContainText("in this tab");
  // Deletions and pins of another tab are shown too.
  await other.pin("in this tab").click();
  await expect(other.pin("in this tab")).toHaveAttribute("aria-pressed", "true");
  await other.deleteRun("in another tab");
  await expect(other.runs).toHaveCount(1);
  await showAgain(petri);
  await expect(petri.runs).toHaveCount(1);
  await expect(petri.pin("in this tab")).toHaveAttribute("aria-pressed", "true");
  await expect(petri.recent.getByRole("button", { name: "Undo" })).toBeVisible();
});

test("refreshing Recent without a network shows no error", async ({ petri, context }) => {
  await petri.open();
  await petri.run({ prompt: "kept" });
  await context.setOffline(true);
  await showAgain(petri);
  await expect(petri.recentRun("kept")).toBeVisible();
  await expect(petri.alert).toHaveCount(0);
});

test("the list of runs keeps its height when it has more than ten runs", async ({ petri, page }) => {
  await petri.open();
  const height = () => page.locator(".runs").evaluate(list => list.clientHeight);
  for (let run = 1; run <= 10; run++) await petri.run({ prompt: `run ${run}` });
  const full = await height();
  expect(full).toBeLessThanOrEqual(384);
  await petri.run({ prompt: "one more" });
  await expect(petri.runs).toHaveCount(11);
  expect(await height()).toBe(full);
  await petri.recentRun("run 1").last().scrollIntoViewIfNeeded();
  await expect(petri.runs.last()).toBeInViewport();
});
