// Programs that use libraries: lodash, acorn, rxjs and zod, and TypeScript's own compiler. rxjs and zod are compiled
// from their TypeScript source.

import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import * as tslib from "tslib";

const require = createRequire(import.meta.url);

/** Returns the program in `programs` that imports a library from `./lib`, uses the library and logs the results. */
const user = (/** @type {string} */ library) =>
  readFileSync(new URL(`./programs/${library}.js`, import.meta.url), "utf8");

/** Returns the folder of a package. */
const root = (/** @type {string} */ name) => dirname(require.resolve(`${name}/package.json`));

/**
 * Returns the files of a folder by name.
 * @param {string} folder
 * @param {(name: string) => boolean} wanted
 */
function folder(folder, wanted) {
  /** @type {Record<string, string>} */
  const found = {};
  const names = /** @type {string[]} */ (readdirSync(folder, { recursive: true }));
  for (const name of names.filter(wanted).sort())
    found[`lib/${relative(".", name)}`] = readFileSync(join(folder, name), "utf8");
  return found;
}

const isScript = (/** @type {string} */ name) => /\.m?js$/.test(name);
const isSource = (/** @type {string} */ name) =>
  /\.ts$/.test(name) && !/(^|\/)(tests|benchmarks)\//.test(name) && !/\.(test|bench)\.ts$/.test(name);

/** @returns {Generator<import("./compare.mjs").Program>} */
export function* libraries() {
  const lodash = folder(root("lodash-es"), isScript);
  yield { name: "lodash-es", modules: { ...lodash, "main.js": user("lodash") }, main: "main.js" };
  const acorn = readFileSync(join(root("acorn"), "dist", "acorn.mjs"), "utf8");
  yield {
    name: "acorn, which reads itself",
    modules: { "lib/acorn.mjs": acorn, "main.js": user("acorn") },
    main: "main.js",
    options: { give: { source: acorn } },
  };
  const rxjsUser = user("rxjs");
  const rxjs = folder(join(root("rxjs"), "src"), name => isSource(name) && !/^(Rx|BUILD)/.test(name));
  yield {
    name: "rxjs, from its TypeScript",
    modules: { ...rxjs, "main.js": rxjsUser },
    plain: { ...folder(join(root("rxjs"), "dist", "esm"), isScript), "main.js": rxjsUser },
    main: "main.js",
    options: { imports: { tslib } },
  };
  const zodUser = user("zod");
  const zod = folder(join(root("zod"), "src"), isSource);
  yield {
    name: "zod, from its TypeScript",
    modules: { ...zod, "main.js": zodUser },
    plain: { ...folder(root("zod"), isScript), "main.js": zodUser },
    main: "main.js",
  };
  yield typescript();
}

/** @returns {import("./compare.mjs").Program} */
export function typescript() {
  const bundle = readFileSync(join(root("typescript"), "lib", "typescript.js"), "utf8");
  // Wraps a script for Node as a module.
  const module = `
    const module = { exports: {} };
    const require = () => ({});
    const process = undefined;
    const __filename = "/typescript.js";
    const __dirname = "/";
    ${bundle}
    export default module.exports;`;
  const library = readFileSync(join(root("typescript"), "lib", "lib.es5.d.ts"), "utf8");
  return {
    name: "typescript, which checks a program",
    modules: { "lib/typescript.js": module, "main.js": user("typescript") },
    main: "main.js",
    options: { give: { library } },
  };
}
