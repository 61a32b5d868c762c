// The page's script: starts the wasm that hydrates the rendered page.
import start, { hydrate } from "petri-glue";

/** Lets the browser run queued tasks. */
const pause = () => new Promise(on => setTimeout(on));

// Wait for the first paint: on a slow connection the wasm would compete with the style sheet. A hidden page is never
// painted.
if (document.visibilityState === "visible") await new Promise(requestAnimationFrame).then(pause);
// The wasm is beside this file. Its URL is given here, since the bundler does not know it.
await start({ module_or_path: new URL("./petri_bg.wasm", import.meta.url) });
await pause();
hydrate();
