// The language tests of test262, read from a copy at a given path. <https://github.com/tc39/test262>

import { existsSync, readFileSync, readdirSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";

/** The part of the host interface that the tests here use. */
const HOST = `globalThis.$262 = {
  global: globalThis,
  evalScript(code) { return (0, eval)(code) },
  createRealm() { throw new Error("no realms") },
  detachArrayBuffer(b) { structuredClone(b, { transfer: [b] }) },
  gc() {},
  agent: {},
};`;

/** Tests that crash the engine itself, compiled or not. */
const CRASHES = ["await-using-invalid-assignment-next-expression-for.js"];

/**
 * @param {string} root the folder of the copy
 * @param {string} [part] a folder below its `test`
 * @returns {Generator<import("./compare.mjs").Program>} each strict test as a module
 */
export function* test262(root, part = "") {
  const harness = (/** @type {string} */ name) => readFileSync(join(root, "harness", name), "utf8");
  for (const path of files(join(root, "test", part))) {
    const source = readFileSync(path, "utf8");
    const meta = /\/\*---([\s\S]*?)---\*\//.exec(source)?.[1] ?? "";
    const list = (/** @type {string} */ key) =>
      (
        new RegExp(`${key}:\\s*\\[([^\\]]*)\\]`).exec(meta)?.[1] ??
        [...(new RegExp(`${key}:\\s*\\n((?:\\s+-.*\\n)*)`).exec(meta)?.[1] ?? "").matchAll(/-\s*(.*)/g)]
          .map(found => found[1])
          .join(",")
      )
        .split(",")
        .map(item => item.trim())
        .filter(Boolean);
    const flags = list("flags");
    if (flags.includes("noStrict") || flags.includes("raw") || CRASHES.includes(basename(path))) continue;
    const folder = dirname(path);
    /** @type {Record<string, string>} */
    const modules = { [basename(path)]: source };
    fixtures(folder, source, modules);
    const includes = [
      "assert.js",
      "sta.js",
      ...(flags.includes("async") ? ["doneprintHandle.js"] : []),
      ...list("includes"),
    ];
    yield {
      name: relative(join(root, "test"), path),
      modules,
      main: basename(path),
      options: {
        scripts: [HOST, ...new Set(includes)].map(name => (name === HOST ? HOST : harness(name))),
        async: flags.includes("async"),
        quiet: true,
      },
    };
  }
}

/**
 * Adds the modules that a source imports, and those that they import.
 * @param {string} folder
 * @param {string} source
 * @param {Record<string, string>} modules
 */
function fixtures(folder, source, modules) {
  for (const [, name] of source.matchAll(/["'`]\.\/([\w.-]+\.js)["'`]/g)) {
    if (name in modules || !existsSync(join(folder, name))) continue;
    modules[name] = readFileSync(join(folder, name), "utf8");
    fixtures(folder, modules[name], modules);
  }
}

/**
 * @param {string} folder
 * @returns {Generator<string>}
 */
function* files(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.isDirectory()) yield* files(join(folder, entry.name));
    else if (entry.name.endsWith(".js") && !entry.name.includes("_FIXTURE")) yield join(folder, entry.name);
  }
}
