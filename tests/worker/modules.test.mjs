// Modules of every type, given by the extension of the name or by an explicit type.
import assert from "node:assert/strict";
import { test } from "node:test";
import { start } from "./petri.mjs";

/** @import { ExecuteRequest, ShareLink, StoredProgram } from "./types.mjs" */

const petri = await start();
/**
 * Returns a module that answers with the JSON value of an expression.
 * @param {string} imports
 * @param {string} value
 */
const answer = (imports, value) => `${imports}; export default { async fetch() { return Response.json(${value}) } }`;
/** WebAssembly of one function, `add(a, b)`. */
const ADD = "AGFzbQEAAAABBwFgAn9/AX8DAgEABwcBA2FkZAAACgkBBwAgACABags=";

/** @type {Record<string, [modules: object, expected: unknown]>} */
const programs = {
  "JSON as text": [
    { "main.ts": answer(`import data from "./data.json"`, "data"), "data.json": `{ "a": [1, null] }` },
    { a: [1, null] },
  ],
  "JSON as a value": [{ "main.ts": answer(`import data from "./data"`, "data.a"), data: { json: { a: "ü" } } }, "ü"],
  text: [
    { "main.ts": answer(`import note from "./lib/note.txt"`, "note"), "lib/note.txt": "line\nüber" },
    "line\nüber",
  ],
  "text with an extension of another type": [
    { "main.ts": answer(`import page from "./page.html"`, "page"), "page.html": { text: "<p>" } },
    "<p>",
  ],
  bytes: [
    {
      "main.ts": answer(`import bytes from "./pic.bin"`, "[bytes instanceof ArrayBuffer, ...new Uint8Array(bytes)]"),
      "pic.bin": { data: "AAH/" },
    },
    [true, 0, 1, 255],
  ],
  "an empty data module": [
    { "main.ts": answer(`import bytes from "./pic.bin"`, "bytes.byteLength"), "pic.bin": { data: "" } },
    0,
  ],
  WebAssembly: [
    {
      "main.ts": answer(`import add from "./add.wasm"`, "(await WebAssembly.instantiate(add)).exports.add(2, 40)"),
      "add.wasm": { wasm: ADD },
    },
    42,
  ],
  CommonJS: [
    { "main.ts": answer(`import lib from "./lib.cjs"`, "lib.twice(21)"), "lib.cjs": "exports.twice = n => n * 2" },
    42,
  ],
  "CommonJS that requires CommonJS": [
    {
      "main.ts": answer(`import a from "./a.cjs"`, "a"),
      "a.cjs": `module.exports = require("./b.cjs") + 1`,
      "b.cjs": "module.exports = 1",
    },
    2,
  ],
  "an ECMAScript module without an extension": [
    { "main.ts": answer(`import { a } from "./a"`, "a"), a: { js: "export const a = 1" } },
    1,
  ],
  "the main module in a folder": [
    { "src/index.mjs": answer(`import data from "../data.json"`, "data"), "data.json": "true" },
    true,
  ],
};
for (const [kind, [modules, expected]] of Object.entries(programs)) {
  test(`a program imports a module: ${kind}`, async () =>
    assert.deepEqual(JSON.parse(await petri.text({ modules })), expected));
}

test("a CommonJS main module runs", async () => {
  assert.equal(
    await petri.text({ modules: { "main.cjs": `module.exports = { fetch: () => new Response("good") }` } }),
    "good",
  );
});

test("invalid WebAssembly is refused and named", async () => {
  const report = await petri.execute({
    modules: {
      "main.ts": `import "./a.wasm"; export default { fetch: () => new Response("x") }`,
      "a.wasm": { wasm: "AAAA" },
    },
  });
  assert.equal(report.success, false);
  assert.match(JSON.stringify(report.outcome), /a\.wasm|wasm|CompileError/i);
});

test("a module that cannot be read is refused, and the error names its field", async () => {
  const main = "export default {}";
  /** @type {[object, string, RegExp][]} */
  const cases = [
    [{ "main.ts": main, "a.json": "{" }, "modules.a.json", /^a\.json is not JSON that can be read: /],
    [{ "main.ts": main, "a.html": "<p>" }, "modules.a.html", /does not say what it is/],
    [{ "main.ts": main, "a.bin": { data: "?" } }, "modules.a.bin.data", /bytes are sent as base64/],
    [{ "main.ts": main, "a.py": { py: "x" } }, "modules.a.py", /one of the fields js, cjs, text, json, data and wasm/],
    [{ "main.ts": main, "a.js": { js: "x", text: "y" } }, "modules.a.js", /one of the fields/],
    [{ "a.json": "1" }, "main", /there is nothing to run/],
  ];
  for (const [modules, field, message] of cases)
    assert.match(await petri.refused("execute", { modules }, [422, "invalid", field]), message);
});

test("the bound on a data module counts decoded bytes: 256 KiB is accepted, one byte more is refused", async () => {
  const main = answer(`import bytes from "./a.bin"`, "bytes.byteLength");
  const modules = (/** @type {number} */ size) => ({
    "main.ts": main,
    "a.bin": { data: Buffer.alloc(size).toString("base64") },
  });
  assert.equal(await petri.text({ modules: modules(256 * 1024) }), "262144");
  await petri.refused("execute", { modules: modules(256 * 1024 + 1) }, [413, "too_large", "modules.a.bin"]);
});

test("programs of the same modules run in one isolate, each by its own main module", async () => {
  const modules = { "one.js": "export default () => 1", "two.js": "export default () => 2" };
  for (const [main, expected] of /** @type {[string, number][]} */ ([
    ["one.js", 1],
    ["two.js", 2],
    ["one.js", 1],
  ])) {
    const report = await petri.execute({ modules, main, session: "mains" });
    assert.equal(report.result, expected, main);
  }
});

/**
 * Shares a program and returns the id.
 * @param {ExecuteRequest} request
 */
const share = async request => /** @type {ShareLink} */ (await (await petri.call("shares", request)).json()).id;

test("a share keeps modules of every type, and sharing it again gives the same link", async () => {
  const modules = {
    "main.ts": answer(`import data from "./data.json"`, "data"),
    "data.json": { json: 1 },
    "pic.bin": { data: "AAE=" },
  };
  const id = await share({ modules });
  const shared = /** @type {StoredProgram} */ (await (await petri.fetch(`/api/v1/shares/${id}`)).json());
  assert.deepEqual(shared.modules, { ...modules, "data.json": "1" });
  assert.equal(await share(shared), id);
});

test("a data module runs from the page, and the page shows its type and size", async () => {
  const modules = {
    "main.ts": answer(`import bytes from "./pic.bin"`, "bytes.byteLength"),
    "pic.bin": { data: "AAE=" },
  };
  const run = await petri.visitor().run({ modules });
  assert.equal(run.report.response?.body.text, "2");
  assert.deepEqual(run.execute.modules, modules);
  const id = await share({ modules });
  assert.match(await (await petri.fetch(`/s/${id}`)).text(), /pic\.bin(<!>)?<\/span>.*data, 2 bytes/s);
});
