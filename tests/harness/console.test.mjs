// The console: the frames of every method, the tree of every kind of value, and the bounds.

import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "./load.mjs";
import { start } from "./workerd.mjs";

const run = await start();

const { names, programs } = load("console");

/** @typedef {import("./types.mjs").Json} Json */

/**
 * Returns the console frames of a program.
 * @param {import("./types.mjs").Program} program
 * @param {import("./types.mjs").Options} [options]
 */
const consoleOf = async (program, options) => (await run(program, options)).of("console");
/**
 * Returns a program with statements in its handler.
 * @param {string} code
 * @param {string} [before]
 */
const handler = (code, before = "") =>
  `${before}\nexport default { async fetch() {\n${code}\nreturn new Response(null) } }`;
/**
 * Returns the console frames of such a program.
 * @param {string} code
 * @param {string} [before]
 */
const frames = (code, before) => consoleOf(handler(code, before));
/**
 * Returns the console frames of a program as `[level, group, ...args]`.
 * @param {import("./types.mjs").Program} program
 */
const linesOf = async program => (await consoleOf(program)).map(({ level, group, args }) => [level, group, ...args]);

test("each method writes a line of its level", async () => {
  const levels = ["log", "info", "warn", "error", "debug", "dir", "dirxml", "table", "trace"];
  assert.deepEqual(
    await linesOf(handler(levels.map(level => `console.${level}("a", 1);`).join("\n"))),
    levels.map(level => [level, 0, "a", 1]),
  );
});

test(names.groups, async () => {
  assert.deepEqual(await linesOf(programs.groups), [
    ["group", 0, "one", 1],
    ["log", 1, "in"],
    ["groupCollapsed", 1, "two"],
    ["log", 2, "deep"],
    ["log", 2, "deep too"],
    ["log", 0, "out"],
  ]);
  assert.deepEqual(await linesOf(programs.cleared_group), [
    ["group", 0, "one"],
    ["clear", 0],
    ["log", 0, "out"],
  ]);
});

test(names.labels_like_properties, async () => {
  assert.deepEqual(
    await linesOf(programs.labels_like_properties),
    ["__proto__", "toString", "trap"].flatMap(label => [
      ["warn", 0, `Count for '${label}' does not exist`],
      ["count", 0, `${label}: 1`],
      ["count", 0, `${label}: 2`],
      ["warn", 0, `No such label '${label}' for console.timeEnd()`],
    ]),
  );
});

test(names.counts, async () => {
  assert.deepEqual(await linesOf(programs.counts), [
    ["count", 0, "default: 1"],
    ["count", 0, "a: 1"],
    ["count", 0, "default: 2"],
    ["count", 0, "default: 1"],
    ["warn", 0, "Count for 'b' does not exist"],
  ]);
});

test(names.timers, async () => {
  const logged = await linesOf(programs.timers);
  assert.match(logged[0][2], /^100%: \d+ms$/);
  assert.match(logged[1][2], /^100%%: \d+ms$/);
  assert.match(logged[3][2], /^100%: \d+ms$/);
  assert.deepEqual(
    logged.map(([level]) => level),
    ["timeLog", "timeLog", "warn", "timeEnd", "warn", "warn"],
  );
  assert.deepEqual(logged[1][3], { type: "object", properties: [["a", 1]] });
  assert.deepEqual(
    [logged[2][2], logged[4][2], logged[5][2]],
    [
      "Label '100%' already exists for console.time()",
      "No such label '100%' for console.timeEnd()",
      "No such label 'default' for console.timeLog()",
    ],
  );
});

test(names.labels_as_text, async () => {
  const logged = await linesOf(programs.labels_as_text);
  assert.deepEqual(
    logged.map(([, , text]) => text).filter(text => !/^L: \d+ms$/.test(text)),
    [
      "L: 1",
      5,
      ...Array(4).fill("Cannot convert a Symbol value to a string"),
      "null: 1",
      ": 1",
      "default: 1",
      "default: 2",
    ],
  );
});

test(names.replaced_clock, async () => {
  const [line] = await consoleOf(programs.replaced_clock);
  assert.match(line.args[0], /^default: 1\.\d{3}s$/);
});

test("a format specifier uses the program's own conversions of a value", async () => {
  /**
   * Returns the converted values in the frames.
   * @param {string} format
   * @param {string[]} values
   */
  const taken = async (format, ...values) =>
    (await frames(values.map(value => `console.log(${JSON.stringify(format)}, ${value});`).join("\n"))).map(
      ({ args }) => args[1],
    );
  assert.deepEqual(
    await taken(
      "%s",
      "function f() { return 1 }",
      "() => 1",
      "class A {}",
      `{ toString() { return "own" } }`,
      `new (class B { toString() { return "B!" } })`,
      `new (class E extends Error { toString() { return "E!" } })`,
      `{ [Symbol.toPrimitive]() { return "prim" } }`,
      `new URL("http://x/y")`,
      `new URLSearchParams("a=1")`,
    ),
    ["function f() { return 1 }", "() => 1", "class A {}", "own", "B!", "E!", "prim", "http://x/y", "a=1"],
  );
  const kept = await taken(
    "%s",
    "{ a: 1 }",
    "[1]",
    "new Date(0)",
    "new (class C extends Array {})()",
    "Object.create(null)",
    "{ toString: 1 }",
    "{ get toString() { throw 1 } }",
    "new Proxy({ toString() { throw 1 } }, {})",
    "{ toString() { throw 1 } }",
    "null",
    "undefined",
    "Symbol()",
  );
  assert.deepEqual(
    kept.map(value => value?.type),
    [
      "object",
      "array",
      "date",
      "array",
      "object",
      "object",
      "object",
      "object",
      "object",
      undefined,
      "undefined",
      "symbol",
    ],
  );
  assert.deepEqual(await taken("%d", "{ valueOf() { return 5 } }", "[]", "[7]", "new Date(9)", `"8"`), [
    5,
    0,
    7,
    9,
    "8",
  ]);
  assert.deepEqual(await taken("%i|%f", "[7.5]"), ["7.5"]);
  assert.deepEqual(
    (await consoleOf(programs.specifiers)).map(({ args }) => args.map(value => value.type ?? value)),
    [["%% %x %s %o", "() => 1", "function"], ["%s", "function"], ["%s"], ["%s", "() => 4"], [5, "%s", "function"]],
  );
});

test(names.other_consoles, async () => {
  assert.deepEqual(
    (await consoleOf(programs.other_consoles)).map(({ args }) => args[0]),
    ["heard"],
  );
});

test(names.assertions, async () => {
  assert.deepEqual(await linesOf(programs.assertions), [
    ["assert", 0],
    ["assert", 0, "%s", 1],
    ["assert", 0],
  ]);
});

test(names.locations, async () => {
  assert.deepEqual(
    (await consoleOf(programs.locations)).map(({ at }) => at),
    ["user/main.js:3:9", "user/lib/say.js:2:11", "user/main.js:8:31"],
  );
});

test("a trace carries the stack of the call", async () => {
  const [line] = await frames(`f()`, `function f() { console.trace("here") }`);
  assert.equal(line.stack, "    at f (user/main.js:1:24)\n    at Object.fetch (user/main.js:3:1)");
});

test("node:console is the same console", async () => {
  assert.deepEqual(
    (await frames(`c.log("same"); log("named")`, `import c, { log } from "node:console";`)).map(({ args }) => args[0]),
    ["same", "named"],
  );
});

/**
 * Checks the trees of the values of expressions.
 * @param {[source: string, tree: Json][]} cases
 */
async function shows(cases) {
  const logged = await frames(cases.map(([source]) => `console.log(${source});`).join("\n"));
  assert.equal(logged.length, cases.length);
  for (const [i, [source, tree]] of cases.entries()) assert.deepEqual(logged[i].args[0], tree, source);
}
/**
 * Returns the tree of an object.
 * @param {[key: Json, value: Json][]} properties
 * @param {object} [more]
 */
const object = (properties, more) => ({ type: "object", ...more, properties });
/**
 * Returns the tree of an array.
 * @param {Json[]} items
 * @param {object} [more]
 */
const array = (items, more) => ({ type: "array", length: items.length, items, ...more });
/**
 * Returns the tree of a function.
 * @param {string} kind
 * @param {string} name
 * @param {object} [more]
 */
const fn = (kind, name, more) => ({ type: "function", kind, name, ...more });
/**
 * Returns a key that stands for an internal slot.
 * @param {string} value
 */
const hidden = value => ({ type: "hidden", value });
/**
 * Returns the tree of a number that JSON does not have.
 * @param {string} value
 */
const number = value => ({ type: "number", value });

test("plain values are shown as in Node", () =>
  shows([
    [`"text"`, "text"],
    ["1.5", 1.5],
    ["true", true],
    ["null", null],
    ["undefined", { type: "undefined" }],
    ["NaN", number("NaN")],
    ["-0", number("-0")],
    ["-1/0", number("-Infinity")],
    ["1e21", 1e21],
    ["-12n", { type: "bigint", value: "-12" }],
    ["2n ** 64n", { type: "bigint", value: "18446744073709551616" }],
    ["-(2n ** 64n)", { type: "bigint", value: "-18446744073709551616" }],
    [`Symbol("x")`, { type: "symbol", value: "Symbol(x)" }],
    [
      `"\\ud800x\\u{1f600}\\udc00"`,
      {
        type: "string",
        length: 5,
        value: "\ufffdx\u{1f600}\ufffd",
        lone: [
          [0, 0xd800],
          [4, 0xdc00],
        ],
      },
    ],
    [`{ "\\ud800": 1 }`, object([[{ type: "string", value: "\ufffd", lone: [[0, 0xd800]] }, 1]])],
  ]));

test("objects are shown with their class and properties", () =>
  shows([
    ["{}", object([])],
    [
      "{ b: 1, a: [] }",
      object([
        ["b", 1],
        ["a", array([])],
      ]),
    ],
    ["Object.create(null)", object([], { class: null })],
    ["new (class Foo { x = 1 })", object([["x", 1]], { class: "Foo" })],
    [`{ [Symbol("k")]: 1 }`, object([[{ type: "symbol", value: "Symbol(k)" }, 1]])],
    [
      "{ get a() { throw 1 }, set b(v) {}, get c() { throw 1 }, set c(v) {} }",
      object([
        ["a", { type: "accessor", value: "get" }],
        ["b", { type: "accessor", value: "set" }],
        ["c", { type: "accessor", value: "get/set" }],
      ]),
    ],
    [`{ [Symbol.toStringTag]: "Tag" }`, object([[{ type: "symbol", value: "Symbol(Symbol.toStringTag)" }, "Tag"]])],
    ["new (class Foo { get [Symbol.toStringTag]() { return 'Check' } })", object([], { class: "Foo [Check]" })],
    ["Math", object([], { class: "Object [Math]" })],
    [`Object.defineProperty({}, "hidden", { value: 1 })`, object([])],
    ["(function* () {})()", object([], { class: "Object [Generator]" })],
  ]));

test("arrays are shown with their items and holes", () =>
  shows([
    ["[1, , 3, , , 6]", array([1, { type: "hole", count: 1 }, 3, { type: "hole", count: 2 }, 6], { length: 6 })],
    ["new Array(1e9)", array([{ type: "hole", count: 1e9 }], { length: 1e9 })],
    ["(() => { const a = []; a[5e6] = 1; return a })()", array([{ type: "hole", count: 5e6 }, 1], { length: 5e6 + 1 })],
    ["Object.assign([1], { x: 2 })", array([1], { properties: [["x", 2]] })],
    ["new (class Row extends Array {})(1, 2)", array([1, 2], { class: "Row" })],
    [
      "Array.from({ length: 101 }, (_, i) => i)",
      array(
        Array.from({ length: 100 }, (_, i) => i),
        { length: 101, more: 1 },
      ),
    ],
  ]));

test("functions are shown with their kind and name", () =>
  shows([
    ["function f() {}", fn("function", "f")],
    ["() => 1", fn("function", "")],
    ["async () => 1", fn("async function", "")],
    ["function* g() {}", fn("generator", "g")],
    ["async function* g() {}", fn("async generator", "g")],
    ["class A {}", fn("class", "A")],
    ["class B extends Array {}", fn("class", "B", { extends: "Array" })],
    ["Math.max", fn("function", "max")],
    ["Object.assign(() => 1, { p: 1 })", fn("function", "", { properties: [["p", 1]] })],
    ["function classy() {}", fn("function", "classy")],
  ]));

test("maps, sets, dates, regular expressions and bytes are shown with their content", () =>
  shows([
    [
      `new Map([["a", {}], [[1], 2]])`,
      {
        type: "map",
        class: "Map",
        size: 2,
        entries: [
          ["a", object([])],
          [array([1]), 2],
        ],
      },
    ],
    ["new (class M extends Map {})([[1, 2]])", { type: "map", class: "M [Map]", size: 1, entries: [[1, 2]] }],
    [`new Set([1, "a"])`, { type: "set", class: "Set", size: 2, items: [1, "a"] }],
    [`new Headers({ A: "1" })`, { type: "map", class: "Headers", size: 1, entries: [["a", "1"]] }],
    ["new Date(0)", { type: "date", value: "1970-01-01T00:00:00.000Z" }],
    ["new Date(NaN)", { type: "date", value: null }],
    ["Object(1n)", { type: "boxed", class: "BigInt", value: { type: "bigint", value: "1" } }],
    [`new String("s")`, { type: "boxed", class: "String", value: "s" }],
    ["/a\\/b/gi", { type: "regexp", value: "/a\\/b/gi" }],
    ["new Uint8Array([1, 255])", { type: "bytes", class: "Uint8Array", length: 2, items: [1, 255] }],
    ["new Float32Array([0.5, NaN])", { type: "bytes", class: "Float32Array", length: 2, items: [0.5, number("NaN")] }],
    [
      "new BigInt64Array([1n])",
      { type: "bytes", class: "BigInt64Array", length: 1, items: [{ type: "bigint", value: "1" }] },
    ],
    ["new ArrayBuffer(2)", { type: "bytes", class: "ArrayBuffer", length: 2, items: [0, 0] }],
    [`Buffer.from("hi")`, { type: "bytes", class: "Buffer", length: 2, items: [104, 105] }],
    [
      "new DataView(new ArrayBuffer(2), 1)",
      object(
        [
          [hidden("byteLength"), 1],
          [hidden("byteOffset"), 1],
          [hidden("buffer"), { type: "bytes", class: "ArrayBuffer", length: 2, items: [0, 0] }],
        ],
        { class: "DataView" },
      ),
    ],
    ["new Uint8Array(101).fill(7)", { type: "bytes", class: "Uint8Array", length: 101, items: Array(100).fill(7) }],
  ]));

test("errors are shown with their name, message and properties", () =>
  shows([
    [
      `Object.assign(new RangeError("m"), { code: 5, stack: "mine" })`,
      { type: "error", name: "RangeError", message: "m", stack: "mine", properties: [["code", 5]] },
    ],
    [
      `Object.assign(new (class My extends Error {})("m", { cause: 1 }), { stack: "" })`,
      { type: "error", class: "My", name: "Error", message: "m", stack: "", cause: 1 },
    ],
    [
      `Object.assign(new AggregateError([1], "m"), { stack: "" })`,
      { type: "error", name: "AggregateError", message: "m", stack: "", errors: array([1]) },
    ],
    [
      `Object.assign(new DOMException("m", "AbortError"), { stack: "" })`,
      { type: "error", class: "DOMException", name: "AbortError", message: "m", stack: "" },
    ],
    [
      `Object.assign(new Error("m"), { name: "Own", stack: "" })`,
      { type: "error", class: "Error", name: "Own", message: "m", stack: "" },
    ],
  ]));

test("a proxy shows its target, and no trap runs", () =>
  shows([
    [
      "new Proxy({ a: 1 }, { ownKeys() { throw 1 }, get() { throw 1 }, getPrototypeOf() { throw 1 } })",
      object([["a", 1]]),
    ],
    ["new Proxy(class A {}, {})", fn("class", "A")],
    ["new Proxy(new Proxy([1], {}), {})", array([1])],
    ["(() => { const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); return proxy })()", { type: "proxy" }],
    [
      "new Proxy((() => { const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); return proxy })(), {})",
      { type: "proxy" },
    ],
  ]));

test("promises and iterators show what only node:util can see", () =>
  shows([
    ["Promise.resolve(1)", { type: "promise", state: "fulfilled", value: 1 }],
    ["new Promise(() => {})", { type: "promise", state: "pending" }],
    [
      `(() => { const p = Promise.reject("no"); p.catch(() => {}); return p })()`,
      { type: "promise", state: "rejected", value: "no" },
    ],
    [`Promise.resolve({ a: 1 })`, { type: "promise", state: "fulfilled", value: object([["a", 1]]) }],
    ["Object.create(Promise.prototype)", object([], { class: "Promise" })],
    ["new Map([[1, {}]]).entries()", { type: "iterator", class: "Map Entries", entries: [[1, object([])]] }],
    [
      `new Set(["it's", "tab\\t \\u001b \\ud800"]).values()`,
      {
        type: "iterator",
        class: "Set Iterator",
        items: ["it's", { type: "string", length: 8, value: "tab\t \u001b \ufffd", lone: [[7, 0xd800]] }],
      },
    ],
    ["new WeakMap()", { type: "opaque", class: "WeakMap", weak: true }],
  ]));

test(names.held_values, async () => {
  const [held, given] = await consoleOf(programs.held_values);
  assert.deepEqual([held.args[0].items[0].value.length, held.args[0].items[0].value.value.length], [300000, 10000]);
  assert.ok(JSON.stringify(given).length < 1.2e6, `${JSON.stringify(given).length}`);
});

test(names.without_node_util, async () => {
  const [logged] = await consoleOf(programs.without_node_util, { date: "2023-01-01", flags: ["nodejs_als"] });
  assert.deepEqual(logged.args.slice(0, 2), [{ type: "promise" }, object([], { class: "Object [Map Iterator]" })]);
  assert.deepEqual([logged.args[2].class, logged.args[2].properties[0]], ["Response", ["status", 201]]);
});

test("if a program replaces what node:util uses, less is shown, and no code of the program runs", async () => {
  const broken = [
    `Object.defineProperty(Array.prototype, "includes", {
      value() {
        console.log("ran");
        return false;
      },
      writable: false,
      configurable: false,
    })`,
    `Object.freeze(Array.prototype)`,
    `Map.prototype.get = () => { throw 1 };
    Object.keys = () => { throw 1 };
    String.prototype.slice = () => 5`,
  ];
  for (const first of broken) {
    const logged = (
      await run(`${first}; export default { fetch() { console.log(Promise.resolve(1)); return new Response(null) } }`)
    ).of("console");
    assert.equal(logged.at(-1)?.args[0].type, "promise", first);
  }
});

test("a program's custom forms replace its values, and a form that returns itself again ends", async () => {
  const custom = `[Symbol.for("nodejs.util.inspect.custom")]`;
  await shows([
    [`{ ${custom}: () => "form" }`, { type: "custom", value: "form" }],
    [`{ ${custom}: () => ({ a: 1 }) }`, object([["a", 1]])],
    [
      `{ a: 1, ${custom}() { throw new Error("x") } }`,
      object([
        ["a", 1],
        [
          { type: "symbol", value: "Symbol(nodejs.util.inspect.custom)" },
          fn("function", "[nodejs.util.inspect.custom]"),
        ],
      ]),
    ],
    [`new (class Foo { get [Symbol.toStringTag]() { throw 1 } })()`, object([], { class: "Foo" })],
  ]);
  const lines = await consoleOf(programs.own_forms);
  assert.ok(lines.length <= 40, `${lines.length} lines`);
  assert.deepEqual(lines.at(-2)?.args[0], { type: "custom", value: "done" });
});

test(names.proxies, async () => {
  for (const { date, flags } of [
    { date: "2023-01-01", flags: ["nodejs_als"] },
    { date: "2024-10-01", flags: ["nodejs_compat"] },
    { date: "2026-10-01", flags: [] },
  ]) {
    const [logged] = await consoleOf(programs.proxies, { date, flags });
    const target = object([["a", 1]]);
    assert.deepEqual(
      logged.args,
      [target, array([array([])]), fn("function", ""), object([]), object([], { class: "Mine" }), target, object([])],
      date,
    );
  }
});

test("cycles refer to the ancestor", () =>
  shows([
    [
      "(() => { const a = {}; a.self = a; a.list = [a]; return a })()",
      object(
        [
          ["self", { type: "cycle", up: 1, id: 1 }],
          ["list", array([{ type: "cycle", up: 2, id: 1 }])],
        ],
        { ref: 1 },
      ),
    ],
    [
      "(() => { const m = new Map(); m.set(m, 1); return m })()",
      { ref: 1, type: "map", class: "Map", size: 1, entries: [[{ type: "cycle", up: 1, id: 1 }, 1]] },
    ],
  ]));

test("values are shown down to depth 6", async () => {
  /** @type {(levels: number) => Json} */
  const nest = n => (n === 0 ? { type: "elided", class: "Object" } : object([["a", nest(n - 1)]]));
  /** @type {(levels: number) => string} */
  const source = n => (n === 0 ? "1" : `{ a: ${source(n - 1)} }`);
  /** Six arrays around an elided array. */
  const arrays = Array(6)
    .fill(null)
    .reduce(inner => array([inner]), { type: "elided", class: "Array(2)" });
  await shows([
    [source(7), nest(6)],
    [source(6), JSON.parse(JSON.stringify(nest(6)).replace('{"type":"elided","class":"Object"}', "1"))],
    ["[[[[[[[1, 2]]]]]]]", arrays],
  ]);
});

test(names.dir_depths, async () => {
  /**
   * Returns the number of objects around the innermost value, and that value.
   * @param {Json} tree
   */
  const depthOf = tree => {
    let depth = 0;
    let value = tree;
    for (; value.type === "object"; depth++) value = value.properties[0][1];
    return [depth, value.type ?? value];
  };
  const logged = await consoleOf(programs.dir_depths);
  assert.deepEqual(
    logged.map(({ args }) => depthOf(args[0])),
    [
      [28, 1],
      [28, "elided"],
      [9, "elided"],
    ],
  );
});

test("a string inside a value is cut at 10,000 characters, an object is not cut", async () => {
  /** @type {(n: number) => [string, number][]} */
  const keys = n => Array.from({ length: n }, (_, i) => [`k${i}`, i]);
  await shows([
    [`["x".repeat(10000)]`, array(["x".repeat(10000)])],
    [`["x".repeat(10001)]`, array([{ type: "string", length: 10001, value: "x".repeat(10000) }])],
    [`"x".repeat(200000)`, "x".repeat(200000)],
    [`Object.fromEntries(Array.from({ length: 5000 }, (_, i) => ["k" + i, i]))`, object(keys(5000))],
  ]);
});

test("a bigint is written in full up to a million bits", async () => {
  const [within, over] = await frames(`console.log((1n << 1000000n) - 1n); console.log(1n << 1000000n)`);
  assert.equal(within.args[0].value.length, 301030);
  assert.deepEqual(over.args[0], { type: "bigint", value: "over 1000000 bits" });
});

test("a table has all its rows and columns", async () => {
  const [line] = await frames(`console.table(Array.from({ length: 300 }, (_, i) => Array(120).fill(i)))`);
  assert.deepEqual([line.args[0].items.length, line.args[0].items[299].items.length], [300, 120]);
});

test("the size of a line is bounded for any value", async () => {
  const big = [
    `Array.from({ length: 100 }, () => Array.from({ length: 100 }, () => ({ a: 1 })))`,
    `Array.from({ length: 100 }, () => "x".repeat(19000))`,
    `"\\u0000".repeat(10000), "\\u0000".repeat(10000), "\\u0000".repeat(10000)`,
    `Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [i + "k".repeat(9000), 1]))`,
    `...Array(50000).fill("x")`,
    `Array(500).fill("\\uffff".repeat(9999))`,
    `(() => { const deep = []; let a = deep; for (let i = 0; i < 1e5; i++) a.push(a = []); return deep })()`,
    `Object.fromEntries(Array.from({ length: 1e5 }, (_, i) => ["k" + i, { a: { b: i } }]))`,
  ];
  for (const source of big) {
    const all = await run(
      `export default { async fetch() { console.log(${source}); console.log("after"); return new Response(null) } }`,
      { cpuMs: 10_000 },
    );
    const [line] = all.of("console");
    assert.ok(Buffer.byteLength(JSON.stringify(line)) <= 7 * 1024 * 1024, source);
    assert.equal(all.outcome, "returned");
  }
});

test(names.wide_values, async () => {
  const logged = await consoleOf(programs.wide_values);
  assert.equal(logged.length, 9);
  for (const line of logged) assert.ok(JSON.stringify(line).length < 90 * 1024);
});

test("a run keeps 5,000 lines and 1 Mi characters, cuts the line that goes over, and counts the rest", async () => {
  /** @param {string} code */
  const kept = async code => {
    const all = await run(`export default { fetch() { ${code}; return new Response(null) } }`, { cpuMs: 10_000 });
    assert.equal(all.last.t, "end");
    return { lines: all.of("console"), dropped: all.one("end").console_dropped, outcome: all.outcome };
  };
  /** @param {string} code */
  const counts = async code => {
    const { lines, dropped, outcome } = await kept(code);
    return [lines.length, dropped, outcome];
  };
  assert.deepEqual(await counts("for (let i = 0; i < 5000; i++) console.log(i)"), [5000, 0, "returned"]);
  assert.deepEqual(await counts("for (let i = 0; i < 5003; i++) console.log(i)"), [5000, 3, "returned"]);
  const max = 1024 * 1024;
  const within = await kept(`console.log("x".repeat(${max - 8}))`);
  assert.deepEqual([within.lines[0].args[0].length, within.dropped], [max - 8, 0]);
  const over = await kept(`console.log("x".repeat(${max - 7})); console.log("after")`);
  const cut = over.lines[0].args[0];
  assert.deepEqual([cut.length, cut.value.length, over.dropped], [max - 7, max - 8, 1]);
  const { lines, dropped } = await kept(`for (let i = 0; i < 200; i++) console.log("x".repeat(10000))`);
  assert.deepEqual(
    [lines.length, dropped, lines[103].args[0], lines[104].args[0].length],
    [105, 95, "x".repeat(10000), 10000],
  );
});

test(names.process_streams, async () => {
  const logged = await consoleOf(programs.process_streams);
  assert.deepEqual(
    logged.map(({ level, args }) => [level, args[0]]),
    [
      ["stdout", "a"],
      ["stdout", "b\n"],
      ["stderr", "oops\n"],
      ["stdout", "\u00fc"],
      ["log", "stdout: mine"],
      ["log", 7],
    ],
  );
  assert.deepEqual(
    logged.map(({ at }) => at?.replace(/:\d+$/, "")),
    [3, 4, 5, 7, 8, 9].map(line => `user/main.js:${line}`),
  );
});
