// The programs of test262-parser-tests: valid programs, programs with an early error, and texts that are not programs.
// <https://github.com/tc39/test262-parser-tests>

import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const root = dirname(createRequire(import.meta.url).resolve("test262-parser-tests/package.json"));

/**
 * @returns {Generator<import("./compare.mjs").Program>} each as a module, because Petri runs modules only; the programs
 *   are only parsed
 */
export function* parserTests() {
  for (const folder of ["pass", "pass-explicit", "early", "fail"]) {
    for (const file of readdirSync(join(root, folder))
      .filter(name => name.endsWith(".js"))
      .sort()) {
      yield {
        name: `${folder}/${file}`,
        modules: { "main.js": readFileSync(join(root, folder, file), "utf8") },
        main: "main.js",
        options: { read: true },
      };
    }
  }
}
