// The Worker of examples/tenant, which uses the crate as a library: made as anybody would make it, with worker-build.
import { createRequire } from "node:module";
import { join } from "node:path";
import { build, crates, targets } from "./cargo.mjs";
import { digest, files, stamp } from "./digest.mjs";
import { at, root } from "./paths.mjs";
import { setUpTools } from "./setup.mjs";
import { step } from "./step.mjs";
import { tool } from "./tools.mjs";

/** Its folder. */
export const tenant = at("examples", "tenant");

const noted = stamp(at("target", "tenant.json"));

/** Builds it into its own build/, unless it is there as the sources are. @throws {import("./fault.mjs").Fault} */
export async function buildTenant() {
  const from = digest(root, ["Cargo.toml", "Cargo.lock", "rust-toolchain.toml", "src", "examples/tenant/Cargo.toml", "examples/tenant/src", "scripts/examples.mjs"]);
  if (noted.read(from)) return;
  await setUpTools();
  await crates();
  await step("example", async () => {
    const env = {
      // Shares what the Worker's build compiled, as far as features agree.
      CARGO_TARGET_DIR: targets.worker,
      WASM_BINDGEN_BIN: tool("wasm-bindgen"),
      ESBUILD_BIN: join(createRequire(import.meta.url).resolve("esbuild/package.json"), "..", "bin", "esbuild"),
    };
    // A path before cargo's own arguments says which crate it is.
    await build("the example", tool("worker-build"), ["--release", "--no-opt", tenant], env);
    noted.write(from, files(join(tenant, "build"), "").map((file) => join(tenant, "build", file)), {});
  });
}
