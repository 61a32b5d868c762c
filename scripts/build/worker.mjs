// Builds the Worker: the crate with the feature `ssr`, through worker-build, with the folder of the page's files compiled in.
import { renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { build, quick, targets } from "./cargo.mjs";
import { digest, files, stamp } from "./digest.mjs";
import { UserError } from "../lib/errors.mjs";
import { optimise } from "./optimise.mjs";
import { SOURCES } from "./page.mjs";
import { at, root, worker } from "../lib/paths.mjs";
import { packed, sizes } from "./sizes.mjs";
import { progress } from "../lib/progress.mjs";
import { tool } from "../setup/tools.mjs";

/** Maximum bytes of the gzipped Worker. A machine must load the whole Worker before its first answer. */
const PACKED_MAX = 2_000_000;

/** @type {import("./digest.mjs").Stamp<{ sizes: string }>} */
const noted = stamp(at("target", "worker.json"));
const sources = (/** @type {string} */ pkg) =>
  digest(root, [...SOURCES, "crates", "docs/openapi.json", "scripts/build/worker.mjs"], quick ? [pkg, "quick"] : [pkg]);

/**
 * @param {string} pkg the page's folder
 * @returns {{ sizes: string } | null} the current Worker, or null if its sources have changed
 */
export const current = pkg => noted.read(sources(pkg));

/**
 * Builds the Worker into build/.
 * @param {string} pkg the page's folder, "pkg/<hash>"
 * @throws {import("../lib/errors.mjs").UserError}
 */
export async function buildWorker(pkg) {
  const from = sources(pkg);
  return progress(
    "Worker",
    async () => {
      const env = {
        CARGO_TARGET_DIR: targets.worker,
        PETRI_PKG: pkg,
        WASM_BINDGEN_BIN: tool("wasm-bindgen"),
        ESBUILD_BIN: join(createRequire(import.meta.url).resolve("esbuild/package.json"), "..", "bin", "esbuild"),
      };
      rmSync(at("target", "worker.json"), { force: true });
      // worker-build's own run of wasm-opt would keep the names of all functions.
      await build("the Worker", tool("worker-build"), ["--release", "--no-opt"], env);
      if (!quick) {
        const wasm = join(worker, "index_bg.wasm");
        const aside = at("target", "worker", "index_bg.wasm");
        await optimise("the Worker", "-O", wasm, aside);
        renameSync(aside, wasm);
      }
      const made = [join(worker, "index_bg.wasm"), join(worker, "index.js")];
      if (!quick && packed(made) > PACKED_MAX) {
        throw new UserError(
          `the Worker is ${sizes(made)}; at most ${PACKED_MAX / 1000} KB are allowed: look what has grown, or raise PACKED_MAX in scripts/build/worker.mjs and say why`,
        );
      }
      const facts = { sizes: sizes(made) };
      noted.write(
        from,
        files(worker, "").map(file => join(worker, file)),
        facts,
      );
      return facts;
    },
    facts => facts.sizes,
  );
}
