// Finds import specifiers in a module's syntax tree.

/**
 * @typedef {import("@lezer/common").SyntaxNode} SyntaxNode
 * @typedef {import("@lezer/common").SyntaxNodeRef} SyntaxNodeRef
 */

/** Names of modules that can have imports. */
export const SCRIPT = /\.[cm]?[jt]sx?$/i;

/** Nodes whose string is an import specifier. */
const STATEMENTS = new Set(["ImportDeclaration", "ExportDeclaration", "DynamicImport", "ImportType"]);

/**
 * Whether a node is the string of an `import`, an `export … from`, an `import()` or a `require()`. A template in an
 * `import()` counts if it has no interpolation.
 * @param {SyntaxNode} node
 * @param {(from: number, to: number) => string} slice the text of a range
 */
export function moduleString(node, slice) {
  if (node.name === "TemplateString") return node.parent?.name === "DynamicImport" && !node.getChild("Interpolation");
  if (node.name !== "String" || !node.parent) return false;
  if (STATEMENTS.has(node.parent.name)) return true;
  const call = node.parent.name === "ArgList" ? node.parent.parent : null;
  const callee = call?.name === "CallExpression" ? call.firstChild : null;
  return callee?.name === "VariableName" && slice(callee.from, callee.to) === "require";
}
