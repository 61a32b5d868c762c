// Sets up what builds need: Rust, its wasm target, and tools that cargo builds into a folder that git ignores.
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { UserError, command } from "../lib/errors.mjs";
import { at, tools } from "../lib/paths.mjs";
import { must, run } from "../lib/process.mjs";
import { progress } from "../lib/progress.mjs";
import { rust, wasmTarget } from "./rust.mjs";

/**
 * @param {string} name
 * @returns {string} the path of a tool's executable
 */
export const tool = name => join(tools, "bin", process.platform === "win32" ? `${name}.exe` : name);

/**
 * The tools that builds need, each with the version that Cargo.lock has of its library.
 * @param {string} lock content of Cargo.lock
 * @returns {{ program: string, crate: string, version: string }[]}
 */
export function wanted(lock) {
  return [
    { program: "wasm-bindgen", crate: "wasm-bindgen-cli", library: "wasm-bindgen" },
    { program: "worker-build", crate: "worker-build", library: "worker" },
  ].map(({ program, crate, library }) => {
    const version = new RegExp(`^name = "${library}"\nversion = "([^"]+)"`, "m").exec(lock)?.[1];
    if (version) return { program, crate, version };
    throw new UserError(`Cargo.lock names no version of ${library}: restore it from git and run ${command()} again`);
  });
}

/**
 * Sets up Rust, its wasm target and the tools that are missing or have another version.
 * @throws {UserError}
 */
export async function setUpTools() {
  const lock = at("Cargo.lock");
  if (!existsSync(lock)) throw new UserError(`Cargo.lock is missing: restore it from git and run ${command()} again`);
  mkdirSync(tools, { recursive: true });
  await rust();
  await wasmTarget();
  for (const { program, crate, version } of wanted(readFileSync(lock, "utf8"))) {
    const installed = await run(tool(program), ["--version"]).catch(() => null);
    if (installed?.code === 0 && installed.output.trim().split(/\s+/).includes(version)) continue;
    const args = ["install", crate, "--version", `=${version}`, "--bin", program, "--root", tools, "--force"];
    await progress(`${crate} ${version}`, () => install(`${crate} ${version} could not be built`, args));
  }
  rmSync(join(tools, "build"), { recursive: true, force: true });
}

/**
 * @param {string} failure
 * @param {string[]} args
 */
async function install(failure, args) {
  const env = {
    // The tools share the target folder, because they have dependencies in common. An interrupted build resumes there.
    CARGO_TARGET_DIR: join(tools, "build"),
    CARGO_NET_RETRY: "2",
    // The tools run for seconds and compile for minutes, so a light optimisation takes the least time overall.
    CARGO_PROFILE_RELEASE_OPT_LEVEL: "1",
    CARGO_PROFILE_RELEASE_LTO: "false",
    CARGO_PROFILE_RELEASE_CODEGEN_UNITS: "16",
    CARGO_PROFILE_RELEASE_DEBUG: "false",
    CARGO_RESOLVER_INCOMPATIBLE_RUST_VERSIONS: "fallback",
  };
  // The first attempt uses the versions that the tool's authors locked. If the registry lacks one of them, the newest
  // that fit are used.
  const { code } = await run("cargo", [...args, "--locked"], { cwd: tools, env });
  if (code !== 0) await must(failure, "cargo", args, { cwd: tools, env });
}
