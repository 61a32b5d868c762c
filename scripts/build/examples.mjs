// Builds the Workers that use the crate as a library, with worker-build, like any other user of the crate.
import { createRequire } from "node:module";
import { join, relative } from "node:path";
import { build, crates, targets } from "./cargo.mjs";
import { digest, files, stamp } from "./digest.mjs";
import { at, root } from "../lib/paths.mjs";
import { setUpTools } from "./set-up.mjs";
import { progress } from "../lib/progress.mjs";
import { tool } from "../setup/tools.mjs";

/** The folder of the example. */
export const tenant = at("examples", "tenant");

/** The folder of the Worker that tests the loader binding. */
export const loader = at("tests", "loader");

/** Builds each Worker into its own build/, unless it is up to date. @throws {import("../lib/errors.mjs").UserError} */
export async function buildExamples() {
  const wanting = [tenant, loader].filter(folder => !noted(folder).read(sources(folder)));
  if (!wanting.length) return;
  await setUpTools();
  await crates();
  for (const folder of wanting) await progress(name(folder), () => buildWorker(folder));
}

/** @param {string} folder */
async function buildWorker(folder) {
  const from = sources(folder);
  const env = {
    // Reuses the crates that the build of Petri's Worker compiled, where the features agree.
    CARGO_TARGET_DIR: targets.worker,
    WASM_BINDGEN_BIN: tool("wasm-bindgen"),
    ESBUILD_BIN: join(createRequire(import.meta.url).resolve("esbuild/package.json"), "..", "bin", "esbuild"),
  };
  await build(name(folder), tool("worker-build"), ["--release", "--no-opt", folder], env);
  const made = join(folder, "build");
  noted(folder).write(
    from,
    files(made, "").map(file => join(made, file)),
    {},
  );
}

const name = (/** @type {string} */ folder) => relative(root, folder);
const noted = (/** @type {string} */ folder) => stamp(at("target", `${name(folder).replaceAll(/[/\\]/g, "-")}.json`));
const sources = (/** @type {string} */ folder) =>
  digest(root, [
    "Cargo.toml",
    "Cargo.lock",
    "rust-toolchain.toml",
    "crates",
    `${name(folder)}/Cargo.toml`,
    `${name(folder)}/src`,
    "scripts/build/examples.mjs",
  ]);
