// The parts of the page's JavaScript that work without a page: types, completion, formatting.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { CompletionContext } from "@codemirror/autocomplete";
import { EditorState, Text } from "@codemirror/state";
import { candidates } from "../../page/editor/completion/candidates.js";
import { language } from "../../page/editor/language.js";
import { position } from "../../page/editor/marks.js";
import { format } from "../../page/format/index.js";
import { run } from "../../scripts/lib/process.mjs";
import { at, root } from "../../scripts/lib/paths.mjs";

test("the types are correct", async () => {
  const tsc = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin", "tsc");
  const { code, output } = await run(process.execPath, [tsc, "-p", at("page")], { cwd: root });
  assert.equal(code, 0, output);
});

/** A program with one module. */
const alone = { names: () => ["main.ts"], source: () => "" };

/**
 * Completions at the end of a text.
 * @param {string} text
 * @returns {string[]}
 */
function offered(text) {
  const state = EditorState.create({ doc: text, extensions: language("main.ts", alone) });
  const result = candidates("main.ts", true, alone)(new CompletionContext(state, text.length, false));
  assert.ok(!(result instanceof Promise));
  return result?.options.map(({ label }) => label) ?? [];
}

test("a Worker's globals are completed", () => {
  const names = offered("const a = fe");
  for (const name of [
    "fetch",
    "Request",
    "Response",
    "Headers",
    "URL",
    "URLSearchParams",
    "crypto",
    "caches",
    "console",
    "env",
    "ctx",
    "scheduler",
    "WebSocketPair",
    "HTMLRewriter",
    "TextEncoder",
    "Math",
  ])
    assert.ok(names.includes(name), name);
  assert.ok(!names.includes("window") && !names.includes("document"));
  assert.deepEqual(offered("a.fe"), []);
  assert.deepEqual(offered('"fe'), []);
});

test("members are completed after a dot", () => {
  for (const [text, name] of [
    ["console.", "groupCollapsed"],
    ["ctx.", "waitUntil"],
    ["request.headers.", "append"],
    ["crypto.subtle.", "digest"],
    ["scheduler.", "wait"],
    ["caches.default.", "match"],
    ["url.searchParams.", "get"],
    ["Math.", "max"],
    ["Response.", "json"],
  ]) {
    assert.ok(offered(text).includes(name), `${text}${name}`);
  }
  assert.deepEqual(offered("stranger."), []);
  assert.deepEqual(offered("constructor."), []);
});

test("members of a variable are completed by its declaration", () => {
  for (const [text, name] of [
    ["const u = new URL(a)\nu.", "searchParams"],
    ["function f(req: Request) { req.", "method"],
    ["const answer = await fetch(a); answer.", "status"],
    ["const seen = new Map<string, number>(); seen.", "size"],
    ["let $list = []; $list.", "toSorted"],
    ["let text = `a`; text.", "padStart"],
    ["let url = new Date(); url.", "getTime"],
  ])
    assert.ok(offered(text).includes(name), `${text}${name}`);
  const instances = ["searchParams", "getTime", "status", "padStart"];
  for (const text of [
    "const a = 1; a.",
    "const a = new Own(); a.",
    "const b = { a: new URL(c) }; d.a = 5; b.",
    "aa = new URL(c); a.",
    "const a = new parseInt(); a.",
    "const a = Date.now(); a.",
    "const a = Response; a.",
  ])
    assert.deepEqual(
      offered(text).filter(name => instances.includes(name)),
      [],
      text,
    );
});

test("locations become offsets, and locations outside the text are clamped", () => {
  const doc = Text.of(["ab", "🦠c", ""]);
  for (const [line, column, offset] of [
    [1, 1, 0],
    [1, 3, 2],
    [1, 9, 2],
    [2, 3, 5],
    [3, 1, 7],
    [9, 1, 7],
    [0, 0, 0],
  ])
    assert.equal(position(doc, line, column), offset, `${line}:${column}`);
});

test("code is formatted, and the cursor moves along", async () => {
  const text = "export default {fetch(){return new Response( 'a' )}}";
  for (const name of ["main.ts", "lib/a.mjs", "a.cjs", "a.js"]) {
    const formatted = await format(name, text, text.indexOf("return"));
    assert.ok("text" in formatted, name);
    assert.equal(formatted.text, 'export default {\n  fetch() {\n    return new Response("a");\n  },\n};\n', name);
    assert.equal(formatted.cursor, formatted.text.indexOf("return"));
  }
});

test("JSON is formatted without changes to its numbers", async () => {
  const text = '{"a":12345678901234567890,"b":[1.0]}';
  const formatted = await format("data.json", text, text.indexOf('"b"'));
  assert.ok("text" in formatted);
  assert.equal(formatted.text.replace(/\s/g, ""), text);
  assert.match(formatted.text, /^\{\n {2}"a": 12345678901234567890,\n/);
  assert.equal(formatted.cursor, formatted.text.indexOf('"b"'));
});

test("code that cannot be formatted gives a reason", async () => {
  assert.deepEqual(await format("a.ts", "const a = ;", 0), {
    why: "a.ts:1:11 cannot be formatted: expression expected",
  });
  assert.deepEqual(await format("a.json", '{\n  "a": }', 0), {
    why: "a.json:2:8 is not JSON; fix it, then format again",
  });
  assert.deepEqual(await format("note.txt", "x", 0), {
    why: "note.txt is plain text; only code and JSON can be formatted",
  });
});
