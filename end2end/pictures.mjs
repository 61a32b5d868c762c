// Takes the screenshots of README.md from the built page: `npm run pictures` writes docs/*.png.
import { mkdirSync } from "node:fs";
import { CHROMIUM, browser as installed } from "../scripts/setup/browser.mjs";
import { temporary } from "../scripts/lib/files.mjs";
import { main } from "../scripts/lib/main.mjs";
import { packages } from "../scripts/setup/packages.mjs";
import { at } from "../scripts/lib/paths.mjs";
import { serve } from "../scripts/serve/serve.mjs";
import { setUp } from "../scripts/build/build.mjs";
import { progress } from "../scripts/lib/progress.mjs";

const PROGRAM = `// Grows a colony from one cell, for as many generations as the prompt says.
export default {
  fetch(request) {
    const prompt = new URL(request.url).searchParams.get("q");
    const generations = Number.parseInt(prompt);
    if (!(generations > 0)) throw new RangeError("nothing to grow");

    const colony = { cells: 1, mutants: new Set() };
    console.log("plated", colony);
    for (let age = 1; age <= generations; age++) {
      colony.cells *= 2;
      if (age % 5 === 0) colony.mutants.add(\`strain \${age}\`);
    }
    console.info("after", generations, "generations", colony);
    if (colony.cells > 1000) console.warn("the dish is getting crowded");

    const answer = { generations, ...colony, mutants: [...colony.mutants] };
    return new Response(JSON.stringify(answer, null, 2), {
      headers: { "content-type": "application/json" },
    });
  },
};
`;

/** The prompts of the runs in the history; the output shows the last run. */
const PROMPTS = ["8 generations", "as many as it takes", "12 generations"];

await main(async () => {
  await setUp();
  await packages("browser test packages", at("end2end"));
  process.env.CHROMIUM_PATH = await installed(CHROMIUM);
  await temporary(async dataDir => {
    const server = await serve({ dataDir });
    try {
      await progress("pictures", () => take(server.url));
    } finally {
      await server.stop();
    }
  });
});

/** @param {string} url address of the Petri server */
async function take(url) {
  const { chromium } = await import("@playwright/test");
  const { browser: options, desktop, phone } = await import("./browser.ts");
  const { Playground } = await import("./playground.ts");
  mkdirSync(at("docs"), { recursive: true });
  const browser = await chromium.launch(options);
  /** @type {Record<string, import("@playwright/test").BrowserContextOptions>} */
  const looks = { desktop: { viewport: desktop }, dark: { viewport: desktop, colorScheme: "dark" }, phone };
  try {
    for (const [name, contextOptions] of Object.entries(looks)) {
      const context = await browser.newContext({ baseURL: url, reducedMotion: "reduce", ...contextOptions });
      const petri = new Playground(await context.newPage());
      await petri.open();
      for (const prompt of PROMPTS) await petri.run({ program: PROGRAM, prompt });
      // A reload clears the focus, the scroll positions and the pressed state of the button.
      await petri.reload();
      await petri.page.screenshot({ path: at("docs", `${name}.png`), animations: "disabled" });
      await context.close();
    }
  } finally {
    await browser.close();
  }
}
