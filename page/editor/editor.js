// The editor of one module: CodeMirror in place of the form's text area. Independent of programs and runs.
import { closeCompletion } from "@codemirror/autocomplete";
import { forceParsing } from "@codemirror/language";
import { EditorState } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { behaviour } from "./behaviour.js";
import { description } from "./description.js";
import { language } from "./language.js";
import { look } from "./look.js";
import { marks, position, showFailures, showProblems } from "./marks.js";
import { fromPage, replace } from "./replace.js";
import { tabKey } from "./tab.js";

export { followRename } from "./rename.js";

/** @typedef {import("./completion/program.js").Program} Program */

/** Most milliseconds for parsing the code before the first paint. */
const PARSING_MS = 100;

/**
 * The page's functions for an editor.
 * @typedef {object} Calls
 * @property {(text: string) => void} changed called with the text when the author changes it
 * @property {() => void} format called by the key that formats the text
 * @property {() => void} toggleTab called by the key that switches Tab between indenting and leaving the editor
 * @property {Program["names"]} names
 * @property {Program["source"]} source
 */

/**
 * Creates an editor in `host` and hides the text area. The editor takes over its text, scroll position and focus.
 * @param {HTMLElement} host
 * @param {HTMLTextAreaElement} area
 * @param {string} name the module's name, whose extension decides the language
 * @param {Calls} calls
 */
export const mount = (host, area, name, calls) => new Editor(host, area, name, calls);

class Editor {
  /** The text that page and editor agreed on last. */
  #text;
  #name;
  #view;

  /**
   * @param {HTMLElement} host
   * @param {HTMLTextAreaElement} area
   * @param {string} name
   * @param {Calls} calls
   */
  constructor(host, area, name, calls) {
    this.#text = area.value;
    this.#name = name;
    const focused = area.ownerDocument.activeElement === area;
    const selection = { anchor: area.selectionStart, head: area.selectionEnd };
    const { scrollTop, scrollLeft } = area;
    const state = EditorState.create({
      doc: area.value,
      selection: focused ? selection : undefined,
      extensions: [
        behaviour(calls),
        tabKey(true),
        language(name, calls),
        marks(),
        look(),
        description(name),
        EditorView.updateListener.of(({ docChanged, state, transactions }) => {
          if (!docChanged || transactions.every(transaction => transaction.annotation(fromPage))) return;
          this.#text = state.doc.toString();
          calls.changed(this.#text);
        }),
      ],
    });
    host.hidden = false;
    this.#view = new EditorView({ state, parent: host });
    if (focused) this.#view.focus();
    // The fold markers need the syntax tree. Without it they would appear after the first paint and shift the gutter.
    forceParsing(this.#view, this.#view.viewport.to, PARSING_MS);
    // Scroll after the lines are measured: until then the editor estimates their heights and would correct the position
    // later.
    this.#view.requestMeasure({
      read: () => null,
      write: (_, { scrollDOM }) => scrollDOM.scrollTo(scrollLeft, scrollTop),
    });
    area.hidden = true;
  }

  /**
   * Replaces the text, unless the editor has reported it itself.
   * @param {string} text
   */
  setText(text) {
    if (text === this.#text) return;
    this.#text = text;
    replace(this.#view, text, { quietly: true });
  }

  /**
   * Shows the compiler's diagnostics.
   * @param {string} json a list of `Mark`s
   */
  setProblems(json) {
    showProblems(this.#view, JSON.parse(json));
  }

  /**
   * Shows the lines where the last run failed.
   * @param {string} json a list of `Mark`s
   */
  setFailures(json) {
    showFailures(this.#view, JSON.parse(json));
  }

  /**
   * Marks the text as refused.
   * @param {string} id of the element that explains why; empty if the text was not refused
   */
  setRefusal(id) {
    this.#view.dispatch({ effects: description.refused(this.#name, id) });
  }

  /**
   * Scrolls to a location, puts the cursor there and focuses the editor.
   * @param {number} line from 1
   * @param {number} column from 1, UTF-16
   */
  goTo(line, column) {
    const anchor = position(this.#view.state.doc, line, column);
    this.#view.dispatch({ selection: { anchor }, effects: EditorView.scrollIntoView(anchor, { y: "center" }) });
    this.#view.focus();
  }

  /** @param {boolean} indents whether Tab indents; otherwise it leaves the editor */
  setTabIndents(indents) {
    this.#view.dispatch({ effects: tabKey.changed(indents) });
  }

  /** Closes the list of completions, and cancels one that is pending. */
  closeCompletion() {
    closeCompletion(this.#view);
  }

  /**
   * Formats the text; the cursor stays at the same code.
   * @returns {Promise<string>} empty, or why the text could not be formatted
   */
  async format() {
    const { state } = this.#view;
    const text = state.doc.toString();
    const { format } = await import(new URL("./format.js", import.meta.url).href);
    const formatted = await format(this.#name, text, state.selection.main.head);
    if ("why" in formatted) return formatted.why;
    // If the text has changed meanwhile, the formatted text is out of date.
    if (this.#view.state.doc.eq(state.doc)) replace(this.#view, formatted.text, { cursor: formatted.cursor });
    return "";
  }

  destroy() {
    this.#view.destroy();
  }
}
