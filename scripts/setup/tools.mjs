// Builds tools with cargo from the package registry, into a folder that git ignores.
import { existsSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { run } from "../lib/process.mjs";
import { UserError, cause, command } from "../lib/errors.mjs";
import { at, tools } from "../lib/paths.mjs";
import { progress } from "../lib/progress.mjs";

const TRIES = 2;

/** @param {string} name @returns {string} the path of a tool's executable */
export const tool = name => join(tools, "bin", process.platform === "win32" ? `${name}.exe` : name);

/**
 * The version of a package in a Cargo.lock.
 * @param {string} lock content of the file
 * @param {string} name
 * @returns {string | null}
 */
export function locked(lock, name) {
  const versions = [...lock.matchAll(/^name = "([^"]+)"\nversion = "([^"]+)"/gm)].filter(found => found[1] === name);
  return versions[0]?.[2] ?? null;
}

/** @typedef {{ program: string, crate: string, version: string }} Tool */

/** The tools that builds need. Each must have the version of its library. @returns {Tool[]} */
export function wanted(lock = readFileSync(at("Cargo.lock"), "utf8")) {
  return [
    { program: "wasm-bindgen", crate: "wasm-bindgen-cli", library: "wasm-bindgen" },
    { program: "worker-build", crate: "worker-build", library: "worker" },
  ].map(({ program, crate, library }) => {
    const version = locked(lock, library);
    if (!version)
      throw new UserError(`Cargo.lock names no version of ${library}: restore it from git and run ${command()} again`);
    return { program, crate, version };
  });
}

/** @param {Pick<Tool, "program" | "version">} tool @returns {Promise<boolean>} whether the program is installed, runs, and reports `version` */
async function present({ program, version }) {
  if (!existsSync(tool(program))) return false;
  const { code, output } = await run(tool(program), ["--version"]).catch(() => ({ code: 1, output: "" }));
  return code === 0 && output.trim().split(/\s+/).includes(version);
}

/**
 * Builds the tools that are missing or have another version.
 * @throws {UserError}
 */
export async function buildTools() {
  // The tools share the target folder, because they have dependencies in common. An interrupted build resumes there.
  const shared = join(tools, "build");
  for (const one of wanted()) {
    if (await present(one)) continue;
    await progress(`${one.crate} ${one.version}`, () => install(one, shared));
  }
  rmSync(shared, { recursive: true, force: true });
}

/** @param {Tool} tool @param {string} shared the target folder of all tools */
async function install({ program, crate, version }, shared) {
  const args = ["install", crate, "--version", `=${version}`, "--bin", program, "--root", tools, "--force"];
  // The tools run for seconds and compile for minutes, so a light optimisation takes the least time overall.
  const env = {
    CARGO_TARGET_DIR: shared,
    CARGO_NET_RETRY: "2",
    CARGO_PROFILE_RELEASE_OPT_LEVEL: "1",
    CARGO_PROFILE_RELEASE_LTO: "false",
    CARGO_PROFILE_RELEASE_CODEGEN_UNITS: "16",
    CARGO_PROFILE_RELEASE_DEBUG: "false",
    CARGO_RESOLVER_INCOMPATIBLE_RUST_VERSIONS: "fallback",
  };
  for (let attempt = 1; ; attempt++) {
    // The first attempt uses the versions that the tool's authors locked. If the registry lacks one of them, the newest that fit are used.
    const { code, output } = await run("cargo", attempt === 1 ? [...args, "--locked"] : args, { cwd: tools, env });
    if (code === 0 && (await present({ program, version }))) break;
    if (attempt < TRIES) continue;
    const why = cause(output);
    if (!why) process.stderr.write(`\n${output.trimEnd()}\n`);
    throw new UserError(
      why ?? `${crate} ${version} could not be built, cargo's output is above: fix that and run ${command()} again`,
    );
  }
  for (const name of readdirSync(join(tools, "bin"))) {
    if (name.startsWith("cargo-install")) rmSync(join(tools, "bin", name), { recursive: true, force: true });
  }
}
