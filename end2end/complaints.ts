// Records what browsers report during a test: console errors, warnings and failed assertions, and uncaught errors.
import { expect, type BrowserContext, type ConsoleMessage, type WebError } from "@playwright/test";

/** Collects the complaints of all pages in the contexts passed to `listen`. */
export class Complaints {
  readonly #contexts: BrowserContext[] = [];
  readonly #recorded: string[] = [];
  readonly #announced: RegExp[] = [];
  readonly #tolerated: RegExp[] = [];

  listen(context: BrowserContext) {
    this.#contexts.push(context);
    context.on("console", (message: ConsoleMessage) => {
      if (["error", "warning", "assert"].includes(message.type()))
        this.#recorded.push(`${message.type()}: ${message.text()} (${message.location().url})`);
    });
    context.on("weberror", (error: WebError) => this.#recorded.push(`uncaught: ${error.error().message}`));
  }

  /** Declares a complaint that the test expects. The test also fails if an announced complaint does not occur. */
  announce(complaint: RegExp) {
    this.#announced.push(complaint);
  }

  /** Declares a complaint that only some versions of the browser have. */
  tolerate(complaint: RegExp) {
    this.#tolerated.push(complaint);
  }

  /** Fails if there is a complaint that was not announced, or an announced complaint that did not occur. */
  async check() {
    // Events of a page arrive in order, so this round trip flushes its earlier console messages.
    await Promise.all(this.#contexts.flatMap(context => context.pages()).map(page => page.evaluate(() => null)));
    const declared = [...this.#announced, ...this.#tolerated];
    const unexpected = this.#recorded.filter(complaint => !declared.some(known => known.test(complaint)));
    expect(unexpected, "complaints of the browser").toEqual([]);
    const missing = this.#announced.filter(known => !this.#recorded.some(complaint => known.test(complaint)));
    expect(missing.map(String), "announced complaints that did not occur").toEqual([]);
  }
}
