// Replaces the text with the smallest change, so that the rest keeps its marks and folds.
import { Annotation } from "@codemirror/state";

/**
 * Marks a change that came from the page, so that it is not reported back.
 * @type {import("@codemirror/state").AnnotationType<boolean>}
 */
export const fromPage = Annotation.define();

/**
 * @param {import("@codemirror/view").EditorView} view
 * @param {string} text
 * @param {{ quietly?: boolean, cursor?: number }} [how] `quietly` does not report the change to the page; `cursor` is
 * an offset in `text`
 */
export function replace(view, text, { quietly = false, cursor } = {}) {
  const before = view.state.doc.toString();
  // The editor normalises line breaks to one character.
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
    annotations: quietly ? fromPage.of(true) : [],
    scrollIntoView: cursor !== undefined,
    userEvent: "input.replace",
  });
}
