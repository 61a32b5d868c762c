// Reads programs from the files of a folder, for example a public test suite for TypeScript.
//
// A file may hold several modules, each after a line `// @filename: name`, as TypeScript's own tests do. Such tests
// check names by their types, not by output, so `observed` adds code that shows the values of the main module's
// declarations after the module has run.

import { readFileSync, readdirSync } from "node:fs";
import { join, posix, relative } from "node:path";
import ts from "typescript";

/** @typedef {import("./programs.mjs").Program} Program */

/** The largest file that is read, in bytes: the bound of a module of a program. */
const FILE_BYTES_MAX = 256 * 1024;
const FILE_NAME = /^[ \t]*\/\/[ \t]*@filename[ \t]*:[ \t]*(.+?)[ \t]*\r?$/im;

/**
 * @param {string} folder
 * @returns {Generator<Program>}
 */
export function* corpus(folder) {
  const names = /** @type {string[]} */ (readdirSync(folder, { recursive: true }))
    .filter(name => /(?<!\.d)\.m?ts$/.test(name))
    .sort();
  for (const name of names) {
    const text = readFileSync(join(folder, name), "utf8").replace(/^\uFEFF/, "");
    if (text.length <= FILE_BYTES_MAX) yield { name: relative(".", name), ...modules(text) };
  }
}

/**
 * @param {string} text
 * @returns {{ modules: Record<string, string>, main: string }}
 */
function modules(text) {
  const parts = text.split(new RegExp(FILE_NAME, "gim"));
  if (parts.length === 1) return { modules: { "main.ts": observed(text) }, main: "main.ts" };
  /** @type {Record<string, string>} */
  const found = {};
  let main = "";
  for (let i = 1; i < parts.length; i += 2) {
    const name = posix.normalize(parts[i].replace(/^\/+/, "")).replace(/^(\.\.\/)+/, "");
    found[name] = parts[i + 1];
    if (/(?<!\.d)\.m?[tj]s$/.test(name)) main = name;
  }
  // The last file is the one that imports the others.
  if (main) found[main] = observed(found[main]);
  return { modules: found, main };
}

/**
 * Returns the text with a call of `observe` for each value that its top level declares.
 * @param {string} text
 */
export function observed(text) {
  const names = new Set();
  for (const statement of ts.createSourceFile("main.ts", text, ts.ScriptTarget.ESNext).statements) {
    if (ts.isVariableStatement(statement)) for (const it of statement.declarationList.declarations) add(it.name);
    else if (
      ts.isFunctionDeclaration(statement) ||
      ts.isClassDeclaration(statement) ||
      ts.isEnumDeclaration(statement) ||
      ts.isModuleDeclaration(statement)
    ) {
      if (statement.name && ts.isIdentifier(statement.name)) names.add(statement.name.text);
    }
  }
  /** @param {ts.BindingName} name */
  function add(name) {
    if (ts.isIdentifier(name)) names.add(name.text);
    else for (const element of name.elements) if (ts.isBindingElement(element)) add(element.name);
  }
  names.delete("");
  return [...names].reduce(
    (text, name) => `${text}\n;(globalThis as any).observe(${JSON.stringify(name)}, () => ${name});`,
    text,
  );
}
