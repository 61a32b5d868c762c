// The editor's file. What it is made of is read in turns: all at once it would keep a phone from answering for a while.

/**
 * Reads the editor.
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
