// What the page's wasm calls of JavaScript: the editor, which comes later, in a file of its own beside this one. Its address is made at
// run time, so that no bundle takes it in.

/** Milliseconds to wait for the browser to have nothing else to do. */
const IDLE = 1000;

/** @type {Promise<typeof import("./editor/index.js")> | undefined} */
let loading;

/**
 * The editor, once the browser has time for it: a page that is still being brought to life comes first, and between what reads the
 * editor and what makes one, whoever types or scrolls does.
 * @returns {Promise<typeof import("./editor/index.js")>} rejects where it cannot be had
 */
export const editor = () => (loading ??= load());

const load = async () => {
  await idle();
  const editor = await import(new URL("./editor.js", import.meta.url).href);
  await idle();
  return editor;
};

const idle = () => new Promise((now) => ("requestIdleCallback" in globalThis ? requestIdleCallback(now, { timeout: IDLE }) : setTimeout(now)));
