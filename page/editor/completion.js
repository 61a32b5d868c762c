// What may come next: the globals of a Worker, and their members after a dot. Local names and words come from the libraries.
import { completionPath } from "@codemirror/lang-javascript";
import { ECMASCRIPT, GLOBALS, MEMBERS } from "./globals.js";

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
  const options = membersOf(path.path);
  return options && { from: start(context), options, validFor: NAME };
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
  return path.length === 1 && ECMASCRIPT.includes(only) ? own(only) : null;
}

/** What one of JavaScript's own objects holds, as this engine has it. @param {string} name @returns {Completion[]} */
function own(name) {
  const value = /** @type {Record<string, any>} */ (globalThis)[name];
  const names = Object.getOwnPropertyNames(value).filter((key) => !["length", "name", "prototype", "arguments", "caller"].includes(key));
  return names.map((label) => ({ label, type: typeof value[label] === "function" ? "function" : "property" }));
}
