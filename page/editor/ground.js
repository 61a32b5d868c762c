// The parts of CodeMirror that all modules of the editor use.
export { EditorState } from "@codemirror/state";
export { EditorView } from "@codemirror/view";
