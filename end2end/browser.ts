// The browser that is driven, and the sizes of its window.
import type { LaunchOptions } from "@playwright/test";

/** How it is started: CHROMIUM_PATH, or Debian's. It keeps to itself, so that nothing but the page is on the network. */
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

/** CSS pixels. */
export const desktop = { width: 1440, height: 900 };

/** A phone held upright: context options. */
export const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 };
