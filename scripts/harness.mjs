// The harness: the modules of src/runtime/harness as the one module that an isolate is given. What is made is kept in git,
// so that the crate compiles where nothing but cargo is.
import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { pathToFileURL } from "node:url";
import { main } from "./child.mjs";
import { digest } from "./digest.mjs";
import { Fault } from "./fault.mjs";
import { write } from "./files.mjs";
import { at, root } from "./paths.mjs";

const FOLDER = "src/runtime/harness";

/** The module; code.rs includes it. */
export const BUNDLE = at("src", "runtime", "harness.bundle.js");

/** The first line of a bundle of the modules as they are. */
const banner = () => `// Made of ${FOLDER} by \`npm run harness\`; its SHA-256: ${digest(root, [FOLDER])}`;

/**
 * Bundles the modules as they are. Every isolate parses the result anew, so it is as short as can be.
 * @returns {Promise<string>} the module's text
 */
export async function bundle() {
  const { build } = await import("esbuild");
  const { outputFiles: [{ text }] } = await build({
    entryPoints: [at(FOLDER, "main.js")], absWorkingDir: root, bundle: true, write: false, format: "esm", target: "esnext", platform: "neutral", charset: "utf8",
    external: ["node:*", "cloudflare:*"], minify: true, lineLimit: 160, legalComments: "none", logLevel: "silent", banner: { js: banner() },
  }).catch((error) => {
    const [{ text: why, location } = { text: error.message, location: null }] = error.errors ?? [];
    throw new Fault(`${location ? `${location.file}:${location.line}:${location.column + 1}: ` : ""}${why}: mend that and run npm run harness again`);
  });
  return text;
}

/** Makes the bundle anew where the modules have changed since. @returns {Promise<boolean>} whether it was */
export async function makeHarness() {
  if (text().startsWith(`${banner()}\n`)) return false;
  write(BUNDLE, await bundle());
  return true;
}

/** The bundle as it is kept, or "". */
function text() {
  try {
    return readFileSync(BUNDLE, "utf8");
  } catch {
    return "";
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await main(async () => {
    console.log(`${relative(root, BUNDLE)} ${(await makeHarness()) ? "is made anew" : "is up to date"}`);
  });
}
