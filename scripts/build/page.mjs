// Builds the page: the crate as wasm, its glue and the style sheet, in a folder that is named by a digest of their
// content.
import { cpSync, existsSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { digest, files } from "../lib/files.mjs";
import { at, root, site } from "../lib/paths.mjs";
import { TARGET } from "../setup/rust.mjs";
import { tool } from "../setup/tools.mjs";
import { bundle } from "./bundle.mjs";
import { build, quick, targets } from "./cargo.mjs";
import { built } from "./stamp.mjs";
import { optimise, sizes } from "./wasm.mjs";

/** The sources of both builds. A change in any of them builds the page and the Worker again. */
export const SOURCES = [
  ..."Cargo.toml Cargo.lock rust-toolchain.toml build.rs .cargo package-lock.json".split(" "),
  ..."crates/petri-protocol src style public page scripts/build".split(" "),
];

/** The page's own script, and the scripts that the page loads later. */
const SCRIPTS = {
  petri: "page/petri.js",
  editor: "page/editor/index.js",
  format: "page/format/index.js",
};

/** The script of the document that shows a program's page. It is inlined into that document, so it is not a module. */
const INLINE = { preview: "page/preview/index.js" };

/** The files that the page needs to start, and the files that it loads afterwards. */
const START = ["petri_bg.wasm", "petri.js", "petri.css"];
const LATER = ["editor.js", "format.js", "preview.js"];

/**
 * Builds the page into target/site, unless it is up to date.
 * @returns {Promise<{ pkg: string, sizes: string }>} `pkg` is the page's folder in target/site, "pkg/<hash>"
 * @throws {import("../lib/errors.mjs").UserError}
 */
export const buildPage = () =>
  built("page", digest(root, SOURCES, quick ? ["quick"] : []), site, async () => {
    const made = join(targets.page, "made");
    rmSync(made, { recursive: true, force: true });
    await compile(made);
    const pkg = `pkg/${digest(made, files(made, "")).slice(0, 16)}`;
    publish(made, pkg);
    const measured = [START, LATER].map(names => sizes(names.map(name => join(site, pkg, name))));
    return { pkg, sizes: measured.join("; later ") };
  });

/**
 * Writes all files of the page.
 * @param {string} into a folder
 */
async function compile(into) {
  // Optimised for size: visitors wait for the download, and the page computes little.
  const env = { CARGO_TARGET_DIR: targets.page, ...(!quick && { CARGO_PROFILE_RELEASE_OPT_LEVEL: "z" }) };
  const features = ["--no-default-features", "--features", "hydrate"];
  const crate = ["--release", "--package", "petri", "--lib", ...features, "--target", TARGET];
  await build("the page", "cargo", ["build", ...crate], { env });
  const compiled = join(targets.page, TARGET, "release", "petri.wasm");
  const glue = join(targets.page, "glue");
  const bindgen = ["--target", "web", "--no-typescript", "--out-name", "petri", "--out-dir", glue, compiled];
  await build("the page", tool("wasm-bindgen"), bindgen);

  const minified = { minify: true, target: "es2022", outdir: into };
  const alias = { "petri-glue": join(glue, "petri.js") };
  await bundle({ ...minified, entryPoints: SCRIPTS, format: "esm", alias });
  await bundle({ ...minified, entryPoints: INLINE, format: "iife" });
  await bundle({
    minify: true,
    outdir: into,
    entryPoints: { petri: "style/main.css" },
    loader: { ".woff2": "file", ".svg": "file", ".png": "file" },
    assetNames: "[name]",
  });
  const wasm = join(into, "petri_bg.wasm");
  cpSync(join(glue, "petri_bg.wasm"), wasm);
  if (!quick) await optimise("the page", "-Oz", wasm);
  if (!quick)
    for (const name of readdirSync(into).filter(name => /\.(js|css|wasm)$/.test(name))) compress(join(into, name));
}

/** Writes a file's brotli encoding beside it: too slow for a server, and a third smaller than gzip for the wasm. @param {string} path */
function compress(path) {
  const content = readFileSync(path);
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  writeFileSync(`${path}.br`, brotliCompressSync(content, { params }));
}

/**
 * Copies the page and public/ into target/site. Previous pages are removed last, for clients that are still loading
 * their files.
 * @param {string} made a folder with the page's files
 * @param {string} pkg
 */
function publish(made, pkg) {
  const whole = join(site, pkg);
  if (!existsSync(whole)) {
    const partial = `${whole}.part`;
    rmSync(partial, { recursive: true, force: true });
    cpSync(made, partial, { recursive: true });
    renameSync(partial, whole);
  }
  cpSync(at("public"), site, { recursive: true });
  const kept = new Set([...files(at("public"), ""), ...files(made, "").map(file => `${pkg}/${file}`)]);
  for (const file of files(site, "")) if (!kept.has(file)) rmSync(join(site, file));
  for (const name of readdirSync(join(site, "pkg")))
    if (`pkg/${name}` !== pkg) rmSync(join(site, "pkg", name), { recursive: true });
}
