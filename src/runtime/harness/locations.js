// @ts-check
// Maps locations of compiled code to those of the author, as src/compiler/source_map.rs does in the host.

import SOURCE_MAPS from "./source_maps.txt";
import { call, indexOf, lastIndexOf, ownValue, parse, slice, toNumber } from "./primordials.js";

// The number in the names that the compiler added stands on the first line, the rest is JSON. A program that was not compiled has neither.
const firstLine = SOURCE_MAPS.indexOf("\n");

/** What the names begin with that the compiler added to the program's: `$`, or `$7`. */
export const LETTERS_BEFORE = firstLine < 0 ? "" : SOURCE_MAPS[0] === "0" ? "$" : "$" + SOURCE_MAPS.slice(0, firstLine);
/** The name of a module's fuel; "" where the program was not compiled. No text of the author's contains it. */
export const FUEL = firstLine < 0 ? "" : LETTERS_BEFORE + "n";

/** The folder of the program's modules, as the engine names them. */
const FOLDER = "user/";

/** The source maps by module, read when the first location is mapped. @type {Record<string, [lines: number, shifts: number[], broken: number[]]> | undefined} */
let maps;

/**
 * The last record at or before a position, as an index; -1 where there is none.
 * @param {number[]} records @param {number} size numbers of a record @param {(at: number) => boolean} isBefore
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
 * The author's location for one in the compiled code, all from 1; null for what the author did not write.
 * @param {string} module @param {number} line @param {number} column
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

/** The author's name of a module that the engine names; "" where it is none of a program that was compiled. @param {string} name */
export function moduleOf(name) {
  if (FUEL === "") return "";
  const own = call(indexOf, name, "file:///") === 0 ? call(slice, name, 8) : name;
  return call(indexOf, own, FOLDER) === 0 ? call(slice, own, FOLDER.length) : "";
}

/**
 * A location as text, `user/main.ts:3:9`, as the author knows it, `main.ts:3:5`. One that is not in the program's modules stays what it is.
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
