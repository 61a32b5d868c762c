import { type Playground, expect, test } from "../fixtures.ts";

const MARKUP = `</textarea></pre></code></script><script>hostile()</script><img src="x" onerror="hostile()"><svg onload="hostile()">`;
/** Text with the special characters of HTML, JavaScript, JSON and URLs. */
const HOSTILE = `\n${MARKUP}\n"quotes" 'and' \`more\` \\ \\n \\u0000 &amp; &lt; <!-- --> ]]> %00 \${hostile()} {{hostile()}} ?q=#\u2028\u2029 ünï 🦠\n`;
const PROGRAM = `/* ${HOSTILE} */
export default {
  fetch(request) {
    const prompt = new URL(request.url).searchParams.get("q");
    console.log(prompt);
    console.error(new Error(prompt));
    const headers = { "content-type": "text/html", "x-hostile": ${JSON.stringify(MARKUP)} };
    return new Response(prompt, { headers });
  },
};
`;

/**
 * Counts the executions of injected scripts.
 * @returns a function that reads the count
 */
async function trap({ page }: Playground): Promise<() => number> {
  let sprung = 0;
  await page.exposeFunction("hostile", () => sprung++);
  return () => sprung;
}

/** Waits until the HTML response is shown in the preview's iframe. */
async function shownAsPage({ page }: Playground) {
  await expect(page.frameLocator("#page-frame").frameLocator("iframe").getByText("ünï 🦠")).toBeVisible();
}

/** Checks that the text did not become elements or handlers of the page. */
async function harmless({ page }: Playground) {
  // The editor places empty img elements next to its widgets for invisible characters.
  await expect(
    page.locator('img:not(.cm-widgetBuffer), [onerror], [onload], script:text("hostile"):not([nonce])'),
  ).toHaveCount(0);
}

/**
 * Chromium 156.0.8078.108 complains of each handler that it finds while it parses, in documents that are never shown too. The preview parses
 * the markup in such a document, to remove the handlers.
 */
const PARSED_HANDLER = /Executing inline event handler violates .*\(http[^)]*\/preview/;

test("hostile markup stays text during a run, after a reload and in the history", async ({ petri, complaints }) => {
  complaints.tolerate(PARSED_HANDLER);
  // The preview removes the scripts and handlers, so the counter stays at 0.
  const sprung = await trap(petri);
  await petri.open();
  await petri.run({ program: PROGRAM, prompt: HOSTILE });
  await expect(petri.status).toContainText("Returned");
  await shownAsPage(petri);
  await intact(petri);
  await petri.reload();
  await intact(petri);
  await petri.openPart("Response");
  await petri.output.getByText("Headers (").click();
  await expect(petri.output.getByText(MARKUP, { exact: true })).toBeVisible();
  expect(sprung()).toBe(0);
});

async function intact(petri: Playground) {
  await petri.expectSource(PROGRAM);
  await expect(petri.prompt).toHaveValue(HOSTILE);
  await petri.output.getByRole("button", { name: "Text", exact: true }).click();
  expect(await petri.body.textContent()).toBe(HOSTILE);
  await petri.openPart("Console");
  await expect(petri.console).toHaveCount(2);
  await expect(petri.runs).toContainText(MARKUP.slice(0, 40));
  await harmless(petri);
}

test("a hostile program is unchanged after sharing", async ({ petri, stranger, complaints }) => {
  complaints.tolerate(PARSED_HANDLER);
  await petri.open();
  await petri.write(PROGRAM);
  await petri.prompt.fill(HOSTILE);
  const link = await petri.share();
  const other = await stranger();
  const sprung = await trap(other);
  await other.open(link);
  await other.expectSource(PROGRAM);
  await expect(other.prompt).toHaveValue(HOSTILE);
  await harmless(other);
  await other.open(`${link}?q=${encodeURIComponent(HOSTILE)}`);
  await expect(other.prompt).toHaveValue(HOSTILE);
  await other.run();
  await expect(other.status).toContainText("Returned");
  await shownAsPage(other);
  await harmless(other);
  expect(sprung()).toBe(0);
});

test("without JavaScript hostile markup stays text", async ({ petri, stranger }) => {
  await petri.open();
  await petri.write(PROGRAM);
  await petri.prompt.fill(HOSTILE);
  const link = await petri.share();
  const other = await stranger({ javaScriptEnabled: false });
  await other.page.goto(link);
  await other.expectSource(PROGRAM);
  await expect(other.prompt).toHaveValue(HOSTILE);
  await other.runButton.click();
  await expect(other.status).toContainText("Returned");
  await other.expectSource(PROGRAM);
  await expect(other.prompt).toHaveValue(HOSTILE);
  await harmless(other);
});

test("characters that HTML cannot represent are shown as symbols", async ({ petri }) => {
  await petri.open();
  await petri.run({
    program: 'export default { fetch() { console.log("nul \\0"); return new Response("bell \\x07"); } };',
  });
  await expect(petri.body).toHaveText("bell ␇");
  await petri.reload();
  await expect(petri.body).toHaveText("bell ␇");
  await petri.openPart("Console");
  await expect(petri.console).toContainText(["nul ␀"]);
});
