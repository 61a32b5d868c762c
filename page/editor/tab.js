// The Tab key either indents or leaves the editor. While it indents, Escape followed by Tab leaves.
import { indentWithTab } from "@codemirror/commands";
import { Compartment } from "@codemirror/state";
import { keymap } from "@codemirror/view";

const tab = new Compartment();

// Without a key binding, the browser moves the focus to the next element.
const keys = (/** @type {boolean} */ indents) => keymap.of(indents ? [indentWithTab] : []);

/** @param {boolean} indents */
export const tabKey = indents => tab.of(keys(indents));

/** @param {boolean} indents */
tabKey.changed = indents => tab.reconfigure(keys(indents));
