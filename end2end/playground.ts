// The page as a person has it: what they see, by role and name, and what they do.
import { expect, type Locator, type Page } from "@playwright/test";

/** Characters that would not be seen. */
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/;

export class Playground {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  // What they write.

  /** What the source of the first module is typed into. */
  get program(): Locator {
    return this.module("main.ts");
  }

  /** What the source of a module is typed into: the editor once it is there, else the field. */
  module(name: string): Locator {
    return this.page.getByRole("textbox", { name, exact: true });
  }

  /** The form's field for the source of a module; out of sight where there is an editor. */
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

  /** The first thing that is wrong with the program, under the editor. */
  get problem(): Locator {
    return this.page.locator(".problem");
  }

  get prompt(): Locator {
    return this.page.getByRole("textbox", { name: "Prompt", exact: true });
  }

  // What they press.

  get runButton(): Locator {
    return this.page.getByRole("button", { name: /^Run(ning…)?$/ });
  }

  get stopButton(): Locator {
    return this.output.getByRole("button", { name: "Stop", exact: true });
  }

  get shareButton(): Locator {
    return this.page.getByRole("button", { name: "Share", exact: true });
  }

  /** What folds the settings away, and names those that are not as they are by default. */
  get settings(): Locator {
    return this.page.locator("summary", { hasText: "Request and settings" });
  }

  /** The field of a setting. */
  setting(name: string): Locator {
    return this.page.locator(".settings-fields").getByLabel(name, { exact: true });
  }

  // What they see.

  get output(): Locator {
    return this.page.getByRole("region", { name: "Output", exact: true });
  }

  /** How the run ended: `Returned HTTP 200 OK 5.0 ms cold start`. */
  get status(): Locator {
    return this.output.getByRole("status").first();
  }

  /** The response's body, also while another part of the output is open. */
  get body(): Locator {
    return this.output.getByRole("region", { name: "Body", exact: true, includeHidden: true });
  }

  /** What a function returned, as JSON. */
  get result(): Locator {
    return this.output.getByRole("region", { name: "Result", exact: true, includeHidden: true });
  }

  /** A part of the output: `Response`, `Console`, `Network` or `Timing`. */
  part(name: string): Locator {
    return this.output.getByRole("tab", { name: new RegExp(`^${name}`) });
  }

  /** The lines of the console, while it is open. */
  get console(): Locator {
    return this.output.getByRole("list", { name: "Console", exact: true }).locator("> li");
  }

  /** What Petri itself, not the program, has to say. */
  get alert(): Locator {
    return this.page.getByRole("alert");
  }

  get sharedNotice(): Locator {
    return this.page.getByText("A shared program", { exact: true });
  }

  /** The link to the program, once it was shared. */
  get shareLink(): Locator {
    return this.page.getByRole("link", { name: /\/s\/[\w-]{22}(\?q=.*)?$/ });
  }

  get recent(): Locator {
    return this.page.getByRole("region", { name: "Recent", exact: true });
  }

  /** The runs in the list, newest first. */
  get runs(): Locator {
    return this.recent.getByRole("listitem");
  }

  get search(): Locator {
    return this.recent.getByRole("searchbox", { name: "Search prompts" });
  }

  /** The one that is shown. */
  get currentRun(): Locator {
    return this.recent.locator("[aria-current=true]");
  }

  /** The link of a run in the list, by a part of its prompt. */
  recentRun(prompt: string): Locator {
    return this.recent.getByRole("link", { name: prompt });
  }

  // What they do.

  /** Goes to an address and waits until the page answers by itself. */
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

  /** Waits until the page is hydrated, with or without an editor. */
  async hydrated() {
    await expect(this.page.locator("form[data-hydrated]")).toBeAttached();
  }

  /** Writes the source of a module, in place of what stood there. */
  async write(source: string, name = "main.ts") {
    if (await this.tab(name).count()) await this.tab(name).click();
    await this.module(name).fill(source);
  }

  /** Waits until this is the source of a module: in its field, and in the editor if that is in sight. */
  async reads(source: string | RegExp, name = "main.ts") {
    await expect(this.field(name)).toHaveValue(source);
    // The editor shows those as pictures.
    if (typeof source === "string" && UNSEEN.test(source)) return;
    const editor = this.page.locator(".cm-content").and(this.module(name));
    if (!(await editor.count())) return;
    const text = () =>
      editor.evaluate(content => [...content.querySelectorAll(".cm-line")].map(line => line.textContent).join("\n"));
    await expect.poll(text).toEqual(typeof source === "string" ? source : expect.stringMatching(source));
  }

  /** Writes a program, a prompt or both, presses Run and waits for what comes of it. */
  async run({ program, prompt }: { program?: string; prompt?: string } = {}) {
    if (program !== undefined) await this.write(program);
    if (prompt !== undefined) await this.prompt.fill(prompt);
    const answered = this.page.waitForResponse("**/rpc/run");
    await this.runButton.click();
    await answered;
    await this.settled();
  }

  /** Waits until nothing is under way any more. */
  async settled() {
    await expect(this.output).toHaveAttribute("aria-busy", "false");
  }

  /** Shares what stands in the form. @returns the link */
  async share(): Promise<string> {
    await this.shareButton.click();
    return this.shareLink.innerText();
  }

  /** Opens a part of the output. */
  async look(name: string) {
    await this.part(name).click();
  }

  async deleteRun(prompt: string) {
    await this.recent.getByRole("button", { name: `Delete the run of ${prompt}`, exact: true }).click();
  }

  /** Types into the search above the list. */
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

  /** The button that runs one again. */
  again(prompt: string): Locator {
    return this.recent.getByRole("button", { name: `Run again the run of ${prompt}`, exact: true });
  }

  async deleteEveryRun() {
    await this.recent.getByText("Clear", { exact: true }).click();
    await this.recent.getByRole("button", { name: "Delete every run" }).click();
  }

  // What happens between them and Petri.

  /** Holds requests for `url` back until what it gives is called. */
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
