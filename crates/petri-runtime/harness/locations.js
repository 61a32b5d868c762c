// @ts-check
// Maps locations in compiled code to locations in the author's sources, as crates/petri-compiler/src/source_map.rs does
// in the host.

import SOURCE_MAPS from "./source_maps.txt";
import { FOLDER } from "./isolate.js";
import { call, indexOf, lastIndexOf, ownValue, parse, slice, toNumber } from "./primordials.js";

// The first line is the number in the compiler's names, the rest is JSON. For a program that was not compiled the text
// is empty.
const firstLine = SOURCE_MAPS.indexOf("\n");

/** The prefix of the names that the compiler added to the program: `$`, or `$7`. */
export const LETTERS_BEFORE = firstLine < 0 ? "" : SOURCE_MAPS[0] === "0" ? "$" : "$" + SOURCE_MAPS.slice(0, firstLine);
/** The name of a module's fuel variable; "" if the program was not compiled. The author's text does not contain it. */
export const FUEL = firstLine < 0 ? "" : LETTERS_BEFORE + "n";

/**
 * The source maps by module, parsed when the first location is mapped.
 * @type {Record<string, [lines: number, shifts: number[], broken: number[]]> | undefined}
 */
let maps;

/**
 * The index of the last record at or before a position; -1 if there is none.
 * @param {number[]} records
 * @param {number} size numbers in a record
 * @param {(at: number) => boolean} isBefore
 */
function lastBefore(records, size, isBefore) {
  let low = 0,
    high = records.length / size;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle * size)) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? -1 : (low - 1) * size;
}

/**
 * The source location for a location in the compiled code, counted from 1; null if it has no source.
 * @param {string} module
 * @param {number} line
 * @param {number} column
 * @returns {{ line: number, column: number } | null}
 */
export function original(module, line, column) {
  if (module === "") return null;
  maps ??= parse(call(slice, SOURCE_MAPS, firstLine + 1));
  const map = ownValue(/** @type {any} */ (maps), module);
  if (map === undefined || !(line >= 1 && column >= 1) || line > map[0]) return null;
  const shifts = map[1],
    broken = map[2],
    l = line - 1,
    c = column - 1;
  const at = lastBefore(shifts, 5, i => shifts[i] < l || (shifts[i] === l && shifts[i + 1] <= c));
  let own = c;
  if (at >= 0 && shifts[at] === l) {
    const past = c - shifts[at + 1];
    own = past < shifts[at + 3] ? shifts[at + 2] : shifts[at + 2] + shifts[at + 4] + past - shifts[at + 3];
  }
  const part = lastBefore(broken, 3, i => broken[i] <= l);
  if (part >= 0 && broken[part] === l) return { line: broken[part + 1] + 1, column: broken[part + 2] + own + 1 };
  return { line: l - (part < 0 ? 0 : part / 3 + 1) + 1, column: own + 1 };
}

/**
 * The author's name for the engine's name of a module; "" if it is no module of a compiled program.
 * @param {string} name
 */
export function moduleOf(name) {
  if (FUEL === "") return "";
  const own = call(indexOf, name, "file:///") === 0 ? call(slice, name, 8) : name;
  return call(indexOf, own, FOLDER) === 0 ? call(slice, own, FOLDER.length) : "";
}

/**
 * The source location, `main.ts:3:5`, of a location such as `user/main.ts:3:9`. A location outside the program's
 * modules is returned unchanged.
 * @param {string} at
 */
export function originalText(at) {
  const beforeColumn = call(lastIndexOf, at, ":"),
    beforeLine = call(lastIndexOf, at, ":", beforeColumn - 1),
    module = beforeLine < 1 ? "" : moduleOf(call(slice, at, 0, beforeLine));
  if (module === "") return at;
  const found = original(
    module,
    toNumber(call(slice, at, beforeLine + 1, beforeColumn)),
    toNumber(call(slice, at, beforeColumn + 1)),
  );
  return module + (found === null ? call(slice, at, beforeLine) : `:${found.line}:${found.column}`);
}
