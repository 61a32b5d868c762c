// What the page's wasm calls of JavaScript: the editor, which comes later, in a file of its own beside this one. Its address is made at
// run time, so that no bundle takes it in.

/** Milliseconds to wait for the browser to have nothing else to do. */
const IDLE = 1000;

/** @type {Promise<typeof import("./editor/editor.js")> | undefined} */
let loading;

/**
 * The editor, once the browser has time for it: a page that is still being brought to life comes first, and between the turns in which
 * the editor is read, and before one is made, whoever types or scrolls does.
 * @returns {Promise<typeof import("./editor/editor.js")>} rejects where it cannot be had
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
