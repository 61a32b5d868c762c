// Builds the wasm target without rustup's server: cargo compiles the standard library from the source that Debian packages.
// Nothing is installed on the system. The toolchain receives complete folders, which are renamed into place.
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Missing, run } from "../lib/process.mjs";
import { UserError, cause, command, unreachable } from "../lib/errors.mjs";
import { replace } from "../lib/files.mjs";
import { root, tools } from "../lib/paths.mjs";

/** The suite of Debian with the newest Rust versions. */
const SUITE = "trixie-backports";
/** A file that marks a source folder as added by this script, not by rustup. */
const MARK = ".petri";
const KEYRING = "/usr/share/keyrings/debian-archive-keyring.gpg";

/**
 * Builds the standard library for `target` and puts it into the toolchain.
 * @param {string} target
 * @param {string} version of rustc
 * @throws {UserError}
 */
export async function buildTarget(target, version) {
  const work = join(tools, "rust-src.part");
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  const sysroot = (await must("rustc", ["--print", "sysroot"], target, { cwd: root })).trim();
  const library = join(sysroot, "lib", "rustlib", "src", "rust", "library");
  // rustup refuses to install its rust-src over an existing folder, so the added folder is marked, and removed after the build.
  const ours = () => existsSync(join(library, MARK));
  try {
    if (!existsSync(join(library, "vendor"))) {
      const unpacked = await source(work, version, target);
      writeFileSync(join(unpacked, MARK), "");
      place(unpacked, library);
    }
    const built = await compile(work, target);
    place(built, join(sysroot, "lib", "rustlib", target, "lib"));
  } catch (error) {
    const code = /** @type {NodeJS.ErrnoException} */ (error).code;
    if (code === "EACCES" || code === "EROFS" || code === "EPERM") {
      throw new UserError(
        `the Rust toolchain at ${sysroot} cannot be written (${code}): add the target as its owner ("rustup target add ${target}") and run ${command()} again`,
      );
    }
    throw error;
  } finally {
    if (ours()) rmSync(library, { recursive: true, force: true });
    rmSync(work, { recursive: true, force: true });
  }
}

/**
 * Copies `from` next to `to`, on the disk of the toolchain, then renames the copy into place, so that it is complete or absent.
 * @param {string} from @param {string} to
 */
function place(from, to) {
  const aside = `${to}.petri-part`;
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(join(to, ".."), { recursive: true });
  cpSync(from, aside, { recursive: true, verbatimSymlinks: true });
  replace(aside, to);
}

/** @param {string} work @param {string} version @param {string} target @returns {Promise<string>} the unpacked `library` folder */
async function source(work, version, target) {
  if (!existsSync(KEYRING)) throw absent(target, "this system has no Debian archive keyring");
  const options = await aptOptions(work, target);
  await must("apt-get", [...options, "update"], target, { cwd: work });
  const listed = await must("apt-cache", [...options, "madison", "rust-src"], target, { cwd: work });
  const packaged = listed
    .split("\n")
    .map(line => line.split("|")[1]?.trim() ?? "")
    .find(found => found.startsWith(`${version}+`));
  if (!packaged) throw absent(target, `Debian's ${SUITE} has no rust-src ${version}`);
  await must("apt-get", [...options, "download", `rust-src=${packaged}`], target, { cwd: work });
  const archive = readdirSync(work).find(name => name.endsWith(".deb"));
  await must("dpkg", ["-x", join(work, archive ?? ""), join(work, "unpacked")], target);
  return join(work, "unpacked", "usr", "src", `rustc-${version}`, "library");
}

/**
 * Options that restrict apt to one source and to folders of its own. The mirror is the one that the machine already uses.
 * @param {string} work
 * @param {string} target
 */
async function aptOptions(work, target) {
  const known = await must("apt-get", ["indextargets", "--format", "$(ORIGIN) $(REPO_URI)"], target);
  const mirror = known
    .split("\n")
    .map(line => /^Debian (\S+\/debian\/?)$/.exec(line.trim())?.[1])
    .find(Boolean);
  if (!mirror) throw absent(target, "apt knows no Debian mirror");
  const list = join(work, "debian.sources");
  writeFileSync(list, `Types: deb\nURIs: ${mirror}\nSuites: ${SUITE}\nComponents: main\nSigned-By: ${KEYRING}\n`);
  const [lists, cache] = [join(work, "lists"), join(work, "cache")];
  mkdirSync(join(lists, "partial"), { recursive: true });
  mkdirSync(join(cache, "archives", "partial"), { recursive: true });
  const settings = {
    "Dir::Etc::sourcelist": list,
    "Dir::Etc::sourceparts": "-",
    "Dir::State::Lists": lists,
    "Dir::Cache": cache,
    "APT::Sandbox::User": "",
    "Acquire::Retries": "3",
    "APT::Update::Error-Mode": "any",
  };
  return Object.entries(settings).flatMap(([key, value]) => ["-o", `${key}=${value}`]);
}

/** @param {string} work @param {string} target @returns {Promise<string>} a folder with the target's rlibs */
async function compile(work, target) {
  const crate = join(work, "std");
  mkdirSync(join(crate, "src"), { recursive: true });
  writeFileSync(
    join(crate, "Cargo.toml"),
    '[package]\nname = "std-for-target"\nversion = "0.0.0"\nedition = "2024"\n\n[workspace]\n',
  );
  writeFileSync(join(crate, "src", "lib.rs"), "//! Built for its dependencies.\n");
  const args = ["build", "--release", "--target", target, "-Zbuild-std=std,panic_abort"];
  const env = {
    RUSTC_BOOTSTRAP: "1",
    CARGO_TARGET_DIR: join(crate, "target"),
    RUSTUP_TOOLCHAIN: process.env.RUSTUP_TOOLCHAIN ?? (await toolchain()),
  };
  await must("cargo", args, target, { cwd: crate, env });
  const deps = join(crate, "target", target, "release", "deps");
  const rlibs = join(work, "rlibs");
  mkdirSync(rlibs);
  for (const name of readdirSync(deps).filter(name => name.endsWith(".rlib") && !name.includes("std_for_target"))) {
    cpSync(join(deps, name), join(rlibs, name));
  }
  return rlibs;
}

/** The folder of the toolchain that this checkout selects. Another one may be selected where the compiled crate lies. */
async function toolchain() {
  return (await must("rustc", ["--print", "sysroot"], "", { cwd: root })).trim();
}

/** @param {string} target @param {string} why */
const absent = (target, why) =>
  new UserError(
    `the Rust target ${target} is missing and ${why}: run "rustup target add ${target}" where the network allows it, and ${command()} again`,
  );

/**
 * Runs a program that must succeed.
 * @param {string} program
 * @param {string[]} args
 * @param {string} target named in the error message
 * @param {import("../lib/process.mjs").RunOptions} [options]
 * @returns {Promise<string>} its standard output
 */
async function must(program, args, target, options = {}) {
  const { code, output, stdout } = await run(program, args, options).catch(error => {
    throw error instanceof Missing ? absent(target, `${error.program} was not found`) : error;
  });
  if (code === 0) return stdout;
  if (!unreachable(output)) process.stderr.write(`\n${output.trimEnd()}\n`);
  throw new UserError(
    cause(output) ??
      `${program} failed while the Rust target ${target} was built, its output is above: run "rustup target add ${target}", and ${command()} again`,
  );
}
