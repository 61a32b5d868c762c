// Completions for the globals of a Worker, and for members after a dot.
import { completionPath } from "@codemirror/lang-javascript";
import { ECMASCRIPT, GLOBALS, INSTANCES, MEMBERS } from "./globals.js";

/** @typedef {import("@codemirror/autocomplete").Completion} Completion */

/**
 * @param {string} type
 * @returns {(entry: import("./globals.js").Entry) => Completion}
 */
const completion =
  type =>
  ([label, detail]) => ({ label, detail, type, boost: 1 });

/**
 * The global names.
 * @type {Completion[]}
 */
export const GLOBAL_NAMES = [
  ...GLOBALS.functions.map(completion("function")),
  ...GLOBALS.classes.map(completion("class")),
  ...GLOBALS.objects.map(completion("variable")),
  ...ECMASCRIPT.map(label => ({ label, type: "variable", boost: 1 })),
];

/** Common member names. Such a name counts as complete, even if other names begin with it. */
const COMMON = new Set([
  ...Object.values(MEMBERS).flatMap(members => members.map(([name]) => name)),
  ...ECMASCRIPT.flatMap(name => {
    const value = /** @type {Record<string, any>} */ (globalThis)[name];
    return [value, value?.prototype].filter(Boolean).flatMap(object => Object.getOwnPropertyNames(object));
  }),
]);

/** @param {string} name */
export const isCommonMember = name => COMMON.has(name);

/**
 * The members of the value before the dot.
 * @param {import("@codemirror/autocomplete").CompletionContext} context
 * @returns {Completion[] | null} null if they are not known
 */
export function membersOf(context) {
  const path = completionPath(context);
  if (!path || path.path.length === 0) return null;
  const [only] = path.path;
  const kind = path.path.length === 1 ? kindOf(context.state.doc.toString(), only) : null;
  return (kind ? instance(kind) : null) ?? known(path.path);
}

/**
 * The class of a variable, guessed from its declaration: `name = new URL(…)`, `name: Request`, `name = await fetch(…)`,
 * a literal. Uses the first declaration in the source and ignores scopes.
 * @param {string} source
 * @param {string} name
 */
function kindOf(source, name) {
  const declared = new RegExp(
    `(?<![\\w$.])${name.replaceAll("$", "\\$&")}\\s*(?:(?::|=\\s*new\\b)\\s*([A-Z]\\w*)|=\\s*(?:(await\\s+fetch\\b)|(\\[)|(["'\`])))`,
  ).exec(source);
  if (!declared) return null;
  const [, named, fetched, list] = declared;
  return named ?? (fetched ? "Response" : list ? "Array" : "String");
}

/**
 * The members of an instance of a class.
 * @param {string} kind
 * @returns {Completion[] | null}
 */
function instance(kind) {
  if (Object.hasOwn(INSTANCES, kind)) return known([INSTANCES[kind]]);
  return ECMASCRIPT.includes(kind) ? own(/** @type {Record<string, any>} */ (globalThis)[kind].prototype) : null;
}

/**
 * The members of the longest known end of the path: `request.headers` has those of `headers`.
 * @param {readonly string[]} path
 * @returns {Completion[] | null}
 */
function known(path) {
  for (let from = 0; from < path.length; from++) {
    const key = path.slice(from).join(".");
    if (Object.hasOwn(MEMBERS, key)) return MEMBERS[key].map(completion("property"));
  }
  const [only] = path;
  return path.length === 1 && ECMASCRIPT.includes(only)
    ? own(/** @type {Record<string, any>} */ (globalThis)[only])
    : null;
}

/**
 * The members of an object of this engine.
 * @param {object | undefined} value
 * @returns {Completion[]}
 */
function own(value) {
  const descriptors = Object.entries(Object.getOwnPropertyDescriptors(value ?? {}));
  const names = descriptors.filter(
    ([key]) =>
      !["length", "name", "prototype", "constructor", "arguments", "caller"].includes(key) && !key.startsWith("__"),
  );
  return names.map(([label, { value }]) => ({ label, type: typeof value === "function" ? "function" : "property" }));
}
