// Completion of what is typed: when the list is there, and which keys accept what is selected in it.
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

/** @typedef {import("@codemirror/state").EditorState} EditorState @typedef {import("@codemirror/view").Command} Command */

/** The class of a list whose selected entry Enter leaves alone. */
const UNDECIDED = "cm-completion-undecided";

/** A key moved the selection. @type {import("@codemirror/state").StateEffectType<null>} */
const moved = StateEffect.define();

/** Whether a key has moved the selection since the list opened or the text changed. @type {StateField<boolean>} */
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
 * Completion in a module of code.
 * @param {string} name the module's @param {boolean} typescript @param {import("./program.js").Program} program
 */
export const completion = (name, typescript, program) => [
  chosen,
  autocompletion({
    icons: false,
    defaultKeymap: false,
    // A list of what merely has the same letters in it is longer than it helps.
    filterStrict: true,
    // By default the list ignores keys for 75 ms after it opens, and Tab would indent the line.
    interactionDelay: 0,
    override: [candidates(name, typescript, program)],
    tooltipClass: state => (takesEnter(state) ? "" : UNDECIDED),
  }),
  // Before the keys of a snippet, which goes on to its next place with Tab.
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
 * Puts the list away. Without one in sight, the key keeps what else it means: that Tab leaves the editor.
 * @type {Command}
 */
function closeVisible(view) {
  const isVisible = currentCompletions(view.state).length > 0;
  return closeCompletion(view) && isVisible;
}

/** @param {Command} move @returns {Command} */
function choosing(move) {
  return view => {
    if (!move(view)) return false;
    view.dispatch({ effects: moved.of(null) });
    return true;
  };
}

/**
 * Whether Enter accepts what is selected: it was chosen by a key, or it is a name that begins with what is typed. What is a
 * name already stays as it is, and Enter breaks the line.
 * @param {EditorState} state
 */
function takesEnter(state) {
  const selected = selectedCompletion(state);
  if (!selected) return false;
  if (state.field(chosen)) return true;
  const typed = typedAt(state);
  // A word of the text is a guess.
  if (
    !typed?.text ||
    selected.type === "text" ||
    selected.label === typed.text ||
    !selected.label.startsWith(typed.text)
  )
    return false;
  return !isComplete(state, typed);
}

/** Whether what is typed is a name by itself. @param {EditorState} state @param {import("./cursor.js").Typed} typed */
function isComplete(state, typed) {
  if (currentCompletions(state).some(({ label }) => label === typed.text)) return true;
  if (typed.kind === "path") return false;
  return (typed.kind === "member" && isCommonMember(typed.text)) || occurs(state, typed);
}
