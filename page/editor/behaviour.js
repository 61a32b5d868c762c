// What the editor does when it is typed in: history, brackets, folds, search, several cursors, and its keys.
import { closeBrackets, closeBracketsKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { bracketMatching, codeFolding, foldGutter, foldKeymap, indentOnInput, indentUnit } from "@codemirror/language";
import { lintKeymap, previousDiagnostic } from "@codemirror/lint";
import { highlightSelectionMatches, search, searchKeymap } from "@codemirror/search";
import { EditorState } from "@codemirror/state";
import {
  EditorView,
  crosshairCursor,
  drawSelection,
  dropCursor,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
  rectangularSelection,
} from "@codemirror/view";
import { overSelection } from "./input.js";

/** Keys that are not the library's: Ctrl-Enter is the page's and runs the program, Ctrl-M is asked of the page. */
const OF_THE_PAGE = ["Mod-Enter", "Ctrl-m"];

/**
 * A key's command that never lets the browser have the key.
 *
 * @param {() => void} act
 */
const handled = act => () => {
  act();
  return true;
};

/** @param {{ format: () => void, toggleTab: () => void }} calls `format` is called by Shift-Alt-F, `toggleTab` by Ctrl-M */
export const behaviour = ({ format, toggleTab }) => [
  lineNumbers(),
  highlightActiveLineGutter(),
  highlightSpecialChars(),
  history(),
  foldGutter({ markerDOM: fold }),
  codeFolding({ placeholderDOM: folded }),
  drawSelection(),
  dropCursor(),
  EditorState.allowMultipleSelections.of(true),
  EditorState.tabSize.of(2),
  indentUnit.of("  "),
  indentOnInput(),
  bracketMatching(),
  closeBrackets(),
  rectangularSelection(),
  crosshairCursor(),
  highlightActiveLine(),
  highlightSelectionMatches(),
  search({ top: true }),
  overSelection,
  // Files are for the page to take: as modules, not as text in this one.
  EditorView.domEventHandlers({ drop: event => Boolean(event.dataTransfer?.files.length) }),
  keymap.of([
    { key: "Shift-Alt-f", run: handled(format), preventDefault: true },
    { key: "Shift-F8", run: previousDiagnostic },
    // On a Mac as elsewhere.
    { key: "Ctrl-m", run: handled(toggleTab) },
    ...closeBracketsKeymap,
    ...lintKeymap,
    ...searchKeymap,
    ...foldKeymap,
    ...historyKeymap,
    ...defaultKeymap.filter(({ key }) => !key || !OF_THE_PAGE.includes(key)),
  ]),
];

/** What is pressed in the margin to fold lines away. @param {boolean} open */
function fold(open) {
  const mark = document.createElement("span");
  mark.className = "cm-fold";
  mark.textContent = open ? "⌄" : "›";
  mark.title = open ? "Fold" : "Unfold";
  return mark;
}

/**
 * What stands for folded lines. It answers when it is pressed, not when it is let go: by then the editor may have drawn it anew,
 * with the cursor beside it, and a click that began on one element and ended on another is neither's.
 * @param {EditorView} view @param {(event: Event) => void} unfold
 */
function folded(view, unfold) {
  const mark = document.createElement("span");
  mark.className = "cm-foldPlaceholder";
  mark.textContent = "…";
  mark.title = "Unfold";
  mark.setAttribute("aria-label", view.state.phrase("folded code"));
  mark.onmousedown = event => event.button === 0 && unfold(event);
  return mark;
}
