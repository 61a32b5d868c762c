// The language of a module, by its file extension.
import { javascript } from "@codemirror/lang-javascript";
import { json, jsonParseLinter } from "@codemirror/lang-json";
import { linter } from "@codemirror/lint";
import { completion } from "./completion/index.js";

/**
 * @param {string} name the module's name
 * @param {import("./completion/program.js").Program} program
 * @returns {import("@codemirror/state").Extension}
 */
export function language(name, program) {
  /** @param {{ typescript?: boolean, jsx?: boolean }} dialect */
  const script = dialect => [javascript(dialect), completion(name, dialect.typescript ?? false, program)];
  const extension = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
  switch (extension) {
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
