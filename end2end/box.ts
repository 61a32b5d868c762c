// Where an element is in the window.
import type { Locator } from "@playwright/test";

/** CSS pixels from the window's top left. Throws for an element without a box, as a hidden one is. */
export async function box(locator: Locator) {
  const found = await locator.boundingBox();
  if (!found) throw new Error(`${locator} has no bounding box`);
  return found;
}
