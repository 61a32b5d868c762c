import { doing } from "../programs.ts";
import { expect, test } from "../fixtures.ts";

/** Logs a line and sends a part of the response, then waits longer than any test. */
const slow = doing(`
  console.log("first");
  ctx.waitUntil(scheduler.wait(25_000));
  const { readable, writable } = new IdentityTransformStream();
  const writer = writable.getWriter();
  ctx.waitUntil(writer.write(new TextEncoder().encode("half an answer")));
  return new Response(readable);
`);

test("output is shown while the program still runs", async ({ petri }) => {
  await petri.open();
  await petri.write(slow);
  await petri.runButton.click();
  await expect(petri.body).toHaveText("half an answer");
  await expect(petri.output).toContainText("HTTP 200 OK · 14 bytes so far");
  await expect(petri.part("Console")).toHaveText("Console 1");
  await petri.openPart("Console");
  await expect(petri.console).toHaveText([/first/]);
  await petri.openPart("Timing");
  await expect(petri.output).toContainText("Available when the program has finished");
  await expect(petri.status).toContainText("Running…");
  await petri.stopButton.click();
  await petri.settled();
});

test("the console follows its newest line until the user scrolls back", async ({ petri, page }) => {
  await petri.open();
  await petri.settings.click();
  await petri.setting("Time, ms").fill("30000");
  await petri.write(
    doing('for (let line = 1; ; line++) { console.log("line", line); await scheduler.wait(line < 60 ? 0 : 50); }'),
  );
  await petri.runButton.click();
  await expect(petri.part("Console")).toHaveText(/Console [1-9]/);
  await petri.openPart("Console");
  const list = petri.output.getByRole("list", { name: "Console" });
  const newest = page.getByRole("button", { name: "To the newest line" });
  /** The scroll position of the list and its distance from the end, in CSS pixels. */
  const scrolled = () =>
    list.evaluate(list => [list.scrollTop, list.scrollHeight - list.clientHeight - list.scrollTop]);
  /** Waits for further lines. */
  const more = async () => {
    const before = await petri.console.count();
    await expect.poll(() => petri.console.count()).toBeGreaterThan(before + 5);
  };
  const follows = async () => {
    await expect.poll(async () => (await scrolled())[0]).toBeGreaterThan(0);
    await more();
    await expect.poll(async () => (await scrolled())[1]).toBeLessThan(24);
    await expect(newest).toHaveCount(0);
  };
  await follows();
  await list.press("Home");
  await expect.poll(scrolled).toEqual([0, expect.any(Number)]);
  await more();
  expect((await scrolled())[0]).toBe(0);
  await expect(petri.console.first()).toBeInViewport();
  await newest.click();
  await follows();
  await expect(list).toBeFocused();
  await list.press("Home");
  await expect.poll(scrolled).toEqual([0, expect.any(Number)]);
  await list.press("End");
  await follows();
  await petri.stopButton.click();
  await petri.settled();
});

test("Stop ends the run and keeps its output, and the next run works", async ({ petri, page }) => {
  await petri.open();
  await petri.write(slow);
  await petri.prompt.fill("stop me");
  await petri.runButton.click();
  await expect(petri.body).toHaveText("half an answer");
  await petri.stopButton.click();
  await expect(petri.status).toContainText("Stopped by you");
  await expect(petri.output).toContainText("the run was stopped before the program was done");
  await expect(petri.status).not.toContainText(/warm|cold/);
  await expect(petri.body).toHaveText("half an answer");
  await petri.openPart("Console");
  await expect(petri.console).toHaveText([/first/]);
  await expect(petri.stopButton).toHaveCount(0);
  // The server stored the stopped run too.
  await expect(petri.recentRun("stop me")).toBeVisible();
  await petri.run({ program: doing('return new Response("next");'), prompt: "go on" });
  await expect(petri.body).toHaveText("next");
  await petri.recentRun("stop me").click();
  await expect(petri.status).toContainText("Stopped by you");
  await expect(petri.console).toHaveText([/first/]);
  await page.reload();
  await expect(petri.status).toContainText("Stopped by you");
});

test("console lines are added one by one to the open console", async ({ petri }) => {
  await petri.open();
  await petri.write(doing(`for (let i = 1; ; i++) { console.log("line", i); await scheduler.wait(20); }`));
  await petri.runButton.click();
  // Without a response, the console opens by itself.
  await expect(petri.part("Console")).toHaveAttribute("aria-selected", "true");
  await expect(petri.console.nth(2)).toContainText("line 3");
  // New lines do not replace the elements of earlier lines.
  const first = await petri.console.first().elementHandle();
  await expect(petri.console.nth(5)).toContainText("line 6");
  await petri.stopButton.click();
  await petri.settled();
  expect(await first?.evaluate(line => line.isConnected)).toBe(true);
});

test("a run without any update can be stopped", async ({ petri, page }) => {
  await petri.open();
  const request = page.waitForRequest("**/rpc/run");
  await page.route("**/rpc/run", () => {});
  await petri.runButton.click();
  await request;
  await petri.stopButton.click();
  await expect(petri.status).toContainText("Stopped by you");
  await page.unroute("**/rpc/run");
  await petri.run();
  await expect(petri.status).toContainText("Returned");
});

test("a run is stopped by keyboard", async ({ petri, page }) => {
  await petri.open();
  await petri.write(slow);
  await petri.prompt.press("Control+Enter");
  await petri.stopButton.focus();
  await page.keyboard.press("Enter");
  await expect(petri.status).toContainText("Stopped by you");
});
