// Writes src/report/inspect/cases.json: console arguments as the harness's trees, and the text Node 24 prints for them.
// Run it with that Node, after a change of the trees or of the list below:  node --test tests/harness/inspect-cases.mjs

import { Console } from "node:console";
import { writeFile } from "node:fs/promises";
import { Writable } from "node:stream";
import { test } from "node:test";
import { start } from "./workerd.mjs";

const RANGE = n => `Array.from({ length: ${n} }, (_, i) => i)`;
const STACK = `"Error: m\\n    at f (user/main.js:1:2)\\n    at async user/main.js:3:4"`;

const log = [
  // Strings and specifiers.
  ``, `"text"`, `"a", "b", 1`, `"%"`, `"%%", 1`, `"100%", 1`, `"%s"`, `"%s is %d years and %i, %f", "Bob", 42, 42.9, "1.50"`, `"%s %s", "only"`, `"%x %s", 1`, `"%s", "a", "b", { c: 1 }`, `"%c red", "color: red"`, `"%c%s%c", "a", "b", "c"`,
  `"%o", [1, 2]`, `"%O", { a: { b: { c: { d: 1 } } } }`, `"%o", { a: { b: { c: { d: { e: { f: 1 } } } } } }`, `"%j", { a: [1, undefined, null], b: undefined, c: "x", d: new Date(0) }`, `"%j", "quoted"`, `"%j", undefined`, `"%j", (() => { const a = {}; a.a = a; return a })()`,
  `"%s", null`, `"%s", undefined`, `"%s", true`, `"%s", -0`, `"%s", 12n`, `"%s", Symbol("x")`, `"%s", { a: { b: 1 } }`, `"%s", [1, [2]]`, `"%s", new Date(0)`, `"%s", new (class Foo { x = 1 })`, `"%s", "it's"`,
  `"%s", function f() { return 1 }`, `"%s|%s", () => 1, class A { x = 1 }`, `"%s", { toString() { return "own" } }`, `"%s", new (class B { toString() { return "B!" } })`, `"%s", { [Symbol.toPrimitive]() { return "prim" } }`, `"%s", new URL("http://x/y")`, `"%s", new URLSearchParams("a=1")`, `"%s", Math.max`, `"%s", { toString: 1 }`, `"%s", Object.create(null)`, `"%s", new (class C extends Array {})()`, `"%d", { valueOf() { return 5 } }`, `"%d", [7]`, `"%d", new Date(9)`, `"%i|%f", { toString() { return "7.9" } }, [7.5]`, `"%d %i %f", () => 1, {}, []`,
  `"%d", "0x10"`, `"%d", ""`, `"%d", "1.5e3"`, `"%d", "nope"`, `"%d", null`, `"%d", true`, `"%d", undefined`, `"%d", 12n`, `"%d", {}`, `"%d", -0`, `"%d", "Infinity"`, `"%d", "inf"`, `"%d", Symbol()`, `"%i", "42px"`, `"%i", 3.99`, `"%i", -3.99`, `"%i", "0x1f"`, `"%i", "px"`, `"%i", 12n`, `"%f", "1.5e3px"`, `"%f", "px"`, `"%f", 7`, `"%f", "-Infinity"`, `"%f", ".5."`,
  `1, "%s", 2`, `{}, "a"`, `"%s%s%s", 1, 2`, `"%", "%s"`, `"%5d", 1`, `"a%", 1`, `"ü%sé", "ö"`,
  // Plain values.
  `undefined`, `null`, `true`, `0`, `-0`, `NaN`, `Infinity`, `1.5`, `1e21`, `1e-7`, `123456789012345680000`, `0.000001`, `0.1 + 0.2`, `1 / 3`, `100 / 3e10`, `2 ** 53 + 2`, `5e-324`, `1.7976931348623157e308`, `-1e100`, `12345.678`, `12n`, `Symbol("a b")`, `Symbol()`,
  `[-0, NaN, 1e21, 1e-7, 100, 0.1]`,
  // Strings inside.
  `["it's", 'say "hi"', "both ' and \\"", "all ' \\" \`", "tick \${ ' \\""]`, `["\\n\\t\\\\\\u0000\\u007f\\u009f\\u001b"]`, `{ a: "line\\nline" }`, `["x".repeat(80)]`, `["a long line, that goes on for a while\\nand another line, that goes on as well\\n"]`, `{ text: "a long line, that goes on for a while\\nand another line, that goes on as well" }`, `["x".repeat(10001)]`, `["x".repeat(10002)]`, `["😀", "日本語", "é"]`,
  // Objects.
  `{}`, `{ a: 1, "b-c": 2, "d e": 3, 4: 5, "": 6, _x: 7, $y: 8, ü: 9 }`, `{ ["__proto__"]: 1 }`, `{ [Symbol("k")]: 1, [Symbol()]: { a: 1 } }`, `{ get a() { return 1 }, set b(v) {}, get c() { return 1 }, set c(v) {} }`, `Object.create(null)`, `Object.assign(Object.create(null), { a: 1 })`, `new (class Foo {})`, `new (class Foo { a = 1 })`, `new (class { a = 1 })`, `Object.create({})`, `Object.create(class Foo {}.prototype)`,
  `{ a: { b: { c: {} } } }`, `{ a: { b: { c: { d: 1 } } } }`, `{ a: { b: { c: [] } } }`, `{ a: { b: { c: [1] } } }`, `{ a: { b: { c: new Map([[1, 2]]), d: new Set([1]), e: new (class Foo { x = 1 }), f: Object.assign(Object.create(null), { x: 1 }), g: new Date(0), h: /x/, i: () => 1, j: new Map() } } }`,
  `{ [Symbol.toStringTag]: "Tag", a: 1 }`, `Object.defineProperty({ a: 1 }, Symbol.toStringTag, { value: "Tag" })`, `(() => { class Foo { a = 1 } Object.defineProperty(Foo.prototype, Symbol.toStringTag, { value: "Bar" }); return new Foo })()`, `(() => { class FooBar { a = 1 } Object.defineProperty(FooBar.prototype, Symbol.toStringTag, { value: "Bar" }); return new FooBar })()`, `(() => { class FooBar { a = 1 } Object.defineProperty(FooBar.prototype, Symbol.toStringTag, { value: "Foo" }); return new FooBar })()`, `(() => { class Foobar { a = 1 } Object.defineProperty(Foobar.prototype, Symbol.toStringTag, { value: "Foo" }); return new Foobar })()`,
  `(function* () {})()`, `[1][Symbol.iterator]()`,
  `{ name: "a name", list: [1, 2, 3], nested: { deep: true, deeper: { a: 1 } } }`, `{ a: "x".repeat(30), b: "y".repeat(30) }`, `{ a: "x".repeat(29), b: "y".repeat(30) }`, `{ a: "x".repeat(31), b: "y".repeat(30) }`, `{ a: "x".repeat(32), b: "y".repeat(30) }`, `{ first: { second: { third: 1 } }, other: { a: 1, b: 2, c: 3 } }`, `{ a: { b: { c: 1 } }, d: 1, e: 2 }`, `{ a: 1, b: { c: 2, d: { e: 3 } } }`, `[{ id: 1, name: "first of them", tags: ["a", "b"] }, { id: 2, name: "second of them", tags: [] }]`, `Object.fromEntries(${RANGE(30)}.map(i => ["key" + i, i]))`, `{ ["k".repeat(90)]: 1 }`, `[["k".repeat(90)]]`,
  // Arrays.
  `[]`, `[1, 2, 3]`, `[1, , 3]`, `[, , 1]`, `[1, , , ]`, `new Array(3)`, `new Array(1)`, `Object.assign([1, 2], { x: 1 })`, `Object.assign([], { x: 1 })`, `"abc".match(/(b)/)`, `${RANGE(6)}`, `${RANGE(7)}`, `${RANGE(26)}`, `${RANGE(100)}`, `${RANGE(101)}`, `${RANGE(150)}`, `${RANGE(200)}.map(i => i * 1000)`, `${RANGE(20)}.map(i => "item " + i)`, `${RANGE(10)}.map(i => "x".repeat(i))`, `${RANGE(10)}.map(i => "x".repeat(i * 9))`, `${RANGE(30)}.map(i => "word".repeat(1 + i % 3))`, `${RANGE(9)}.map(i => i % 2 ? i : String(i))`, `${RANGE(9)}.map(i => ({ i }))`, `${RANGE(9)}.map(i => [i, [i]])`, `{ list: ${RANGE(40)} }`, `{ a: { list: ${RANGE(40)}.map(i => i * i) } }`, `[[${RANGE(10)}, ${RANGE(10)}]]`, `[1.5, -20, 300, 4, 5, 6, 7n]`, `["日本", "語", "a", "b", "c", "d", "e"]`, `["😀", "a", "b", "c", "d", "e", "f", "g"]`, `[undefined, null, true, 1, "a", , 2, 3]`, `[[[[1]]]]`, `[[[[]]]]`, `[[1, [2, [3, [4]]]]]`, `(() => { const a = []; a[5] = 1; a[120] = 2; return a })()`, `${RANGE(8)}.map(i => "\\u001b[31m" + i)`, `new (class Row extends Array {})(1, 2)`, `(class Row extends Array {}).from([])`, `${RANGE(120)}.map(i => "s" + i)`, `${RANGE(12)}.map(i => "a\\nb")`,
  // Functions.
  `function f() {}`, `() => 1`, `async () => 1`, `async function g() {}`, `function* g() {}`, `async function* g() {}`, `class A {}`, `class B extends Array {}`, `class {}`, `class extends Map {}`, `Object.assign(function f() {}, { a: 1 })`, `Object.assign(() => 1, { a: 1, b: { c: 2 } })`, `Object.assign(class A {}, { a: 1 })`, `class A { static x = 1 }`, `[function f() {}, class A {}]`, `{ f() {}, g: () => 1, async h() {}, *i() {} }`, `Math.max`, `{ a: { b: { c: Object.assign(function f() {}, { a: 1 }), d: class A { static x = 1 } } } }`,
  // Maps, sets and the platform's.
  `new Map()`, `new Map([["a", 1], [{ b: 2 }, [3]]])`, `new Map(${RANGE(101)}.map(i => [i, i]))`, `new Set()`, `new Set([1, "a", {}])`, `new Set(${RANGE(8)})`, `new Set(${RANGE(102)})`, `new (class M extends Map {})([[1, 2]])`, `Object.assign(new Map([[1, 2]]), { x: 1 })`, `Object.assign(new Set(), { x: 1 })`, `new Map([["key".repeat(10), "value".repeat(10)], ["other", 1]])`, `new Map([[new Map([[1, 2]]), new Set([new Set([1])])]])`, `new WeakMap()`, `new WeakSet()`, `new Headers({ a: "1", "x-b": "2" })`, `new Headers()`, `new URLSearchParams("a=1&b=2&a=3")`, `new URLSearchParams()`,
  // Dates, expressions, wrappers, bytes.
  `new Date(0)`, `new Date(NaN)`, `[new Date(1e12)]`, `/a\\/b/gi`, `[/x/]`, `new Number(1)`, `new String("it's")`, `new Boolean(false)`, `Object(1n)`, `Object(Symbol("x"))`, `new Number(-0)`,
  `new Uint8Array([1, 2, 3])`, `new Uint8Array()`, `new (class Pixels extends Uint8Array {})(2)`, `new Float64Array([1.5, NaN, -0])`, `new BigInt64Array([1n, -2n])`, `new Uint8Array(${RANGE(30)})`, `new Uint8Array(150)`, `new ArrayBuffer(4)`, `new Uint8Array(${RANGE(120)}).buffer`, `new ArrayBuffer(0)`, `Buffer.from("hello")`, `Buffer.alloc(0)`, `Buffer.alloc(60)`, `Buffer.alloc(51)`, `new DataView(new ArrayBuffer(2), 1)`, `{ a: { b: { c: new Uint8Array(1), d: new ArrayBuffer(1), e: Buffer.from("x") } } }`,
  // Cycles.
  `(() => { const a = {}; a.self = a; return [a, a] })()`, `...(() => { const a = {}; a.self = a; return [a, { x: a }] })()`, `(() => { const a = {}; a.self = a; const b = { a, b: 1 }; b.me = b; return { a, b, c: { d: a } } })()`, `(() => { const a = { b: { c: {} } }; a.b.c.d = { deep: a.b }; return [a, a.b] })()`,
  `(() => { const a = {}; a.self = a; return a })()`, `(() => { const a = { b: { c: {} } }; a.b.c.a = a; a.b.c.b = a.b; return a })()`, `(() => { const a = []; a.push(a, [a]); return a })()`, `(() => { const m = new Map(); m.set("m", m).set(m, 1); return m })()`, `(() => { const s = new Set(); s.add(s); return s })()`, `(() => { function f() {} f.f = f; return f })()`, `(() => { class A {} A.A = A; return { A } })()`, `(() => { const e = new Error("m"); e.stack = ${STACK}; Object.defineProperty(e, "cause", { value: e }); return e })()`,
  // Errors.
  ...[`new Error("m")`, `new TypeError("m")`, `new (class MyError extends Error {})("m")`, `new (class Failure extends Error {})("m")`, `new (class Failure extends TypeError {})("m")`].map(e => `(() => { const e = ${e}; e.stack = ${STACK}.replace("Error", e.name); return e })()`),
  `Object.assign(new Error("m"), { stack: "Error: m" })`, `Object.assign(new Error(""), { stack: "Error" })`, `Object.assign(new Error("m"), { stack: "" })`, `Object.assign(new Error(""), { stack: "" })`, `Object.assign(new Error("m"), { stack: "mine" })`, `Object.assign(new Error("m"), { stack: ${STACK}, code: "E", list: [1] })`, `Object.assign(new Error("m"), { stack: ${STACK}, name: "Own" })`, `Object.assign(new Error("m"), { stack: ${STACK}, name: "main" })`, `[Object.assign(new Error("m"), { stack: ${STACK} })]`, `{ a: { b: Object.assign(new Error("m"), { stack: ${STACK} }) } }`, `{ a: { b: { c: Object.assign(new Error("m"), { stack: ${STACK}, code: 1 }) } } }`,
  `Object.assign(new Error("m", { cause: Object.assign(new TypeError("c"), { stack: "TypeError: c\\n    at g (user/main.js:5:6)" }) }), { stack: ${STACK} })`, `Object.assign(new Error("m", { cause: "text" }), { stack: ${STACK} })`, `Object.assign(new Error("m", { cause: undefined }), { stack: ${STACK} })`, `Object.assign(new Error("m", { cause: null }), { stack: ${STACK} })`, `Object.assign(new Error("m", { cause: { code: 1 } }), { stack: "" })`,
  `Object.assign(new AggregateError([Object.assign(new Error("1"), { stack: "Error: 1\\n    at a (user/main.js:1:1)" }), 2], "many"), { stack: "AggregateError: many\\n    at b (user/main.js:2:2)" })`, `Object.assign(new AggregateError([], "none"), { stack: "AggregateError: none\\n    at b (user/main.js:2:2)" })`,
  `Object.assign(new Error("m", { cause: Object.assign(new Error("c"), { stack: "Error: c\\n    at a\\n    at b\\n    at c\\n    at d\\n    at e" }) }), { stack: "Error: m\\n    at x\\n    at b\\n    at c\\n    at d\\n    at e" })`, `Object.assign(new Error("m", { cause: Object.assign(new Error("c"), { stack: "Error: c\\n    at b\\n    at c\\n    at d" }) }), { stack: "Error: m\\n    at b\\n    at c\\n    at d" })`, `Object.assign(new Error("two\\nlines"), { stack: "Error: two\\nlines\\n    at b (user/main.js:2:2)" })`, `{ e: Object.assign(new Error("two\\nlines"), { stack: "Error: two\\nlines" }) }`, `"failed:", Object.assign(new Error("m"), { stack: ${STACK} })`, `"%s", Object.assign(new Error("m"), { stack: ${STACK} })`,
];

const table = [
  ``, `1`, `"text"`, `null`, `undefined`, `[]`, `{}`, `[1, 2]`, `["a", "b"]`, `[{ a: 1, b: 2 }, { a: 3, c: 4 }]`, `[{ a: 1, b: 2 }, { a: 3, c: 4 }], ["a"]`, `[{ a: 1, b: 2 }, { a: 3, c: 4 }], ["c", "x"]`, `[[1, 2], [3, 4, 5]]`, `{ x: { a: 1 }, y: { b: 2 } }`, `{ x: 1, y: [2] }`, `[1, { a: 2 }, [3]]`, `[1, { a: 2 }], ["a"]`, `new Map([["a", 1], ["b", { c: 2 }]])`, `new Set([1, { a: 2 }])`, `[{ a: { b: 1 } }, { a: { b: 1, c: 2, d: 3 } }, { a: [1, 2, 3, 4, 5] }]`, `[{ b: 1, 2: 3, 1: 4 }]`, `[, { a: 1 }]`, `Object.assign([1], { x: 2 })`, `[{ name: "日本語" }, { name: "😀" }, { name: "é" }]`, `new Uint8Array([1, 2])`, `[() => 1, new Date(0), /x/, null, undefined, "s", 1n, Symbol("y")]`, `[{ a: () => 1, b: new Date(0), c: null, d: undefined }]`, `[{ a: "it's" }, { a: "line\\nline" }]`, `[new Map([[1, 2]]), new Set([1])]`, `[{ a: new Map([[1, 2]]) }]`, `[[[1, [2]]]]`, `[new (class Foo { a = 1 })]`, `[Object.create(null)]`, `[{ a: { x: { y: 1 } } }]`,
];

/** What Node prints. @param {"log" | "table"} method @param {string} source */
function printed(method, source) {
  let text = "";
  const stdout = new Writable({ write(chunk, _, done) { text += chunk; done(); } });
  new Console({ stdout, colorMode: false })[method](...new Function(`return [${source}]`)());
  return text.slice(0, -1);
}

test("write the cases", async () => {
  const run = await start();
  const cases = {};
  for (const [method, sources] of Object.entries({ log, table })) {
    const frames = await run(`export default { fetch() {\n${sources.map(source => `console.${method}(${source});`).join("\n")}\nreturn new Response(null) } }`);
    const lines = frames.of("console");
    if (lines.length !== sources.length) throw new Error(JSON.stringify(frames.filter(frame => frame.t !== "console")));
    cases[method] = sources.map((source, i) => ({ source, args: lines[i].args, text: printed(method, source) }));
  }
  const rows = Object.entries(cases).map(([method, list]) => `"${method}": [\n${list.map(row => JSON.stringify(row)).join(",\n")}\n]`);
  await writeFile(new URL("../../src/report/inspect/cases.json", import.meta.url), `{${rows.join(",\n")}}\n`);
});
