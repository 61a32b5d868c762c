// Builds Workers with worker-build: Petri's, with the folder of the page's files compiled in, and those that use the
// crates as a library.
import { join, relative } from "node:path";
import { UserError } from "../lib/errors.mjs";
import { digest } from "../lib/files.mjs";
import { at, packageFile, root, worker } from "../lib/paths.mjs";
import { tool } from "../setup/tools.mjs";
import { build, named, quick, targets } from "./cargo.mjs";
import { SOURCES } from "./page.mjs";
import { built } from "./stamp.mjs";
import { optimise, packed, sizes } from "./wasm.mjs";

/**
 * Maximum bytes of the gzipped Worker. A machine must load the whole Worker before its first answer. At level 3 the
 * application is 150 KB larger than at level s, and a warm run and a form run take 3 % less time (`npm run bench`).
 */
const PACKED_MAX = 2_300_000;

/**
 * Builds Petri's Worker into build/, unless it is up to date.
 * @param {string} pkg the page's folder, "pkg/<hash>"
 * @returns {Promise<{ sizes: string }>}
 * @throws {UserError}
 */
export function buildWorker(pkg) {
  const sources = digest(
    root,
    [...SOURCES, "crates", "docs/openapi.json"],
    quick ? [pkg, "quick"] : named ? [pkg, "named"] : [pkg],
  );
  return built("Worker", sources, worker, async () => {
    await workerBuild("the Worker", [], { PETRI_PKG: pkg });
    const made = ["index_bg.wasm", "index.js"].map(name => join(worker, name));
    if (!quick) await optimise("the Worker", "-O", made[0], named);
    if (!quick && !named && packed(made) > PACKED_MAX)
      throw new UserError(
        `the Worker is ${sizes(made)}; at most ${PACKED_MAX / 1000} KB are allowed: find what has grown, ` +
          "or raise PACKED_MAX in scripts/build/worker.mjs and say why",
      );
    return { sizes: sizes(made) };
  });
}

/**
 * @param {string} what
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
const workerBuild = (what, args, env) =>
  // worker-build's own run of wasm-opt would keep the names of all functions.
  build(what, tool("worker-build"), [...(quick ? ["--release"] : ["--profile", "worker"]), "--no-opt", ...args], {
    env: {
      // Shared by all Workers, so that they share the compiled crates whose features agree.
      CARGO_TARGET_DIR: targets.worker,
      WASM_BINDGEN_BIN: tool("wasm-bindgen"),
      ESBUILD_BIN: packageFile("esbuild", "bin", "esbuild"),
      ...env,
    },
  });

/** The folder of the example that uses the crates as a library. */
export const tenant = at("examples", "tenant");

/** The folder of the Worker that tests the loader binding. */
export const loader = at("tests", "loader");

/**
 * Builds the Workers that use the crates as a library, each into its own build/, unless they are up to date.
 * @throws {UserError}
 */
export async function buildExamples() {
  for (const folder of [tenant, loader]) {
    const name = relative(root, folder);
    const shared = ["Cargo.toml", "Cargo.lock", "rust-toolchain.toml", "crates", "scripts/build"];
    const sources = digest(root, [...shared, `${name}/Cargo.toml`, `${name}/src`]);
    await built(name, sources, join(folder, "build"), async () => {
      await workerBuild(name, [folder]);
      return {};
    });
  }
}
