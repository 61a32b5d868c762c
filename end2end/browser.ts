// Launch options of the browser under test, and the window sizes the tests use.
import type { LaunchOptions } from "@playwright/test";

/**
 * Starts CHROMIUM_PATH, or Debian's Chromium by default. Background requests of the browser are off, so all network
 * traffic comes from the page.
 */
export const browser: LaunchOptions = {
  executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
  args: [
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
};

/** A desktop window, in CSS pixels. */
export const desktop = { width: 1440, height: 900 };

/** Context options for a phone in portrait orientation. */
export const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 };
