// What programs print: expressions and calls of the console, by kind. `node-output.json` holds what Node prints for each.
//
// An entry that begins with `console` or `process` is a statement; any other is what `console.log` is called with. Stacks name the files of
// whoever runs them, so the comparison takes the frames out of both sides.

const range = (/** @type {number} */ n) => `Array.from({ length: ${n} }, (_, i) => i)`;
const stack = (/** @type {string} */ head) => `"${head}\\n    at work (main.js:1:2)\\n    at async main.js:3:4"`;
const stacked = (/** @type {string} */ error, /** @type {string} */ head) => `Object.assign(${error}, { stack: ${stack(head)} })`;

/** Values that are put in every place a value can stand. */
const VALUES = {
  number: "1.5", negativeZero: "-0", text: `"it's"`, lines: `"one\\ntwo"`, bigint: "12n", symbol: `Symbol("mark")`, nothing: "undefined", none: "null", yes: "true",
  plain: "{ a: 1 }", empty: "{}", list: "[1, 2]", emptyList: "[]", map: `new Map([["k", { v: 1 }]])`, set: `new Set(["s"])`, date: "new Date(0)", regexp: "/a+/g",
  fn: "function act() {}", arrow: "() => 1", cls: "class Shape {}", instance: "new (class Point { x = 1 })()", bare: "Object.assign(Object.create(null), { n: 1 })",
  boxed: `new String("boxed")`, bytes: "new Uint8Array([1, 2])", buffer: `Buffer.from("hi")`, arrayBuffer: "new ArrayBuffer(2)", promise: "Promise.resolve(7)",
  pending: "new Promise(() => {})", weak: "new WeakMap()", error: `Object.assign(new TypeError("bad"), { stack: "TypeError: bad" })`, iterator: `new Map([["a", 1]]).entries()`,
  proxy: "new Proxy({ p: 1 }, { has() { throw 1 } })", custom: `{ [Symbol.for("nodejs.util.inspect.custom")]() { return "own form" } }`, args: "(function () { return arguments })(1)",
  getter: "{ get g() { return 1 } }", tagged: `{ get [Symbol.toStringTag]() { return "Tag" } }`, generator: "(function* () {})()", url: `new URL("http://a.test/b")`, params: `new URLSearchParams("a=1")`,
};

const everywhere = Object.values(VALUES).flatMap((value) => [
  value, `[${value}]`, `{ key: ${value} }`, `{ a: { b: ${value} } }`, `{ a: { b: { c: ${value} } } }`, `[[[${value}]]]`, `new Map([[${value}, ${value}]])`, `"%s|", ${value}`, `"%o", ${value}`,
  `console.dir([${value}], { depth: 0 })`, `console.table([${value}])`,
]);

/** @type {Record<string, string[]>} */
export const EXPRESSIONS = {
  "a value in every place": everywhere,

  numbers: [
    `0, 1, -1, 0.1, 1e21, 1e-7, 123456789012345680000, 5e-324, 2 ** 53`, `NaN, Infinity, -Infinity`, `[0.1 + 0.2, 1 / 3, -0]`, `Number.MAX_VALUE, Number.EPSILON`, `0xff, 0b11, 0o17, 1_000`,
    `2n ** 64n, -(2n ** 64n), 0n`, `[10n ** 30n]`, `2n ** 5000n`, `-(3n ** 3000n)`,
  ],

  strings: [
    ``, `""`, `[""]`, `"plain"`, `["plain"]`, `["it's"]`, `['say "hi"']`, `["both ' and \\""]`, `["all ' \\" \`"]`, `["tick \${ ' \\""]`, `["back\\\\slash"]`, `["tab\\tnew\\nline\\rreturn"]`,
    `["\\u0000\\u0007\\b\\v\\f\\u001b\\u007f\\u0080\\u009f\\u00a0"]`, `["\\ud83d"]`, `["\\ude00x"]`, `["a\\ud83d\\ude00b"]`, `["\\ud83d\\ud83d\\ude00"]`, `["\\ud800", "ok"]`, `{ "\\ud83d": 1 }`, `["'\\udc00"]`, `"\\ud83d lone at the top"`,
    `["日本語", "é", "e\\u0301", "😀", "👨‍👩‍👧"]`, `["x".repeat(71)]`, `["x".repeat(72)]`, `["x".repeat(73)]`, `["x".repeat(76)]`, `["x".repeat(77)]`, `["x".repeat(120)]`, `"x".repeat(200)`,
    `["first line that is rather long\\nsecond line that is rather long\\nthird line that is rather long"]`, `["short\\nlines\\nonly"]`, `["sixteen chars ab\\nand then a good deal more than that, over eighty in all, surely"]`,
    `{ text: "first line that is rather long\\nsecond line that is rather long\\n" }`, `{ a: { text: "first line that is rather long\\nsecond line that is rather long, and \\ud83d" } }`,
    `["y".repeat(10000)].length`, `["y".repeat(10001)]`, `["y".repeat(10002)]`, `"y".repeat(20000)`, `"é".repeat(12000)`, `{ a: "z".repeat(10050) }`, `["a\\nb".repeat(4000)]`,
    `\`template \${1 + 1}\``, `String.raw\`a\\nb\``, `["<script>", "&amp;", "\\u2028"]`, `"\\u001b[31mred\\u001b[39m"`, `["\\u001b[31mred\\u001b[39m"]`,
  ],

  "keys of objects": [
    `{ a: 1, _b: 2, $c: 3, d4: 4, "e-f": 5, "g h": 6, "": 7, 8: 8, "9z": 9, "é": 10 }`, `{ ["__proto__"]: 1 }`, `{ "it's": 1, 'q"q': 2, "a\\nb": 3 }`, `{ [Symbol("s")]: 1, [Symbol()]: 2, [Symbol.iterator]: 3, [Symbol("a\\nb")]: 4 }`,
    `{ 2: "b", 1: "a", x: 0 }`, `{ true: 1, null: 2, undefined: 3 }`, `Object.defineProperty({ a: 1 }, "hidden", { value: 2 })`, `{ get a() { return 1 } }`, `{ set a(v) {} }`, `{ get a() { return 1 }, set a(v) {} }`,
    `{ get a() { throw new Error("never called") } }`, `{ [Symbol("g")]: 1, get [Symbol("h")]() { return 1 } }`, `{ "constructor": 1, "toString": 2, "hasOwnProperty": 3 }`, `{ a: undefined, b: null }`,
    `Object.fromEntries(${range(150)}.map((i) => ["key" + i, i]))`, `Object.fromEntries(${range(26)}.map((i) => [String.fromCharCode(97 + i), i]))`, `{ a: Object.fromEntries(${range(120)}.map((i) => ["k" + i, i])) }`,
  ],

  "breaking lines": [
    ...[54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68].map((n) => `{ a: "${"x".repeat(n)}" }`), ...[20, 21, 22, 23, 24].map((n) => `{ one: "${"x".repeat(n)}", two: "${"y".repeat(n + 4)}" }`),
    ...[30, 31, 32, 33, 34, 35].map((n) => `["${"x".repeat(n)}", "${"y".repeat(n)}"]`), ...[10, 11, 12, 13].map((n) => `{ a: { b: { c: "${"x".repeat(n * 4)}" } } }`),
    `{ name: "a name", list: [1, 2, 3], nested: { deep: true, deeper: { a: 1 } } }`, `{ a: { b: { c: 1 } }, d: 1 }`, `{ a: { b: { c: {} } } }`, `{ a: { b: { c: { d: 1 } } } }`, `{ a: [{ b: { c: 1 } }] }`, `[[[[[]]]]]`, `[[[1]]]`, `[[[[1]]]]`,
    `{ a: {}, b: [], c: new Map(), d: new Set() }`, `[{ id: 1, tags: ["a", "b"] }, { id: 2, tags: [] }]`, `{ users: [{ name: "Ann", age: 30, roles: ["admin", "dev"] }, { name: "Bo", age: 41, roles: [] }], total: 2 }`,
    `{ f() {}, g: () => 1, async h() {}, *i() {}, async *j() {} }`, `{ a: 1, b: { c: 2, d: { e: 3, f: { g: 4 } } } }`, `[[1, 2, [3, 4, [5, [6]]], { a: { b: { c: 1 } } }]]`, `{ level1: { level2: { level3: { level4: 1 } } } }`,
    `{ "${"k".repeat(70)}": 1 }`, `{ "${"k".repeat(78)}": { a: 1 } }`, `{ a: "x", b: { c: "${"y".repeat(60)}" } }`, `[["${"k".repeat(90)}"]]`, `{ a: 1, ...Object.fromEntries(${range(12)}.map((i) => ["p" + i, "v" + i])) }`,
  ],

  arrays: [
    `[]`, `[,]`, `[, ,]`, `[1, , 3]`, `[1, , , 4]`, `[, 1]`, `[1, , ]`, `new Array(3)`, `new Array(100)`, `new Array(101)`, `Object.assign([1], { x: 2, "y z": 3 })`, `Object.assign([], { x: 1 })`, `Object.assign([1], { [-1]: 2 })`,
    `Object.assign(${range(101)}, { x: 1 })`, `Object.assign(${range(100)}, { x: 1 })`, `Object.assign(${range(7)}, { x: 1 })`, `"a1b2".match(/[a-z](\\d)/)`, `"a1".match(/(?<letter>[a-z])/)`, `[..."a1b2".matchAll(/\\d/g)]`,
    ...[6, 7, 8, 12, 16, 17, 25, 26, 27, 33, 50, 64, 99, 100, 101, 102, 150].map((n) => range(n)), ...[7, 10, 30].flatMap((n) => [`${range(n)}.map((i) => "item " + i)`, `${range(n)}.map((i) => i * 12345)`, `${range(n)}.map((i) => "x".repeat(i % 9))`]),
    `${range(10)}.map((i) => "x".repeat(i * 9))`, `${range(20)}.map((i) => i % 2 ? i : String(i))`, `${range(9)}.map((i) => ({ i }))`, `${range(9)}.map((i) => [i, [i]])`, `${range(27)}.map((i) => -i / 3)`, `${range(12)}.map((i) => BigInt(i) ** 9n)`,
    `${range(12)}.map((i) => i % 3 ? null : undefined)`, `${range(8)}.map(() => "a\\nb")`, `["日本", "語", "a", "b", "c", "d", "e"]`, `["😀", "a", "b", "c", "d", "e", "f", "g"]`, `{ list: ${range(40)} }`, `{ a: { list: ${range(40)}.map((i) => i * i) } }`, `[${range(10)}, ${range(10)}]`,
    `[1.5, -20, 300, 4, 5, 6, 7n]`, `(() => { const a = []; a[5] = 1; a[120] = 2; return a })()`, `(() => { const a = [1, 2, 3]; delete a[1]; return a })()`, `(() => { const a = [1]; a.length = 1e6; return a })()`, `Object.freeze([1, 2])`,
    `new (class Row extends Array {})(1, 2)`, `new (class Row extends Array {})()`, `(class Row extends Array {}).from([1])`, `Object.setPrototypeOf([1], null)`, `Object.setPrototypeOf([], null)`, `Object.defineProperty([1], Symbol.toStringTag, { value: "Tag" })`,
    `Object.defineProperty([1, 2], 0, { get() { return 1 } })`, `Array.from("abc")`, `Array.of(7)`, `[undefined]`, `[null, undefined, NaN]`, `[[], {}, () => {}]`, `[new Array(2), [,]]`, `[1, 2, 3].entries()`, `Object.keys({ a: 1 })`, `Object.entries({ a: 1, b: [2] })`,
  ],

  "typed arrays and buffers": [
    ...["Int8Array", "Uint8Array", "Uint8ClampedArray", "Int16Array", "Uint16Array", "Int32Array", "Uint32Array", "Float32Array", "Float64Array"].flatMap((name) => [`new ${name}(3)`, `new ${name}([1, 2.5, 300])`]),
    `new BigInt64Array([1n, -2n])`, `new BigUint64Array(2)`, `new Uint8Array()`, `new Uint8Array(30)`, `new Uint8Array(${range(101)})`, `new Uint8Array(150)`, `new Float64Array([NaN, -0, Infinity])`, `Object.assign(new Uint8Array(1), { name: "n" })`,
    `Object.assign(new Uint8Array(0), { name: "n" })`, `new (class Pixels extends Uint8Array {})(2)`, `Object.setPrototypeOf(new Uint8Array(2), null)`, `new ArrayBuffer(0)`, `new ArrayBuffer(3)`, `new ArrayBuffer(120)`, `new Uint8Array([1, 2, 255]).buffer`,
    `Object.assign(new ArrayBuffer(1), { x: 1 })`, `new SharedArrayBuffer(2)`, `(() => { const b = new ArrayBuffer(4); structuredClone(b, { transfer: [b] }); return b })()`, `new DataView(new ArrayBuffer(4), 1)`, `Object.assign(new DataView(new ArrayBuffer(1)), { x: 1 })`,
    `Buffer.from("hello")`, `Buffer.alloc(0)`, `Buffer.alloc(50)`, `Buffer.alloc(51)`, `Buffer.alloc(60)`, `Object.assign(Buffer.from("a"), { x: 1 })`, `Object.assign(Buffer.from("a"), { x: { y: 1 }, z: "s" })`, `[Buffer.from("ab"), Buffer.from("c")]`, `{ a: { b: { c: Buffer.from("x"), d: new Uint8Array(1) } } }`,
    `new TextEncoder().encode("é")`, `"%o", new Uint8Array(2)`, `"%o", new ArrayBuffer(1)`,
  ],

  "maps and sets": [
    `new Map()`, `new Set()`, `new Map([["a", 1], ["b", { c: 2 }]])`, `new Map([[{ a: 1 }, [2]]])`, `new Map([[NaN, undefined], [null, -0]])`, `new Set([1, "a", {}, [1]])`, `new Map(${range(100)}.map((i) => [i, i]))`, `new Map(${range(101)}.map((i) => [i, i]))`, `new Set(${range(8)})`,
    `new Set(${range(102)})`, `Object.assign(new Map([[1, 2]]), { x: 1 })`, `Object.assign(new Map(), { x: 1 })`, `Object.assign(new Set(), { x: 1 })`, `Object.assign(new Set([1]), { "x-y": 1 })`, `new (class Index extends Map {})([[1, 2]])`, `new (class Bag extends Set {})([1])`,
    `new (class MapLike extends Map {})()`, `new (class extends Map {})([[1, 2]])`, `Object.setPrototypeOf(new Map([[1, 2]]), null)`, `Object.setPrototypeOf(new Set([1]), null)`, `new Map([[new Map([[1, 2]]), new Set([new Set([1])])]])`, `new Map([["key".repeat(10), "value".repeat(10)], ["other", 1]])`,
    `{ m: new Map([["a", new Map([["b", new Map([["c", 1]])]])]]) }`, `new Map([["a", () => 1]])`, `new WeakMap()`, `new WeakSet()`, `new (class Cache extends WeakMap {})()`, `new WeakMap([[{}, 1]])`, `new WeakRef({ a: 1 })`, `Object.groupBy([1, 2, 3], (n) => n % 2 ? "odd" : "even")`,
    `Map.groupBy([1, 2, 3], (n) => n % 2)`, `new Set([1, 2]).union(new Set([3]))`,
  ],

  iterators: [
    `new Map([["a", 1], ["b", { c: 1 }]]).entries()`, `new Map([["a", 1]]).keys()`, `new Map([["a", [1]]]).values()`, `new Map([["a", 1]])[Symbol.iterator]()`, `new Set([1, "s", null, undefined, true, 2n, Symbol("q")]).values()`, `new Set([[1, 2]]).entries()`, `new Map().entries()`, `new Set().values()`,
    `(() => { const i = new Set([1, 2, 3]).values(); i.next(); return i })()`, `(() => { const i = new Map([[1, 2], [3, 4]]).entries(); i.next(); return i })()`, `(() => { const i = new Set([1]).values(); i.next(); i.next(); return i })()`, `{ i: new Set([{ a: { b: 1 } }]).values() }`,
    `new Set(["it's", 'q"', "a\\nb", "\\u001b", "back\\\\slash", "x".repeat(100)]).values()`, `new Set([() => 1, class A {}, new Date(0), /r/, new Map([[1, 2]])]).values()`, `new Set([NaN, -0, Infinity, 1e21]).values()`, `new Map([["a", "${"x".repeat(40)}"], ["b", "${"y".repeat(40)}"]]).entries()`,
    `new Set(${range(120)}).values()`, `new Map(${range(120)}.map((i) => [i, i])).entries()`, `[1][Symbol.iterator]()`, `"ab"[Symbol.iterator]()`, `"a1".matchAll(/\\d/g)`, `(function* count() { yield 1 })()`, `(async function* () {})()`, `[1, 2].values().map((n) => n)`, `Iterator.from([1])`,
    `[[1, new Set([1]).values()]]`, `{ a: { b: { c: new Set([1]).values() } } }`, `Object.create(new Map().entries())`, `new Set(["\\ud800", "a\\ud83d\\ude00b"]).values()`, `new Set(["x".repeat(10050)]).values()`,
  ],

  promises: [
    `Promise.resolve(42)`, `Promise.resolve()`, `Promise.resolve("text")`, `Promise.resolve("it's")`, `Promise.resolve({ a: 1 })`, `Promise.resolve([1, [2]])`, `Promise.resolve(Promise.resolve(1))`, `new Promise(() => {})`, `(async () => 5)()`, `(async () => { await null })()`,
    ...[`new Error("no")`, `"reason"`, `7`, `null`, `{ code: 1 }`, `undefined`].map((reason) => `(() => { const p = Promise.reject(${reason}); p.catch(() => {}); return p })()`), `Object.assign(Promise.resolve(1), { tag: "x" })`, `new (class Task extends Promise {})(() => {})`,
    `[Promise.resolve({ a: { b: { c: 1 } } })]`, `{ p: Promise.resolve(new Map([[1, 2]])) }`, `Promise.all([1])`, `Promise.withResolvers().promise`, `Promise.resolve(Object.create(null))`, `Promise.resolve(() => 1)`, `Promise.resolve(new Proxy({ a: 1 }, {}))`, `Promise.resolve(Symbol("s"))`, `Promise.resolve(-0)`, `Promise.resolve(12n)`, `[Promise.resolve("x".repeat(10050))]`, `Promise.resolve("a\\nb\\u0007\\\\")`,
    `{ a: { b: { c: Promise.resolve(1) } } }`, `(() => { const o = {}; o.p = Promise.resolve(o); return o })()`, `Object.create(Promise.prototype)`,
  ],

  proxies: [
    `new Proxy({ a: 1 }, {})`, `new Proxy([1, 2], {})`, `new Proxy(function named() {}, {})`, `new Proxy(class A {}, {})`, `new Proxy(new Map([[1, 2]]), {})`, `new Proxy(new Date(0), {})`, `new Proxy(new (class Foo { x = 1 })(), {})`, `{ p: new Proxy({}, {}) }`, `new Proxy(new Proxy({ a: 1 }, {}), {})`,
    `new Proxy({ a: 1 }, { get() { throw new Error("trap") }, ownKeys() { throw new Error("trap") }, getPrototypeOf() { throw new Error("trap") }, has() { throw 1 }, getOwnPropertyDescriptor() { throw 1 } })`, `(() => { const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); return [proxy] })()`,
    `Proxy.revocable({ a: 1 }, {}).proxy`, `"%o", new Proxy({ a: 1 }, { get() {} })`, `console.dir(new Proxy({ a: 1 }, { h: 1 }), { showProxy: true })`, `(() => { const a = {}; a.self = new Proxy(a, {}); return a })()`, `Object.create(new Proxy({ inherited: 1 }, { set() { throw 1 } }))`, `"%s", new Proxy([1], {})`,
  ],

  functions: [
    `function f() {}`, `function () {}`, `() => {}`, `async () => {}`, `async function g() {}`, `function* g() {}`, `async function* g() {}`, `Math.max`, `console.log`, `Object`, `Promise`, `(function f() {}).bind(null)`, `Object.assign(function f() {}, { a: 1 })`, `Object.assign(() => 1, { a: 1, b: { c: 2 } })`,
    `Object.assign(async () => 1, { a: 1 })`, `Object.setPrototypeOf(function f() {}, null)`, `Object.setPrototypeOf(() => 1, null)`, `Object.defineProperty(function f() {}, "name", { value: "renamed" })`, `Object.defineProperty(function f() {}, "name", { value: "" })`, `Object.defineProperty(() => 1, Symbol.toStringTag, { value: "Tag" })`,
    `{ method() {}, get x() { return 1 }, [Symbol("m")]() {} }`, `{ a: { b: { c: Object.assign(function f() {}, { a: 1 }) } } }`, `[function a() {}, () => {}, class B {}]`, `(() => { const named = () => 1; return named })()`, `new Function("a", "return a") && 1`, `Symbol.prototype.toString`, `Object.create(function f() {})`,
  ].filter((source) => !source.startsWith("new Function")),

  classes: [
    `class A {}`, `class {}`, `class B extends Array {}`, `class extends Map {}`, `class N extends null {}`, `class A { static x = 1 }`, `class A { static x = 1; static y() {} }`, `class A { static name = "Other" }`, `class A { static name() {} } && 1`, `Object.assign(class A {}, { p: { q: 1 } })`, `[class A {}, class B extends Object {}]`,
    `class /* comment */ A {}`, `class A { static [Symbol.toStringTag] = "T" }`, `Object.setPrototypeOf(class A {}, null)`, `class\nA {}`, `class classy {}`, `function classic() {}`, `class A { constructor() {} method() {} get x() { return 1 } }`, `{ a: { b: { c: class A { static x = 1 } } } }`, `class Ä {}`, `class A extends (class {}) {}`,
  ].map((source) => source.startsWith("class A { static name() {} }") ? `(class A { static names() {} })` : source),

  instances: [
    `new (class Foo {})()`, `new (class Foo { a = 1 })()`, `new (class { a = 1 })()`, `new (class Foo { #hidden = 1; open = 2 })()`, `new (class Foo { get x() { return 1 } })()`, `new (class Foo extends (class Bar {}) {})()`, `Object.create(class Foo {}.prototype)`, `Object.create({})`, `Object.create({ a: 1 })`, `Object.create(null)`,
    `Object.assign(Object.create(null), { a: 1 })`, `Object.create(Object.create(null))`, `Object.create(Object.assign(Object.create(null), { x: 1 }))`, `Object.create(Object.create(Object.create(null)))`, `new (function Old() { this.a = 1 })()`, `Object.create(Object.prototype)`, `class Foo {}.prototype`, `Object.prototype`, `Array.prototype`, `Map.prototype`, `Date.prototype`,
    `RegExp.prototype`, `Function.prototype`, `Error.prototype`, `Object.setPrototypeOf({ a: 1 }, Array.prototype)`, `Object.setPrototypeOf({ a: 1 }, Date.prototype)`, `Object.assign(Object.create({ constructor: { name: "Fake" } }), { a: 1 })`, `Object.assign(Object.create({ constructor: function Fake() {} }), { a: 1 })`,
    `Object.assign(new (class Foo {})(), { constructor: 1 })`, `(() => { class Foo {} Foo.prototype.constructor = undefined; return new Foo() })()`, `(() => { class Foo {} Object.defineProperty(Foo, "name", { value: "Renamed" }); return new Foo() })()`, `(() => { class Foo { static get name() { return "Getter" } } return new Foo() })()`,
    `new (class LongClassNameThatGoesOn { constructor() { this.first = "${"x".repeat(20)}"; this.second = "${"y".repeat(20)}" } })()`, `{ a: new (class Foo { b = new (class Bar { c = new (class Baz { d = 1 })() })() })() }`, `new (class Node { next = null; value = 1 })()`, `new (class Foo { [Symbol("s")] = 1 })()`, `Object.freeze({ a: 1 })`, `Object.setPrototypeOf(new (class Foo { a = 1 })(), null)`, `Object.setPrototypeOf(new Date(0), class Foo {}.prototype)`, `Object.setPrototypeOf([1], class Foo {}.prototype)`, `new Object()`, `Object(1)`,
  ],

  tags: [
    `{ [Symbol.toStringTag]: "Tag" }`, `{ [Symbol.toStringTag]: "Tag", a: 1 }`, `Object.defineProperty({ a: 1 }, Symbol.toStringTag, { value: "Tag" })`, `Object.defineProperty({}, Symbol.toStringTag, { value: "Object" })`, `Object.defineProperty({}, Symbol.toStringTag, { value: "" })`, `Object.defineProperty({}, Symbol.toStringTag, { value: 5 })`,
    `new (class Foo { get [Symbol.toStringTag]() { return "Check" } })()`, `new (class Foo { get [Symbol.toStringTag]() { return "Foo" } })()`, `new (class Foo { get [Symbol.toStringTag]() { throw new Error("x") } })()`, `new (class Foo { get [Symbol.toStringTag]() { return this.kind } kind = "Kind" })()`, `new (class FooBar { get [Symbol.toStringTag]() { return "Bar" } })()`,
    `new (class FooBar { get [Symbol.toStringTag]() { return "Foo" } })()`, `new (class Foobar { get [Symbol.toStringTag]() { return "Foo" } })()`, `new (class Foo2 { get [Symbol.toStringTag]() { return "Foo" } })()`, `Object.create(null, { [Symbol.toStringTag]: { value: "Tag" } })`, `Object.create(null, { [Symbol.toStringTag]: { value: "Object" } })`,
    `new (class Foo extends Map { get [Symbol.toStringTag]() { return "Own" } })([[1, 2]])`, `new (class Foo extends Date { get [Symbol.toStringTag]() { return "Own" } })(0)`, `Math, JSON, Reflect, Atomics, Intl`, `new Intl.NumberFormat("en").constructor.name`, `{ a: { b: { c: new (class Foo { x = 1; get [Symbol.toStringTag]() { return "Check" } })() } } }`,
  ],

  "own forms": [
    `new (class Money { cents = 1250; [Symbol.for("nodejs.util.inspect.custom")]() { return "€" + this.cents / 100 } })()`, `[new (class Money { [Symbol.for("nodejs.util.inspect.custom")]() { return "€5" } })()]`, `{ [Symbol.for("nodejs.util.inspect.custom")]: () => ({ shown: 1 }) }`, `{ [Symbol.for("nodejs.util.inspect.custom")]: () => [1, 2] }`,
    `{ [Symbol.for("nodejs.util.inspect.custom")]: () => 5 }`, `{ [Symbol.for("nodejs.util.inspect.custom")]: () => undefined }`, `{ [Symbol.for("nodejs.util.inspect.custom")]: () => null }`, `{ a: 1, [Symbol.for("nodejs.util.inspect.custom")]() { return this } }`, `{ a: 1, [Symbol.for("nodejs.util.inspect.custom")]: "no function" }`,
    `{ [Symbol.for("nodejs.util.inspect.custom")]: (depth) => "depth " + depth }`, `{ a: { b: { [Symbol.for("nodejs.util.inspect.custom")]: (depth) => "depth " + depth } } }`, `{ a: { b: { c: { [Symbol.for("nodejs.util.inspect.custom")]: (depth) => "depth " + depth } } } }`, `{ a: { b: { c: { d: { [Symbol.for("nodejs.util.inspect.custom")]: () => "too deep" } } } } }`,
    `{ a: { [Symbol.for("nodejs.util.inspect.custom")]: () => "two\\nlines" } }`, `[{ [Symbol.for("nodejs.util.inspect.custom")]: () => "two\\nlines" }]`, `{ v: [1, { z: 2 }], [Symbol.for("nodejs.util.inspect.custom")](depth, options, inspect) { return "Own " + inspect(this.v, options) } }`, `{ [Symbol.for("nodejs.util.inspect.custom")]: (depth, options) => Object.keys(options).includes("compact") && typeof options.stylize }`,
    `{ [Symbol.for("nodejs.util.inspect.custom")]: (depth, options) => options.stylize("styled", "number") }`, `new (class Wrap { constructor(v) { this.v = v } [Symbol.for("nodejs.util.inspect.custom")](d, o, inspect) { return \`Wrap<\${inspect(this.v, o)}>\` } })(new Map([[1, { a: 1 }]]))`, `"%s", { [Symbol.for("nodejs.util.inspect.custom")]: () => "form" }`,
    `"%o", { [Symbol.for("nodejs.util.inspect.custom")]: () => "form" }`, `console.dir({ a: 1, [Symbol.for("nodejs.util.inspect.custom")]: () => "form" })`, `console.dir({ [Symbol.for("nodejs.util.inspect.custom")]: () => "form" }, { customInspect: true })`, `new Proxy({ [Symbol.for("nodejs.util.inspect.custom")]: () => "through a proxy" }, {})`, `Promise.resolve({ [Symbol.for("nodejs.util.inspect.custom")]: () => "in a promise" })`,
    `Object.assign(function f() {}, { [Symbol.for("nodejs.util.inspect.custom")]: () => "a function's" })`, `class Kept { [Symbol.for("nodejs.util.inspect.custom")]() { return "x" } }.prototype`,
  ],

  "boxes, dates and expressions": [
    `new Number(1), new Number(-0), new Number(NaN)`, `new String("s"), new String("it's"), new String("")`, `new Boolean(false)`, `Object(1n)`, `Object(Symbol("x"))`, `Object.assign(new Number(1), { a: 1 })`, `Object.assign(new String("abc"), { lang: "en" })`, `new (class Count extends Number {})(3)`, `new (class Name extends String {})("n")`,
    `Object.setPrototypeOf(new Number(1), null)`, `Object.assign(Object(Symbol("x")), { a: 1 })`, `[new String("x".repeat(100))]`, `new Date(0)`, `new Date(NaN)`, `new Date(8.64e15)`, `new Date("2024-02-29T12:34:56.789Z")`, `Object.assign(new Date(0), { zone: "UTC" })`, `new (class Day extends Date {})(0)`, `Object.setPrototypeOf(new Date(0), null)`, `[new Date(0), new Date(NaN)]`,
    `{ a: { b: { c: new Date(0) } } }`, `{ a: { b: { c: Object.assign(new Date(0), { z: 1 }) } } }`, `/a/`, `/a\\/b/gimsuy`, `new RegExp("")`, `new RegExp("/")`, `Object.assign(/a/, { note: 1 })`, `new (class Glob extends RegExp {})("x", "g")`, `Object.setPrototypeOf(/a/, null)`, `{ a: { b: { c: Object.assign(/a/, { z: 1 }) } } }`, `/[\\n\\t]/`, `(() => { const r = /a/g; r.lastIndex = 1; return r })()`,
    `Symbol(), Symbol(""), Symbol("a b"), Symbol.for("r"), Symbol.iterator`, `[Symbol("a\\nb")]`,
  ],

  errors: [
    `new Error("m")`, `new Error("")`, `new Error()`, `new Error("two\\nlines")`, `new TypeError("m")`, `new RangeError("m")`, `new SyntaxError("m")`, `new EvalError("m")`, `new ReferenceError("m")`, `new URIError("m")`, `[new Error("m")]`, `{ e: new Error("m") }`, `{ a: { b: new Error("m") } }`, `{ a: { b: { c: new Error("m") } } }`,
    `new (class MyError extends Error {})("m")`, `new (class Failure extends Error {})("m")`, `new (class Failure extends TypeError {})("m")`, `new (class E extends Error { name = "Own" })("m")`, `new (class E extends Error { constructor(m) { super(m); this.name = "Set" } })("m")`, `new (class E extends Error { get name() { return "Got" } })("m")`, `new (class HttpError extends Error { status = 404 })("m")`,
    `Object.assign(new Error("m"), { code: "E_CODE", list: [1] })`, `Object.assign(new Error("m"), { name: "Own" })`, `Object.assign(new Error("m"), { name: "MyError" })`, `Object.assign(new Error("m"), { message: "other" })`, `(() => { const e = new Error("first"); e.message = "changed"; return e })()`, `(() => { const e = new Error("m"); e.name = "Late"; return e })()`,
    `new Error("m", { cause: "text" })`, `new Error("m", { cause: new TypeError("c") })`, `new Error("m", { cause: undefined })`, `new Error("m", { cause: null })`, `new Error("m", { cause: { code: 1 } })`, `(() => { const e = new Error("x"); e.cause = "set later"; return e })()`, `(() => { const e = new Error("x"); e.cause = new Error("set later"); return e })()`,
    `new Error("a", { cause: new Error("b", { cause: new Error("c") }) })`, `new AggregateError([new Error("1"), 2], "many")`, `new AggregateError([], "none")`, `new AggregateError([new AggregateError([new Error("in")], "inner")], "outer")`, `Object.assign(new Error("m"), { errors: [1] })`, `Object.assign(new Error("m"), { stack: "mine" })`, `Object.assign(new Error("m"), { stack: "" })`,
    `Object.assign(new Error("m"), { stack: undefined })`, `Object.assign(new Error(""), { stack: "Error" })`, `Object.assign(new Error("m"), { stack: "Error: m" })`, `(() => { const e = new Error("m"); delete e.stack; return e })()`, `(() => { const e = new Error("m"); delete e.message; return e })()`, `Object.assign(new TypeError("m"), { stack: "" })`,
    stacked(`new Error("m")`, "Error: m"), stacked(`new Error("m")`, "Custom: m"), stacked(`Object.assign(new Error("m"), { code: 1 })`, "Error: m"), `[${stacked(`new Error("m")`, "Error: m")}]`, `{ a: { b: ${stacked(`new Error("m")`, "Error: m")} } }`, stacked(`new (class MyError extends Error {})("m")`, "Error: m"), stacked(`new (class Failure extends Error {})("m")`, "Error: m"),
    stacked(`Object.assign(new Error("m"), { name: "Own" })`, "Error: m"), stacked(`new AggregateError([${stacked(`new Error("1")`, "Error: 1")}], "many")`, "AggregateError: many"), stacked(`new Error("m", { cause: ${stacked(`new TypeError("c")`, "TypeError: c")} })`, "Error: m"),
    `Object.setPrototypeOf(new Error("m"), null)`, `Object.setPrototypeOf(${stacked(`new RangeError("m")`, "RangeError: m")}, null)`, `Object.create(Error.prototype)`, `Object.assign(Object.create(Error.prototype), { message: "m" })`, `Object.assign(Object.create(Error.prototype), { message: "m", name: "Legacy", stack: "Legacy: m" })`,
    `(() => { function PayError(m) { this.message = m; this.stack = "PayError: " + m } PayError.prototype = Object.create(Error.prototype, { constructor: { value: PayError }, name: { value: "PayError" } }); return new PayError("no funds") })()`, `Object.assign(new Error("m"), { stack: { not: "text" } }) && 1`, `Object.defineProperty(new Error("m"), "message", { get() { return "got" } })`,
    `Object.defineProperty(Object.assign(new Error("m"), { stack: "Error: m" }), Symbol.toStringTag, { value: "Tag" })`, `(() => { const e = Object.assign(new Error("m"), { stack: "Error: m" }); e.self = e; return e })()`, `Object.assign(new Error("m"), { stack: "Error: m", [Symbol("s")]: 1 })`, `"failed:", ${stacked(`new Error("m")`, "Error: m")}`, `"%s", ${stacked(`new Error("m")`, "Error: m")}`,
    `"%o", Object.assign(new Error("m"), { stack: "Error: m" })`, `new DOMException("gone", "AbortError")`, `new DOMException("gone")`, `[Object.assign(new Error("two\\nlines"), { stack: "Error: two\\nlines" })]`, `Object.assign(new Error("x".repeat(100)), { stack: "Error: " + "x".repeat(100) })`, `new Error({ toString: () => "object message" })`, `new Error(undefined)`, `new Error(null)`, `new Error(42)`,
    `(() => { try { null.x } catch (e) { return e } })()`, `(() => { try { undefined() } catch (e) { return e.name } })()`, `(() => { try { JSON.parse("{") } catch (e) { return e.name } })()`, `(() => { try { missing } catch (e) { return e } })()`,
  ],

  "arguments and modules": [
    `(function () { return arguments })()`, `(function () { return arguments })(1, "a", { b: 1 })`, `(function () { return [arguments] })(1)`, `(function () { "use strict"; return arguments })(1)`, `(function () { arguments.x = 1; return arguments })()`, `"%o", (function () { "use strict"; return arguments })(1)`, `{ a: { b: { c: (function () { return arguments })(1) } } }`,
  ],

  cycles: [
    `(() => { const a = {}; a.self = a; return a })()`, `(() => { const a = { b: {} }; a.b.a = a; a.b.b = a.b; return a })()`, `(() => { const a = []; a.push(a, [a]); return a })()`, `(() => { const m = new Map(); m.set("m", m).set(m, 1); return m })()`, `(() => { const s = new Set(); s.add(s); return s })()`, `(() => { function f() {} f.f = f; return f })()`,
    `(() => { class A {} A.A = A; return { A } })()`, `(() => { const a = {}; a.self = a; return [a, a] })()`, `...(() => { const a = {}; a.self = a; return [a, { x: a }] })()`, `(() => { const a = { b: { c: {} } }; a.b.c.d = { deep: a.b }; return [a, a.b] })()`, `(() => { const e = Object.assign(new Error("m"), { stack: "Error: m" }); e.cause = e; return e })()`,
    `(() => { const shared = { s: 1 }; return { a: shared, b: shared } })()`, `(() => { const a = { n: 1 }; const b = { a }; a.b = b; return { a, b } })()`, `(() => { const a = {}; a.p = Promise.resolve(a); return a })()`, `(() => { const a = {}; a.l1 = { l2: { l3: a } }; return a })()`, `(() => { const a = {}, b = { a }; a.b = b; return [a, b] })()`, `(() => { const a = [], m = new Map([["a", a]]); a.push(m); return { a, m } })()`,
  ],

  specifiers: [
    `"%s is %d years and %i, %f", "Bob", 42, 42.9, "1.50"`, `"%"`, `"%%"`, `"%%", 1`, `"100%", 1`, `"%s"`, `"%s %s", "only"`, `"%x %s", 1`, `"%5d", 1`, `"a%", 1`, `"%c red", "color: red"`, `"%c%s%c", "a", "b", "c"`, `"%s%s%s", 1, 2`, `1, "%s", 2`, `{}, "%s", "a"`, `"%s", "a", "b", { c: 1 }`, `"üé%sü", "ö"`, `"%s", "%s", 1`, `"%%s", 1`, `"%d%%", 50`,
    ...["null", "undefined", "true", "-0", "12n", `Symbol("x")`, `"it's"`, "{ a: { b: 1 } }", "[1, [2, [3]]]", "new Date(0)", "new (class Foo { x = 1 })()", "Object.create(null)", "new (class C extends Array {})()", `{ toString() { return "own" } }`, `new (class B { toString() { return "B!" } })()`, `new (class E extends Error { toString() { return "E!" } })("m")`,
      `{ [Symbol.toPrimitive]() { return "prim" } }`, `{ toString: 1 }`, `{ toString: null, [Symbol.toPrimitive]: () => "p" }`, `new URL("http://x.test/y")`, `new URLSearchParams("a=1")`, "Math.max", "new Map([[1, { a: 1 }]])", "new Set([1])", `Object.assign(new Error("m"), { stack: "Error: m" })`, "class A {}", "/r/", "new Number(3)", `new String("s")`, "Promise.resolve(1)",
      `Object.create({ toString() { return "inherited" } })`, `new (class D extends Date {})(0)`, `new (class M extends Map { toString() { return "M!" } })()`, "NaN", "[]", "[undefined, null]", `Object.assign(() => 1, { x: 1 }) && 1`].map((value) => `"%s", ${value}`),
    ...["12.5", `"0x10"`, `""`, `"1.5e3"`, `"nope"`, "null", "true", "undefined", "12n", "{}", "-0", `"Infinity"`, `"inf"`, "Symbol()", "{ valueOf() { return 5 } }", "[7]", "[]", "new Date(9)", `" 12 "`, `"1_000"`, "new Number(4)", `"-0"`].flatMap((value) => [`"%d", ${value}`, `"%i", ${value}`, `"%f", ${value}`]),
    `"%i", "42px"`, `"%i", -3.99`, `"%i", "0x1f"`, `"%i", 1e21`, `"%f", "1.5e3px"`, `"%f", ".5."`, `"%f", "-Infinity"`, `"%i", { toString() { return "7.9" } }`, `"%d", "0b11"`, `"%i", "  -42abc"`,
    `"%j", { a: [1, undefined, null], b: undefined, c: "x", d: new Date(0) }`, `"%j", "quoted"`, `"%j", undefined`, `"%j", () => 1`, `"%j", Symbol("x")`, `"%j", { toJSON() { return { ok: 1 } } }`, `"%j", (() => { const a = {}; a.a = a; return a })()`, `"%j", new Map([[1, 2]])`, `"%j", null`, `"%j", NaN`, `"%j", [new Number(1), new String("s")]`, `"%j", { "\\ud83d": "\\ud83d" }`,
    `"%j", new (class A { x = 1; get y() { return 2 } })()`, `"%j %s", [1], "end"`, `"%j", { get a() { return 1 } }`, `"%j", ${range(150)}`,
    `"%o", [1, 2]`, `"%o", { a: 1 }`, `"%o", []`, `"%o", function f() {}`, `"%o", class A {}`, `"%o", [class A {}]`, `"%o", { f() {} }`, `"%o", new Map([[1, 2]])`, `"%o", new Set([1])`, `"%o", "text"`, `"%o", 5`, `"%o", { a: { b: { c: { d: { e: { f: 1 } } } } } }`, `"%o", Object.defineProperty({}, "h", { value: 1 })`, `"%o", new Date(0)`, `"%o", /a/`, `"%o %o", [1], { b: [] }`,
    `"%o", { [Symbol("s")]: 1 }`, `"%o", Object.defineProperty({}, Symbol("s"), { value: 1 })`, `"%o", new String("ab")`, `"%o", null`, `"%o", Promise.resolve(1)`, `"%o", { get a() { return 1 } }`, `"%o", async () => 1`, `"%o", (function* () {})()`,
    `"%O", { a: { b: { c: { d: 1 } } } }`, `"%O", [1, 2]`, `"%O", "text"`, `"%O", class A { static x = 1 }`, `"%O %O", 1, { a: 1 }`, `"%O", { [Symbol.for("nodejs.util.inspect.custom")]: () => "form" }`,
  ],

  "console.dir": [
    `console.dir()`, `console.dir("text")`, `console.dir("it's")`, `console.dir({ a: { b: { c: { d: { e: 1 } } } } })`, ...["0", "1", "3", "null", "Infinity", "-1", "undefined", `"2"`].map((depth) => `console.dir({ a: { b: { c: { d: { e: { f: 1 } } } } } }, { depth: ${depth} })`), `console.dir({ b: 1, a: [1, 2, 3] }, { sorted: true, maxArrayLength: 1 })`,
    `console.dir((() => { let t = { leaf: 1 }; for (let i = 0; i < 9; i++) t = { ["n" + i]: t }; return t })(), { depth: null })`, `console.dir((() => { let t = { leaf: 1 }; for (let i = 0; i < 20; i++) t = [t, i]; return t })(), { depth: Infinity })`, ...["0", "1", "2", "null", "Infinity"].map((max) => `console.dir([1, 2, 3], { maxArrayLength: ${max} })`), `console.dir(${range(150)}, { maxArrayLength: null })`,
    `console.dir(${range(150)}, { maxArrayLength: 120 })`, `console.dir(new Set(${range(5)}), { maxArrayLength: 2 })`, `console.dir(new Map(${range(5)}.map((i) => [i, i])), { maxArrayLength: 2 })`, `console.dir(new Uint8Array(5), { maxArrayLength: 2 })`, `console.dir(["abcdef"], { maxStringLength: 3 })`, `console.dir("abcdef", { maxStringLength: 3 })`, `console.dir(["abcd"], { maxStringLength: 3 })`, `console.dir(["x".repeat(10001)], { maxStringLength: null })`,
    `console.dir({ a: 1, b: 2 }, { showHidden: true })`, `console.dir([1], { showHidden: true })`, `console.dir(Object.defineProperty({}, "h", { value: 1 }), { showHidden: true })`, `console.dir({ get a() { return 1 }, set b(v) {}, get c() { return 2 }, set c(v) {} }, { getters: true })`, `console.dir({ get a() { return 1 }, get c() { return 2 }, set c(v) {} }, { getters: "get" })`, `console.dir({ get a() { return 1 }, get c() { return 2 }, set c(v) {} }, { getters: "set" })`,
    `console.dir({ get a() { return { b: 1 } }, get n() { return null }, get s() { return "s" } }, { getters: true })`, `console.dir({ get a() { throw Object.assign(new Error("no"), { stack: "Error: no" }) } }, { getters: true })`, `console.dir({ a: 1, b: { c: 2 } }, { compact: false })`, `console.dir({ a: 1, b: { c: 2 } }, { compact: true })`, `console.dir({ a: 1, b: { c: [1, 2, 3], d: "x".repeat(80) } }, { compact: true })`,
    ...["0", "1", "2", "5"].map((compact) => `console.dir({ a: { b: { c: { d: { e: 1 } } } }, l: ${range(8)} }, { compact: ${compact}, depth: null })`), ...["20", "40", "120", "Infinity"].map((length) => `console.dir({ first: "one two three", second: [1, 2, 3, 4, 5, 6, 7, 8], third: { fourth: "five" } }, { breakLength: ${length} })`), `console.dir([1234567, 1234.5678, -1000000, 12345678901234567890n, 1e21, 999], { numericSeparator: true })`,
    `console.dir({ c: 1, a: { z: 1, y: 2 }, b: [3, 1, 2] }, { sorted: true })`, `console.dir(new Map([["b", 1], ["a", 2]]), { sorted: true })`, `console.dir(Object.assign([3, 1], { z: 1, a: 2 }), { sorted: true })`, `console.dir({ a: 1 }, null)`, `console.dir({ a: 1 }, {})`, `console.dir(new (class Foo { x = 1 })(), { depth: -1 })`, `console.dir(["a\\nb".repeat(40)], { breakLength: Infinity })`, `console.dir([[[[1]]]], { depth: 5, compact: 1 })`, `console.dirxml({ a: 1 }, [2])`, `console.dir({ a: 1 }, { colors: true })`, `console.dir({ b: 1, a: 2 }, { sorted: (one, other) => (one < other ? 1 : -1) })`,
  ],

  "console.table": [
    ``, `1`, `"text"`, `null`, `undefined`, `() => 1`, `[]`, `{}`, `[1, 2]`, `["a", "b"]`, `[{ a: 1, b: 2 }, { a: 3, c: 4 }]`, `[{ a: 1, b: 2 }, { a: 3, c: 4 }], ["a"]`, `[{ a: 1, b: 2 }], ["c", "x"]`, `[["x", "y"]], [1]`, `[["x", "y"]], ["1", 0]`, `[{ a: 1 }], []`, `[[1, 2], [3, 4, 5]]`, `{ x: { a: 1 }, y: { b: 2 } }`, `{ x: 1, y: [2] }`, `[1, { a: 2 }, [3]]`, `[1, { a: 2 }], ["a"]`,
    `new Map([["a", 1], ["b", { c: 2 }]])`, `new Map()`, `new Set([1, { a: 2 }])`, `new Map([["a", 1]]).entries()`, `new Map([["a", 1]]).keys()`, `new Set([1, 2]).values()`, `[{ a: { b: 1 } }, { a: { b: 1, c: 2, d: 3 } }, { a: [1, 2, 3, 4, 5] }]`, `[{ b: 1, 2: 3, 1: 4 }]`, `[, { a: 1 }]`, `Object.assign([1], { x: 2 })`, `[{ name: "日本語" }, { name: "😀" }, { name: "é" }]`, `new Uint8Array([1, 2])`,
    `[() => 1, new Date(0), /x/, null, undefined, "s", 1n, Symbol("y")]`, `[{ a: () => 1, b: new Date(0), c: null, d: undefined }]`, `[{ a: "it's" }, { a: "line\\nline" }]`, `[new Map([[1, 2]]), new Set([1])]`, `[{ a: new Map([[1, 2]]) }]`, `[[[1, [2]]]]`, `[new (class Foo { a = 1 })()]`, `[Object.create(null)]`, `[{ a: { x: { y: 1 } } }]`, `[{ get v() { return 5 } }]`, `[new (class Row { constructor() { this.a = 1 } get twice() { return this.a * 2 } })()]`,
    `${range(120)}.map((i) => ({ i }))`, `${range(120)}`, `[${range(5)}]`, `Object.fromEntries(${range(110)}.map((i) => ["r" + i, { v: i }]))`, `[{ a: Promise.resolve(1) }]`, `[{ a: Object.assign(new Error("m"), { stack: "Error: m" }) }]`, `[{ a: new URL("http://a.test/") }]`, `[new Proxy({ a: 1 }, {})]`, `new Proxy([{ a: 1 }], {})`, `[{ [Symbol("s")]: 1, a: 2 }]`, `[{ a: "x".repeat(100) }]`,
  ].map((args) => `console.table(${args})`),

  "other methods": [
    `console.info("i", 1); console.debug("d"); console.warn("w"); console.error("e")`, `console.group("G"); console.log("in\\nside"); console.group("H"); console.warn({ a: 1 }); console.groupEnd(); console.groupEnd(); console.log("out")`, `console.group(); console.log("in"); console.groupEnd()`, `console.groupCollapsed("C", { a: 1 }); console.log([1]); console.groupEnd()`, `console.groupEnd(); console.log("x")`,
    `console.count(); console.count(); console.count("a"); console.countReset(); console.count(); console.countReset("a"); console.countReset()`, `console.count(null); console.count(undefined); console.count("default"); console.countReset("default"); console.countReset("null")`, `console.count({}); console.countReset("[object Object]")`,
    `console.assert(true, "no")`, `console.assert(false)`, `console.assert(false, "why %s", "x")`, `console.assert(0, { a: 1 }, "b")`, `console.assert(false, "")`, `console.assert(null, 5, "%s", 1)`, `console.assert()`, `console.assert("", [1])`, `console.clear(); console.log("after")`, `console.group("a"); console.table([{ b: 1 }]); console.groupEnd()`, `console.group("a"); console.dir({ b: 1 }); console.groupEnd()`,
    `console.group("a"); console.log({ text: "${"x".repeat(40)}", other: "${"y".repeat(30)}" }); console.groupEnd()`, `console.group("%s!", "hi"); console.groupEnd()`, `[1, 2].forEach(console.log)`, `console.log.call(null, "called"); console.log.apply(undefined, ["applied", 1])`, `(({ log }) => log("taken"))(console)`, `console.log()`, `console.error()`,
  ],

  platform: [
    `new AbortController()`, `AbortSignal.abort("x")`, `new AbortController().signal`, `new EventTarget()`, `new Headers()`, `new Headers({ A: "1", "x-b": "2" })`, `new Headers([["set-cookie", "a=1"], ["b", "c"]])`, `[new Headers({ a: "1" })]`, `{ h: { i: { j: new Headers({ a: "1" }) } } }`, `new URL("http://u:p@a.test:81/b?c=1#d")`, `[new URL("http://a.test/")]`, `{ a: { b: new URL("http://a.test/") } }`, `{ a: { b: { c: new URL("http://a.test/") } } }`,
    `new URLSearchParams()`, `new URLSearchParams("a=1&b=2&a=3")`, `[new URLSearchParams("a=1")]`, `new Blob([])`, `new Blob(["abc"], { type: "text/plain" })`, `new File(["a"], "n.txt", { type: "text/plain", lastModified: 5 })`, `new FormData()`, `(() => { const f = new FormData(); f.append("a", "1"); f.append("b", "2"); return f })()`,
    `(() => { const f = new FormData(); f.append("f", new File(["a"], "n.txt", { lastModified: 5 })); return f })()`, `new TextDecoder()`, `new TextDecoder("utf-8", { fatal: true })`, `await crypto.subtle.importKey("raw", new Uint8Array(16), "AES-GCM", true, ["encrypt"])`, `crypto`, `crypto.subtle`, `navigator`, `new ReadableStream().locked`, `new (class Api extends EventTarget { x = 1 })()`, `new (class Link extends URL {})("http://a.test/")`,
    `new (class Bag extends URLSearchParams {})("a=1")`, `new (class Tag extends Blob {})(["a"])`, `structuredClone`, `fetch`, `Object.create(URL.prototype) && 1`, `globalThis === globalThis`, `new Date(0).toISOString()`, `atob`, `new WeakRef(new (class Foo {})())`, `new FinalizationRegistry(() => {})`, `{ a: { b: { c: new AbortController() } } }`,
  ],
};

/** The source of an entry as a statement. @param {string} entry */
export const statement = (entry) => (/^(console|process)\b/.test(entry) && !/^console\.\w+$/.test(entry)) || entry.startsWith("[1, 2].forEach(console") || entry.startsWith("(({ log })") ? `${entry};` : `console.log(${entry});`;

/** All entries, each once. @returns {string[]} */
export const entries = () => [...new Set(Object.values(EXPRESSIONS).flat())];
