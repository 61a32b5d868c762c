// The editor's accessible name and description: its module, its keys, and why its text was refused.
import { Compartment } from "@codemirror/state";
import { EditorView } from "@codemirror/view";

/** Id of the element that explains the keys. */
const KEYS = "editor-keys";

const attributes = new Compartment();

/**
 * @param {string} name
 * @param {string} [refusal] id of the element that explains why the text was refused
 */
const content = (name, refusal) =>
  EditorView.contentAttributes.of({
    "aria-label": name,
    "aria-describedby": refusal ? `${refusal} ${KEYS}` : KEYS,
    ...(refusal && { "aria-invalid": "true" }),
    // An editable element is focusable without it; explicit for accessibility checkers.
    tabindex: "0",
    translate: "no",
  });

/** @param {string} name the module's name */
export const description = name => attributes.of(content(name));

/**
 * @param {string} name
 * @param {string} refusal
 */
description.refused = (name, refusal) => attributes.reconfigure(content(name, refusal));
