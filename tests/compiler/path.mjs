// Where the built compiler is.

import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The example as cargo builds it; PETRI_COMPILER names another. */
export function compilerPath() {
  const path =
    process.env.PETRI_COMPILER ?? fileURLToPath(new URL("../../target/debug/examples/compile", import.meta.url));
  if (!existsSync(path)) throw new Error(`${path} is not there; cargo build --features compiler --example compile`);
  return path;
}
