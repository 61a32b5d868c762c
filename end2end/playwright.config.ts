// Configuration of the browser tests. `npm test` starts the server, and sets PETRI_URL and CHROMIUM_PATH.
import { defineConfig } from "@playwright/test";
import { browser, desktop } from "./browser.ts";

export default defineConfig({
  testDir: "specs",
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // A test that passes only on a second attempt is flaky, and has to be seen.
  retries: 0,
  timeout: 30_000,
  expect: { timeout: 10_000 },
  reporter: "list",
  use: {
    baseURL: process.env.PETRI_URL ?? "http://127.0.0.1:8787",
    launchOptions: browser,
    viewport: desktop,
    locale: "en-GB",
    timezoneId: "Europe/Berlin",
    screenshot: "only-on-failure",
  },
});
