// The page's script: starts the wasm that takes over what the server rendered.
import start, { hydrate } from "petri-glue";

/** Lets the browser do what waits for it. */
const pause = () => new Promise(on => setTimeout(on));

// What is read comes first: on a slow line the wasm would share it with the style sheet. A page nobody sees is never painted.
if (document.visibilityState === "visible") await new Promise(requestAnimationFrame).then(pause);
// Beside this file, under the same content name; said here because the bundle cannot know it.
await start({ module_or_path: new URL("./petri_bg.wasm", import.meta.url) });
await pause();
hydrate();
