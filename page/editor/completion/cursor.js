// What stands before the cursor, and what kind of name it is.
import { ensureSyntaxTree, syntaxTree } from "@codemirror/language";
import { moduleString } from "../imports.js";

/**
 * @typedef {import("@codemirror/state").EditorState} EditorState @typedef {import("@lezer/common").SyntaxNode} SyntaxNode
 * @typedef {import("@lezer/common").Tree} Tree
 */

/**
 * What is being typed.
 * `name` stands alone, `type` stands where a type is expected, `member` follows a dot, `private` follows `#`, `import` is a name
 * between the braces of an import, `path` is the string that names a module.
 * @typedef {object} Typed
 * @property {"name" | "type" | "member" | "private" | "import" | "path"} kind
 * @property {number} from offset where it begins
 * @property {string} text from there to the cursor
 * @property {SyntaxNode} node
 */

/** Nodes in which nothing is completed: text, and names that are new. */
const SILENT = new Set([
  "BlockComment",
  "Hashbang",
  "JSXAttribute",
  "JSXAttributeValue",
  "JSXBuiltin",
  "JSXText",
  "Label",
  "LineComment",
  "Number",
  "PrivatePropertyDefinition",
  "PropertyDefinition",
  "PropertyName",
  "RegExp",
  "String",
  "TemplateString",
  "TypeDefinition",
  "VariableDefinition",
]);

/** Milliseconds to wait for a large module to be parsed. */
const PARSE = 50;

/** A name up to the cursor. */
const NAME = /[\p{ID_Continue}$]*$/u;

/** A whole name. */
export const IDENTIFIER = /^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u;

/** @param {EditorState} state @param {number} pos @returns {Tree} */
export const treeAt = (state, pos) => ensureSyntaxTree(state, pos, PARSE) ?? syntaxTree(state);

/**
 * @param {EditorState} state @param {number} [pos]
 * @returns {Typed | null} null where nothing is completed
 */
export function typedAt(state, pos = state.selection.main.head) {
  const tree = treeAt(state, pos);
  const path = pathAt(state, tree, pos);
  if (path) return path;
  const line = state.doc.lineAt(pos);
  const text = NAME.exec(state.sliceDoc(line.from, pos))?.[0] ?? "";
  if (text && !IDENTIFIER.test(text)) return null;
  const from = pos - text.length;
  // The token that the name begins; without a name, what the cursor is behind.
  const node = text ? tree.resolveInner(from, 1) : tree.resolveInner(pos, -1);
  const kind = kindOf(node, state.sliceDoc(Math.max(0, from - 1), from));
  return kind && { kind, from, text, node };
}

/** @param {SyntaxNode} node @param {string} before the character before the name @returns {Typed["kind"] | null} */
function kindOf(node, before) {
  const { name, parent } = node;
  if (parent?.name === "MemberExpression" && (name === "PropertyName" || name === "." || name === "?."))
    return "member";
  if (parent?.name === "MemberExpression" && name === "PrivatePropertyName") return "private";
  if (node.type.isError && before === ".") return "member";
  if (isImported(node)) return "import";
  if (parent?.name.startsWith("JSXAttribute") || SILENT.has(name) || before === "#") return null;
  // A member of a namespace of types.
  if (before === ".") return "member";
  return name === "TypeName" ? "type" : "name";
}

/** Whether a name is that of another module: in the braces of an import or of an export from. @param {SyntaxNode} node */
function isImported(node) {
  const group = node.name.endsWith("Group") ? node : node.parent;
  // The name after `as` is chosen by the author, so no export is offered for it.
  if (node.prevSibling?.name === "as") return false;
  return group?.name === "ImportGroup" || (group?.name === "ExportGroup" && Boolean(group.parent?.getChild("String")));
}

/** The string that names a module, with the cursor in it. @param {EditorState} state @param {Tree} tree @param {number} pos @returns {Typed | null} */
function pathAt(state, tree, pos) {
  const node = tree.resolveInner(pos, -1);
  const string = node.type.isError ? node.parent : node;
  if (!string || !moduleString(string, (from, to) => state.sliceDoc(from, to)) || pos <= string.from) return null;
  const from = string.from + 1;
  const text = state.sliceDoc(from, pos);
  return /["'`\n]/.test(text) ? null : { kind: "path", from, text, node: string };
}
