// The page's script: starts the wasm that takes over what the server rendered.
import start, { hydrate } from "petri-glue";

// Beside this file, under the same content name; said here because the bundle cannot know it.
await start({ module_or_path: new URL("./petri_bg.wasm", import.meta.url) });
hydrate();
