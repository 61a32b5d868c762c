// Measures the page in Chromium: the time from a click on Run to the painted answer. For `npm run bench`.
import { CHROMIUM, browser as installed } from "../scripts/setup/browser.mjs";
import { packages } from "../scripts/setup/packages.mjs";
import { at } from "../scripts/lib/paths.mjs";

/**
 * Runs a program again and again on the page, each time with another prompt, which the program must answer with.
 * @param {string} url address of the Petri server
 * @param {string} program
 * @param {number} runs
 * @returns {Promise<number[]>} milliseconds from each click to the frame that shows its answer
 */
export async function clicks(url, program, runs) {
  await packages("browser test packages", at("end2end"));
  process.env.CHROMIUM_PATH = await installed(CHROMIUM);
  const { chromium } = await import("@playwright/test");
  const { browser: options, desktop } = await import("./browser.ts");
  const { Playground } = await import("./playground.ts");
  const browser = await chromium.launch(options);
  try {
    const petri = new Playground(await browser.newPage({ baseURL: url, viewport: desktop }));
    await petri.open();
    await petri.run({ program, prompt: "the first prompt" });
    const times = [];
    for (let n = 0; n < runs; n++) {
      const prompt = `prompt ${n}`;
      await petri.prompt.fill(prompt);
      times.push(await petri.runButton.evaluate(click, prompt));
      await petri.settled();
    }
    return times;
  } finally {
    await browser.close();
  }
}

/**
 * Clicks the button and waits until the answer is painted. Runs in the browser.
 * @param {HTMLElement | SVGElement} button
 * @param {string} answer
 * @returns {Promise<number>} milliseconds
 */
function click(button, answer) {
  return new Promise(resolve => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector('[aria-labelledby="body-title"]')?.textContent?.includes(answer)) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        // A message that is posted before a paint arrives after it.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - since);
        port2.postMessage(null);
      });
    });
    observer.observe(document.body, { childList: true, subtree: true, characterData: true });
    const since = performance.now();
    /** @type {HTMLElement} */ (button).click();
  });
}
