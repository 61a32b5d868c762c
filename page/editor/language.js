// Which language a module is in, by the ending of its name.
import { completeAnyWord } from "@codemirror/autocomplete";
import { javascript, localCompletionSource } from "@codemirror/lang-javascript";
import { json, jsonParseLinter } from "@codemirror/lang-json";
import { linter } from "@codemirror/lint";
import { globals, members } from "./completion.js";

/** @param {string} name a module's @returns {import("@codemirror/state").Extension} */
export function language(name) {
  const ending = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
  switch (ending) {
    case "ts":
    case "mts":
    case "cts":
      return script({ typescript: true });
    case "tsx":
      return script({ typescript: true, jsx: true });
    case "js":
    case "mjs":
    case "cjs":
      return script({});
    case "jsx":
      return script({ jsx: true });
    case "json":
      return [json(), linter(jsonParseLinter())];
    default:
      return [];
  }
}

/** @param {{ typescript?: boolean, jsx?: boolean }} dialect */
function script(dialect) {
  const support = javascript(dialect);
  const sources = [members, globals, localCompletionSource, completeAnyWord];
  return [support, sources.map((autocomplete) => support.language.data.of({ autocomplete }))];
}
