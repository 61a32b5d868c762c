// Renaming a module: which sources change, and how the paths in them read afterwards.
import assert from "node:assert/strict";
import { test } from "node:test";
import { followRename } from "../../page/editor/rename.js";

/**
 * What changes in a program when a module is renamed.
 * @param {Record<string, string>} sources @param {string} from @param {string} to @param {string[]} [others] names of modules that are not text
 */
function renamed(sources, from, to, others = []) {
  const program = { names: [...Object.keys(sources), ...others], sources };
  return JSON.parse(followRename(JSON.stringify(program), from, to));
}

test("every form of import follows, and text that reads alike does not", () => {
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

test("a path keeps the way it was written", () => {
  const main = 'import "./a"; import "./a.js"; import "./a.ts";';
  const written = (/** @type {string} */ to, /** @type {string[]} */ other = []) =>
    renamed({ "main.ts": main, "a.ts": "" }, "a.ts", to, other)["main.ts"];
  assert.equal(written("b.ts"), 'import "./b"; import "./b.js"; import "./b.ts";');
  assert.equal(written("b.mts"), 'import "./b.mts"; import "./b.mts"; import "./b.mts";');
  // Left out or written otherwise, the ending would lead to another module.
  assert.equal(written("b.ts", ["b.js"]), 'import "./b"; import "./b.ts"; import "./b.ts";');
});

test("a module that moves takes its own paths along", () => {
  const sources = { "lib/a.ts": 'import "../main.ts"; import "./b"; import "./a.ts";', "lib/b.ts": "", "main.ts": "" };
  assert.deepEqual(renamed(sources, "lib/a.ts", "deep/er/c.ts"), {
    "deep/er/c.ts": 'import "../../main.ts"; import "../../lib/b"; import "./c.ts";',
  });
});

test("a folder's index is followed, and data that is imported", () => {
  assert.deepEqual(renamed({ "main.ts": 'import "./lib";', "lib/index.ts": "" }, "lib/index.ts", "lib/all.ts"), {
    "main.ts": 'import "./lib/all";',
  });
  const sources = { "main.ts": 'import d from "./d.json" with { type: "json" };' };
  assert.deepEqual(renamed(sources, "d.json", "data/e.json", ["d.json"]), {
    "main.ts": 'import d from "./data/e.json" with { type: "json" };',
  });
});
