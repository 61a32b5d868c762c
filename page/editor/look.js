// The editor's theme. It uses the page's colours and sizes, so that light, dark and high contrast modes follow the
// page.
import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";

const chrome = EditorView.theme({
  "&": { height: "100%", color: "var(--ink)", backgroundColor: "transparent", fontSize: "inherit" },
  "&.cm-focused": { outline: "none" },
  // The focus ring is above the gutters and panels, each of which would cover one side of it.
  "&.cm-focused::after": {
    content: '""',
    position: "absolute",
    inset: "0",
    border: "2px solid var(--focus)",
    pointerEvents: "none",
    zIndex: "400",
  },
  ".cm-scroller": { fontFamily: "var(--font-code)", lineHeight: "1.55", overscrollBehavior: "auto" },
  ".cm-content": { padding: "var(--space-2) 0 var(--space-4)", caretColor: "var(--ink)" },
  ".cm-line": { padding: "0 var(--space-4) 0 var(--space-1)" },
  // Needs a background, since code that is scrolled horizontally passes under the gutters.
  ".cm-gutters": { backgroundColor: "var(--glass)", color: "var(--ink-soft)", border: "0" },
  // The text area has a margin of the same width: see `--gutters` in style/modules.css.
  ".cm-lineNumbers .cm-gutterElement": {
    minWidth: "var(--line-numbers)",
    padding: "0 var(--line-numbers-end) 0 var(--line-numbers-start)",
  },
  ".cm-foldGutter .cm-gutterElement": { width: "var(--fold-marks)", cursor: "pointer", textAlign: "center" },
  ".cm-gutter-lint": { width: "var(--problem-marks)" },
  ".cm-gutter-lint .cm-gutterElement": { padding: "0" },
  ".cm-lint-marker": { width: "0.6rem", height: "0.6rem", marginBlockStart: "0.5em" },
  ".cm-lint-marker-error": { content: "none", borderRadius: "50%", backgroundColor: "var(--threw)" },
  ".cm-activeLine": { backgroundColor: "color-mix(in srgb, var(--ink) 4%, transparent)" },
  ".cm-activeLineGutter": { backgroundColor: "transparent", color: "var(--ink)" },
  ".cm-cursor, .cm-dropCursor": { borderLeft: "2px solid var(--ink)" },
  "& > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground":
    {
      backgroundColor: "var(--agar-pale)",
      forcedColorAdjust: "none",
    },
  // The page's selection sets a text colour for its background, which must not apply here.
  ".cm-line::selection, .cm-line ::selection": { color: "currentcolor !important" },
  ".cm-selectionMatch": { backgroundColor: "color-mix(in srgb, var(--agar) 28%, transparent)" },
  "&.cm-focused .cm-matchingBracket, .cm-matchingBracket": {
    backgroundColor: "var(--agar-pale)",
    outline: "1px solid var(--agar-edge)",
    color: "inherit",
  },
  "&.cm-focused .cm-nonmatchingBracket, .cm-nonmatchingBracket": {
    backgroundColor: "var(--threw-tint)",
    color: "var(--threw)",
  },
  ".cm-searchMatch": { backgroundColor: "var(--agar-pale)", outline: "1px solid var(--agar-edge)" },
  ".cm-searchMatch.cm-searchMatch-selected": { backgroundColor: "var(--agar)", color: "var(--on-agar)" },
  ".cm-foldPlaceholder": {
    border: "1px solid var(--rim)",
    backgroundColor: "var(--bench)",
    color: "var(--ink-soft)",
    padding: "0 0.4em",
  },
  ".cm-specialChar": { color: "var(--threw)" },

  ".cm-lintRange-error": {
    backgroundImage: "none",
    textDecoration: "underline wavy var(--threw) 1px",
    textUnderlineOffset: "0.2em",
    textDecorationSkipInk: "none",
  },
  ".cm-lintPoint::after": { borderBottomColor: "var(--threw)" },
  ".cm-failed": { backgroundColor: "var(--threw-tint)", boxShadow: "inset 3px 0 var(--threw)" },
  ".cm-failed::after": {
    content: "attr(data-note)",
    marginInlineStart: "2em",
    color: "var(--threw)",
    fontStyle: "italic",
  },

  ".cm-tooltip": {
    border: "1px solid var(--rim-strong)",
    borderRadius: "var(--round-small)",
    backgroundColor: "var(--glass)",
    color: "var(--ink)",
    boxShadow: "0 4px 12px var(--shade)",
  },
  ".cm-tooltip-lint": { maxWidth: "min(36rem, 90vw)" },
  ".cm-diagnostic": {
    padding: "var(--space-1) var(--space-3)",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    fontFamily: "var(--font-text)",
    fontSize: "var(--size-small)",
  },
  ".cm-diagnostic-error": { borderInlineStart: "3px solid var(--threw)" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul": { fontFamily: "var(--font-code)", maxHeight: "14em" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li": { padding: "0.15em var(--space-2)", lineHeight: "1.5" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]": {
    backgroundColor: "var(--agar)",
    color: "var(--on-agar)",
  },
  // An outlined entry is accepted by Tab or chosen by an arrow key; Enter breaks the line.
  ".cm-tooltip.cm-completion-undecided > ul > li[aria-selected]": {
    backgroundColor: "transparent",
    color: "inherit",
    outline: "1px solid var(--agar-edge)",
    outlineOffset: "-1px",
  },
  ".cm-completionMatchedText": { textDecoration: "none", fontWeight: "700" },
  ".cm-completionDetail": { color: "var(--ink-soft)", fontStyle: "normal", marginInlineStart: "1em" },
  "[aria-selected] .cm-completionDetail": { color: "inherit" },
  ".cm-tooltip.cm-completionInfo": {
    padding: "var(--space-1) var(--space-2)",
    fontFamily: "var(--font-text)",
    fontSize: "var(--size-small)",
  },

  ".cm-panels": {
    backgroundColor: "var(--bench)",
    color: "var(--ink)",
    fontFamily: "var(--font-text)",
    fontSize: "var(--size-small)",
  },
  ".cm-panels-top": { borderBottom: "1px solid var(--rim)" },
  ".cm-panels-bottom": { borderTop: "1px solid var(--rim)" },
  ".cm-panel.cm-search": { padding: "var(--space-2) 2.5rem var(--space-2) var(--space-3)" },
  ".cm-panel.cm-search label": { fontSize: "var(--size-small)", whiteSpace: "nowrap" },
  ".cm-panel.cm-search [name=close]": { color: "var(--ink)", fontSize: "1.25rem", width: "2rem", height: "2rem" },
  ".cm-textfield": {
    border: "1px solid var(--rim-strong)",
    borderRadius: "var(--round-small)",
    backgroundColor: "var(--well)",
    color: "var(--ink)",
    fontSize: "max(var(--size-small), 1em)",
  },
  ".cm-button": {
    border: "1px solid var(--rim-strong)",
    borderRadius: "var(--round-small)",
    backgroundImage: "none",
    backgroundColor: "var(--glass)",
    color: "var(--ink)",
    fontSize: "var(--size-small)",
  },
  ".cm-button:hover": { backgroundColor: "var(--well)" },
  ".cm-button:active": { backgroundImage: "none", backgroundColor: "var(--bench)" },
  ".cm-panel.cm-panel-lint ul [aria-selected]": { backgroundColor: "var(--threw-tint)", color: "var(--ink)" },
  ".cm-panel.cm-panel-lint ul:focus [aria-selected]": {
    backgroundColor: "var(--threw-tint)",
    color: "var(--ink)",
    outline: "2px solid var(--focus)",
    outlineOffset: "-2px",
  },
  ".cm-panel.cm-panel-lint [name=close]": { color: "var(--ink)", width: "2rem", height: "2rem" },

  "@media (forced-colors: active)": {
    "& > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground":
      { backgroundColor: "SelectedItem" },
    ".cm-lint-marker-error": { forcedColorAdjust: "none", backgroundColor: "CanvasText" },
    ".cm-failed": { outline: "2px solid Mark", outlineOffset: "-2px" },
    ".cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]": {
      forcedColorAdjust: "none",
      backgroundColor: "SelectedItem",
      color: "SelectedItemText",
    },
  },
  "@media (max-width: 30rem)": {
    ".cm-line": { paddingInlineEnd: "var(--space-3)" },
  },
});

const syntax = HighlightStyle.define([
  {
    tag: [
      tags.keyword,
      tags.modifier,
      tags.operatorKeyword,
      tags.controlKeyword,
      tags.definitionKeyword,
      tags.moduleKeyword,
      tags.self,
    ],
    color: "var(--refused)",
  },
  { tag: [tags.string, tags.special(tags.string)], color: "var(--returned)" },
  { tag: [tags.number, tags.bool, tags.null, tags.atom], color: "var(--stopped)" },
  { tag: [tags.typeName, tags.className, tags.namespace], color: "var(--stopped)" },
  { tag: [tags.regexp, tags.escape], color: "var(--threw)" },
  { tag: tags.comment, color: "var(--ink-soft)", fontStyle: "italic" },
  {
    tag: [tags.definition(tags.function(tags.variableName)), tags.definition(tags.function(tags.propertyName))],
    fontWeight: "600",
  },
  { tag: tags.invalid, color: "var(--threw)" },
]);

/** The nonce of the page's script; the page's content security policy blocks style sheets without it. */
const nonce = () => /** @type {HTMLScriptElement | null} */ (document.querySelector("script[nonce]"))?.nonce ?? "";

export const look = () => [chrome, syntaxHighlighting(syntax), EditorView.cspNonce.of(nonce())];
