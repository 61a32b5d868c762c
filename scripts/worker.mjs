// The Worker: the crate with `ssr`, as worker-build makes it, knowing where the page's files are.
import { renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { build, quick, targets } from "./cargo.mjs";
import { digest, files, stamp } from "./digest.mjs";
import { Fault } from "./fault.mjs";
import { optimise } from "./optimise.mjs";
import { SOURCES } from "./page.mjs";
import { at, root, worker } from "./paths.mjs";
import { packed, sizes } from "./sizes.mjs";
import { snip } from "./snip.mjs";
import { step } from "./step.mjs";
import { tool } from "./tools.mjs";

/** Bytes of the Worker, gzipped, that are uploaded at most: what is loaded before the first answer of a machine that has none yet. */
const PACKED_MAX = 2_000_000;

/** @type {import("./digest.mjs").Stamp<{ sizes: string }>} */
const noted = stamp(at("target", "worker.json"));
const sources = (/** @type {string} */ pkg) =>
  digest(
    root,
    [...SOURCES, "docs/openapi.json", "scripts/worker.mjs", "scripts/snip.mjs"],
    quick ? [pkg, "quick"] : [pkg],
  );

/**
 * @param {string} pkg the page's folder
 * @returns {{ sizes: string } | null} the Worker as it stands, or null where its sources have changed
 */
export const current = pkg => noted.read(sources(pkg));

/**
 * Builds the Worker into build/.
 * @param {string} pkg the page's folder, "pkg/<hash>"
 * @throws {import("./fault.mjs").Fault}
 */
export async function buildWorker(pkg) {
  const from = sources(pkg);
  return step(
    "Worker",
    async () => {
      const env = {
        CARGO_TARGET_DIR: targets.worker,
        PETRI_PKG: pkg,
        WASM_BINDGEN_BIN: tool("wasm-bindgen"),
        ESBUILD_BIN: join(createRequire(import.meta.url).resolve("esbuild/package.json"), "..", "bin", "esbuild"),
      };
      rmSync(at("target", "worker.json"), { force: true });
      // Not its own wasm-opt: that keeps the names of every function.
      await build("the Worker", tool("worker-build"), ["--release", "--no-opt", "--features", "ssr"], env);
      if (!quick) {
        const wasm = join(worker, "index_bg.wasm");
        const aside = at("target", "worker", "index_bg.wasm");
        snip(wasm, wasm);
        await optimise("the Worker", "-O", wasm, aside);
        renameSync(aside, wasm);
      }
      const made = [join(worker, "index_bg.wasm"), join(worker, "index.js")];
      if (!quick && packed(made) > PACKED_MAX) {
        throw new Fault(
          `the Worker is ${sizes(made)}; at most ${PACKED_MAX / 1000} KB are allowed: look what has grown, or raise PACKED_MAX in scripts/worker.mjs and say why`,
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
