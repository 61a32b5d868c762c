// The console: every method's frames, every kind of value's tree, and the bounds.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { start } from "./workerd.mjs";

const run = await start();

/** The console frames of statements in a handler. */
const frames = async (code, before = "") => (await run(`${before}\nexport default { async fetch() {\n${code}\nreturn new Response(null) } }`)).of("console");
/** The frames as `[level, group, ...args]`. */
const lines = async code => (await frames(code)).map(({ level, group, args }) => [level, group, ...args]);

test("levels", async () => {
  const levels = ["log", "info", "warn", "error", "debug", "dir", "dirxml", "table", "trace"];
  assert.deepEqual(await lines(levels.map(level => `console.${level}("a", 1);`).join("")), levels.map(level => [level, 0, "a", 1]));
});

test("groups", async () => {
  assert.deepEqual(await lines(`console.group("one", 1); console.log("in"); console.groupCollapsed("two"); console.log("deep"); console.groupEnd(); console.group(); console.log("deep too");
    console.groupEnd(); console.groupEnd(); console.groupEnd(); console.log("out")`),
  [["group", 0, "one", 1], ["log", 1, "in"], ["groupCollapsed", 1, "two"], ["log", 2, "deep"], ["log", 2, "deep too"], ["log", 0, "out"]]);
  assert.deepEqual(await lines(`console.group("one"); console.clear(); console.log("out")`), [["group", 0, "one"], ["clear", 0], ["log", 0, "out"]]);
});

test("labels that objects have as properties", async () => {
  assert.deepEqual(await lines(`Object.prototype.toString = 7; Object.defineProperty(Object.prototype, "trap", { get() { throw 1 }, set() { throw 1 } });
    for (const label of ["__proto__", "toString", "trap"]) { console.countReset(label); console.count(label); console.count(label); console.timeEnd(label) }`),
    ["__proto__", "toString", "trap"].flatMap(label => [["warn", 0, `Count for '${label}' does not exist`], ["count", 0, `${label}: 1`], ["count", 0, `${label}: 2`], ["warn", 0, `No such label '${label}' for console.timeEnd()`]]));
});

test("counts", async () => {
  assert.deepEqual(await lines(`console.count(); console.count("a"); console.count(); console.countReset(); console.count(); console.countReset("b")`),
    [["count", 0, "default: 1"], ["count", 0, "a: 1"], ["count", 0, "default: 2"], ["count", 0, "default: 1"], ["warn", 0, "Count for 'b' does not exist"]]);
});

test("timers", async () => {
  const said = await lines(`console.time("100%"); await new Promise(r => setTimeout(r, 2)); console.timeLog("100%"); console.timeLog("100%", { a: 1 }); console.time("100%"); console.timeEnd("100%"); console.timeEnd("100%"); console.timeLog()`);
  assert.match(said[0][2], /^100%: \d+ms$/);
  assert.match(said[1][2], /^100%%: \d+ms$/);
  assert.match(said[3][2], /^100%: \d+ms$/);
  assert.deepEqual(said.map(([level]) => level), ["timeLog", "timeLog", "warn", "timeEnd", "warn", "warn"]);
  assert.deepEqual(said[1][3], { type: "object", properties: [["a", 1]] });
  assert.deepEqual([said[2][2], said[4][2], said[5][2]], ["Label '100%' already exists for console.time()", "No such label '100%' for console.timeEnd()", "No such label 'default' for console.timeLog()"]);
});

test("labels are made text once, and as Node makes them", async () => {
  const said = await lines(`let asked = 0; const name = { toString() { asked++; return "L" } }; console.time(name); console.timeLog(name); console.timeEnd(name); console.count(name); console.countReset(name); console.log(asked);
    for (const f of [console.count, console.time, console.timeEnd, console.countReset]) try { f(Symbol("x")) } catch (e) { console.log(e.message) }
    console.count(null); console.count(""); console.count("default"); console.count(undefined)`);
  assert.deepEqual(said.map(([, , text]) => text).filter(text => !/^L: \d+ms$/.test(text)), ["L: 1", 5, ...Array(4).fill("Cannot convert a Symbol value to a string"), "null: 1", ": 1", "default: 1", "default: 2"]);
});

test("a timer that runs for over a second tells it in seconds", async () => {
  const program = `let now = 5e11; Date.now = () => now;`; // too late: the harness has the clock it came with
  assert.match((await frames(`console.time(); await new Promise(r => setTimeout(r, 1005)); console.timeEnd()`, program))[0].args[0], /^default: 1\.\d{3}s$/);
});

test("specifiers take what only the program can make of a value", async () => {
  const taken = async (format, ...values) => (await frames(values.map(value => `console.log(${JSON.stringify(format)}, ${value});`).join("\n"))).map(({ args }) => args[1]);
  assert.deepEqual(await taken("%s", "function f() { return 1 }", "() => 1", "class A {}", `{ toString() { return "own" } }`, `new (class B { toString() { return "B!" } })`, `new (class E extends Error { toString() { return "E!" } })`, `{ [Symbol.toPrimitive]() { return "prim" } }`, `new URL("http://x/y")`, `new URLSearchParams("a=1")`),
    ["function f() { return 1 }", "() => 1", "class A {}", "own", "B!", "E!", "prim", "http://x/y", "a=1"]);
  const kept = await taken("%s", "{ a: 1 }", "[1]", "new Date(0)", "new (class C extends Array {})()", "Object.create(null)", "{ toString: 1 }", "{ get toString() { throw 1 } }", "new Proxy({ toString() { throw 1 } }, {})", "{ toString() { throw 1 } }", "null", "undefined", "Symbol()");
  assert.deepEqual(kept.map(value => value?.type), ["object", "array", "date", "array", "object", "object", "object", "proxy", "object", undefined, "undefined", "symbol"]);
  assert.deepEqual(await taken("%d", "{ valueOf() { return 5 } }", "[]", "[7]", "new Date(9)", `"8"`), [5, 0, 7, 9, "8"]);
  assert.deepEqual(await taken("%i|%f", "[7.5]"), ["7.5"]);
  assert.deepEqual((await frames(`console.log("%% %x %s %o", () => 1, () => 2); console.dir("%s", () => 3); console.log("%s"); console.assert(0, "%s", () => 4); console.log(5, "%s", () => 6)`)).map(({ args }) => args.map(value => value.type ?? value)),
    [["%% %x %s %o", "() => 1", "function"], ["%s", "function"], ["%s"], ["%s", "() => 4"], [5, "%s", "function"]]);
});

test("no other console is left that nobody hears", async () => {
  assert.deepEqual((await frames(`console.context("x").log("heard"); for (const name of ["timeStamp", "profile", "profileEnd"]) console[name]("x")`)).map(({ args }) => args[0]), ["heard"]);
});

test("assertions", async () => {
  assert.deepEqual(await lines(`console.assert(true, "no"); console.assert(false); console.assert(0, "%s", 1); console.assert()`), [["assert", 0], ["assert", 0, "%s", 1], ["assert", 0]]);
});

test("each line tells where it was said", async () => {
  const said = await run({ "main.js": `import { say } from "./lib/say.js";\nconsole.log("top");\nexport default { fetch() {\n  say("in");\n  [1].forEach(() => console.warn("each"));\n  return new Response(null) } }`, "lib/say.js": `export function say(x) {\n  console.log(x) }` });
  assert.deepEqual(said.of("console").map(({ at }) => at), ["user/main.js:2:9", "user/lib/say.js:2:11", "user/main.js:5:29"]);
});

test("a trace carries the stack of the call", async () => {
  const [line] = await frames(`f()`, `function f() { console.trace("here") }`);
  assert.equal(line.stack, "    at f (user/main.js:1:24)\n    at Object.fetch (user/main.js:3:1)");
});

test("node:console is the same console", async () => {
  assert.deepEqual((await frames(`c.log("same"); log("named")`, `import c, { log } from "node:console";`)).map(({ args }) => args[0]), ["same", "named"]);
});

/** Checks the trees of what expressions evaluate to. */
async function shows(cases) {
  const said = await frames(cases.map(([source]) => `console.log(${source});`).join("\n"));
  assert.equal(said.length, cases.length);
  cases.forEach(([source, tree], i) => assert.deepEqual(said[i].args[0], tree, source));
}
const object = (properties, more) => ({ type: "object", ...more, properties });
const array = (items, more) => ({ type: "array", length: items.length, items, ...more });
const fn = (kind, name, more) => ({ type: "function", kind, name, ...more });
const number = value => ({ type: "number", value });

test("plain values", () => shows([
  [`"text"`, "text"], ["1.5", 1.5], ["true", true], ["null", null], ["undefined", { type: "undefined" }],
  ["NaN", number("NaN")], ["-0", number("-0")], ["-1/0", number("-Infinity")], ["1e21", 1e21],
  ["-12n", { type: "bigint", value: "-12" }], ["2n ** 4096n", { type: "bigint", value: "over 4096 bits" }],
  [`Symbol("x")`, { type: "symbol", value: "Symbol(x)" }], [`"\\ud800x"`, "\ufffdx"],
]));

test("objects", () => shows([
  ["{}", object([])], ["{ b: 1, a: [] }", object([["b", 1], ["a", array([])]])],
  ["Object.create(null)", object([], { class: null })], ["new (class Foo { x = 1 })", object([["x", 1]], { class: "Foo" })],
  [`{ [Symbol("k")]: 1 }`, object([[{ type: "symbol", value: "Symbol(k)" }, 1]])],
  ["{ get a() { throw 1 }, set b(v) {}, get c() { throw 1 }, set c(v) {} }", object([["a", { type: "accessor", value: "get" }], ["b", { type: "accessor", value: "set" }], ["c", { type: "accessor", value: "get/set" }]])],
  [`{ [Symbol.toStringTag]: "Tag" }`, object([[{ type: "symbol", value: "Symbol(Symbol.toStringTag)" }, "Tag"]])],
  ["new (class Foo { get [Symbol.toStringTag]() { return 'no' } })", object([], { class: "Foo" })], ["Math", object([], { class: "Object [Math]" })],
  [`Object.defineProperty({}, "hidden", { value: 1 })`, object([])],
  ["(function* () {})()", object([], { class: "Object [Generator]" })],
]));

test("arrays", () => shows([
  ["[1, , 3, , , 6]", array([1, { type: "hole", count: 1 }, 3, { type: "hole", count: 2 }, 6], { length: 6 })],
  ["new Array(1e9)", array([{ type: "hole", count: 1e9 }], { length: 1e9 })],
  ["(() => { const a = []; a[5e6] = 1; return a })()", array([{ type: "hole", count: 5e6 }, 1], { length: 5e6 + 1 })],
  ["Object.assign([1], { x: 2 })", array([1], { properties: [["x", 2]] })],
  ["new (class Row extends Array {})(1, 2)", array([1, 2], { class: "Row" })],
  ["Array.from({ length: 101 }, (_, i) => i)", array(Array.from({ length: 100 }, (_, i) => i), { length: 101, more: 1 })],
]));

test("functions", () => shows([
  ["function f() {}", fn("function", "f")], ["() => 1", fn("function", "")], ["async () => 1", fn("async function", "")], ["function* g() {}", fn("generator", "g")],
  ["async function* g() {}", fn("async generator", "g")], ["class A {}", fn("class", "A")], ["class B extends Array {}", fn("class", "B", { extends: "Array" })],
  ["Math.max", fn("function", "max")], ["Object.assign(() => 1, { p: 1 })", fn("function", "", { properties: [["p", 1]] })], ["function classy() {}", fn("function", "classy")],
]));

test("maps, sets, dates, expressions and bytes", () => shows([
  [`new Map([["a", {}], [[1], 2]])`, { type: "map", class: "Map", size: 2, entries: [["a", object([])], [array([1]), 2]] }],
  ["new (class M extends Map {})([[1, 2]])", { type: "map", class: "M [Map]", size: 1, entries: [[1, 2]] }],
  [`new Set([1, "a"])`, { type: "set", class: "Set", size: 2, items: [1, "a"] }],
  [`new Headers({ A: "1" })`, { type: "map", class: "Headers", size: 1, entries: [["a", "1"]] }],
  ["new Date(0)", { type: "date", value: "1970-01-01T00:00:00.000Z" }], ["new Date(NaN)", { type: "date", value: null }],
  ["Object(1n)", { type: "boxed", class: "BigInt", value: { type: "bigint", value: "1" } }], [`new String("s")`, { type: "boxed", class: "String", value: "s" }],
  ["/a\\/b/gi", { type: "regexp", value: "/a\\/b/gi" }],
  ["new Uint8Array([1, 255])", { type: "bytes", class: "Uint8Array", length: 2, items: [1, 255] }],
  ["new Float32Array([0.5, NaN])", { type: "bytes", class: "Float32Array", length: 2, items: [0.5, number("NaN")] }],
  ["new BigInt64Array([1n])", { type: "bytes", class: "BigInt64Array", length: 1, items: [{ type: "bigint", value: "1" }] }],
  ["new ArrayBuffer(2)", { type: "bytes", class: "ArrayBuffer", length: 2, items: [0, 0] }],
  [`Buffer.from("hi")`, { type: "bytes", class: "Buffer", length: 2, items: [104, 105] }],
  ["new DataView(new ArrayBuffer(2), 1)", object([["byteLength", 1], ["byteOffset", 1], ["buffer", { type: "bytes", class: "ArrayBuffer", length: 2, items: [0, 0] }]], { class: "DataView" })],
  ["new Uint8Array(101).fill(7)", { type: "bytes", class: "Uint8Array", length: 101, items: Array(100).fill(7) }],
]));

test("errors", () => shows([
  [`Object.assign(new RangeError("m"), { code: 5, stack: "mine" })`, { type: "error", name: "RangeError", message: "m", stack: "mine", properties: [["code", 5]] }],
  [`Object.assign(new (class My extends Error {})("m", { cause: 1 }), { stack: "" })`, { type: "error", class: "My", name: "Error", message: "m", stack: "", cause: 1 }],
  [`Object.assign(new AggregateError([1], "m"), { stack: "" })`, { type: "error", name: "AggregateError", message: "m", stack: "", errors: array([1]) }],
  [`Object.assign(new DOMException("m", "AbortError"), { stack: "" })`, { type: "error", class: "DOMException", name: "AbortError", message: "m", stack: "", properties: [["code", 20], ["name", "AbortError"]] }],
  [`Object.assign(new Error("m"), { name: "Own", stack: "" })`, { type: "error", class: "Error", name: "Own", message: "m", stack: "", properties: [["name", "Own"]] }],
]));

test("what is not looked into", () => shows([
  ["new Proxy({}, { ownKeys() { throw 1 } })", { type: "proxy" }], ["new Proxy(class {}, {})", { type: "proxy" }], ["Promise.resolve(1)", { type: "promise" }], ["new WeakMap()", { type: "opaque", class: "WeakMap" }],
]));

test("a proxy is known at every compatibility date", async () => {
  const traps = "new Proxy({}, { get() { throw 1 }, ownKeys() { throw 1 }, getPrototypeOf() { throw 1 } })";
  for (const [date, flags] of [["2023-01-01", ["nodejs_als"]], ["2024-10-01", ["nodejs_compat"]], ["2026-10-01", []]]) {
    const said = (await run(`const before = ${traps}; class Mine { constructor() { return new Proxy(this, {}) } }
      export default { fetch() { console.log(before, [new Proxy([], {})], Proxy.revocable(() => {}, {}).proxy, Reflect.construct(Proxy, [{}, {}]), new Mine(), new Proxy(before, {}), {}); return new Response(null) } }`, { date, flags })).one("console");
    const proxy = { type: "proxy" };
    assert.deepEqual(said.args, [proxy, array([proxy]), proxy, proxy, proxy, proxy, object([])], date);
  }
});

test("cycles point up", () => shows([
  ["(() => { const a = {}; a.self = a; a.list = [a]; return a })()", object([["self", { type: "cycle", up: 1, id: 1 }], ["list", array([{ type: "cycle", up: 2, id: 1 }])]])],
  ["(() => { const m = new Map(); m.set(m, 1); return m })()", { type: "map", class: "Map", size: 1, entries: [[{ type: "cycle", up: 1, id: 1 }, 1]] }],
]));

test("depth stops at 6", async () => {
  const nest = n => n === 0 ? { type: "elided", class: "Object" } : object([["a", nest(n - 1)]]);
  const source = n => n === 0 ? "1" : `{ a: ${source(n - 1)} }`;
  await shows([[source(7), nest(6)], [source(6), JSON.parse(JSON.stringify(nest(6)).replace('{"type":"elided","class":"Object"}', "1"))], ["[[[[[[[1, 2]]]]]]]", [1, 2, 3, 4, 5, 6].reduce(inner => array([inner]), { type: "elided", class: "Array(2)" })]]);
});

test("strings are cut at 10,000, keys at 100", async () => {
  const keys = n => Array.from({ length: n }, (_, i) => [`k${i}`, i]);
  await shows([
    [`"x".repeat(10000)`, "x".repeat(10000)], [`"x".repeat(10001)`, { type: "string", length: 10001, value: "x".repeat(10000) }],
    [`Object.fromEntries(Array.from({ length: 100 }, (_, i) => ["k" + i, i]))`, object(keys(100))], [`Object.fromEntries(Array.from({ length: 102 }, (_, i) => ["k" + i, i]))`, { ...object(keys(100)), more: 2 }],
  ]);
});

test("a line is bounded whatever is in it", async () => {
  const big = [`Array.from({ length: 100 }, () => Array.from({ length: 100 }, () => ({ a: 1 })))`, `Array.from({ length: 100 }, () => "x".repeat(9000))`, `"\\u0000".repeat(10000), "\\u0000".repeat(10000), "\\u0000".repeat(10000)`, `Object.fromEntries(Array.from({ length: 100 }, (_, i) => [i + "k".repeat(9000), 1]))`, `...Array(5000).fill("x")`, `...Array(50).fill("\\uffff".repeat(9999))`, `(() => { const deep = []; let a = deep; for (let i = 0; i < 1e5; i++) a.push(a = []); return deep })()`];
  for (const line of await frames(big.map(source => `console.log(${source});`).join("\n"))) assert.ok(Buffer.byteLength(JSON.stringify(line)) <= 256 * 1024);
});

test("a run keeps 5,000 lines and 1 MiB of them, and counts the rest", async () => {
  const kept = async code => { const all = await run(`export default { fetch() { ${code}; return new Response(null) } }`, { cpuMs: 10_000 }); return [all.of("console").length, all.at(-1).console_dropped, all.outcome]; };
  assert.deepEqual(await kept("for (let i = 0; i < 5000; i++) console.log(i)"), [5000, 0, "returned"]);
  assert.deepEqual(await kept("for (let i = 0; i < 5003; i++) console.log(i)"), [5000, 3, "returned"]);
  const [lines, dropped] = await kept(`for (let i = 0; i < 200; i++) console.log("x".repeat(10000))`);
  assert.equal(lines + dropped, 200);
  assert.ok(lines > 100 && lines <= 104, `${lines} lines of 10,000 characters`);
});

test("the trees Rust's text is tested with are the harness's", async () => {
  const cases = JSON.parse(await readFile(new URL("../../src/report/inspect/cases.json", import.meta.url), "utf8"));
  for (const method of ["log", "table"]) {
    const said = await frames(cases[method].map(({ source }) => `console.${method}(${source});`).join("\n"));
    assert.equal(said.length, cases[method].length);
    cases[method].forEach(({ source, args }, i) => assert.deepEqual(said[i].args, args, source));
  }
});
