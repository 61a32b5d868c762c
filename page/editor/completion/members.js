// The globals of a Worker, and what stands behind a dot.
import { completionPath } from "@codemirror/lang-javascript";
import { ECMASCRIPT, GLOBALS, INSTANCES, MEMBERS } from "./globals.js";

/** @typedef {import("@codemirror/autocomplete").Completion} Completion */

/** @param {string} type @returns {(entry: import("./globals.js").Entry) => Completion} */
const completion =
  type =>
  ([label, detail]) => ({ label, detail, type, boost: 1 });

/** Names that stand alone. @type {Completion[]} */
export const GLOBAL_NAMES = [
  ...GLOBALS.functions.map(completion("function")),
  ...GLOBALS.classes.map(completion("class")),
  ...GLOBALS.objects.map(completion("variable")),
  ...ECMASCRIPT.map(label => ({ label, type: "variable", boost: 1 })),
];

/** Members that values mostly have. A name among them is complete, whatever else begins with it. */
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
 * What the value before the dot has.
 * @param {import("@codemirror/autocomplete").CompletionContext} context
 * @returns {Completion[] | null} null where it is not known
 */
export function membersOf(context) {
  const path = completionPath(context);
  if (!path || path.path.length === 0) return null;
  const [only] = path.path;
  const kind = path.path.length === 1 ? kindOf(context.state.doc.toString(), only) : null;
  return (kind ? instance(kind) : null) ?? known(path.path);
}

/**
 * The class of what a name stands for, as its declaration has it: `name = new URL(…)`, `name: Request`, `name = await fetch(…)`, a literal.
 * The first one counts, wherever it stands: this is a help, and no proof.
 * @param {string} source @param {string} name
 */
function kindOf(source, name) {
  const declared = new RegExp(
    `(?<![\\w$.])${name.replaceAll("$", "\\$&")}\\s*(?:(?::|=\\s*new\\b)\\s*([A-Z]\\w*)|=\\s*(?:(await\\s+fetch\\b)|(\\[)|(["'\`])))`,
  ).exec(source);
  if (!declared) return null;
  const [, named, fetched, list] = declared;
  return named ?? (fetched ? "Response" : list ? "Array" : "String");
}

/** What a value of a class has. @param {string} kind @returns {Completion[] | null} */
function instance(kind) {
  if (Object.hasOwn(INSTANCES, kind)) return known([INSTANCES[kind]]);
  return ECMASCRIPT.includes(kind) ? own(/** @type {Record<string, any>} */ (globalThis)[kind].prototype) : null;
}

/** The longest end of the path that is known: `request.headers` is completed as `headers` is. @param {readonly string[]} path @returns {Completion[] | null} */
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

/** What one of JavaScript's own objects holds, as this engine has it. @param {object | undefined} value @returns {Completion[]} */
function own(value) {
  const held = Object.entries(Object.getOwnPropertyDescriptors(value ?? {}));
  const names = held.filter(
    ([key]) =>
      !["length", "name", "prototype", "constructor", "arguments", "caller"].includes(key) && !key.startsWith("__"),
  );
  return names.map(([label, { value }]) => ({ label, type: typeof value === "function" ? "function" : "property" }));
}
