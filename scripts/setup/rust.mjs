// Sets up the Rust of rust-toolchain.toml, its wasm target and a linker, only when something must be built.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { command, noCompiler, UserError } from "../lib/errors.mjs";
import { at, root } from "../lib/paths.mjs";
import { Missing, must, run } from "../lib/process.mjs";
import { progress } from "../lib/progress.mjs";
import { buildTarget } from "./debian-wasm-target.mjs";

/** The target for which the page and the Worker are compiled. */
export const TARGET = "wasm32-unknown-unknown";

/** The channel in rust-toolchain.toml, which is a version. */
const channel = () => /^channel\s*=\s*"([^"]+)"/m.exec(readFileSync(at("rust-toolchain.toml"), "utf8"))?.[1] ?? "";

/**
 * Runs a program in the checkout, where rust-toolchain.toml applies. A program that is not installed gives code 127.
 * @param {string} program
 * @param {string[]} args
 */
const inCheckout = (program, ...args) =>
  run(program, args, { cwd: root }).catch(error => {
    if (error instanceof Missing) return { code: 127, output: `error: ${program} was not found`, stdout: "" };
    throw error;
  });

/**
 * Requires cargo and rustc of the right version, and a linker. Installs the toolchain through rustup if it is missing.
 * @throws {UserError} with what to install
 */
export async function rust() {
  // Where rustup installs cargo; a shell that was opened before does not look there.
  process.env.PATH += delimiter + join(process.env.CARGO_HOME ?? join(homedir(), ".cargo"), "bin");
  const wanted = channel();
  const version = async () => {
    const { stdout, output } = await inCheckout("rustc", "--version");
    return (stdout || output).trim();
  };
  let found = await version();
  if (/not installed/.test(found)) {
    const args = `toolchain install ${wanted} --profile minimal --component clippy --component rustfmt`.split(" ");
    await progress(`Rust ${wanted}`, () =>
      must("Rust could not be installed", "rustup", args, { cwd: root, tries: 3 }),
    );
    found = await version();
  }
  if (!found.startsWith(`rustc ${wanted} `) || (await inCheckout("cargo", "--version")).code !== 0)
    throw new UserError(
      `Rust ${wanted} (cargo, rustc) is needed and "rustc --version" gives "${found.split("\n")[0]}": ` +
        `install rustup, see https://rustup.rs, and run ${command()} again`,
    );
  const linker = process.env.CC ?? "cc";
  const chosen = Object.keys(process.env).some(key => /^CARGO_TARGET_.*_LINKER$/.test(key));
  if (!chosen && (await inCheckout(linker, "--version")).code !== 0) throw new UserError(noCompiler(linker));
}

/** Whether the toolchain has a standard library for the target. */
async function hasTarget() {
  const { stdout } = await inCheckout("rustc", "--print", "target-libdir", "--target", TARGET);
  const folder = stdout.trim();
  return existsSync(folder) && readdirSync(folder).some(name => /^libstd-.*\.rlib$/.test(name));
}

/**
 * Installs the wasm target through rustup, or else builds it from Debian's package of the standard library's source.
 * @throws {UserError}
 */
export async function wasmTarget() {
  if (await hasTarget()) return;
  const refused = await progress(
    "wasm target (rustup)",
    async () => {
      const { code, output } = await inCheckout("rustup", "target", "add", TARGET);
      return code === 0 && (await hasTarget()) ? null : (/^error: (.*)$/m.exec(output)?.[1] ?? `exit code ${code}`);
    },
    refused => (refused ? "not available" : ""),
  );
  if (!refused) return;
  console.log(`  rustup could not add ${TARGET} (${refused}); building it from Debian's rust-src package instead`);
  await progress("wasm target (rust-src)", () => buildTarget(TARGET, channel()));
}
