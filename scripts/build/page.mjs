// Builds the page: the crate as wasm, its glue and the style sheet, in a folder that is named by a digest of their content.
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build, quick, targets } from "./cargo.mjs";
import { digest, files, stamp } from "./digest.mjs";
import { UserError, command } from "../lib/errors.mjs";
import { at, root, site } from "../lib/paths.mjs";
import { optimise } from "./optimise.mjs";
import { sizes } from "./sizes.mjs";
import { progress } from "../lib/progress.mjs";
import { tool } from "../setup/tools.mjs";
import { TARGET } from "../setup/rust.mjs";

/** The sources of both builds. A change in any of them builds the page and the Worker again. */
export const SOURCES = [
  "Cargo.toml",
  "Cargo.lock",
  "rust-toolchain.toml",
  "build.rs",
  ".cargo",
  "package-lock.json",
  "crates/petri-protocol",
  "src",
  "style",
  "public",
  "page",
  "scripts/build/page.mjs",
  "scripts/build/optimise.mjs",
];

/** Hexadecimal digits in the folder's name. */
const NAME = 16;

/** The scripts, each bundled with its imports: the page's own script, and the scripts that the page loads later. */
const SCRIPTS = {
  petri: at("page", "petri.js"),
  editor: at("page", "editor", "index.js"),
  format: at("page", "format", "index.js"),
};

/** The script of the document that shows a program's page. It is inlined into that document, so it is not a module. */
const INLINE = { preview: at("page", "preview", "index.js") };

/** The files that the page needs to start, and the files that it loads afterwards. */
const START = ["petri_bg.wasm", "petri.js", "petri.css"];
const LATER = ["editor.js", "format.js", "preview.js"];

/** @typedef {{ pkg: string, sizes: string }} Facts `pkg` is the page's folder in target/site, "pkg/<hash>" */

/** @type {import("./digest.mjs").Stamp<Facts>} */
const noted = stamp(at("target", "page.json"));
const sources = () => digest(root, SOURCES, quick ? ["quick"] : []);

/** @returns {Facts | null} the current page, or null if its sources have changed */
export const current = () => noted.read(sources());

/**
 * Builds the page into target/site.
 * @returns {Promise<Facts>}
 * @throws {import("../lib/errors.mjs").UserError}
 */
export async function buildPage() {
  const from = sources();
  return progress(
    "page",
    async () => {
      const made = await compile();
      await bundle(made);
      const pkg = `pkg/${digest(made, files(made, "")).slice(0, NAME)}`;
      publish(made, pkg);
      const facts = {
        pkg,
        sizes: [START, LATER].map(names => sizes(names.map(name => join(site, pkg, name)))).join("; later "),
      };
      noted.write(
        from,
        files(site, "").map(file => join(site, file)),
        facts,
      );
      return facts;
    },
    facts => facts.sizes,
  );
}

/** @returns {Promise<string>} a folder with the optimised wasm; the glue is in the folder `glue()` */
async function compile() {
  const aside = join(targets.page, "made");
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(aside, { recursive: true });
  // Optimised for size: visitors wait for the download, and the page computes little.
  const env = { CARGO_TARGET_DIR: targets.page, ...(!quick && { CARGO_PROFILE_RELEASE_OPT_LEVEL: "z" }) };
  await build(
    "the page",
    "cargo",
    [
      "build",
      "--release",
      "--package",
      "petri",
      "--lib",
      "--no-default-features",
      "--features",
      "hydrate",
      "--target",
      TARGET,
    ],
    env,
  );
  const compiled = join(targets.page, TARGET, "release", "petri.wasm");
  await build("the page", tool("wasm-bindgen"), [
    "--target",
    "web",
    "--no-typescript",
    "--out-name",
    "petri",
    "--out-dir",
    glue(),
    compiled,
  ]);
  const [bound, optimised] = [join(glue(), "petri_bg.wasm"), join(aside, "petri_bg.wasm")];
  if (quick) {
    cpSync(bound, optimised);
    return aside;
  }
  await optimise("the page", "-Oz", bound, optimised);
  return aside;
}

const glue = () => join(targets.page, "glue");

/** Bundles the scripts and the style sheet, each with its imports, into one file each. @param {string} into a folder */
async function bundle(into) {
  const { build: esbuild } = await import("esbuild");
  /** @satisfies {import("esbuild").BuildOptions} */
  const shared = { bundle: true, minify: true, legalComments: "none", logLevel: "silent", absWorkingDir: root };
  await esbuild({
    ...shared,
    entryPoints: SCRIPTS,
    alias: { "petri-glue": join(glue(), "petri.js") },
    format: "esm",
    target: "es2022",
    outdir: into,
  }).catch(shown);
  await esbuild({ ...shared, entryPoints: INLINE, format: "iife", target: "es2022", outdir: into }).catch(shown);
  await esbuild({
    ...shared,
    entryPoints: { petri: at("style", "main.css") },
    loader: { ".woff2": "file", ".svg": "file", ".png": "file" },
    assetNames: "[name]",
    outdir: into,
  }).catch(shown);
}

/**
 * Throws the first error of esbuild, with its location.
 * @param {Error & { errors?: import("esbuild").Message[] }} error
 * @returns {never}
 */
function shown(error) {
  const [{ text, location } = { text: error.message, location: null }] = error.errors ?? [];
  const place = location ? `${location.file}:${location.line}:${location.column + 1}: ` : "";
  throw new UserError(`${place}${text}: fix that and run ${command()} again`);
}

/**
 * Copies the page and public/ into target/site. Previous pages are removed last, for clients that are still loading their files.
 * @param {string} made a folder with the page's files
 * @param {string} pkg
 */
function publish(made, pkg) {
  const whole = join(site, pkg);
  if (!existsSync(whole)) {
    mkdirSync(join(site, "pkg"), { recursive: true });
    const aside = `${whole}.part`;
    rmSync(aside, { recursive: true, force: true });
    cpSync(made, aside, { recursive: true });
    renameSync(aside, whole);
  }
  const kept = new Set([...files(at("public"), ""), ...files(made, "").map(file => `${pkg}/${file}`)]);
  if (existsSync(at("public"))) cpSync(at("public"), site, { recursive: true });
  for (const file of files(site, "")) if (!kept.has(file)) rmSync(join(site, file));
  for (const name of readdirSync(join(site, "pkg")))
    if (`pkg/${name}` !== pkg) rmSync(join(site, "pkg", name), { recursive: true });
}
