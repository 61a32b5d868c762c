// Builds a Rust target when rustup's server is out of reach: cargo compiles the standard library from the source that
// Debian packages. Nothing is installed on the system. The toolchain receives complete folders, which are renamed into
// place.
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { UserError, command } from "../lib/errors.mjs";
import { root, tools } from "../lib/paths.mjs";
import { must } from "../lib/process.mjs";

/** The suite of Debian with the newest Rust versions. */
const SUITE = "trixie-backports";
const KEYRING = "/usr/share/keyrings/debian-archive-keyring.gpg";
/** A file that marks a source folder as added by this script, not by rustup. */
const MARK = ".petri";

/** @param {string} target */
const byHand = target => `run "rustup target add ${target}" where the network allows it,`;

/**
 * Runs a program that must succeed.
 * @param {string} target
 * @param {string} program
 * @param {string[]} args
 * @param {import("../lib/process.mjs").RunOptions} [options]
 */
const called = (target, program, args, options) =>
  must(`${program} failed while the Rust target ${target} was built`, program, args, {
    ...options,
    advice: byHand(target),
  });

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
  const sysroot = (await called(target, "rustc", ["--print", "sysroot"], { cwd: root })).trim();
  const library = join(sysroot, "lib", "rustlib", "src", "rust", "library");
  try {
    if (!existsSync(join(library, "vendor"))) {
      const unpacked = await source(work, version, target);
      writeFileSync(join(unpacked, MARK), "");
      place(unpacked, library);
    }
    place(await compile(work, target, sysroot), join(sysroot, "lib", "rustlib", target, "lib"));
  } catch (error) {
    const code = /** @type {NodeJS.ErrnoException} */ (error).code ?? "";
    if (!["EACCES", "EROFS", "EPERM"].includes(code)) throw error;
    throw new UserError(
      `the Rust toolchain at ${sysroot} cannot be written (${code}): add the target as its owner ("rustup target add ${target}") and run ${command()} again`,
    );
  } finally {
    // rustup refuses to install its rust-src over an existing folder.
    if (existsSync(join(library, MARK))) rmSync(library, { recursive: true, force: true });
    rmSync(work, { recursive: true, force: true });
  }
}

/**
 * Copies a folder next to `to`, on the disk of the toolchain, and renames the copy into place.
 * @param {string} from
 * @param {string} to
 */
function place(from, to) {
  const partial = `${to}.petri-part`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, partial, { recursive: true, verbatimSymlinks: true });
  rmSync(to, { recursive: true, force: true });
  renameSync(partial, to);
}

/**
 * Downloads Debian's rust-src from the mirror that the machine already uses. apt gets one source, and folders of its
 * own.
 * @param {string} work
 * @param {string} version
 * @param {string} target
 * @returns {Promise<string>} the unpacked `library` folder
 */
async function source(work, version, target) {
  const known = existsSync(KEYRING)
    ? await called(target, "apt-get", ["indextargets", "--format", "$(ORIGIN) $(REPO_URI)"])
    : "";
  const mirror = /^Debian (\S+\/debian\/?)$/m.exec(known)?.[1];
  if (!mirror)
    throw new UserError(
      `the Rust target ${target} is missing and apt knows no Debian mirror: ${byHand(target)} and run ${command()} again`,
    );
  const list = join(work, "debian.sources");
  writeFileSync(list, `Types: deb\nURIs: ${mirror}\nSuites: ${SUITE}\nComponents: main\nSigned-By: ${KEYRING}\n`);
  for (const folder of ["lists", "cache/archives"]) mkdirSync(join(work, folder, "partial"), { recursive: true });
  const options = [
    `Dir::Etc::sourcelist=${list}`,
    "Dir::Etc::sourceparts=-",
    `Dir::State::Lists=${join(work, "lists")}`,
    `Dir::Cache=${join(work, "cache")}`,
    "APT::Sandbox::User=",
    "Acquire::Retries=3",
    "APT::Update::Error-Mode=any",
  ].flatMap(option => ["-o", option]);
  await called(target, "apt-get", [...options, "update"], { cwd: work });
  // Debian's version is Rust's with a suffix, as in 1.95.0+dfsg1-2~bpo13+1.
  await called(target, "apt-get", [...options, "download", `rust-src=${version}+*`], { cwd: work });
  const archive = readdirSync(work).find(name => name.endsWith(".deb")) ?? "";
  await called(target, "dpkg", ["-x", join(work, archive), join(work, "unpacked")]);
  return join(work, "unpacked", "usr", "src", `rustc-${version}`, "library");
}

/**
 * @param {string} work
 * @param {string} target
 * @param {string} sysroot
 * @returns {Promise<string>} a folder with the target's rlibs
 */
async function compile(work, target, sysroot) {
  const crate = join(work, "std");
  mkdirSync(join(crate, "src"), { recursive: true });
  writeFileSync(join(crate, "Cargo.toml"), '[package]\nname = "std-for-target"\nedition = "2024"\n\n[workspace]\n');
  writeFileSync(join(crate, "src", "lib.rs"), "//! Built for its dependencies.\n");
  const env = {
    RUSTC_BOOTSTRAP: "1",
    CARGO_TARGET_DIR: join(crate, "target"),
    // Outside the checkout rustup may select another toolchain.
    RUSTUP_TOOLCHAIN: process.env.RUSTUP_TOOLCHAIN ?? sysroot,
  };
  const args = ["build", "--release", "--target", target, "-Zbuild-std=std,panic_abort"];
  await called(target, "cargo", args, { cwd: crate, env });
  const rlibs = join(work, "rlibs");
  cpSync(join(crate, "target", target, "release", "deps"), rlibs, {
    recursive: true,
    filter: path => path.endsWith("deps") || (path.endsWith(".rlib") && !path.includes("std_for_target")),
  });
  return rlibs;
}
