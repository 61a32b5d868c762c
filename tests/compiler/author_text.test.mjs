// A program does not see what the compiler adds to it: neither in the text of functions, nor in stacks, nor in
// messages of the engine. The programs are compiled and run in the harness, as in Petri.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { Frames, start } from "../harness/workerd.mjs";
import { startCompiler } from "./compiler.mjs";
import { compilerPath } from "./path.mjs";

const compiler = startCompiler(compilerPath());
after(() => compiler.stop());
const run = await start();

/**
 * Returns the frames of a program.
 * @param {string | Record<string, string>} program
 */
async function frames(program) {
  const {
    modules,
    source_maps: maps,
    diagnostics,
  } = await compiler.compile(typeof program === "string" ? { "main.ts": program, "data.json": null } : program);
  assert.deepEqual(diagnostics, undefined);
  const found = await run(modules, { main: "main.ts", maps });
  assert.ok(found instanceof Frames);
  return found;
}

/**
 * Returns the result of a program's default function.
 * @param {string | Record<string, string>} program
 */
async function returns(program) {
  const found = await frames(program);
  assert.deepEqual(found.thrown, []);
  return found.one("result").value;
}

/**
 * Returns the message of the error that a program throws.
 * @param {string} program
 */
const message = async program => (await frames(program)).one("error").error.message;

/** Expressions whose value is a function that shows its own text. */
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
  "() => [import('./main'), import('path'), import('./main',), import('node:path')]",
  '() => [import("./data", { with: { type: "json" } }), import("./data.json", /* , */ { with: { type: "json" }, }, )]',
  "(a, b) => import('./main', b)",
  "() => { try { g() } catch (e) { g(e) } finally { g() } try { g() } catch { } }",
  "() => { try { g() } catch ({ message, ...rest }) { g(message) } finally { } }",
  "() => { try { g() } catch ([a = () => { try { } catch ([b]) { } }]) { } }",
  "async p => p.then(g, g).catch(e => e).then(then, function (e) { throw e })",
  "p => p?.catch?.(then)",
  "p => p.then('then', then).then(next, next)",
  "(name, options) => import(name, options)",
  "() => { label: for (;;) { continue label } }",
  "() => 'if(!(--$n>=0))$n=$t(1);'",
  "() => '/*$1n*/)'",
];

test("a function's text is as its author wrote it", async () => {
  const setUp = "function g() { return 1 } const then = g, next = g;";
  for (const source of FUNCTIONS) {
    const found = await returns(
      `${setUp} const f = (${source}); export default () => [f.toString(), \`\${f}\`, f + "", String(f), Function.prototype.toString.call(f)]`,
    );
    assert.deepEqual(found, Array(5).fill(source));
  }
});

test("every function of a program shows its text, whatever names the program uses", async () => {
  const list = FUNCTIONS.map(source => `(${source})`).join(",\n");
  const found = await returns(
    `const $n = 1, $7t = 2; function g() { return 1 } const then = g, next = g; export default () => [${list}].map(String)`,
  );
  assert.deepEqual(found, FUNCTIONS);
});

test("methods and accessors show their text, and types are blanked", async () => {
  const program = `const o = { m() { return 1 }, get g() { return 2 }, set g(v) { v }, async *[Symbol.iterator]() {} };
    class A { p(a: number): void { a } static s = (x: string) => x; }
    const { get, set } = Object.getOwnPropertyDescriptor(o, "g");
    export default () => [o.m, get, set, o[Symbol.iterator], new A().p, A.s].map(String)`;
  assert.deepEqual(await returns(program), [
    "m() { return 1 }",
    "get g() { return 2 }",
    "set g(v) { v }",
    "async *[Symbol.iterator]() {}",
    "p(a        )       { a }",
    "(x        ) => x",
  ]);
});

test("the replaced toString looks native, like everything that the harness replaces", async () => {
  const program = `
    import process from "node:process";
    const { toString } = Function.prototype;
    const thrown = [];
    for (const self of [{}, 1, undefined]) {
      try {
        toString.call(self);
      } catch (error) {
        thrown.push(error.name + ": " + error.message);
      }
    }
    const then = { then: Array.prototype.forEach }.then;
    const others = [
      console.log,
      setTimeout,
      Proxy,
      Proxy.revocable,
      Array.fromAsync,
      structuredClone,
      fetch,
      process.exit,
      then,
      Error,
      (() => 1).bind(),
      new Proxy(() => 1, {}),
    ];
    export default () => ({
      own: toString.toString(),
      keys: Reflect.ownKeys(toString),
      thrown,
      prototype: "prototype" in toString,
      enumerable: Object.keys(Function.prototype),
      others: others.map(String),
    });
  `;
  const { own, keys, thrown, prototype, enumerable, others } = await returns(program);
  assert.equal(own, "function toString() { [native code] }");
  assert.deepEqual([keys, prototype, enumerable], [["length", "name"], false, []]);
  assert.deepEqual(thrown, Array(3).fill("TypeError: Function.prototype.toString requires that 'this' be a Function"));
  for (const text of others) assert.match(text, /^function [\w ]*\(\) \{ \[native code\] \}$/);
});

test("an error's stack has the author's modules, lines and columns, and no frame of the harness", async () => {
  const found = await returns({
    "main.ts": [
      `import { fail } from "./lib/a";`,
      `export default async () => { for (const a of [1]) try { [a].map((a: number) => fail(a)) } catch (error) { return error.stack } }`,
    ].join("\n"),
    "lib/a.ts": `export function fail(a: any) { while (true) { if (a) throw new TypeError("no") } }`,
  });
  assert.equal(
    found,
    "TypeError: no\n    at fail (lib/a.ts:1:60)\n    at main.ts:2:80\n    at Array.map (<anonymous>)\n    at default (main.ts:2:61)",
  );
});

test("Error.prepareStackTrace is the program's own property and not set at first", async () => {
  const program = `export default () => {
    const own = () => Object.getOwnPropertyDescriptor(Error, "prepareStackTrace");
    const f = (error, sites) => sites.length;
    const shown = [];
    const look = () => shown.push([
      Error.prepareStackTrace === f,
      typeof Error.prepareStackTrace,
      "prepareStackTrace" in Error,
      JSON.stringify(own()),
      Object.keys(Error).join(),
      Reflect.ownKeys(Error).join(),
      new Error("x").stack,
    ]);
    look();
    Error.prepareStackTrace = f;
    look();
    Error.prepareStackTrace = undefined;
    look();
    shown.push(delete Error.prepareStackTrace);
    look();
    Object.defineProperty(Error, "prepareStackTrace", { value: f, configurable: true });
    look();
    shown.push(delete Error.prepareStackTrace, Error.stackTraceLimit);
    class Own extends Error {}
    for (const made of [new Error("a"), Error("b"), new Own("c"), new TypeError("d"), Reflect.construct(Error, ["e"])]) {
      shown.push([
        made instanceof Error,
        made.constructor.name,
        Object.prototype.toString.call(made),
        String(made),
        made.stack.split("\\n")[0],
      ]);
    }
    shown.push(
      String(Error),
      Error.name,
      Error.length,
      Object.getPrototypeOf(TypeError) === Error,
      Error.prototype.constructor === Error,
      new Error("x", { cause: 1 }).cause,
    );
    const holder = {};
    Error.captureStackTrace(holder, look);
    shown.push(typeof holder.stack);
    return shown;
  }`;
  // Node sets a function of its own here; workerd does not.
  const node = /** @type {any} */ (Error).prepareStackTrace;
  delete (/** @type {any} */ (Error).prepareStackTrace);
  const expected = (await import(`data:text/javascript,${encodeURIComponent(program)}`)).default();
  const lines = (/** @type {any} */ shown) =>
    JSON.parse(
      JSON.stringify(shown, (_, it) =>
        typeof it === "string" ? it.split("\n    at ")[0] : typeof it === "number" && it > 1 ? 0 : it,
      ),
    );
  const keys = (/** @type {any} */ it) =>
    Array.isArray(it) && it.length === 7 ? [...it.slice(0, 5), it[5].includes("prepareStackTrace"), it[6]] : it;
  /** @type {any} */ (Error).prepareStackTrace = node;
  assert.deepEqual(lines(await returns(program)).map(keys), lines(expected).map(keys));
});

test("a program that names prepareStackTrace can freeze Error", async () => {
  const program = (/** @type {string} */ first) => `export default () => {
    ${first};
    Object.freeze(Error);
    return [
      Object.isFrozen(Error),
      Object.hasOwn(Error, "prepareStackTrace"),
      Reflect.ownKeys(Error).length,
      String(new Error("x").stack).split("\\n")[0],
    ];
  }`;
  assert.deepEqual((await returns(program("delete Error.prepareStackTrace"))).toSpliced(2, 1), [
    true,
    false,
    "Error: x",
  ]);
  assert.deepEqual((await returns(program("Error.prepareStackTrace = () => 'own'"))).toSpliced(2, 1), [
    true,
    true,
    "own",
  ]);
});

test("a program's own Error.prepareStackTrace gets call sites with the author's locations", async () => {
  const program = `function top() { for (;;) { return new Error("x") } }
    export default () => {
      const reading = (site) =>
        [site.getFunctionName(), site.getFileName(), site.getLineNumber(), site.getColumnNumber(), String(site)];
      Error.prepareStackTrace = (error, sites) => ({ message: error.message, sites: sites.map(reading) });
      const own = top().stack;
      const holder = {};
      Error.captureStackTrace(holder);
      const captured = holder.stack.sites.length;
      delete Error.prepareStackTrace;
      const { stack } = top();
      Error.prepareStackTrace = undefined;
      Error.stackTraceLimit = 1;
      return { own, captured, stack, limited: top().stack };
    }`;
  const stack = "Error: x\n    at top (main.ts:1:36)\n    at default (main.ts:11:25)";
  assert.deepEqual(await returns(program), {
    own: {
      message: "x",
      sites: [
        ["top", "main.ts", 1, 36, "top (main.ts:1:36)"],
        ["default", "main.ts", 6, 19, "default (main.ts:6:19)"],
      ],
    },
    captured: 1,
    stack,
    limited: "Error: x\n    at top (main.ts:1:36)",
  });
});

test("code that the engine quotes is the author's text", async () => {
  const quoted = "save() { return 1 }";
  assert.equal(
    await returns(
      `export default () => { try { structuredClone({ ${quoted} }) } catch (error) { return error.message } }`,
    ),
    `${quoted} could not be cloned.`,
  );
  for (const [code, expected] of [
    ["class A extends (a => a.b) {}", "Class extends value a => a.b is not a constructor or null"],
    [
      "Map.prototype.get.call(() => { return 1 })",
      "Method Map.prototype.get called on incompatible receiver () => { return 1 }",
    ],
  ]) {
    assert.equal(await message(`export default () => { ${code} }`), expected);
  }
});

test("a long function that the engine shortens shows no part of a guard, at any length", async () => {
  for (let before = 60; before < 112; before++) {
    const code = `export default () => { Map.prototype.get.call(async (${"a".repeat(before)}) => { return 1; ${"b;".repeat(60)} }) }`;
    const quoted = await message(code);
    assert.doesNotMatch(quoted, /\$|--/);
    assert.match(
      quoted,
      /^Method Map\.prototype\.get called on incompatible receiver async \(a+.*\.\.\.<omitted>\.\.\. }$/,
    );
  }
});
