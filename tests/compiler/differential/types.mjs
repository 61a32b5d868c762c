// Types erased by Petri's compiler and by TypeScript's: the results differ only in layout and the names of locals.

import * as acorn from "acorn";
import * as esbuild from "esbuild";
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import ts from "typescript";

const require = createRequire(import.meta.url);

/**
 * @param {string} [folder] by default the sources of rxjs and zod
 * @returns {Generator<{ name: string, source: string }>}
 */
export function* typeScript(folder) {
  const folders = folder
    ? [folder]
    : ["rxjs", "zod"].map(name => join(dirname(require.resolve(`${name}/package.json`)), "src"));
  for (const root of folders) {
    const names = /** @type {string[]} */ (readdirSync(root, { recursive: true }))
      .filter(name => /(?<!\.d)\.m?ts$/.test(name))
      .sort();
    for (const name of names) yield { name: join(root, name), source: readFileSync(join(root, name), "utf8") };
  }
}

/** @param {string} code */
const minify = async code =>
  (await esbuild.transform(code, { minify: true, target: "esnext", format: "esm", logLevel: "silent" })).code;
/**
 * Returns the syntax tree without positions, in which parentheses do not show.
 * @param {string} code
 */
const tree = code =>
  JSON.stringify(acorn.parse(code, { ecmaVersion: "latest", sourceType: "module" }), (key, value) =>
    ["start", "end", "raw"].includes(key) ? undefined : typeof value === "bigint" ? `${value}` : value,
  );

const options = {
  module: ts.ModuleKind.ESNext,
  isolatedModules: true,
  useDefineForClassFields: true,
  removeComments: true,
};

/**
 * @param {ReturnType<typeof import("../compiler.mjs").startCompiler>} compiler
 * @param {string} source
 * @returns {Promise<string>} "" if the results are the same, else the text around the first difference
 */
export async function compareTypes(compiler, source) {
  const answer = await compiler.alone("main.ts", source);
  if (answer.diagnostics) return answer.diagnostics.map(it => `${it.line}:${it.column} ${it.message}`).join("; ");
  const code = withoutGuards(answer.modules["main.ts"]);
  const theirs = ts.transpileModule(answer.source, {
    compilerOptions: {
      ...options,
      target: /\baccessor\b/.test(source) ? ts.ScriptTarget.ES2022 : ts.ScriptTarget.ESNext,
    },
  }).outputText;
  const [a, b] = await Promise.all([minify(theirs), minify(code)]);
  if (a === b || tree(a) === tree(b)) return "";
  let at = 0;
  while (a[at] === b[at]) at++;
  return `theirs: ${a.slice(Math.max(0, at - 40), at + 80)}\n   ours: ${b.slice(Math.max(0, at - 40), at + 80)}`;
}

/** @param {string} code */
function withoutGuards(code) {
  const imports = /import\{trip as ([^,}]+)(?:,counted as ([^,}]+))?(?:,caught as ([^,}]+))?\}from"[^"]*";$/.exec(code),
    fuel = /var (\$\d*n)=0;/.exec(code)?.[1];
  const body = code.slice(0, code.lastIndexOf("\n"));
  if (!fuel || !imports) return body;
  const [, trip, counted, caught] = imports;
  const [n, t] = [fuel, trip].map(name => name.replace(/\$/g, "\\$"));
  let whole = caught ? withoutCatching(body, caught.replace(/\$/g, "\\$")) : body;
  if (counted) whole = withoutCalls(whole, counted);
  return whole
    .replace(`var ${fuel}=0;`, "")
    .replace(new RegExp(`if\\(!\\(--${n}>=0\\)\\)${n}=${t}\\(\\d+\\);`, "g"), "")
    .replace(new RegExp(`--${n}>=0\\|\\|\\(${n}=${t}\\(\\d+\\)\\),`, "g"), "");
}

/**
 * Removes the calls that take guards out of a caught error.
 * @param {string} code
 * @param {string} caught the name of the function, as a pattern
 */
function withoutCatching(code, caught) {
  return code
    .replace(new RegExp(`${caught}\\([^()]*\\);`, "g"), "")
    .replace(/\{\/\*\$\d*n\*\/try(?=\{)/g, "")
    .replace(new RegExp(`catch\\(\\$\\d*_\\d+\\)\\{throw ${caught}\\([^()]*\\)\\}\\}`, "g"), "");
}

/**
 * Replaces each call of `name` with its argument in parentheses.
 * @param {string} code
 * @param {string} name
 */
function withoutCalls(code, name) {
  return code.replaceAll(`${name}(`, "(");
}
