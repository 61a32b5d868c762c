// Where things are. Every path is absolute; everything made here is ignored by git.
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The checkout's root. */
export const root = fileURLToPath(new URL("..", import.meta.url)).replace(/[/\\]$/, "");

/** @param {...string} parts @returns {string} the path of a file of the checkout */
export const at = (...parts) => join(root, ...parts);

/** Tools built by cargo, and what a set-up builds aside before it renames it into place. */
export const tools = at(".tools");

/** What the server offers as static files: the page under `pkg/<hash>/`, and everything of public/. */
export const site = at("target", "site");

/** The Worker as worker-build leaves it: index.js, index_bg.wasm. */
export const worker = at("build");
