// Text in the place of a selection. Left to itself, a browser that merges lines keeps their looks as inline styles, which the
// page's policy refuses aloud.
import { EditorView } from "@codemirror/view";

export const overSelection = EditorView.domEventHandlers({
  beforeinput(event, view) {
    const { data: text, inputType } = event;
    const selection = view.contentDOM.ownerDocument.getSelection();
    if (inputType !== "insertText" || text === null || !selection?.rangeCount || view.composing) return false;
    // Where the browser has it: the editor hears of a new selection a moment later.
    const range = selection.getRangeAt(0);
    if (range.collapsed || !view.contentDOM.contains(range.commonAncestorContainer)) return false;
    const from = view.posAtDOM(range.startContainer, range.startOffset);
    const to = view.posAtDOM(range.endContainer, range.endOffset);
    event.preventDefault();
    const { main } = view.state.selection;
    // Several selections are one to the browser, the editor's main one. Any other is new, and the only one.
    if (from !== main.from || to !== main.to) view.dispatch({ selection: { anchor: from, head: to } });
    const typed = () =>
      view.state.update(view.state.replaceSelection(text), { userEvent: "input.type", scrollIntoView: true });
    const handled = view.state.facet(EditorView.inputHandler).some(handler => handler(view, from, to, text, typed));
    if (!handled) view.dispatch(typed());
    return true;
  },
});
