// What the editor is for who hears it: its name, its keys, and why its text was refused.
import { Compartment } from "@codemirror/state";
import { EditorView } from "@codemirror/view";

/** The element of the page that tells the keys. */
const KEYS = "editor-keys";

const attributes = new Compartment();

/** @param {string} name @param {string} [refusal] id of the element that says why the text was refused */
const content = (name, refusal) =>
  EditorView.contentAttributes.of({
    "aria-label": name,
    "aria-describedby": refusal ? `${refusal} ${KEYS}` : KEYS,
    ...(refusal && { "aria-invalid": "true" }),
    // It can be reached without; said aloud, so that whoever checks the page knows it too.
    tabindex: "0",
    translate: "no",
  });

/** @param {string} name the module's */
export const description = name => attributes.of(content(name));

/** @param {string} name @param {string} refusal */
description.refused = (name, refusal) => attributes.reconfigure(content(name, refusal));
