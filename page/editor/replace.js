// Another text in the place of the one that stands there, as the smallest change: the rest keeps its marks and folds.
import { Annotation } from "@codemirror/state";

/** Marks a change that the page made, and need not be told. @type {import("@codemirror/state").AnnotationType<boolean>} */
export const told = Annotation.define();

/**
 * @param {import("@codemirror/view").EditorView} view @param {string} text
 * @param {{ quietly?: boolean, cursor?: number }} [how] `quietly` does not tell the page; `cursor` is an offset in `text`
 */
export function replace(view, text, { quietly = false, cursor } = {}) {
  const before = view.state.doc.toString();
  // As the editor will hold it: its lines end in one character.
  const after = text.replace(/\r\n?/g, "\n");
  const least = Math.min(before.length, after.length);
  let from = 0;
  while (from < least && before[from] === after[from]) from++;
  let rest = 0;
  while (rest < least - from && before[before.length - 1 - rest] === after[after.length - 1 - rest]) rest++;
  if (from === before.length && before.length === after.length) return;
  view.dispatch({
    changes: { from, to: before.length - rest, insert: after.slice(from, after.length - rest) },
    selection: cursor === undefined ? undefined : { anchor: Math.min(cursor, after.length) },
    annotations: quietly ? told.of(true) : [],
    scrollIntoView: cursor !== undefined,
    userEvent: "input.replace",
  });
}
