// Runs wasm-opt from the npm package binaryen.
import { createRequire } from "node:module";
import { join } from "node:path";
import { build } from "./cargo.mjs";

/** The path of wasm-opt. */
const wasmOpt = () => join(createRequire(import.meta.url).resolve("binaryen/package.json"), "..", "bin", "wasm-opt");

/**
 * The wasm features of Rust's output, and the exceptions of wasm-bindgen's `catch`. Listed one by one, because with `--all-features`
 * wasm-opt writes code that browsers and workerd cannot read yet.
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
 * Optimises a wasm file and removes its names, which are half of its size.
 * @param {string} what names the result in the error message
 * @param {"-O" | "-Oz"} level
 * @param {string} from
 * @param {string} to
 * @throws {import("../lib/errors.mjs").UserError}
 */
export const optimise = (what, level, from, to) =>
  build(what, wasmOpt(), [level, "--strip-debug", ...FEATURES.map(feature => `--enable-${feature}`), from, "-o", to]);
