// Tests of the page in Firefox, driven over WebDriver BiDi. ../specs holds the full set of tests, run in Chromium; this
// file covers the features that depend most on the browser engine: wasm, streams, the editor, popovers, iframes and
// storage.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import puppeteer from "puppeteer-core";
import { start } from "../../tests/worker/petri.mjs";

const petri = await start();
const firefox = await puppeteer.launch({
  browser: "firefox",
  executablePath: process.env.FIREFOX_PATH,
  headless: true,
});
after(() => firefox.close());

/**
 * Creates a share and returns its path. Typing the program instead would let the editor reindent it.
 * @param {string} code
 */
async function shared(code) {
  const response = await petri.fetch("/api/v1/shares", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ code }),
  });
  return new URL((await response.json()).url).pathname;
}

/** A visitor with a browser context of its own and one open page. */
class Visitor {
  /**
   * @param {string} path
   * @param {{ width: number, height: number }} [viewport]
   */
  static async at(path, viewport = { width: 1280, height: 800 }) {
    const context = await firefox.createBrowserContext();
    const page = await context.newPage();
    const visitor = new Visitor(context, page);
    await page.setViewport(viewport);
    await visitor.open(path);
    return visitor;
  }

  /**
   * @param {import("puppeteer-core").BrowserContext} context
   * @param {import("puppeteer-core").Page} page
   */
  constructor(context, page) {
    this.context = context;
    this.page = page;
    /**
     * Uncaught errors, console errors and warnings.
     * @type {string[]}
     */
    this.complaints = [];
    page.on("pageerror", error => this.complaints.push(`${error}`));
    page.on("console", message => ["error", "warn"].includes(message.type()) && this.complaints.push(message.text()));
  }

  /** @param {string} path */
  async open(path) {
    await this.page.goto(petri.url + path);
    await this.page.waitForSelector("form[data-hydrated]");
    await this.page.waitForSelector(".cm-content");
  }

  /**
   * Waits until the text of the first matching element matches `wanted`.
   * @param {string} selector
   * @param {RegExp} wanted
   */
  async reads(selector, wanted) {
    const holds = (/** @type {string} */ selector, /** @type {string} */ source) =>
      new RegExp(source).test(document.querySelector(selector)?.textContent ?? "");
    await this.page.waitForFunction(holds, { timeout: 20_000 }, selector, wanted.source).catch(async error => {
      const there = await this.page.$eval(selector, element => element.textContent).catch(() => "nothing");
      assert.match(there ?? "", wanted, `${error}`);
    });
  }

  /**
   * Clicks the element with this accessible name.
   * @param {string} name
   */
  press(name) {
    return this.page.locator(`::-p-aria([name="${name}"])`).click();
  }

  /**
   * Replaces the text of the editor by typing.
   * @param {string} text
   */
  async type(text) {
    await this.page.click(".cm-content");
    await this.page.keyboard.down("Control");
    await this.page.keyboard.press("a");
    await this.page.keyboard.up("Control");
    await this.page.keyboard.type(text);
  }

  /** @param {RegExp} outcome the expected status */
  async run(outcome = /Returned/) {
    await this.page.click("#run");
    await this.reads(".status", outcome);
  }

  async leave() {
    assert.deepEqual(this.complaints, []);
    await this.context.close();
  }
}

test("a run is shown again after a reload", async () => {
  const visitor = await Visitor.at("/");
  await visitor.run();
  await visitor.reads(".output", /HELLO FROM A DISH!/);
  assert.match(visitor.page.url(), /\/runs\/1$/);
  await visitor.open("/runs/1");
  await visitor.reads(".output", /HELLO FROM A DISH!/);
  await visitor.reads(".runs", /hello from a dish/);
  await visitor.leave();
});

test("typed source survives a reload, and its problems are marked", async () => {
  const visitor = await Visitor.at("/");
  await visitor.type("let mine = ;");
  await visitor.page.waitForSelector(".cm-lintRange-error");
  await visitor.page.reload();
  await visitor.page.waitForSelector(".cm-content");
  await visitor.reads(".cm-content", /let mine = ;/);
  await visitor.leave();
});

test("console lines appear while the program runs, and Stop ends the run", async () => {
  const visitor = await Visitor.at(
    await shared(
      "export default { async fetch() { for (let n = 1; ; n++) { console.log('line', n); await scheduler.wait(20); } } }",
    ),
  );
  await visitor.page.click("#run");
  await visitor.reads("[role=tab]:nth-of-type(2)", /Console \d+/);
  await visitor.press("Stop");
  await visitor.reads(".status", /Stopped by you/);
  await visitor.reads(".console-lines", /line 1/);
  await visitor.leave();
});

test("an error of the program is shown with its location", async () => {
  const visitor = await Visitor.at(
    await shared("export default {\n  fetch(): Response {\n    throw new TypeError('out of agar');\n  },\n};"),
  );
  await visitor.run(/Threw TypeError/);
  await visitor.reads(".output", /out of agar/);
  await visitor.reads(".output", /main\.ts:3:11/);
  await visitor.leave();
});

test("an HTML response is shown in a sandbox, and its script does not run", async () => {
  const html =
    "<!doctype html><title>t</title><h1>Grown</h1><script>parent.document.title = 'out'; document.querySelector('h1').textContent = 'escaped'</script>";
  const visitor = await Visitor.at(
    await shared(
      `export default { fetch: () => new Response(${JSON.stringify(html).replaceAll("</", "<\\/")}, { headers: { "content-type": "text/html" } }) }`,
    ),
  );
  await visitor.run();
  await visitor.press("Page");
  // By the time the document is complete, its script would have run.
  const title = () => document.readyState === "complete" && document.querySelector("h1")?.textContent;
  let shown = "";
  await visitor.page.waitForFrame(async frame => {
    const text = (await frame.evaluate(title).catch(() => "")) || "";
    if (text === "Grown" || text === "escaped") shown = text;
    return shown !== "";
  });
  assert.equal(shown, "Grown");
  assert.notEqual(await visitor.page.title(), "out");
  await visitor.leave();
});

test("another visitor opens a share, runs it and makes it theirs", async () => {
  const visitor = await Visitor.at("/");
  await visitor.page.click("#share");
  const link = await visitor.page.waitForSelector("#share-link");
  const path = new URL((await link?.evaluate(link => link.textContent)) ?? "").pathname;
  const other = await Visitor.at(`${path}?q=asked+by+link`);
  await other.run();
  await other.reads(".output", /ASKED BY LINK!/);
  await other.press("Make it yours");
  await other.page.waitForFunction(() => location.pathname === "/");
  assert.equal(
    await other.page.$eval("#prompt", prompt => /** @type {HTMLTextAreaElement} */ (prompt).value),
    "asked by link",
  );
  await other.leave();
  await visitor.leave();
});

test("the sheet of keyboard shortcuts opens and closes by keyboard", async () => {
  const visitor = await Visitor.at("/");
  const isOpen = () => visitor.page.$eval("#keys", sheet => sheet.matches(":popover-open"));
  await visitor.page.focus("#run");
  await visitor.page.keyboard.press("?");
  await visitor.page.waitForSelector("#keys:popover-open");
  await visitor.page.keyboard.press("Escape");
  await visitor.page.waitForFunction(() => !document.querySelector("#keys:popover-open"));
  assert.equal(await isOpen(), false);
  await visitor.leave();
});

test("on a phone the page does not scroll sideways", async () => {
  const visitor = await Visitor.at("/examples/console", { width: 360, height: 740 });
  await visitor.run();
  await visitor.press("Console 15");
  const wider = await visitor.page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  assert.equal(wider, 0);
  await visitor.leave();
});
