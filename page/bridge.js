// The JavaScript that the page's wasm calls. It loads the editor later, from a separate file beside this one. The URL
// is built at run time, so that the bundler does not include the editor.

/** Most milliseconds to wait for the browser to be idle. */
const IDLE = 1000;

/** @type {Promise<typeof import("./editor/editor.js")> | undefined} */
let loading;

/**
 * Loads the editor when the browser is idle. Hydration of the page comes first, and typing and scrolling come before
 * each step of loading and before an editor is created.
 * @returns {Promise<typeof import("./editor/editor.js")>} rejects if the editor cannot be loaded
 */
export const editor = () => (loading ??= load());

const load = async () => {
  await idle();
  const { read } = /** @type {typeof import("./editor/index.js")} */ (
    await import(new URL("./editor.js", import.meta.url).href)
  );
  const editor = await read(idle);
  await idle();
  return editor;
};

const idle = () =>
  new Promise(now =>
    "requestIdleCallback" in globalThis ? requestIdleCallback(now, { timeout: IDLE }) : setTimeout(now),
  );
