// The formatter: Prettier for code, jsonc-parser for JSON, since it does not change numbers.
import { applyEdits, format as formatJson, parse } from "jsonc-parser";
import * as estree from "prettier/plugins/estree";
import * as typescript from "prettier/plugins/typescript";
import { formatWithCursor } from "prettier/standalone";

const CODE = /\.(?:[mc]?[jt]s|[jt]sx)$/i;

/**
 * Formats a module.
 * @param {string} name the module's name
 * @param {string} text
 * @param {number} cursor an offset in `text`
 * @returns {Promise<{ text: string, cursor: number } | { why: string }>}
 */
export async function format(name, text, cursor) {
  if (/\.json$/i.test(name)) return json(name, text, cursor);
  if (!CODE.test(name)) return { why: `${name} is plain text; only code and JSON can be formatted` };
  try {
    const options = {
      parser: "typescript",
      plugins: [estree, typescript],
      filepath: name,
      cursorOffset: cursor,
      printWidth: 100,
    };
    const { formatted, cursorOffset } = await formatWithCursor(text, options);
    return { text: formatted, cursor: settled(text, cursor, formatted, Math.max(cursorOffset, 0)) };
  } catch (error) {
    return { why: refusal(name, error) };
  }
}

/**
 * @param {string} name
 * @param {string} text
 * @param {number} cursor
 */
function json(name, text, cursor) {
  /** @type {import("jsonc-parser").ParseError[]} */
  const errors = [];
  parse(text, errors, { disallowComments: true });
  if (errors.length) {
    const before = text.slice(0, errors[0].offset).split("\n");
    return {
      why: `${name}:${before.length}:${(before.at(-1)?.length ?? 0) + 1} is not JSON; fix it, then format again`,
    };
  }
  const formatted = applyEdits(
    text,
    formatJson(text, undefined, { tabSize: 2, insertSpaces: true, insertFinalNewline: true }),
  );
  return { text: formatted, cursor: moved(text, cursor, formatted) };
}

/**
 * Formatting JSON changes only white space, so the cursor stays after the same number of other characters.
 * @param {string} text
 * @param {number} cursor
 * @param {string} formatted
 */
function moved(text, cursor, formatted) {
  let solid = text.slice(0, cursor).replace(/\s/g, "").length;
  let at = 0;
  for (; solid > 0 && at < formatted.length; at++) if (/\S/.test(formatted[at])) solid--;
  return settled(text, cursor, formatted, at);
}

/**
 * A cursor before a word stays there, instead of moving before the white space.
 * @param {string} text
 * @param {number} cursor
 * @param {string} formatted
 * @param {number} at
 */
function settled(text, cursor, formatted, at) {
  if (/\S/.test(text.charAt(cursor))) while (/\s/.test(formatted.charAt(at))) at++;
  return at;
}

/**
 * Shortens Prettier's message, which ends in a code excerpt.
 * @param {string} name
 * @param {any} error
 */
function refusal(name, error) {
  const start = error?.loc?.start;
  const location = start ? `${name}:${start.line}:${start.column}` : name;
  const [first] = String(error?.message ?? error).split("\n");
  const reason = first.replace(/\s*\(\d+:\d+\)$/, "").replace(/\.$/, "");
  return `${location} cannot be formatted: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}`;
}
