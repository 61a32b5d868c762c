// The page object of the browser tests: locators by role and accessible name, and the actions of a user.
import { expect, type Locator, type Page } from "@playwright/test";

/** Control and invisible characters, which the editor draws as widgets. */
const INVISIBLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/;

export class Playground {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  // Input.

  /** The input for the source of `main.ts`. */
  get program(): Locator {
    return this.module("main.ts");
  }

  /** The input for the source of a module: the editor once it is loaded, the textarea before. */
  module(name: string): Locator {
    return this.page.getByRole("textbox", { name, exact: true });
  }

  /** The textarea of a module, which is hidden while the editor is shown. */
  field(name = "main.ts"): Locator {
    return this.page.locator(`textarea[name="module:${name}"]`);
  }

  /** The tabs of the modules. */
  get tabs(): Locator {
    return this.page.getByRole("tablist", { name: "Modules" }).getByRole("tab");
  }

  tab(name: string): Locator {
    return this.page
      .getByRole("tablist", { name: "Modules" })
      .getByRole("tab", { name: new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}( |$)`) });
  }

  /** The first problem of the program, shown under the editor. */
  get problem(): Locator {
    return this.page.locator(".problem");
  }

  get prompt(): Locator {
    return this.page.getByRole("textbox", { name: "Prompt", exact: true });
  }

  // Controls.

  get runButton(): Locator {
    return this.page.getByRole("button", { name: /^Run(ning…)?$/ });
  }

  get stopButton(): Locator {
    return this.output.getByRole("button", { name: "Stop", exact: true });
  }

  get shareButton(): Locator {
    return this.page.getByRole("button", { name: "Share", exact: true });
  }

  /** The summary that opens and closes the settings, and lists the settings that differ from their defaults. */
  get settings(): Locator {
    return this.page.locator("summary", { hasText: "Request and settings" });
  }

  /** The field of a setting, by its label. */
  setting(name: string): Locator {
    return this.page.locator(".settings-fields").getByLabel(name, { exact: true });
  }

  // Output.

  get output(): Locator {
    return this.page.getByRole("region", { name: "Output", exact: true });
  }

  /** The outcome of the run, such as `Returned HTTP 200 OK 5.0 ms cold start`. */
  get status(): Locator {
    return this.output.getByRole("status").first();
  }

  /** The response body, which is found even while another part of the output is open. */
  get body(): Locator {
    return this.output.getByRole("region", { name: "Body", exact: true, includeHidden: true });
  }

  /** The return value of an exported function, as JSON. */
  get result(): Locator {
    return this.output.getByRole("region", { name: "Result", exact: true, includeHidden: true });
  }

  /** A tab of the output, by its label: `Response`, `Console`, `Network` or `Timing`. */
  part(name: string): Locator {
    return this.output.getByRole("tab", { name: new RegExp(`^${name}`) });
  }

  /** The console lines, present only while the console is open. */
  get console(): Locator {
    return this.output.getByRole("list", { name: "Console", exact: true }).locator("> li");
  }

  /** An error of Petri itself, as opposed to an error of the program. */
  get alert(): Locator {
    return this.page.getByRole("alert");
  }

  get sharedNotice(): Locator {
    return this.page.getByText("A shared program", { exact: true });
  }

  /** The link to the shared program, present after Share. */
  get shareLink(): Locator {
    return this.page.getByRole("link", { name: /\/s\/[\w-]{22}(\?q=.*)?$/ });
  }

  get recent(): Locator {
    return this.page.getByRole("region", { name: "Recent", exact: true });
  }

  /** The runs in the history, newest first. */
  get runs(): Locator {
    return this.recent.getByRole("listitem");
  }

  get search(): Locator {
    return this.recent.getByRole("searchbox", { name: "Search prompts" });
  }

  /** The history entry of the run shown in the output. */
  get currentRun(): Locator {
    return this.recent.locator("[aria-current=true]");
  }

  /** The link to a run in the history, by a part of its prompt. */
  recentRun(prompt: string): Locator {
    return this.recent.getByRole("link", { name: prompt });
  }

  // Actions.

  /** Opens an address, then waits for hydration and for the editor. */
  async open(address = "/") {
    await this.page.goto(address);
    await this.ready();
  }

  async reload() {
    await this.page.reload();
    await this.ready();
  }

  /** Waits until the page is hydrated and the editor is loaded. */
  async ready() {
    await this.hydrated();
    await expect(this.page.locator("[data-editor]")).toBeAttached();
  }

  /** Waits until the page is hydrated, without waiting for the editor. */
  async hydrated() {
    await expect(this.page.locator("form[data-hydrated]")).toBeAttached();
  }

  /**
   * Replaces the source of a module, with the keys a person presses. `fill` selects the text in the document only: an
   * update of the editor before the text is inserted, such as new marks, moves the cursor back to where it was.
   */
  async write(source: string, name = "main.ts") {
    if (await this.tab(name).count()) await this.tab(name).click();
    // As the editor sees the platform, which a test may have set.
    const mac = await this.page.evaluate(() => navigator.platform.startsWith("Mac"));
    await this.module(name).press(mac ? "Meta+a" : "Control+a");
    if (source) await this.page.keyboard.insertText(source);
    else await this.page.keyboard.press("Delete");
  }

  /** Waits until a module has this source, in its textarea and, if the editor shows the module, in the editor. */
  async expectSource(source: string | RegExp, name = "main.ts") {
    await expect(this.field(name)).toHaveValue(source);
    // The editor draws these characters as widgets, so its text differs from the source.
    if (typeof source === "string" && INVISIBLE.test(source)) return;
    const editor = this.page.locator(".cm-content").and(this.module(name));
    if (!(await editor.count())) return;
    const text = () =>
      editor.evaluate(content => [...content.querySelectorAll(".cm-line")].map(line => line.textContent).join("\n"));
    await expect.poll(text).toEqual(typeof source === "string" ? source : expect.stringMatching(source));
  }

  /** Optionally replaces the program and the prompt, presses Run and waits until the run is over. */
  async run({ program, prompt }: { program?: string; prompt?: string } = {}) {
    if (program !== undefined) await this.write(program);
    if (prompt !== undefined) await this.prompt.fill(prompt);
    const answered = this.page.waitForResponse("**/rpc/run");
    await this.runButton.click();
    await answered;
    await this.settled();
  }

  /**
   * Writes a program, runs it, and waits for the server's check of it. A test that then switches the network off needs this:
   * the check starts a moment after typing, and the browser logs an error if it has no network.
   */
  async runChecked({ program, prompt }: { program: string; prompt: string }) {
    const checked = this.page.waitForResponse(
      response =>
        response.url().endsWith("/rpc/check") && response.request().postDataJSON().modules["main.ts"] === program,
    );
    await this.run({ program, prompt });
    await (await checked).finished();
  }

  /** Waits until the output is no longer busy. */
  async settled() {
    await expect(this.output).toHaveAttribute("aria-busy", "false");
  }

  /**
   * Shares the content of the form.
   * @returns the link
   */
  async share(): Promise<string> {
    await this.shareButton.click();
    return this.shareLink.innerText();
  }

  /** Opens a part of the output. */
  async openPart(name: string) {
    await this.part(name).click();
  }

  async deleteRun(prompt: string) {
    await this.recent.getByRole("button", { name: `Delete the run of ${prompt}`, exact: true }).click();
  }

  /** Replaces the query in the search above the history. */
  async find(words: string) {
    await this.search.fill(words);
  }

  async undo() {
    await this.recent.getByRole("button", { name: "Undo", exact: true }).click();
  }

  /** The button that pins a run, by its prompt. */
  pin(prompt: string): Locator {
    return this.recent.getByRole("button", { name: `Pin the run of ${prompt}`, exact: true });
  }

  /** The button that runs a program of the history again, by its prompt. */
  again(prompt: string): Locator {
    return this.recent.getByRole("button", { name: `Run again the run of ${prompt}`, exact: true });
  }

  async deleteEveryRun() {
    await this.recent.getByText("Clear", { exact: true }).click();
    await this.recent.getByRole("button", { name: "Delete every run" }).click();
  }

  // Network.

  /**
   * Blocks requests to `url`.
   * @returns a function that lets them continue
   */
  async hold(url: string): Promise<() => void> {
    let release = () => {};
    const gate = new Promise<void>(done => (release = done));
    await this.page.route(url, async route => {
      await gate;
      await route.continue();
    });
    return release;
  }
}
