// The path of the built compiler.

import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Returns the path of the example that cargo builds; PETRI_COMPILER overrides it. */
export function compilerPath() {
  const path =
    process.env.PETRI_COMPILER ?? fileURLToPath(new URL("../../target/debug/examples/compile", import.meta.url));
  if (!existsSync(path))
    throw new Error(`${path} does not exist: run cargo build --package petri-compiler --example compile`);
  return path;
}
