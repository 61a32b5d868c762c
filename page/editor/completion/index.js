// Completion: when the list is shown, and which keys accept the selected entry.
import {
  acceptCompletion,
  autocompletion,
  closeCompletion,
  completionStatus,
  currentCompletions,
  moveCompletionSelection,
  selectedCompletion,
  startCompletion,
} from "@codemirror/autocomplete";
import { Prec, StateEffect, StateField } from "@codemirror/state";
import { keymap } from "@codemirror/view";
import { candidates, occurs } from "./candidates.js";
import { typedAt } from "./cursor.js";
import { isCommonMember } from "./members.js";

/**
 * @typedef {import("@codemirror/state").EditorState} EditorState
 * @typedef {import("@codemirror/view").Command} Command
 */

/** The CSS class of a list whose selected entry Enter does not accept. */
const UNDECIDED = "cm-completion-undecided";

/**
 * A key moved the selection.
 * @type {import("@codemirror/state").StateEffectType<null>}
 */
const moved = StateEffect.define();

/**
 * Whether a key has moved the selection since the list opened or the text changed.
 * @type {StateField<boolean>}
 */
const chosen = StateField.define({
  create: () => false,
  update(value, transaction) {
    if (transaction.effects.some(effect => effect.is(moved))) return true;
    return (
      value && !transaction.docChanged && !transaction.selection && completionStatus(transaction.startState) !== null
    );
  },
});

/**
 * The completion extension of a module.
 * @param {string} name the module's name
 * @param {boolean} typescript
 * @param {import("./program.js").Program} program
 */
export const completion = (name, typescript, program) => [
  chosen,
  autocompletion({
    icons: false,
    defaultKeymap: false,
    // Fuzzy matches make the list too long to be helpful.
    filterStrict: true,
    // By default the list ignores keys for 75 ms after it opens, and Tab would indent the line.
    interactionDelay: 0,
    override: [candidates(name, typescript, program)],
    tooltipClass: state => (takesEnter(state) ? "" : UNDECIDED),
  }),
  // Before the keys of a snippet, which moves to its next field with Tab.
  Prec.highest(
    keymap.of([
      { key: "Ctrl-Space", run: startCompletion },
      { mac: "Alt-`", run: startCompletion },
      { mac: "Alt-i", run: startCompletion },
      { key: "Escape", run: closeVisible },
      { key: "ArrowDown", run: choosing(moveCompletionSelection(true)) },
      { key: "ArrowUp", run: choosing(moveCompletionSelection(false)) },
      { key: "PageDown", run: choosing(moveCompletionSelection(true, "page")) },
      { key: "PageUp", run: choosing(moveCompletionSelection(false, "page")) },
      { key: "Tab", run: acceptCompletion },
      { key: "Enter", run: view => takesEnter(view.state) && acceptCompletion(view) },
    ]),
  ),
];

/**
 * Closes the list. If no list is visible, Escape keeps its other meaning: the next Tab leaves the editor.
 * @type {Command}
 */
function closeVisible(view) {
  const isVisible = currentCompletions(view.state).length > 0;
  return closeCompletion(view) && isVisible;
}

/**
 * @param {Command} move
 * @returns {Command}
 */
function choosing(move) {
  return view => {
    if (!move(view)) return false;
    view.dispatch({ effects: moved.of(null) });
    return true;
  };
}

/**
 * Whether Enter accepts the selected entry: it was chosen by a key, or it continues the typed text. If the typed text
 * is a complete name already, Enter breaks the line.
 * @param {EditorState} state
 */
function takesEnter(state) {
  const selected = selectedCompletion(state);
  if (!selected) return false;
  if (state.field(chosen)) return true;
  const typed = typedAt(state);
  // A plain word of the text is only a guess.
  if (
    !typed?.text ||
    selected.type === "text" ||
    selected.label === typed.text ||
    !selected.label.startsWith(typed.text)
  )
    return false;
  return !isComplete(state, typed);
}

/**
 * Whether the typed text is a complete name.
 * @param {EditorState} state
 * @param {import("./cursor.js").Typed} typed
 */
function isComplete(state, typed) {
  if (currentCompletions(state).some(({ label }) => label === typed.text)) return true;
  if (typed.kind === "path") return false;
  return (typed.kind === "member" && isCommonMember(typed.text)) || occurs(state, typed);
}
