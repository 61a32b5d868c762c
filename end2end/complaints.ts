// What browsers complain about while a test drives them: console errors and warnings, refused contents, uncaught errors.
import { expect, type BrowserContext, type ConsoleMessage, type WebError } from "@playwright/test";

/** Collects the complaints of every page of the contexts it listens to. */
export class Complaints {
  readonly #contexts: BrowserContext[] = [];
  readonly #heard: string[] = [];
  readonly #announced: RegExp[] = [];

  listen(context: BrowserContext) {
    this.#contexts.push(context);
    context.on("console", (message: ConsoleMessage) => {
      if (["error", "warning", "assert"].includes(message.type()))
        this.#heard.push(`${message.type()}: ${message.text()} (${message.location().url})`);
    });
    context.on("weberror", (error: WebError) => this.#heard.push(`uncaught: ${error.error().message}`));
  }

  /** Says that what the test does makes the browser complain so. A complaint that then never comes is a failure too. */
  announce(complaint: RegExp) {
    this.#announced.push(complaint);
  }

  /** Checks that everything announced was heard, and nothing else. */
  async check() {
    // What a page said before it gives this answer has been heard by then.
    await Promise.all(this.#contexts.flatMap(context => context.pages()).map(page => page.evaluate(() => null)));
    const unexpected = this.#heard.filter(complaint => !this.#announced.some(known => known.test(complaint)));
    expect(unexpected, "complaints of the browser").toEqual([]);
    const missing = this.#announced.filter(known => !this.#heard.some(complaint => known.test(complaint)));
    expect(missing.map(String), "complaints that were announced and never came").toEqual([]);
  }
}
