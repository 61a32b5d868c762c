// Reads the programs under test from `programs`, which has a folder for each subject.

import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * The modules of a program by name, as the host passes them to the harness.
 * @typedef {Record<string, string>} Modules
 */

/**
 * The comment at the beginning of a file: a line with the program's name, lines with the expectation, and a blank
 * line.
 */
const HEADER = /^\/\/ (.+)\n(?:\/\/ .+\n)*\n/;

/**
 * Reads the programs of a subject. `names` has the name of each file's program. `programs` has its modules:
 * `main.js` is the file without its comment, and the files that it imports from the subject's `lib` folder keep
 * their paths.
 * @param {string} subject
 * @returns {{ names: Record<string, string>, programs: Record<string, Modules> }}
 */
export function load(subject) {
  const folder = fileURLToPath(new URL(`programs/${subject}/`, import.meta.url));
  /** @type {Record<string, string>} */
  const names = {};
  /** @type {Record<string, Modules>} */
  const programs = {};
  for (const file of readdirSync(folder).filter(file => file.endsWith(".js"))) {
    const key = file.slice(0, -".js".length);
    const { name, text } = split(folder + file);
    names[key] = name;
    programs[key] = { "main.js": text };
    for (const [, path] of text.matchAll(/^import .* from "\.\/(lib\/\w+\.js)";$/gm))
      programs[key][path] = split(folder + path).text;
  }
  return { names, programs };
}

/**
 * Replaces placeholders in the modules of a program.
 * @param {Modules} program
 * @param {Record<string, string>} values by placeholder
 * @returns {Modules}
 */
export function fill(program, values) {
  let main = program["main.js"];
  for (const [placeholder, value] of Object.entries(values)) {
    if (!main.includes(placeholder)) throw new Error(`the program has no ${placeholder}`);
    main = main.replaceAll(placeholder, () => value);
  }
  return { ...program, "main.js": main };
}

/**
 * @param {string} path
 * @returns {{ name: string, text: string }}
 */
function split(path) {
  const source = readFileSync(path, "utf8");
  const header = HEADER.exec(source);
  if (!header) throw new Error(`${path} does not begin with a comment that names its program, and a blank line`);
  return { name: header[1], text: source.slice(header[0].length) };
}
