// What the compiler adds to a program is not seen by it: in the text of functions, in stacks, in what the engine quotes. Programs are
// compiled and run in the harness, as the host does it.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { start } from "../harness/workerd.mjs";
import { startCompiler } from "./compiler.mjs";
import { compilerPath } from "./path.mjs";

const compiler = startCompiler(compilerPath());
after(() => compiler.stop());
const run = await start();

/** The frames of a program. @param {string | Record<string, string>} program */
async function frames(program) {
  const { modules, source_maps: maps, diagnostics } = await compiler.compile(typeof program === "string" ? { "main.ts": program } : program);
  assert.deepEqual(diagnostics, undefined);
  return run(modules, { main: "main.ts", maps });
}

/** What a program's default function returns. @param {string | Record<string, string>} program */
async function returns(program) {
  const told = await frames(program);
  assert.deepEqual(told.thrown, []);
  return told.one("result").value;
}

/** The message of what a program throws. @param {string} program */
const message = async program => (await frames(program)).one("error").error.message;

/** Expressions whose value is a function, each of which shows its own text. */
const FUNCTIONS = [
  "function () { return 1 }",
  "function named(a, b = g(), { [g()]: c } = {}) { return a }",
  "function () { 'use strict'\nreturn 1 }",
  "() => 1",
  "a => ({ a })",
  "async a => await a",
  "a => b => c => a + b + c",
  "a => /x/",
  "(a = () => g(), b = class { static x = g() }) => a",
  "function* () { yield* g(); for (const x of []) g(x); }",
  "async function* () { for await (const x of []) { g(x) } }",
  "() => { while (g()) g(); do g(); while (g()); for (;;) { break } for (const a in {}) if (a) g(); else g(); }",
  "() => { for (;;) for (;;) a => a }",
  "class {}",
  "class A extends Object { static { } static {g()} x = g(); #y = () => g(); get z() { return 1 } static async *[g()]() {} constructor() { super() } }",
  "() => ({ then: g, then: g(), pull() {}, next })",
  "() => ({ then, next: then })",
  "x => { x.then = g; x['then'] = g; Object.defineProperty(x, 'then', { value: g }) }",
  "name => import(name)",
  "(name, options) => import(name, options)",
  "() => { label: for (;;) { continue label } }",
  "() => 'if(!(--$n>=0))$n=$t(1);'",
  "() => '/*$1n*/)'",
];

test("a function's text is what its author wrote", async () => {
  const setUp = "function g() { return 1 } const then = g, next = g;";
  for (const source of FUNCTIONS) {
    const found = await returns(
      `${setUp} const f = (${source}); export default () => [f.toString(), \`\${f}\`, f + "", String(f), Function.prototype.toString.call(f)]`,
    );
    assert.deepEqual(found, Array(5).fill(source));
  }
});

test("all functions of one program show their text, whatever names it uses", async () => {
  const list = FUNCTIONS.map(source => `(${source})`).join(",\n");
  const found = await returns(`const $n = 1, $7t = 2; function g() { return 1 } const then = g, next = g; export default () => [${list}].map(String)`);
  assert.deepEqual(found, FUNCTIONS);
});

test("methods and accessors show their text, and types are blanked", async () => {
  const program = `const o = { m() { return 1 }, get g() { return 2 }, set g(v) { v }, async *[Symbol.iterator]() {} };
    class A { p(a: number): void { a } static s = (x: string) => x; }
    export default () => [o.m, Object.getOwnPropertyDescriptor(o, "g").get, Object.getOwnPropertyDescriptor(o, "g").set, o[Symbol.iterator], new A().p, A.s].map(String)`;
  assert.deepEqual(await returns(program), [
    "m() { return 1 }",
    "get g() { return 2 }",
    "set g(v) { v }",
    "async *[Symbol.iterator]() {}",
    "p(a        )       { a }",
    "(x        ) => x",
  ]);
});

test("what shows the text looks native itself, and so does all that the harness put in", async () => {
  const program = `import process from "node:process";
    const { toString } = Function.prototype, thrown = [];
    for (const self of [{}, 1, undefined]) try { toString.call(self) } catch (error) { thrown.push(error.name + ": " + error.message) }
    const then = { then: Array.prototype.forEach }.then;
    export default () => ({
      own: toString.toString(), keys: Reflect.ownKeys(toString), thrown, prototype: "prototype" in toString, enumerable: Object.keys(Function.prototype),
      others: [console.log, setTimeout, Proxy, Proxy.revocable, Array.fromAsync, structuredClone, fetch, process.exit, then, Error.prepareStackTrace, (() => 1).bind(), new Proxy(() => 1, {})].map(String),
    })`;
  const { own, keys, thrown, prototype, enumerable, others } = await returns(program);
  assert.equal(own, "function toString() { [native code] }");
  assert.deepEqual([keys, prototype, enumerable], [["length", "name"], false, []]);
  assert.deepEqual(thrown, Array(3).fill("TypeError: Function.prototype.toString requires that 'this' be a Function"));
  for (const text of others) assert.match(text, /^function [\w ]*\(\) \{ \[native code\] \}$/);
});

test("an error's stack has the author's modules, lines and columns, and none of the harness's frames", async () => {
  const found = await returns({
    "main.ts": `import { fail } from "./lib/a";\nexport default async () => { for (const a of [1]) try { [a].map((a: number) => fail(a)) } catch (error) { return error.stack } }`,
    "lib/a.ts": `export function fail(a: any) { while (true) { if (a) throw new TypeError("no") } }`,
  });
  assert.equal(found, "TypeError: no\n    at fail (lib/a.ts:1:60)\n    at main.ts:2:80\n    at Array.map (<anonymous>)\n    at default (main.ts:2:61)");
});

test("a program's own Error.prepareStackTrace gets call sites in the author's terms", async () => {
  const program = `function top() { for (;;) { return new Error("x") } }
    export default () => {
      const before = Error.prepareStackTrace;
      Error.prepareStackTrace = (error, sites) => ({ message: error.message, sites: sites.map((site) => [site.getFunctionName(), site.getFileName(), site.getLineNumber(), site.getColumnNumber(), String(site)]) });
      const own = top().stack;
      const holder = {};
      Error.captureStackTrace(holder);
      const captured = holder.stack.sites.length;
      Error.prepareStackTrace = before;
      const { stack } = top();
      Error.prepareStackTrace = undefined;
      Error.stackTraceLimit = 1;
      return { own, captured, stack, limited: top().stack };
    }`;
  const stack = "Error: x\n    at top (main.ts:1:36)\n    at default (main.ts:10:25)";
  assert.deepEqual(await returns(program), {
    own: {
      message: "x",
      sites: [
        ["top", "main.ts", 1, 36, "top (main.ts:1:36)"],
        ["default", "main.ts", 5, 19, "default (main.ts:5:19)"],
      ],
    },
    captured: 1,
    stack,
    limited: "Error: x\n    at top (main.ts:1:36)",
  });
});

test("what the engine quotes is the author's text", async () => {
  const quoted = "save() { return 1 }";
  assert.equal(
    await returns(`export default () => { try { structuredClone({ ${quoted} }) } catch (error) { return error.message } }`),
    `${quoted} could not be cloned.`,
  );
  for (const [code, expected] of [
    ["class A extends (a => a.b) {}", "Class extends value a => a.b is not a constructor or null"],
    ["Map.prototype.get.call(() => { return 1 })", "Method Map.prototype.get called on incompatible receiver () => { return 1 }"],
  ]) {
    assert.equal(await message(`export default () => { ${code} }`), expected);
  }
});

test("a long function that the engine cuts shows nothing of a guard, wherever the cut is", async () => {
  for (let before = 60; before < 112; before++) {
    const code = `export default () => { Map.prototype.get.call(async (${"a".repeat(before)}) => { return 1; ${"b;".repeat(60)} }) }`;
    const quoted = await message(code);
    assert.doesNotMatch(quoted, /\$|--/);
    assert.match(quoted, /^Method Map\.prototype\.get called on incompatible receiver async \(a+.*\.\.\.<omitted>\.\.\. }$/);
  }
});
