// Reads the position and size of an element.
import type { Locator } from "@playwright/test";

/**
 * The bounding box in CSS pixels, relative to the top left of the window. Throws for an element without a box, such as
 * a hidden element.
 */
export async function box(locator: Locator) {
  const found = await locator.boundingBox();
  if (!found) throw new Error(`${locator} has no bounding box`);
  return found;
}
