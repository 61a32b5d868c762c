import { type Playground, expect, test } from "../fixtures.ts";

const MAIN = `import { words } from "./lib/words.js";
export default {
  fetch: (request) => Response.json(words(new URL(request.url).searchParams.get("q"))),
};
`;
const WORDS = `export const words = (text) => text.split(" ");
`;

/**
 * Creates a share of several modules with the API.
 * @returns its path
 */
async function share({ page }: Playground, modules: Record<string, string>): Promise<string> {
  const answer = await page.request.post("/api/v1/shares", { data: { modules, main: "main.ts", prompt: "a b" } });
  expect(answer.ok()).toBe(true);
  return (await answer.json()).url;
}

test("each module has a field, and all modules run", async ({ petri }) => {
  await petri.open(await share(petri, { "main.ts": MAIN, "lib/words.js": WORDS }));
  await petri.expectSource(MAIN, "main.ts");
  await petri.expectSource(WORDS, "lib/words.js");
  await petri.run();
  await expect(petri.body).toContainText('0: "a"1: "b"');
  await petri.write("export const words = (text) => text.length;", "lib/words.js");
  await petri.run();
  await expect(petri.body).toHaveText("3");
});

test("a problem names its module", async ({ petri }) => {
  await petri.open(await share(petri, { "main.ts": MAIN, "lib/words.js": "\nexport const words = ;" }));
  await petri.run();
  await expect(petri.status).toContainText("Could not start");
  await expect(petri.output.getByRole("listitem")).toContainText("lib/words.js:2");
});

test("opening another program replaces the module fields", async ({ petri, page }) => {
  await petri.open(await share(petri, { "main.ts": MAIN, "lib/words.js": WORDS }));
  await page.getByRole("link", { name: "New", exact: true }).click();
  await expect(petri.tab("lib/words.js")).toHaveCount(0);
  await petri.expectSource(/hello|heard/);
  await page.goBack();
  await petri.expectSource(WORDS, "lib/words.js");
  await petri.expectSource(MAIN);
  await expect(petri.prompt).toHaveValue("a b");
  await expect(petri.sharedNotice).toBeVisible();
});

test("all modules are restored, shared and posted together", async ({ petri, stranger }) => {
  const link = await share(petri, { "main.ts": MAIN, "lib/words.js": WORDS });
  await petri.open(link);
  await petri.run();
  await petri.open("/runs/1");
  await petri.expectSource(WORDS, "lib/words.js");
  expect(await petri.share()).toBe(link);
  const plain = await stranger({ javaScriptEnabled: false });
  await plain.page.goto(link);
  await plain.runButton.click();
  await expect(plain.body).toContainText('0: "a"1: "b"');
  await plain.expectSource(WORDS, "lib/words.js");
});
