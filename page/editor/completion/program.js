// Completions from the program's other modules: their exports and their paths.
import { typescriptLanguage, tsxLanguage } from "@codemirror/lang-javascript";
import { SCRIPT } from "../imports.js";
import { relative, resolve } from "../paths.js";

/**
 * The modules of the program. A module that is not text has a name and no source.
 * @typedef {object} Program
 * @property {() => string[]} names
 * @property {(name: string) => string | undefined} source
 */

/**
 * @typedef {import("@codemirror/autocomplete").Completion} Completion
 * @typedef {import("@lezer/common").SyntaxNode} SyntaxNode
 */

/**
 * The exports of each module when it was last read.
 * @type {Map<string, { source: string, exports: string[] }>}
 */
const read = new Map();

/**
 * The paths to the other modules.
 * @param {Program} program
 * @param {string} here name of the edited module
 * @returns {Completion[]}
 */
export const paths = (program, here) =>
  program
    .names()
    .filter(name => name !== here)
    .map(name => ({ label: relative(here, name), type: "module" }));

/**
 * The names that the other modules export.
 * @param {Program} program
 * @param {string} here
 * @param {string} [path] import path of the only module to list
 * @returns {Completion[]}
 */
export function exported(program, here, path) {
  const others = program.names().filter(name => name !== here && SCRIPT.test(name));
  const only = path === undefined ? null : resolve(here, path, others);
  return others
    .filter(name => path === undefined || name === only)
    .flatMap(name =>
      exportsOf(name, program.source(name) ?? "").map(label => ({
        label,
        detail: relative(here, name),
        type: "variable",
        boost: 2,
      })),
    );
}

/**
 * @param {string} name
 * @param {string} source
 * @returns {string[]}
 */
function exportsOf(name, source) {
  const known = read.get(name);
  if (known?.source === source) return known.exports;
  const language = /x$/i.test(name) ? tsxLanguage : typescriptLanguage;
  const names = new Set();
  const declarations = language.parser.parse(source).topNode.getChildren("ExportDeclaration");
  for (const declaration of declarations)
    for (const node of definitions(declaration)) names.add(source.slice(node.from, node.to));
  const exports = [...names].filter(exported => exported !== "default");
  read.set(name, { source, exports });
  return exports;
}

/**
 * The nodes of the names that an export declares.
 * @param {SyntaxNode} node
 * @returns {SyntaxNode[]}
 */
function definitions(node) {
  // `export default` has no exported name.
  if (node.getChild("default")) return [];
  const group = node.getChild("ExportGroup");
  // Of `a as b` the last name.
  if (group) return children(group).filter(child => child.name === "VariableName" && child.nextSibling?.name !== "as");
  const star = node.getChild("as");
  if (star?.nextSibling) return [star.nextSibling];
  const declaration = children(node).find(({ name }) => name.endsWith("Declaration"));
  const declared =
    declaration?.name === "AmbientDeclaration"
      ? children(declaration).find(({ name }) => name.endsWith("Declaration"))
      : declaration;
  return declared ? defined(declared) : [];
}

/**
 * @param {SyntaxNode} declaration
 * @returns {SyntaxNode[]}
 */
function defined(declaration) {
  const named = children(declaration).flatMap(child => {
    if (child.name === "VariableDefinition" || child.name === "TypeDefinition") return [child];
    return /^(Object|Array)Pattern$|^PatternProperty$/.test(child.name) ? defined(child) : [];
  });
  return named;
}

/**
 * @param {SyntaxNode} node
 * @returns {SyntaxNode[]}
 */
function children(node) {
  const all = [];
  for (let child = node.firstChild; child; child = child.nextSibling) all.push(child);
  return all;
}
