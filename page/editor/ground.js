// What every part of the editor stands on.
export { EditorState } from "@codemirror/state";
export { EditorView } from "@codemirror/view";
