// The name before the cursor, and its kind.
import { ensureSyntaxTree, syntaxTree } from "@codemirror/language";
import { moduleString } from "../imports.js";

/**
 * @typedef {import("@codemirror/state").EditorState} EditorState
 * @typedef {import("@lezer/common").SyntaxNode} SyntaxNode
 * @typedef {import("@lezer/common").Tree} Tree
 */

/**
 * The name that is being typed. Kinds: `type` is a name where a type is expected, `member` follows a dot, `private`
 * follows `#`, `import` is a name between the braces of an import, `path` is an import specifier, `name` is any other
 * name.
 * @typedef {object} Typed
 * @property {"name" | "type" | "member" | "private" | "import" | "path"} kind
 * @property {number} from offset of its start
 * @property {string} text the text from there to the cursor
 * @property {SyntaxNode} node
 */

/** Nodes without completion: text, and names that are being declared. */
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

/** Most milliseconds for parsing a large module. */
const PARSE = 50;

/** A name up to the cursor. */
const NAME = /[\p{ID_Continue}$]*$/u;

/** A whole name. */
export const IDENTIFIER = /^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u;

/**
 * @param {EditorState} state
 * @param {number} pos
 * @returns {Tree}
 */
export const treeAt = (state, pos) => ensureSyntaxTree(state, pos, PARSE) ?? syntaxTree(state);

/**
 * @param {EditorState} state
 * @param {number} [pos]
 * @returns {Typed | null} null if there is nothing to complete
 */
export function typedAt(state, pos = state.selection.main.head) {
  const tree = treeAt(state, pos);
  const path = pathAt(state, tree, pos);
  if (path) return path;
  const line = state.doc.lineAt(pos);
  const text = NAME.exec(state.sliceDoc(line.from, pos))?.[0] ?? "";
  if (text && !IDENTIFIER.test(text)) return null;
  const from = pos - text.length;
  // The token that begins with the name; without a name, the token before the cursor.
  const node = text ? tree.resolveInner(from, 1) : tree.resolveInner(pos, -1);
  const kind = kindOf(node, state.sliceDoc(Math.max(0, from - 1), from));
  return kind && { kind, from, text, node };
}

/**
 * @param {SyntaxNode} node
 * @param {string} before the character before the name
 * @returns {Typed["kind"] | null}
 */
function kindOf(node, before) {
  const { name, parent } = node;
  if (parent?.name === "MemberExpression" && (name === "PropertyName" || name === "." || name === "?."))
    return "member";
  if (parent?.name === "MemberExpression" && name === "PrivatePropertyName") return "private";
  if (node.type.isError && before === ".") return "member";
  if (isImported(node)) return "import";
  if (parent?.name.startsWith("JSXAttribute") || SILENT.has(name) || before === "#") return null;
  // A member of a type namespace.
  if (before === ".") return "member";
  return name === "TypeName" ? "type" : "name";
}

/**
 * Whether a name is an export of another module: in the braces of an import or of an `export … from`.
 * @param {SyntaxNode} node
 */
function isImported(node) {
  const group = node.name.endsWith("Group") ? node : node.parent;
  // The name after `as` is chosen by the author, so no export is offered for it.
  if (node.prevSibling?.name === "as") return false;
  return group?.name === "ImportGroup" || (group?.name === "ExportGroup" && Boolean(group.parent?.getChild("String")));
}

/**
 * The import specifier that contains the cursor.
 * @param {EditorState} state
 * @param {Tree} tree
 * @param {number} pos
 * @returns {Typed | null}
 */
function pathAt(state, tree, pos) {
  const node = tree.resolveInner(pos, -1);
  const string = node.type.isError ? node.parent : node;
  if (!string || !moduleString(string, (from, to) => state.sliceDoc(from, to)) || pos <= string.from) return null;
  const from = string.from + 1;
  const text = state.sliceDoc(from, pos);
  return /["'`\n]/.test(text) ? null : { kind: "path", from, text, node: string };
}
