import { type Playground, expect, test } from "../fixtures.ts";
import { desktop, phone } from "../browser.ts";

/**
 * A program of three modules. The second is longer than the first, so a panel of the wrong module would change the
 * layout.
 */
const SEVERAL = {
  "main.ts": `import { twice } from "./twice.ts";
import { name } from "./lib/name.ts";
export default {
  fetch() {
    console.log(name);
    return new Response(String(twice(21)));
  },
};
`,
  "twice.ts": `export const twice = (n: number) => n * 2;\n${"// more\n".repeat(120)}`,
  "lib/name.ts": 'export const name = "several";\n',
};

/**
 * Creates a share of several modules.
 * @returns its link
 */
async function shared({ page }: Playground): Promise<string> {
  const answer = await page.request.post("/api/v1/shares", { data: { modules: SEVERAL, prompt: "asked" } });
  const { url } = await answer.json();
  return new URL(url).pathname;
}

for (const { name, use } of [
  { name: "on a desktop", use: { viewport: desktop } },
  { name: "on a phone", use: phone },
  { name: "on a phone of 412 by 823 pixels", use: { ...phone, viewport: { width: 412, height: 823 } } },
  { name: "in a small window", use: { viewport: { width: 1280, height: 800 } } },
]) {
  test.describe(name, () => {
    test.use(use);

    test("the layout does not shift during loading and hydration", async ({ petri, page }) => {
      await page.addInitScript(() => {
        const shifts: PerformanceEntryList = [];
        const observer = new PerformanceObserver(list => shifts.push(...list.getEntries()));
        observer.observe({ type: "layout-shift", buffered: true });
        const shifted = () =>
          [...shifts, ...observer.takeRecords()].reduce(
            (sum, shift) => sum + (shift as PerformanceEntry & { value: number }).value,
            0,
          );
        Object.assign(window, { shifted });
      });
      /** The layout shift score after two more animation frames; up to 0.1 counts as good (https://web.dev/cls). */
      const shifted = () =>
        page.evaluate(async () => {
          for (let frame = 0; frame < 2; frame++) await new Promise(painted => requestAnimationFrame(painted));
          return (window as typeof window & { shifted: () => number }).shifted();
        });
      await petri.open();
      expect(await shifted(), "an empty page").toBe(0);
      await petri.open("/examples/planets");
      expect(await shifted(), "an example of two modules").toBe(0);
      const link = await shared(petri);
      await petri.open(link);
      expect(await shifted(), "a shared program of three modules").toBe(0);
      await petri.run();
      await petri.open("/runs/1");
      await expect(petri.runs).toContainText("just now");
      expect(await shifted(), "a run of three modules").toBe(0);
    });

    test("the code does not move when the editor replaces the textarea", async ({ petri, page }) => {
      const link = await shared(petri);
      for (const [address, module] of [
        ["/", "main.ts"],
        ["/examples/console", "main.ts"],
        [link, "twice.ts"],
      ]) {
        const release = await petri.hold("**/editor.js");
        await page.goto(address);
        await petri.hydrated();
        await petri.tab(module).click();
        const field = await petri.field(module).evaluate((field: HTMLTextAreaElement) => {
          const { left, top } = field.getBoundingClientRect();
          const style = getComputedStyle(field);
          return {
            left: left + parseFloat(style.paddingLeft),
            top: top + parseFloat(style.paddingTop),
            line: parseFloat(style.lineHeight),
            size: style.fontSize,
          };
        });
        release();
        await petri.ready();
        await expect(petri.module(module)).toHaveClass(/cm-content/);
        const editor = await petri.module(module).evaluate(content => {
          const lines = [...content.querySelectorAll(".cm-line")];
          const text = document.createRange();
          text.selectNodeContents(lines[0]);
          const [first, second] = lines.map(line => line.getBoundingClientRect().top);
          return {
            left: text.getBoundingClientRect().left,
            top: first,
            line: second - first,
            size: getComputedStyle(lines[0]).fontSize,
          };
        });
        expect(editor.size, address).toBe(field.size);
        for (const side of ["left", "top", "line"] as const)
          expect(Math.abs(editor[side] - field[side]), `${address} ${side}`).toBeLessThan(0.6);
        await page.unrouteAll();
      }
    });

    test("the scroll position is kept when the editor replaces the textarea", async ({ petri, page }) => {
      const link = await shared(petri);
      const release = await petri.hold("**/editor.js");
      await page.goto(link);
      await petri.hydrated();
      await petri.tab("twice.ts").click();
      await petri.field("twice.ts").evaluate(field => field.scrollTo(0, 600));
      release();
      await petri.ready();
      await expect(petri.module("twice.ts")).toHaveClass(/cm-content/);
      await expect
        .poll(() =>
          page
            .locator(".cm-scroller")
            .filter({ visible: true })
            .evaluate(scroller => scroller.scrollTop),
        )
        .toBe(600);
    });
  });
}
