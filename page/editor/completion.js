// What may come next: the globals of a Worker, and their members after a dot. Local names and words come from the libraries.
import { completionPath } from "@codemirror/lang-javascript";
import { ECMASCRIPT, GLOBALS, INSTANCES, MEMBERS } from "./globals.js";

/** @typedef {import("@codemirror/autocomplete").Completion} Completion @typedef {import("@codemirror/autocomplete").CompletionSource} CompletionSource */

/** A whole name, which goes on being completed while it is typed. */
const NAME = /^[\w$]*$/;

/** @param {string} type @returns {(entry: import("./globals.js").Entry) => Completion} */
const completion = (type) => ([label, detail]) => ({ label, detail, type, boost: 1 });

/** @type {Completion[]} */
const TOP = [
  ...GLOBALS.functions.map(completion("function")),
  ...GLOBALS.classes.map(completion("class")),
  ...GLOBALS.objects.map(completion("variable")),
  ...ECMASCRIPT.map((label) => ({ label, type: "variable" })),
];

/** Names that stand alone. @type {CompletionSource} */
export function globals(context) {
  const path = completionPath(context);
  if (!path || path.path.length > 0 || (!path.name && !context.explicit)) return null;
  return { from: start(context), options: TOP, validFor: NAME };
}

/** Names after a dot. @type {CompletionSource} */
export function members(context) {
  const path = completionPath(context);
  if (!path || path.path.length === 0) return null;
  const [only] = path.path;
  const kind = path.path.length === 1 ? kindOf(context.state.doc.toString(), only) : null;
  const options = kind ? instance(kind) : membersOf(path.path);
  return options && { from: start(context), options, validFor: NAME };
}

/**
 * The class of what a name stands for, as its declaration has it: `name = new URL(…)`, `name: Request`, `name = await fetch(…)`, a literal.
 * The first one counts, wherever it stands: this is a help, and no proof.
 * @param {string} source @param {string} name
 */
function kindOf(source, name) {
  const declared = new RegExp(`(?<![\\w$.])${name.replaceAll("$", "\\$&")}\\s*(?:(?::|=\\s*new\\b)\\s*([A-Z]\\w*)|=\\s*(?:(await\\s+fetch\\b)|(\\[)|(["'\`])))`).exec(source);
  if (!declared) return null;
  const [, named, fetched, list] = declared;
  return named ?? (fetched ? "Response" : list ? "Array" : "String");
}

/** What a value of a class has. @param {string} kind @returns {Completion[] | null} */
function instance(kind) {
  if (Object.hasOwn(INSTANCES, kind)) return membersOf([INSTANCES[kind]]);
  return ECMASCRIPT.includes(kind) ? own(/** @type {Record<string, any>} */ (globalThis)[kind].prototype) : null;
}

/** Where the name begins that is being typed; the path has all of a name, also what stands after the cursor. @param {import("@codemirror/autocomplete").CompletionContext} context */
const start = (context) => context.matchBefore(/[\w$]*/)?.from ?? context.pos;

/** The longest end of the path that is known: `request.headers` is completed as `headers` is. @param {readonly string[]} path @returns {Completion[] | null} */
function membersOf(path) {
  for (let from = 0; from < path.length; from++) {
    const key = path.slice(from).join(".");
    if (Object.hasOwn(MEMBERS, key)) return MEMBERS[key].map(completion("property"));
  }
  const [only] = path;
  return path.length === 1 && ECMASCRIPT.includes(only) ? own(/** @type {Record<string, any>} */ (globalThis)[only]) : null;
}

/** What one of JavaScript's own objects holds, as this engine has it. @param {object | undefined} value @returns {Completion[]} */
function own(value) {
  const held = Object.entries(Object.getOwnPropertyDescriptors(value ?? {}));
  const names = held.filter(([key]) => !["length", "name", "prototype", "constructor", "arguments", "caller"].includes(key) && !key.startsWith("__"));
  return names.map(([label, { value }]) => ({ label, type: typeof value === "function" ? "function" : "property" }));
}
