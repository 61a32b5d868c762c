// Console output: the text that Node would print, and the stream it goes to.
const says = (/** @type {string} */ body) => `export default { async fetch() { ${body}; return new Response() } }`;
const out = (/** @type {string} */ name, /** @type {string} */ body, /** @type {string} */ stdout, stderr = "") => ({
  name,
  run: says(body),
  expect: { success: true, stdout, stderr },
});
const log = (/** @type {string} */ name, /** @type {string} */ args, /** @type {string} */ text) =>
  out(name, `console.log(${args})`, `${text}\n`);

/** @type {import("../types.mjs").Program[]} */
export default [
  out(
    "levels that go to stdout",
    `for (const level of ["log", "info", "debug"]) console[level](level)`,
    "log\ninfo\ndebug\n",
  ),
  out("levels that go to stderr", `for (const level of ["warn", "error"]) console[level](level)`, "", "warn\nerror\n"),
  log("nothing", ``, ""),
  log("several values", `"a", 1, true, null, undefined, -0`, "a 1 true null undefined -0"),
  log("a string within a value", `["it's", 'say "x"']`, `[ "it's", 'say "x"' ]`),
  log("%s, %d, %i, %f", `"%s %d %i %f", "x", "4.5", "4.5", "4.5"`, "x 4.5 4 4.5"),
  log("%o and %O", `"%O|%o", { a: 1 }, [1]`, "{ a: 1 }|[ 1, [length]: 1 ]"),
  log("%c and %%", `"%cred%% %s", "color: red", "x"`, "red% x"),
  log("%j", `"%j", { a: [1] }`, `{"a":[1]}`),
  log("more values than specifiers", `"%s", "a", "b", { c: 1 }`, "a b { c: 1 }"),
  log("fewer values than specifiers", `"%s %s", "a"`, "a %s"),
  log("a symbol and a BigInt", `Symbol("s"), 12345678901234567890n`, "Symbol(s) 12345678901234567890n"),
  log(
    "an object",
    `{ a: 1, "b-c": "x", [Symbol("k")]: 2, nested: { deep: { deeper: { deepest: 1 } } } }`,
    "{\n  a: 1,\n  'b-c': 'x',\n  nested: { deep: { deeper: [Object] } },\n  Symbol(k): 2\n}",
  ),
  log("an array with holes", `[1, , , 4]`, "[ 1, <2 empty items>, 4 ]"),
  log("a long array", `Array.from({ length: 120 }, () => 0).slice(0, 101).length, Array(3)`, "101 [ <3 empty items> ]"),
  log(
    "a Map and a Set",
    `new Map([["a", { b: 1 }]]), new Set([1, "x"])`,
    "Map(1) { 'a' => { b: 1 } } Set(2) { 1, 'x' }",
  ),
  log("a Date and a RegExp", `new Date(0), /a\\/b/gi`, "1970-01-01T00:00:00.000Z /a\\/b/gi"),
  log("an invalid Date", `new Date(NaN)`, "Invalid Date"),
  log(
    "typed arrays and buffers",
    `new Uint8Array([1, 2]), new Float64Array(1)`,
    "Uint8Array(2) [ 1, 2 ] Float64Array(1) [ 0 ]",
  ),
  log(
    "functions and classes",
    `() => {}, function f() {}, async () => {}, function* g() {}, class A {}, class B extends Array {}`,
    "[Function (anonymous)] [Function: f] [AsyncFunction (anonymous)] [GeneratorFunction: g] [class A] [class B extends Array]",
  ),
  log(
    "an instance, and one without a prototype",
    `new (class Point { x = 1 })(), Object.assign(Object.create(null), { a: 1 })`,
    "Point { x: 1 } [Object: null prototype] { a: 1 }",
  ),
  log(
    "accessors are never called",
    `{ get a() { throw 1 }, set b(v) {}, get c() { return 1 }, set c(v) {} }`,
    "{ a: [Getter], b: [Setter], c: [Getter/Setter] }",
  ),
  log(
    "an object that holds itself",
    `(() => { const a = { n: 1 }; a.self = a; return a })()`,
    "<ref *1> { n: 1, self: [Circular *1] }",
  ),
  log("boxed values", `new Number(1), new String("x"), Object(1n)`, "[Number: 1] [String: 'x'] [BigInt: 1n]"),
  log(
    "URLSearchParams and Headers",
    `new URLSearchParams("a=1"), new Headers({ b: "2" })`,
    "URLSearchParams { 'a' => '1' } Headers { b: '2' }",
  ),
  {
    name: "a proxy's traps do not run",
    run: says(`console.log(new Proxy({}, new Proxy({}, { get() { throw new Error("touched") } })))`),
    expect: { success: true, stdout: "{}\n" },
  },
  {
    name: "an error with the author's lines",
    run: says(`\nconsole.log(new RangeError("far"))`),
    expect: { stdout: /^RangeError: far\n {4}at Object\.fetch \(main\.ts:2:13\)\n/ },
  },
  {
    name: "an error's cause",
    run: says(`console.error(new Error("outer", { cause: new TypeError("inner") }))`),
    expect: { stdout: "", stderr: /^Error: outer\n {4}at .*\{\n {2}\[cause\]: TypeError: inner\n/s },
  },
  {
    name: "an AggregateError",
    run: says(`console.log(new AggregateError([new Error("a")], "all"))`),
    expect: { stdout: /^AggregateError: all\n.*\[errors\]: \[\n {4}Error: a\n/s },
  },
  {
    name: "a Response",
    run: says(`console.log(new Response("x", { status: 201 }))`),
    expect: { stdout: /^Response \{.*status: 201/s },
  },
  out(
    "groups indent",
    `console.group("a"); console.log("b"); console.group(); console.warn("c\\nd"); console.groupEnd(); console.groupEnd(); console.log("e")`,
    "a\n  b\ne\n",
    "    c\n    d\n",
  ),
  out(
    "a group closed too often",
    `console.groupEnd(); console.groupCollapsed("a"); console.groupEnd(); console.groupEnd(); console.log("b")`,
    "a\nb\n",
  ),
  {
    name: "groups nested too deep",
    run: says(`for (let i = 0; i < 1e6; i++) console.group(); console.log("deep")`),
    expect: { stdout: " ".repeat(64) + "deep\n", console: [{ group: 32 }] },
  },
  out(
    "counters",
    `console.count(); console.count("x"); console.count(); console.countReset(); console.count(); console.countReset("none")`,
    "default: 1\nx: 1\ndefault: 2\ndefault: 1\n",
    "Count for 'none' does not exist\n",
  ),
  {
    name: "timers",
    run: says(`console.time("t"); console.timeLog("t", { a: 1 }); console.timeEnd("t")`),
    expect: { stdout: /^t: [\d.]+m?s \{ a: 1 \}\nt: [\d.]+m?s\n$/, stderr: "" },
  },
  out(
    "timers that are not there",
    `console.timeEnd("no"); console.time("t"); console.time("t")`,
    "",
    "No such label 'no' for console.timeEnd()\nLabel 't' already exists for console.time()\n",
  ),
  out(
    "a table",
    `console.table([{ a: 1, b: "x" }, { a: 2 }])`,
    [
      "┌─────────┬───┬─────┐\n",
      "│ (index) │ a │ b   │\n",
      "├─────────┼───┼─────┤\n",
      "│ 0       │ 1 │ 'x' │\n",
      "│ 1       │ 2 │     │\n",
      "└─────────┴───┴─────┘\n",
    ].join(""),
  ),
  out(
    "a table of chosen columns",
    `console.table([{ a: 1, b: 2 }], ["b"])`,
    `┌─────────┬───┐
│ (index) │ b │
├─────────┼───┤
│ 0       │ 2 │
└─────────┴───┘
`,
  ),
  out(
    "an assertion",
    `console.assert(true, "quiet"); console.assert(false); console.assert(0, "%s!", "loud")`,
    "",
    "Assertion failed\nAssertion failed: loud!\n",
  ),
  {
    name: "a trace with its location",
    run: says(`console.trace("here %d", 1)`),
    expect: { stdout: "", stderr: /^Trace: here 1\n {4}at Object\.fetch \(main\.ts:1:\d+\)\n/ },
  },
  out("dir shows its first value only", `console.dir({ a: 1 }, { depth: 0 })`, "{ a: 1 }\n"),
  {
    name: "levels, arguments and locations as data",
    run: `console.warn("a", 1);\nconsole.group("g");\n  console.log({ b: [true] });\nexport default () => 0`,
    expect: {
      console: [
        { level: "warn", text: "a 1", args: ["a", 1], source: { module: "main.ts", line: 1, column: 9 }, group: 0 },
        { level: "group", text: "g", args: ["g"], source: { module: "main.ts", line: 2, column: 9 }, group: 0 },
        {
          level: "log",
          text: "{ b: [ true ] }",
          args: [{ type: "object", properties: [["b", { type: "array", length: 1, items: [true] }]] }],
          source: { module: "main.ts", line: 3, column: 11 },
          group: 1,
        },
      ],
    },
  },
  {
    name: "a location in another module",
    run: {
      modules: {
        "main.ts": `import { f } from "./lib/say.js"; export default () => f()`,
        "lib/say.js": `export const f = () => {\n  console.info("from afar");\n}`,
      },
    },
    expect: { console: [{ level: "info", source: { module: "lib/say.js", line: 2, column: 11 } }] },
  },
  log("a string by itself is never cut", `"x".repeat(20_000)`, "x".repeat(20_000)),
  {
    name: "a string longer than a whole console is cut and says how long it was",
    run: says(`console.log("x".repeat(1_048_577)); console.log("later")`),
    expect: { stdout: /^x{1048568}\.\.\. 9 more characters\n$/, console_dropped: 1 },
  },
  log(
    "a string inside of something is cut as in Node",
    `["x".repeat(10_002)]`,
    `[\n  '${"x".repeat(10_000)}'... 2 more characters\n]`,
  ),
  {
    name: "an object of 300 keys",
    run: says(`console.log(Object.fromEntries(Array.from({ length: 300 }, (_, i) => ["k" + i, i])))`),
    expect: { stdout: /k299: 299\n\}\n$/ },
  },
  {
    name: "a table of 300 rows",
    run: says(`console.table(Array.from({ length: 300 }, (_, i) => ({ i })))`),
    expect: { stdout: /│ 299 {5}│ 299 │\n└─────────┴─────┘\n$/ },
  },
  { name: "a bigint of 20,000 bits", run: says(`console.log(2n ** 20_000n)`), expect: { stdout: /^\d{6021}n\n$/ } },
  log(
    "a promise's state and value",
    `Promise.resolve({ a: 1 }), new Promise(() => {})`,
    "Promise { { a: 1 } } Promise { <pending> }",
  ),
  {
    name: "a module's namespace",
    run: {
      modules: {
        "main.ts": `import * as lib from "./lib.js"; export default () => { console.log(lib) }`,
        "lib.js": "export const a = 1; export const b = [2]; export default 3",
      },
    },
    expect: { stdout: "[Module: null prototype] { a: 1, b: [ 2 ], default: 3 }\n" },
  },
  {
    name: "an export that has no value yet",
    run: {
      modules: {
        "main.ts": `import "./a.js"; export default () => 0`,
        "a.js": `import * as self from "./a.js"; console.log(self); export const late = 1`,
      },
    },
    expect: { stdout: "[Module: null prototype] { late: <uninitialized> }\n" },
  },
  {
    name: "writes to process.stdout and process.stderr",
    run: says(
      `process.stdout.write("a"); process.stdout.write("b\\n"); process.stderr.write("oops\\n"); console.log("c")`,
    ),
    expect: {
      stdout: "ab\nc\n",
      stderr: "oops\n",
      console: [
        { level: "stdout", text: "a" },
        { level: "stdout", text: "b\n" },
        { level: "stderr", text: "oops\n" },
        { level: "log" },
      ],
    },
  },
  {
    name: "a console method passed as a callback has a location",
    run: `export default () => {\n  [1].forEach(console.log);\n}`,
    expect: { stdout: "1 0 [ 1 ]\n", console: [{ source: { module: "main.ts", line: 2, column: 7 } }] },
  },
  {
    name: "a console method in a variable of its own",
    run: `const { log } = console; export default () => { [1, 2].forEach(n => log(n)); Promise.resolve("later").then(log) }`,
    expect: { stdout: "1\n2\nlater\n" },
  },
];
