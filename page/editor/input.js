// Handles typing over a selection. The browser's own handling of merged lines adds inline styles, which the page's
// content security policy refuses with an error in the console.
import { EditorView } from "@codemirror/view";

export const overSelection = EditorView.domEventHandlers({
  beforeinput(event, view) {
    const { data: text, inputType } = event;
    const selection = view.contentDOM.ownerDocument.getSelection();
    if (inputType !== "insertText" || text === null || !selection?.rangeCount || view.composing) return false;
    // The browser's selection, since the editor learns of a new one with a delay.
    const range = selection.getRangeAt(0);
    if (range.collapsed || !view.contentDOM.contains(range.commonAncestorContainer)) return false;
    const from = view.posAtDOM(range.startContainer, range.startOffset);
    const to = view.posAtDOM(range.endContainer, range.endOffset);
    event.preventDefault();
    const { main } = view.state.selection;
    // Of several selections the browser has only the main one. A different range is a new selection that replaces all
    // of them.
    if (from !== main.from || to !== main.to) view.dispatch({ selection: { anchor: from, head: to } });
    const typed = () =>
      view.state.update(view.state.replaceSelection(text), { userEvent: "input.type", scrollIntoView: true });
    const handled = view.state.facet(EditorView.inputHandler).some(handler => handler(view, from, to, text, typed));
    if (!handled) view.dispatch(typed());
    return true;
  },
});
