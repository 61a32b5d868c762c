// The completions at the cursor: names of the module, of the program's other modules, of the runtime and of the
// language.
import { CompletionContext, completeAnyWord } from "@codemirror/autocomplete";
import { localCompletionSource } from "@codemirror/lang-javascript";
import { IDENTIFIER, treeAt, typedAt } from "./cursor.js";
import { GLOBAL_NAMES, membersOf } from "./members.js";
import { exported, paths } from "./program.js";
import { languageWords } from "./words.js";

/**
 * @typedef {import("@codemirror/autocomplete").Completion} Completion
 * @typedef {import("@codemirror/autocomplete").CompletionSource} CompletionSource
 * @typedef {import("./cursor.js").Typed} Typed
 * @typedef {import("./program.js").Program} Program
 */

/** A name or a prefix of a name. */
const NAME = /^[\p{ID_Continue}$]*$/u;

/** A path in a string. */
const PATH = /^[^"'`\n]*$/;

/**
 * The completion source of a module. Each label is listed once, with the first kind that has it.
 * @param {string} here the module's name
 * @param {boolean} typescript
 * @param {Program} program
 * @returns {CompletionSource}
 */
export function candidates(here, typescript, program) {
  const words = languageWords(typescript);
  return context => {
    const typed = typedAt(context.state, context.pos);
    if (!typed || !(typed.text || context.explicit || opens(typed))) return null;
    const labels = new Map();
    for (const option of options(typed, context)) if (!labels.has(option.label)) labels.set(option.label, option);
    const pattern = typed.kind === "path" ? PATH : NAME;
    const all = [...labels.values()];
    /**
     * Whether an option continues the text: a list that only repeats the text is not shown.
     * @param {string} text
     */
    const more = text =>
      pattern.test(text) && all.some(({ label }) => label.length > text.length && starts(label, text));
    return more(typed.text) ? { from: typed.from, options: all, validFor: more } : null;
  };

  /**
   * @param {Typed} typed
   * @param {CompletionContext} context
   * @returns {Completion[]}
   */
  function options(typed, context) {
    const { state, pos } = context;
    const everyWord = () => (typed.text ? guesses(state, pos) : []);
    switch (typed.kind) {
      case "path":
        return paths(program, here);
      case "import":
        return exported(program, here, source(typed, state));
      case "private":
        return declared(state, pos, "PrivatePropertyDefinition").map(option => ({
          ...option,
          label: option.label.slice(1),
        }));
      case "member":
        return membersOf(context) ?? [...declared(state, pos, "PropertyDefinition"), ...everyWord()];
      default: {
        const local = localCompletionSource(new CompletionContext(state, pos, true));
        const names = local && "options" in local ? local.options.map(option => ({ ...option, boost: 3 })) : [];
        const language =
          typed.kind === "type"
            ? words.map(option => (option.type === "type" ? { ...option, boost: 2 } : option))
            : words;
        return [...names, ...exported(program, here), ...GLOBAL_NAMES, ...language, ...everyWord()];
      }
    }
  }
}

/**
 * Whether the list opens before a name is typed: after a dot or `#`, and in the string of an import.
 * @param {Typed} typed
 */
const opens = ({ kind }) => kind === "member" || kind === "private" || kind === "path";

/**
 * @param {string} label
 * @param {string} text
 */
const starts = (label, text) => label.slice(0, text.length).toLowerCase() === text.toLowerCase();

/**
 * The path of the import that contains a name.
 * @param {Typed} typed
 * @param {import("@codemirror/state").EditorState} state
 */
function source({ node }, state) {
  const statement = node.name.endsWith("Group") ? node.parent : node.parent?.parent;
  const path = statement?.getChild("String");
  return path ? state.sliceDoc(path.from + 1, path.to - 1) : undefined;
}

/**
 * All words of the text, as guesses.
 * @param {import("@codemirror/state").EditorState} state
 * @param {number} pos
 * @returns {Completion[]}
 */
function guesses(state, pos) {
  const found = completeAnyWord(new CompletionContext(state, pos, true));
  const words = found && "options" in found ? found.options : [];
  return words.filter(({ label }) => IDENTIFIER.test(label)).map(word => ({ ...word, boost: -2 }));
}

/**
 * Names of properties that the module declares, other than the one at the cursor.
 * @param {import("@codemirror/state").EditorState} state
 * @param {number} pos
 * @param {string} kind of the nodes
 * @returns {Completion[]}
 */
function declared(state, pos, kind) {
  /** @type {Completion[]} */
  const found = [];
  treeAt(state, pos).iterate({
    enter({ name, from, to }) {
      if (name === kind && (to < pos || from > pos))
        found.push({ label: state.sliceDoc(from, to), type: "property", boost: 1 });
    },
  });
  return found.filter(({ label }) => !/^["'\d[]/.test(label));
}

/**
 * Whether the typed name also occurs elsewhere in the module.
 * @param {import("@codemirror/state").EditorState} state
 * @param {{ from: number, text: string }} typed
 */
export function occurs(state, { from, text }) {
  const whole = new RegExp(`(?<![\\p{ID_Continue}$])${text.replaceAll("$", "\\$&")}(?![\\p{ID_Continue}$])`, "gu");
  for (const { index } of state.doc.toString().matchAll(whole)) if (index !== from) return true;
  return false;
}
