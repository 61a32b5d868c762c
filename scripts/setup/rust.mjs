// Checks for the Rust of rust-toolchain.toml, the wasm target and a linker, only when something must be built.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { Missing, run } from "../lib/process.mjs";
import { UserError, cause, command, noCompiler } from "../lib/errors.mjs";
import { at, root } from "../lib/paths.mjs";
import { buildTarget } from "./debian-wasm-target.mjs";
import { progress } from "../lib/progress.mjs";

/** The target for which the page and the Worker are compiled. */
export const TARGET = "wasm32-unknown-unknown";

/** A program that uses enough of std to detect an incomplete target: an allocation, formatting, a panic. */
const PROBE = `#[unsafe(no_mangle)] pub extern "C" fn probe(n: u32) -> usize { vec![format!("{n}"); n as usize].concat().len() }\n`;

/** The channel in rust-toolchain.toml, which is a version. */
export const channel = () =>
  /^channel\s*=\s*"([^"]+)"/m.exec(readFileSync(at("rust-toolchain.toml"), "utf8"))?.[1] ?? "";

/** @param {string} program @returns {Promise<string | null>} the output of `program --version`, or null if the program is not installed */
async function version(program) {
  try {
    const { code, output } = await run(program, ["--version"], { cwd: root });
    return code === 0 ? output.trim() : `failed: ${output.trim()}`;
  } catch (error) {
    if (error instanceof Missing) return null;
    throw error;
  }
}

/**
 * Requires cargo and rustc of the right version, and a linker. Installs the toolchain through rustup if it is missing.
 * @throws {UserError} with what to install
 */
export async function rust() {
  const home = join(process.env.CARGO_HOME ?? join(homedir(), ".cargo"), "bin");
  if (!(await version("cargo")) && existsSync(join(home, "cargo")))
    process.env.PATH = `${home}${delimiter}${process.env.PATH}`;
  const wanted = channel();
  let rustc = (await version("cargo")) && (await version("rustc"));
  if (!rustc)
    throw new UserError(
      `Rust (cargo, rustc) was not found: install it with rustup, see https://rustup.rs, and run ${command()} again`,
    );
  if (/not installed/.test(rustc)) {
    await progress(`Rust ${wanted}`, () =>
      attempt(
        "rustup",
        ["toolchain", "install", wanted, "--profile", "minimal", "--component", "clippy", "--component", "rustfmt"],
        `Rust ${wanted}`,
      ),
    );
    rustc = (await version("rustc")) ?? "";
  }
  if (!rustc.includes(` ${wanted} `)) {
    const found = /^rustc (\S+)/.exec(rustc)?.[1] ?? rustc.split("\n")[0];
    throw new UserError(
      `Rust ${wanted} is needed and rustc says "${found}": install rustup, see https://rustup.rs, and run ${command()} again`,
    );
  }
  const linker = process.env.CC ?? "cc";
  const chosen = Object.keys(process.env).some(key => /^CARGO_TARGET_.*_LINKER$/.test(key));
  if (!chosen && !(await version(linker))) throw new UserError(noCompiler(linker));
}

/**
 * Runs a download up to `tries` times.
 * @param {string} program
 * @param {string[]} args
 * @param {string} what names the download in the error message
 */
async function attempt(program, args, what, tries = 3) {
  for (let n = 1; ; n++) {
    const { code, output } = await run(program, args, { cwd: root });
    if (code === 0) return;
    if (n < tries) continue;
    process.stderr.write(`\n${output.trimEnd()}\n`);
    throw new UserError(
      cause(output) ??
        `${what} could not be installed, ${program}'s output is above: fix that and run ${command()} again`,
    );
  }
}

/** @returns {Promise<boolean>} whether a program compiles and links for the target, which fails with an incomplete target */
async function targetWorks() {
  const dir = mkdtempSync(join(tmpdir(), "petri-target-"));
  try {
    writeFileSync(join(dir, "probe.rs"), PROBE);
    const out = join(dir, "probe.wasm");
    const { code } = await run(
      "rustc",
      ["--edition=2024", "--target", TARGET, "--crate-type=cdylib", "-o", out, join(dir, "probe.rs")],
      { cwd: root },
    );
    return code === 0 && existsSync(out);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/**
 * Installs the wasm target through rustup, or else builds it from Debian's package of the standard library's source.
 * @throws {UserError}
 */
export async function wasmTarget() {
  if (await targetWorks()) return;
  const refused = await progress(
    "wasm target (rustup)",
    async () => {
      try {
        const { code, output } = await run("rustup", ["target", "add", TARGET], { cwd: root });
        if (code === 0) return (await targetWorks()) ? null : "it is installed, but nothing compiles for it";
        return /^error: (.*)$/m.exec(output)?.[1] ?? `exit code ${code}`;
      } catch (error) {
        if (error instanceof Missing) return "rustup was not found";
        throw error;
      }
    },
    why => (why ? "not available" : ""),
  );
  if (!refused) return;
  console.log(`  rustup could not add ${TARGET} (${refused}); building it from Debian's rust-src package instead`);
  await progress("wasm target (rust-src)", () => buildTarget(TARGET, channel()));
  if (await targetWorks()) return;
  throw new UserError(
    `the Rust target ${TARGET} could not be made to work: run "rustup target add ${TARGET}" where the network allows it, and ${command()} again`,
  );
}
