// Reads the programs of tests/compiler/conformance/programs. A file holds many programs.
//
//   //// what the program shows          begins a program; text before the first program is a comment on the file
//   //@ lib.ts                           begins a module of the program; text before the first module is main.ts
//   //: NAME = text                      is one of the texts for NAME; the program is repeated for each text
//
// The program uses a name in capitals between two underscores, `_VALUE_`. With two names, every combination is a
// program.

import { readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

/** @typedef {{ name: string, modules: Record<string, string>, main: string }} Program */

const FOLDER = fileURLToPath(new URL("programs", import.meta.url));

/** @returns {Generator<Program>} */
export function* programs() {
  for (const file of readdirSync(FOLDER)
    .filter(name => name.endsWith(".ts"))
    .sort()) {
    yield* read(basename(file, ".ts"), readFileSync(join(FOLDER, file), "utf8"));
  }
}

/**
 * Yields the programs of one file.
 * @param {string} topic
 * @param {string} text
 * @returns {Generator<Program>}
 */
export function* read(topic, text) {
  for (const part of text.split(/^\/{4} /m).slice(1)) {
    const [title, ...lines] = part.split("\n");
    /** @type {Map<string, string[]>} */
    const names = new Map();
    const body = lines.filter(line => {
      const [, name, value] = /^\/\/: ([A-Z]+) = (.*)$/.exec(line) ?? [];
      if (name === undefined) return true;
      names.set(name, [...(names.get(name) ?? []), value]);
      return false;
    });
    for (const chosen of combinations([...names])) {
      const fill = (/** @type {string} */ text) =>
        text.replace(/_([A-Z]+)_/g, (whole, name) => chosen.get(name) ?? whole);
      const unsaid = [...chosen]
        .filter(([name]) => !title.includes(`_${name}_`))
        .map(([, value]) => ` · ${value}`)
        .join("");
      yield { name: `${topic}: ${fill(title)}${unsaid}`, ...modules(fill(body.join("\n"))) };
    }
  }
}

/**
 * @param {string} text
 * @returns {{ modules: Record<string, string>, main: string }}
 */
function modules(text) {
  const [main, ...others] = text.split(/^\/\/@ /m);
  /** @type {Record<string, string>} */
  const found = { "main.ts": main };
  for (const other of others) {
    const end = other.indexOf("\n");
    found[other.slice(0, end).trim()] = other.slice(end + 1);
  }
  return { modules: found, main: "main.ts" };
}

/**
 * @param {[string, string[]][]} names
 * @returns {Generator<Map<string, string>>}
 */
function* combinations(names) {
  if (!names.length) return yield new Map();
  const [[name, values], ...rest] = names;
  for (const value of values) for (const chosen of combinations(rest)) yield new Map([[name, value], ...chosen]);
}
