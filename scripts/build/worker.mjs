// Builds Workers with worker-build: Petri's, with the folder of the page's files compiled in, and those that use the crates as a library.
import { rmSync } from "node:fs";
import { join, relative } from "node:path";
import { UserError } from "../lib/errors.mjs";
import { digest } from "../lib/files.mjs";
import { at, packageFile, root, worker } from "../lib/paths.mjs";
import { progress } from "../lib/progress.mjs";
import { setUpTools, tool } from "../setup/tools.mjs";
import { build, crates, quick, targets } from "./cargo.mjs";
import { SOURCES } from "./page.mjs";
import { stamp } from "./stamp.mjs";
import { optimise, packed, sizes } from "./wasm.mjs";

/** Maximum bytes of the gzipped Worker. A machine must load the whole Worker before its first answer. */
const PACKED_MAX = 2_000_000;

/** @type {import("./stamp.mjs").Stamp<{ sizes: string }>} */
const noted = stamp(at("target", "worker.json"));
const sources = (/** @type {string} */ pkg) =>
  digest(root, [...SOURCES, "crates", "docs/openapi.json"], quick ? [pkg, "quick"] : [pkg]);

/**
 * @param {string} pkg the page's folder
 * @returns {{ sizes: string } | null} the current Worker, or null if its sources have changed
 */
export const current = pkg => noted.read(sources(pkg));

/**
 * Builds the Worker into build/.
 * @param {string} pkg the page's folder, "pkg/<hash>"
 * @throws {UserError}
 */
export const buildWorker = pkg =>
  progress(
    "Worker",
    async () => {
      const from = sources(pkg);
      rmSync(at("target", "worker.json"), { force: true });
      await workerBuild("the Worker", [], { PETRI_PKG: pkg });
      const [wasm, script] = ["index_bg.wasm", "index.js"].map(name => join(worker, name));
      if (!quick) {
        await optimise("the Worker", "-O", wasm);
        if (packed([wasm, script]) > PACKED_MAX)
          throw new UserError(
            `the Worker is ${sizes([wasm, script])}; at most ${PACKED_MAX / 1000} KB are allowed: find what has grown, or raise PACKED_MAX in scripts/build/worker.mjs and say why`,
          );
      }
      const facts = { sizes: sizes([wasm, script]) };
      noted.write(from, worker, facts);
      return facts;
    },
    facts => facts.sizes,
  );

/** @param {string} what @param {string[]} args @param {NodeJS.ProcessEnv} [env] */
const workerBuild = (what, args, env) =>
  // worker-build's own run of wasm-opt would keep the names of all functions.
  build(what, tool("worker-build"), ["--release", "--no-opt", ...args], {
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

/** Builds the Workers that use the crates as a library, each into its own build/, unless they are up to date. @throws {UserError} */
export async function buildExamples() {
  let ready = false;
  for (const folder of [tenant, loader]) {
    const name = relative(root, folder);
    const own = ["Cargo.toml", "src"].map(path => `${name}/${path}`);
    const shared = ["Cargo.toml", "Cargo.lock", "rust-toolchain.toml", "crates", "scripts/build"];
    const from = digest(root, [...shared, ...own]);
    const built = stamp(at("target", `${name.replaceAll(/[/\\]/g, "-")}.json`));
    if (built.read(from)) continue;
    if (!ready) {
      await setUpTools();
      await crates();
      ready = true;
    }
    await progress(name, () => workerBuild(name, [folder]));
    built.write(from, join(folder, "build"), {});
  }
}
