// Paths of the checkout. All are absolute; git ignores everything that the scripts generate.
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The checkout's root. */
export const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/[/\\]$/, "");

/** @param {...string} parts @returns {string} the path of a file in the checkout */
export const at = (...parts) => join(root, ...parts);

/** Tools that cargo builds, and files that the set-up prepares before it renames them into place. */
export const tools = at(".tools");

/** The static files of the server: the page in `pkg/<hash>/`, and the files of public/. */
export const site = at("target", "site");

/** The Worker as built by worker-build: index.js, index_bg.wasm. */
export const worker = at("build");
