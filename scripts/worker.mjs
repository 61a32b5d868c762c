// The Worker: the crate with `ssr`, as worker-build makes it, knowing where the page's files are.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { build, quick, targets } from "./cargo.mjs";
import { digest, files, stamp } from "./digest.mjs";
import { SOURCES, npm } from "./page.mjs";
import { at, root, worker } from "./paths.mjs";
import { sizes } from "./sizes.mjs";
import { step } from "./step.mjs";
import { tool } from "./tools.mjs";

const noted = stamp(at("target", "worker.json"));
const sources = (pkg) => digest(root, [...SOURCES, "scripts/worker.mjs"], quick ? [pkg, "quick"] : [pkg]);

/**
 * @param {string} pkg the page's folder
 * @returns {{ sizes: string } | null} the Worker as it stands, or null where its sources have changed
 */
export const current = (pkg) => noted.read(sources(pkg));

/**
 * Builds the Worker into build/.
 * @param {string} pkg the page's folder, "pkg/<hash>"
 * @throws {import("./fault.mjs").Fault}
 */
export async function buildWorker(pkg) {
  const from = sources(pkg);
  return step("Worker", async () => {
    const env = {
      CARGO_TARGET_DIR: targets.worker,
      PETRI_PKG: pkg,
      WASM_BINDGEN_BIN: tool("wasm-bindgen"),
      WASM_OPT_BIN: npm.wasmOpt(),
      ESBUILD_BIN: npm.esbuild(),
    };
    rmSync(at("target", "worker.json"), { force: true });
    await build("the Worker", tool("worker-build"), ["--release", ...(quick ? ["--no-opt"] : []), "--features", "ssr"], env);
    const facts = { sizes: sizes([join(worker, "index_bg.wasm"), join(worker, "index.js")]) };
    noted.write(from, files(worker, "").map((file) => join(worker, file)), facts);
    return facts;
  }, (facts) => facts.sizes);
}
