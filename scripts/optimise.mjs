// wasm-opt, from npm's binaryen.
import { createRequire } from "node:module";
import { join } from "node:path";
import { build } from "./cargo.mjs";

/** The program. */
const wasmOpt = () => join(createRequire(import.meta.url).resolve("binaryen/package.json"), "..", "bin", "wasm-opt");

/**
 * What Rust's wasm uses, and the exceptions of wasm-bindgen's `catch`: written out, for `--all-features` would have
 * wasm-opt write what browsers and workerd cannot read yet.
 */
const FEATURES = [
  "bulk-memory",
  "bulk-memory-opt",
  "nontrapping-float-to-int",
  "sign-ext",
  "mutable-globals",
  "reference-types",
  "multivalue",
  "exception-handling",
];

/**
 * Optimises a wasm file and drops its names, which are half of it.
 * @param {string} what for the sentence, should it fail
 * @param {"-O" | "-Oz"} level
 * @param {string} from
 * @param {string} to
 * @throws {import("./fault.mjs").Fault}
 */
export const optimise = (what, level, from, to) =>
  build(what, wasmOpt(), [level, "--strip-debug", ...FEATURES.map(feature => `--enable-${feature}`), from, "-o", to]);
