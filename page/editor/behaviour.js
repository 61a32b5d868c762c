// The editor's behaviour: history, brackets, folding, search, multiple cursors and keys.
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

/** Keys of CodeMirror that the page handles instead: Ctrl-Enter runs the program, Ctrl-M switches the Tab key. */
const PAGE_KEYS = ["Mod-Enter", "Ctrl-m"];

/**
 * A key's command that never lets the browser have the key.
 *
 * @param {() => void} act
 */
const handled = act => () => {
  act();
  return true;
};

/**
 * @param {{ format: () => void, toggleTab: () => void }} calls `format` is called by Shift-Alt-F, `toggleTab` by Ctrl-M
 */
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
  // The page handles dropped files: it adds them as modules, instead of inserting their text.
  EditorView.domEventHandlers({ drop: event => Boolean(event.dataTransfer?.files.length) }),
  keymap.of([
    { key: "Shift-Alt-f", run: handled(format), preventDefault: true },
    { key: "Shift-F8", run: previousDiagnostic },
    // Ctrl on a Mac, too.
    { key: "Ctrl-m", run: handled(toggleTab) },
    ...closeBracketsKeymap,
    ...lintKeymap,
    ...searchKeymap,
    ...foldKeymap,
    ...historyKeymap,
    ...defaultKeymap.filter(({ key }) => !key || !PAGE_KEYS.includes(key)),
  ]),
];

/**
 * The marker in the gutter that folds and unfolds lines.
 * @param {boolean} open
 */
function fold(open) {
  const mark = document.createElement("span");
  mark.className = "cm-fold";
  mark.textContent = open ? "⌄" : "›";
  mark.title = open ? "Fold" : "Unfold";
  return mark;
}

/**
 * The placeholder of folded lines. It reacts to mousedown, not to click: the editor may redraw it in between, and a
 * click that begins on one element and ends on another reaches neither.
 * @param {EditorView} view
 * @param {(event: Event) => void} unfold
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
