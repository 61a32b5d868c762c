// Paths of the checkout. All are absolute; git ignores everything that the scripts generate.
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The checkout's root. */
export const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/[/\\]$/, "");

/**
 * @param {...string} parts
 * @returns {string} the path of a file in the checkout
 */
export const at = (...parts) => join(root, ...parts);

/**
 * @param {string} name of an npm package
 * @param {...string} parts
 * @returns {string} the path of a file in the package
 */
export const packageFile = (name, ...parts) =>
  join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), ...parts);

/**
 * The workerd binary. The npm package selects the binary for this platform.
 * @returns {string}
 */
export const workerd = () => createRequire(import.meta.url)("workerd").default;

/** Tools that cargo builds, and files that the set-up prepares before it renames them into place. */
export const tools = at(".tools");

/** The static files of the server: the page in `pkg/<hash>/`, and the files of public/. */
export const site = at("target", "site");

/** The Worker as built by worker-build: index.js, index_bg.wasm. */
export const worker = at("build");
