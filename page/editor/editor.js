// The editor of one module: CodeMirror over the text area that is the form's field. Knows nothing of programs and runs.
import { closeCompletion } from "@codemirror/autocomplete";
import { forceParsing } from "@codemirror/language";
import { EditorState } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { behaviour } from "./behaviour.js";
import { description } from "./description.js";
import { language } from "./language.js";
import { look } from "./look.js";
import { marks, position, showFailures, showProblems } from "./marks.js";
import { replace, told } from "./replace.js";
import { tabKey } from "./tab.js";

export { followRename } from "./rename.js";

/** @typedef {import("./completion/program.js").Program} Program */

/** The longest that the editor reads the code before it is drawn, milliseconds. */
const PARSING_MS = 100;

/**
 * What an editor asks of the page.
 * @typedef {object} Calls
 * @property {(text: string) => void} changed called with the text whenever a person changed it
 * @property {() => void} format called where a person asks by key for the text to be formatted
 * @property {() => void} toggleTab called where a person asks by key for Tab to do the other of the two things it can do
 * @property {Program["names"]} names @property {Program["source"]} source
 */

/**
 * Puts an editor into `host`, in the place of a text area, which is hidden: with its text, and with the keyboard if that was
 * there.
 * @param {HTMLElement} host @param {HTMLTextAreaElement} area
 * @param {string} name the module's, which also says what language it is in @param {Calls} calls
 */
export const mount = (host, area, name, calls) => new Editor(host, area, name, calls);

class Editor {
  /** The text as the page has it: what was told last, one way or the other. */
  #text;
  #name;
  #view;

  /** @param {HTMLElement} host @param {HTMLTextAreaElement} area @param {string} name @param {Calls} calls */
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
          if (!docChanged || transactions.every(transaction => transaction.annotation(told))) return;
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
    // Once the lines are measured: until then their heights are guesses, and the editor moves to where it takes the lines to be.
    this.#view.requestMeasure({
      read: () => null,
      write: (_, { scrollDOM }) => scrollDOM.scrollTo(scrollLeft, scrollTop),
    });
    area.hidden = true;
  }

  /** The text is another one now. Where it is what a person typed here, nothing happens. @param {string} text */
  setText(text) {
    if (text === this.#text) return;
    this.#text = text;
    replace(this.#view, text, { quietly: true });
  }

  /** What is wrong with the text. @param {string} json a list of `Mark`s */
  setProblems(json) {
    showProblems(this.#view, JSON.parse(json));
  }

  /** Where the last run failed. @param {string} json a list of `Mark`s */
  setFailures(json) {
    showFailures(this.#view, JSON.parse(json));
  }

  /** Why the text was refused. @param {string} id of the element that says so; empty where it was not */
  setRefusal(id) {
    this.#view.dispatch({ effects: description.refused(this.#name, id) });
  }

  /** Brings a place into sight and puts the keyboard there. @param {number} line from 1 @param {number} column from 1, UTF-16 */
  goTo(line, column) {
    const anchor = position(this.#view.state.doc, line, column);
    this.#view.dispatch({ selection: { anchor }, effects: EditorView.scrollIntoView(anchor, { y: "center" }) });
    this.#view.focus();
  }

  /** @param {boolean} indents whether Tab indents; else it leaves the editor */
  setTabIndents(indents) {
    this.#view.dispatch({ effects: tabKey.changed(indents) });
  }

  /** Puts the list of completions away, and one that is on its way. */
  closeCompletion() {
    closeCompletion(this.#view);
  }

  /** Measures anew, after the editor was hidden. */
  shown() {
    this.#view.requestMeasure();
  }

  /**
   * Lays the text out anew; the cursor stays where it was in it.
   * @returns {Promise<string>} empty, or why it could not be done
   */
  async format() {
    const { state } = this.#view;
    const text = state.doc.toString();
    const { format } = await import(new URL("./format.js", import.meta.url).href);
    const formatted = await format(this.#name, text, state.selection.main.head);
    if ("why" in formatted) return formatted.why;
    // Typed meanwhile: what was laid out is not what stands here.
    if (this.#view.state.doc.eq(state.doc)) replace(this.#view, formatted.text, { cursor: formatted.cursor });
    return "";
  }

  destroy() {
    this.#view.destroy();
  }
}
