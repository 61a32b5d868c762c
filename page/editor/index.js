// The entry point of the editor's bundle. Its parts are loaded one at a time: all at once would block a phone for a
// while.

/**
 * Loads the editor.
 * @param {() => Promise<unknown>} idle resolves once the browser has time
 */
export async function read(idle) {
  await idle();
  await import("./ground.js");
  await idle();
  await import("./language.js");
  await idle();
  return import("./editor.js");
}
