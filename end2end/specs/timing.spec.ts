import { doing } from "../programs.ts";
import { expect, test } from "../fixtures.ts";

const MS = /^\d+(\.\d+)? m?s$/;

test("the duration of each part is shown in numbers and bars", async ({ petri }) => {
  await petri.open();
  await petri.run({
    program: doing('console.log("one"); await scheduler.wait(1000); return new Response("twelve bytes");'),
  });
  await petri.openPart("Timing");
  await expect(petri.output.getByRole("table", { name: "How long each part took" })).toMatchAriaSnapshot(`
    - table "How long each part took":
      - caption: How long each part took
      - rowgroup:
        - row:
          - rowheader "Compile"
          - cell ${MS}
        - row:
          - rowheader "Start"
          - cell ${MS}
        - row:
          - rowheader "Run"
          - cell ${MS}
        - row:
          - rowheader "Total"
          - cell
          - cell ${MS}
  `);
  await expect(petri.output.getByRole("table", { name: "Summary" })).toMatchAriaSnapshot(`
    - table "Summary":
      - rowgroup:
        - 'row "Isolate cold: made for this run"'
        - row "Body 12 bytes"
        - row "Console 1 line"
        - row "Network 0 requests"
  `);
  // The run phase, in which the program waits, takes most of the time and has the widest bar.
  const width = (part: string) =>
    petri.output.locator(`[data-part=${part}] .bar-part`).evaluate(bar => bar.getBoundingClientRect().width);
  const [compile, start, run] = [await width("compile"), await width("start"), await width("run")];
  expect(run).toBeGreaterThan(compile);
  expect(run).toBeGreaterThan(start);
  const room = await petri.output
    .locator("[data-part=run] .bar-room")
    .evaluate(bar => bar.getBoundingClientRect().width);
  expect(compile + start + run).toBeGreaterThan(0.9 * room);
  expect(compile + start + run).toBeLessThan(1.1 * room);
});

test("a program that did not run shows no isolate", async ({ petri }) => {
  await petri.open();
  await petri.run({ program: "export default {" });
  await petri.openPart("Timing");
  await expect(petri.output.getByRole("row", { name: "Isolate none: the program did not run" })).toBeVisible();
});
