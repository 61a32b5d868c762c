// Optimises and measures what cargo compiled.
import { readFileSync, renameSync, statSync } from "node:fs";
import { basename } from "node:path";
import { gzipSync } from "node:zlib";
import { packageFile } from "../lib/paths.mjs";
import { build } from "./cargo.mjs";

/**
 * The wasm features of Rust's output, and the exceptions of wasm-bindgen's `catch`. Listed one by one, because with
 * `--all-features` wasm-opt writes code that browsers and workerd cannot read yet.
 */
const FEATURES =
  "bulk-memory bulk-memory-opt nontrapping-float-to-int sign-ext mutable-globals reference-types multivalue exception-handling";

/**
 * Optimises a wasm file in place.
 * @param {string} what names the result in the error message
 * @param {"-O" | "-Oz"} level
 * @param {string} path
 * @param {boolean} [named] whether to keep the names of the functions, which are half of its size
 * @throws {import("../lib/errors.mjs").UserError}
 */
export async function optimise(what, level, path, named = false) {
  const enabled = FEATURES.split(" ").map(feature => `--enable-${feature}`);
  const wasmOpt = packageFile("binaryen", "bin", "wasm-opt");
  await build(what, wasmOpt, [level, named ? "--debuginfo" : "--strip-debug", ...enabled, path, "-o", `${path}.part`]);
  renameSync(`${path}.part`, path);
}

/** @param {number} bytes */
const kb = bytes => `${Math.round(bytes / 1000)} KB`;

/**
 * Total bytes of the files, each gzipped.
 * @param {string[]} paths
 */
export const packed = paths => paths.reduce((sum, path) => sum + gzipSync(readFileSync(path), { level: 9 }).length, 0);

/**
 * The size of each file and the total of all files gzipped, in kilobytes of 1000 bytes.
 * @param {string[]} paths
 */
export const sizes = paths =>
  `${paths.map(path => `${basename(path)} ${kb(statSync(path).size)}`).join(", ")}; ${kb(packed(paths))} gzipped in all`;
