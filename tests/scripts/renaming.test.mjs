// Renaming a module: which sources change, and how their import paths change.
import assert from "node:assert/strict";
import { test } from "node:test";
import { followRename } from "../../page/editor/rename.js";

/**
 * The sources that change when a module is renamed.
 * @param {Record<string, string>} sources
 * @param {string} from
 * @param {string} to
 * @param {string[]} [others] names of modules that are not text
 */
function renamed(sources, from, to, others = []) {
  const program = { names: [...Object.keys(sources), ...others], sources };
  return JSON.parse(followRename(JSON.stringify(program), from, to));
}

test("every form of import is updated, and similar text is not", () => {
  /** @type {[before: string, after: string | null][]} */
  const imports = [
    ['import { a } from "./a.ts";', 'import { a } from "./lib/b.ts";'],
    ["import { a } from './a.ts'", "import { a } from './lib/b.ts'"],
    ['import "./a.ts";', 'import "./lib/b.ts";'],
    ['import type { A } from "./a.ts";', 'import type { A } from "./lib/b.ts";'],
    ['export { a } from "./a.ts";', 'export { a } from "./lib/b.ts";'],
    ['export * from "./a.ts";', 'export * from "./lib/b.ts";'],
    ['const a = await import("./a.ts");', 'const a = await import("./lib/b.ts");'],
    ["const a = await import(`./a.ts`);", "const a = await import(`./lib/b.ts`);"],
    ['type A = import("./a.ts").A;', 'type A = import("./lib/b.ts").A;'],
    ['import a = require("./a.ts");', 'import a = require("./lib/b.ts");'],
    ['const s = "./a.ts"; // from "./a.ts"', null],
    ["const a = await import(`./${name}.ts`);", null],
    ['import "a.ts"; import "node:path";', null],
    ['import "./other.ts";', null],
  ];
  for (const [before, after] of imports) {
    const expect = after === null ? {} : { "main.ts": after };
    assert.deepEqual(renamed({ "main.ts": before, "a.ts": "", "other.ts": "" }, "a.ts", "lib/b.ts"), expect, before);
  }
});

test("a path keeps its form", () => {
  const main = 'import "./a"; import "./a.js"; import "./a.ts";';
  const written = (/** @type {string} */ to, /** @type {string[]} */ other = []) =>
    renamed({ "main.ts": main, "a.ts": "" }, "a.ts", to, other)["main.ts"];
  assert.equal(written("b.ts"), 'import "./b"; import "./b.js"; import "./b.ts";');
  assert.equal(written("b.mts"), 'import "./b.mts"; import "./b.mts"; import "./b.mts";');
  // Without the extension, or with another one, the path would lead to another module.
  assert.equal(written("b.ts", ["b.js"]), 'import "./b"; import "./b.ts"; import "./b.ts";');
});

test("the relative imports of a moved module are updated", () => {
  const sources = { "lib/a.ts": 'import "../main.ts"; import "./b"; import "./a.ts";', "lib/b.ts": "", "main.ts": "" };
  assert.deepEqual(renamed(sources, "lib/a.ts", "deep/er/c.ts"), {
    "deep/er/c.ts": 'import "../../main.ts"; import "../../lib/b"; import "./c.ts";',
  });
});

test("imports of a folder's index and of data are updated", () => {
  assert.deepEqual(renamed({ "main.ts": 'import "./lib";', "lib/index.ts": "" }, "lib/index.ts", "lib/all.ts"), {
    "main.ts": 'import "./lib/all";',
  });
  const sources = { "main.ts": 'import d from "./d.json" with { type: "json" };' };
  assert.deepEqual(renamed(sources, "d.json", "data/e.json", ["d.json"]), {
    "main.ts": 'import d from "./data/e.json" with { type: "json" };',
  });
});
