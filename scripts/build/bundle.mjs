// Runs esbuild.
import { build } from "esbuild";
import { UserError, command } from "../lib/errors.mjs";
import { root } from "../lib/paths.mjs";

/**
 * Bundles modules, each with its imports, into one file each.
 * @param {import("esbuild").BuildOptions} options
 * @throws {UserError} the first error of esbuild, with its location
 */
export const bundle = options =>
  build({ bundle: true, legalComments: "none", logLevel: "silent", absWorkingDir: root, ...options }).catch(error => {
    const { text, location } = error.errors?.[0] ?? { text: error.message };
    const place = location ? `${location.file}:${location.line}:${location.column + 1}: ` : "";
    throw new UserError(`${place}${text}: fix that and run ${command()} again`);
  });
