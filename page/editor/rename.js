// Updates imports when a module is renamed: those of the module, and those of other modules that import it.
import { tsxLanguage, typescriptLanguage } from "@codemirror/lang-javascript";
import { SCRIPT, moduleString } from "./imports.js";
import { renamed, resolve } from "./paths.js";

/**
 * The sources that change when a module is renamed.
 * @param {string} json `{ names, sources }`: the names of all modules, and the sources of those that are text, by name
 * @param {string} from the old name
 * @param {string} to the new name
 * @returns {string} JSON: the new sources by name; the renamed module has its new name
 */
export function followRename(json, from, to) {
  const { names, sources } = /** @type {{ names: string[], sources: Record<string, string> }} */ (JSON.parse(json));
  const newName = (/** @type {string} */ name) => (name === from ? to : name);
  const after = names.map(newName);
  /** @type {Record<string, string>} */
  const changed = {};
  for (const [name, source] of Object.entries(sources)) {
    if (!SCRIPT.test(name)) continue;
    const here = newName(name);
    /** @param {string} path */
    const follow = path => {
      const target = resolve(name, path, names);
      return target === null || resolve(here, path, after) === newName(target)
        ? path
        : renamed(here, path, target, newName(target), after);
    };
    const text = rewritten(name, source, follow);
    if (text !== source) changed[here] = text;
  }
  return JSON.stringify(changed);
}

/**
 * @param {string} name
 * @param {string} source
 * @param {(path: string) => string} follow
 */
function rewritten(name, source, follow) {
  const { parser } = /x$/i.test(name) ? tsxLanguage : typescriptLanguage;
  /** @type {string[]} */
  const pieces = [];
  let done = 0;
  parser.parse(source).iterate({
    enter({ node }) {
      if (!moduleString(node, (from, to) => source.slice(from, to))) return;
      const [from, to] = [node.from + 1, node.to - 1];
      const path = source.slice(from, to);
      const next = path.includes("\\") ? path : follow(path);
      if (next === path) return;
      pieces.push(source.slice(done, from), next);
      done = to;
    },
  });
  return [...pieces, source.slice(done)].join("");
}
