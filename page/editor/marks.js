// Marks in the text: underlines for the compiler's diagnostics, whole lines where a run failed.
import { linter, lintGutter, setDiagnostics } from "@codemirror/lint";
import { RangeSet, StateEffect, StateField } from "@codemirror/state";
import { Decoration, EditorView } from "@codemirror/view";

/**
 * A location in the text with a message. Lines and columns count from 1, columns in UTF-16 units.
 * @typedef {object} Mark
 * @property {number} line
 * @property {number} column
 * @property {number} [end_line]
 * @property {number} [end_column]
 * @property {string} message
 */

/**
 * The offset of a location, clamped to the text, which may have changed since.
 * @param {import("@codemirror/state").Text} doc
 * @param {number} line
 * @param {number} column
 */
export function position(doc, line, column) {
  if (line > doc.lines) return doc.length;
  const { from, to } = doc.line(Math.max(line, 1));
  return Math.min(from + Math.max(column, 1) - 1, to);
}

/** The extensions for `showProblems` and `showFailures`. */
export const marks = () => [linter(null), lintGutter(), failures];

/**
 * @param {EditorView} view
 * @param {Mark[]} problems
 */
export function showProblems(view, problems) {
  const { doc } = view.state;
  const diagnostics = problems.map(problem => {
    const from = position(doc, problem.line, problem.column);
    const to = problem.end_line ? position(doc, problem.end_line, problem.end_column ?? 1) : from;
    return { from, to: Math.max(from, to), severity: /** @type {const} */ ("error"), message: problem.message };
  });
  view.dispatch(
    setDiagnostics(
      view.state,
      diagnostics.sort((one, other) => one.from - other.from),
    ),
  );
}

/** @type {import("@codemirror/state").StateEffectType<Mark[]>} */
const failed = StateEffect.define();

/** The lines where the last run failed. Editing a line removes its mark. */
const failures = StateField.define({
  create: () => /** @type {import("@codemirror/view").DecorationSet} */ (RangeSet.empty),
  update(lines, transaction) {
    for (const effect of transaction.effects)
      if (effect.is(failed)) return decorate(transaction.state.doc, effect.value);
    if (!transaction.docChanged || lines.size === 0) return lines;
    const { doc } = transaction.startState;
    const untouched = lines.update({
      filter: from => transaction.changes.touchesRange(from, doc.lineAt(from).to) === false,
    });
    return untouched.map(transaction.changes);
  },
  provide: field => EditorView.decorations.from(field),
});

/**
 * @param {import("@codemirror/state").Text} doc
 * @param {Mark[]} marks
 */
function decorate(doc, marks) {
  const lines = marks
    .filter(({ line }) => line >= 1 && line <= doc.lines)
    .map(({ line, message }) => {
      // Short and in one line, since it is shown beside the code.
      const note = message.split("\n", 1)[0].slice(0, 200);
      return Decoration.line({ class: "cm-failed", attributes: { "data-note": note } }).range(doc.line(line).from);
    });
  return Decoration.set(lines, true);
}

/**
 * @param {EditorView} view
 * @param {Mark[]} marks
 */
export function showFailures(view, marks) {
  if (marks.length || view.state.field(failures).size) view.dispatch({ effects: failed.of(marks) });
}
