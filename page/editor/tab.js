// What the Tab key does in the editor: it indents, or it leaves. While it indents, Escape and then Tab leaves.
import { indentWithTab } from "@codemirror/commands";
import { Compartment } from "@codemirror/state";
import { keymap } from "@codemirror/view";

const tab = new Compartment();

// Without a key of the editor's, the browser goes on to what comes next.
const keys = (/** @type {boolean} */ indents) => keymap.of(indents ? [indentWithTab] : []);

/** @param {boolean} indents */
export const tabKey = indents => tab.of(keys(indents));

/** @param {boolean} indents */
tabKey.changed = indents => tab.reconfigure(keys(indents));
