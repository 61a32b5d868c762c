// Bundles the modules of crates/petri-runtime/harness into the one module that every isolate gets. The bundle is kept
// in git, so that the crate compiles with cargo alone.
import { existsSync, readFileSync } from "node:fs";
import { relative } from "node:path";
import { transform } from "esbuild";
import { UserError } from "../lib/errors.mjs";
import { digest, write } from "../lib/files.mjs";
import { isProgram, main } from "../lib/main.mjs";
import { at, root } from "../lib/paths.mjs";
import { bundle as bundleWith } from "./bundle.mjs";

const FOLDER = "crates/petri-runtime/harness";

/** The bundle of the harness, which code.rs includes. */
export const BUNDLE = at("crates", "petri-runtime", "src", "harness.bundle.js");
/** The bundle of the guard. The guard is a separate module, because both the harness and the program import it. */
export const GUARD = at("crates", "petri-runtime", "src", "guard.bundle.js");

/** The CommonJS module of the harness, which is not bundled. */
export const REQUIRE = at("crates", "petri-runtime", "src", "require.cjs");

/** The first line of a bundle, with the digest of what it was made of: the modules and this file. */
const banner = () =>
  `// Generated from ${FOLDER} by \`npm run harness\`. SHA-256 of the sources: ${digest(root, [FOLDER, "scripts/build/harness.mjs"])}`;

/**
 * The functions that every run calls. V8 parses a function twice: first to find its end, then to compile it at its
 * first call. A function in parentheses is compiled at once (<https://v8.dev/blog/preparser#pife>).
 */
const CALLED = `
  active activeOr afterText answerOf bodyOf complete completeAnswer contextOf dispatch elapsed encode evaluation execute fetch
  finalize finish fitsHeader getter headerPairs holdRejections inHeader inside installConsole installFaults installFunctionText
  installProxy installTraces isClass isResponse lengthOf notify outputBound own ownValue quote readerOf releaseRejections
  replace sendBody sendHead returned setCookies setImporting settled start then turn wrap wrapBind wrapFinalizers
  wrapFromAsync write`;

/** The same for the guard. */
const CALLED_OF_GUARD = "claim meter newMeter";

/**
 * @param {string} code as esbuild prints it: a function starts and ends with a line that is not indented
 * @param {string[]} names of functions to compile at once
 */
function eager(code, names) {
  /** @type {string[]} */
  const early = [];
  const rest = names.reduce((rest, name) => {
    const found = new RegExp(`^(?:async )?function ${name}\\([^]*?\\n\\}\\n`, "m").exec(rest);
    if (!found)
      throw new UserError(
        `the harness has no function named ${name}: take it out of CALLED in scripts/build/harness.mjs and run npm run harness again`,
      );
    early.push(`const ${name} = (${found[0].trimEnd()});\n`);
    return rest.replace(found[0], "");
  }, code);
  // The functions become constants, which must be defined before the code that uses them.
  const imports = /^(?:import .*\n|\/\/.*\n)*/.exec(rest)?.[0] ?? "";
  return imports + early.join("") + rest.slice(imports.length);
}

/**
 * Bundles a module with its imports. Every isolate parses the result, so the result is minified.
 * @param {string} entry
 * @param {string} called names of its functions that every run calls
 */
async function made(entry, called) {
  const shared = /** @type {const} */ ({
    format: "esm",
    target: "esnext",
    platform: "neutral",
    charset: "ascii",
    legalComments: "none",
  });
  const external = ["node:*", "cloudflare:*", "./guard.js", "./require.js", "./source_maps.txt"];
  const { outputFiles } = await bundleWith({ ...shared, entryPoints: [at(FOLDER, entry)], write: false, external });
  const code = eager(outputFiles?.[0].text ?? "", called.trim().split(/\s+/));
  return (await transform(code, { ...shared, minify: true, lineLimit: 160, banner: banner() })).code;
}

/**
 * The harness as one module.
 * @returns {Promise<string>} the module's text
 */
export const bundle = () => made("main.js", CALLED);

/**
 * The guard as one module.
 * @returns {Promise<string>} the module's text
 */
export const guard = () => made("guard.js", CALLED_OF_GUARD);

/**
 * Makes the bundles again if the modules have changed.
 * @returns {Promise<boolean>} whether the bundles were made again
 */
export async function makeHarness() {
  if ([BUNDLE, GUARD].every(isCurrent)) return false;
  write(BUNDLE, await bundle());
  write(GUARD, await guard());
  return true;
}

/** @param {string} path whose content begins with the banner if it was made of the current modules */
const isCurrent = path => existsSync(path) && readFileSync(path, "utf8").startsWith(`${banner()}\n`);

if (isProgram(import.meta.url))
  await main(async () => {
    console.log(`${relative(root, BUNDLE)} ${(await makeHarness()) ? "was made again" : "is up to date"}`);
  });
