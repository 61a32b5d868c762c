// A program does not see what the compiler adds. The modules are written as the compiler writes them
// (crates/petri-compiler/src/guard.rs), with a source map.
import assert from "node:assert/strict";
import { test } from "node:test";
import { start } from "./workerd.mjs";

const run = await start();
const GUARD = "if(!(--$n>=0))$n=$t(1);",
  BEFORE = "(--$n>=0||($n=$t(1)),",
  MARK = "/*$n*/";
const IMPORTS =
  '\nimport{trip as $t,counted as $f,caught as $c,resolved as $r}from"../guard.js";function $i(s){return $r(s,[],[],[])}';

/**
 * Returns the result of a compiled program.
 * @param {string} code
 * @param {string} [maps]
 */
async function returns(code, maps = "0\n{}") {
  const frames = await run(`var $n=0;${code}${IMPORTS}`, { maps });
  assert.deepEqual(frames.thrown, []);
  return frames.one("result").value;
}

/** Functions as the compiler writes them, and as their author wrote them. */
const FUNCTIONS = [
  [`function () {${GUARD} return 1 }`, "function () { return 1 }"],
  [`function () { 'use strict'${MARK};${GUARD}\nreturn 1 }`, "function () { 'use strict'\nreturn 1 }"],
  [`a => ${BEFORE}b => ${BEFORE}a${MARK})${MARK})`, "a => b => a"],
  [`() => ${BEFORE}/x/${MARK})`, "() => /x/"],
  [`(a = ${BEFORE}g()${MARK})) => {${GUARD}}`, "(a = g()) => {}"],
  [`() => {${GUARD} while (1) {${MARK}${GUARD}break;${MARK}} }`, "() => { while (1) break; }"],
  [`() => {${GUARD} while (1) {${GUARD}} }`, "() => { while (1) {} }"],
  [`class {static${MARK}{${GUARD}} static {${GUARD}} x = 1 }`, "class { static {} x = 1 }"],
  [`() => ${BEFORE}({ then: $f(g${MARK}), then:$f(g${MARK}) })${MARK})`, "() => ({ then: g, then:g })"],
  [`then => {${GUARD} return { then:$f(then/*$n:*/) } }`, "then => { return { then } }"],
  [`name => ${BEFORE}import($i(name,$i${MARK}))${MARK})`, "name => import(name)"],
  [`() => ${BEFORE}import((0${MARK},"./a"${MARK},"./a \\"b.ts"/*$n&*/))${MARK})`, '() => import("./a")'],
  [
    `() => ${BEFORE}import((0${MARK},"./a", { with: {} },${MARK}"./a.ts"/*$n&*/))${MARK})`,
    '() => import("./a", { with: {} },)',
  ],
  [`() => {${GUARD} try { g() } catch (e) {$c(e); g(e) } }`, "() => { try { g() } catch (e) { g(e) } }"],
  [
    `() => {${GUARD} try {${MARK}try{ g() }catch($_0){throw $c($_0)}} catch ({ a }) { g(a) } }`,
    "() => { try { g() } catch ({ a }) { g(a) } }",
  ],
];

test("a function's text is as its author wrote it", async () => {
  const list = FUNCTIONS.map(([compiled]) => `(${compiled})`).join();
  assert.deepEqual(
    await returns(`const g = 1; export default () => ${BEFORE}[${list}].map(String)${MARK})`),
    FUNCTIONS.map(([, own]) => own),
  );
  const [[compiled, own]] = FUNCTIONS;
  assert.deepEqual(
    await returns(`const f = (${compiled}); export default () => ${BEFORE}[f.toString(), f + "", \`\${f}\`]${MARK})`),
    [own, own, own],
  );
});

test("names with other numbers are removed, and text that only looks added stays", async () => {
  const source = "() => {if(!(--$7n>=0))$7n=$7t(1); return 'if(!(--$n>=0))$n=$t(1);' }";
  const frames = await run(
    `var $7n=0;export default () => {if(!(--$7n>=0))$7n=$7t(1);return String(${source})};\nimport{trip as $7t}from"../guard.js";`,
    {
      maps: "7\n{}",
    },
  );
  assert.equal(frames.one("result").value, "() => { return 'if(!(--$n>=0))$n=$t(1);' }");
});

test("the replaced toString looks native, like everything that the harness replaces", async () => {
  const shown = await returns(`export default () => {${GUARD}
    const { toString } = Function.prototype;
    const thrown = [];
    try {
      toString.call({});
    } catch (error) {
      thrown.push(error.name + ": " + error.message);
    }
    const native = [toString, console.log, setTimeout, Proxy, Proxy.revocable, structuredClone];
    native.push($f(Array.prototype.forEach), Error, Error.captureStackTrace, (() => 1).bind());
    return { thrown, keys: Reflect.ownKeys(toString), texts: native.map(String) };
  }`);
  assert.deepEqual(
    [shown.thrown, shown.keys],
    [["TypeError: Function.prototype.toString requires that 'this' be a Function"], ["length", "name"]],
  );
  for (const text of shown.texts) assert.match(text, /^function [\w ]*\(\) \{ \[native code\] \}$/);
});

// Only the guard is added to the second line: 23 characters from column 23 on.
const MAPS = '0\n{"main.js":[9,[1,22,22,23,0],[]]}';
const FAILS = `\nexport default () => {${GUARD} return `;

test("a stack has the author's locations and no frame of the harness", async () => {
  const stack = await returns(`${FAILS}new Error("x").stack }`, MAPS);
  assert.equal(stack, "Error: x\n    at default (main.js:2:31)");
});

test("a program's own prepareStackTrace gets call sites with the author's locations", async () => {
  const shown = await returns(
    `${FAILS}[Error.prepareStackTrace = describe, new Error("x").stack, Error.prepareStackTrace = undefined, new Error("y").stack] }
    function describe(error, sites) {
      return sites.map(site => [site.getFileName(), site.getLineNumber(), site.getFunctionName(), String(site)].join());
    }`,
    MAPS,
  );
  const [, described, , stack] = shown;
  assert.match(described[0], /^main\.js,2,default,default \(main\.js:2:\d+\)$/);
  assert.deepEqual([described.length, stack.split("\n").length], [1, 2]);
});

test("code that the engine quotes has no guard in it", async () => {
  const clone = await returns(
    `export default () => {${GUARD} try { structuredClone({ save() {${GUARD} return 1 } }) } catch (error) {$c(error); return error.message } }`,
  );
  assert.equal(clone, "save() { return 1 } could not be cloned.");
  const frames = await run(
    `var $n=0;export default () => {${GUARD} class A extends (a => ${BEFORE}a.b${MARK})) {} }${IMPORTS}`,
    { maps: "0\n{}" },
  );
  assert.deepEqual(frames.thrown, ["handler TypeError: Class extends value a => a.b is not a constructor or null"]);
  assert.match(
    frames.one("error").error.stack,
    /^TypeError: Class extends value a => a\.b is not a constructor or null\n/,
  );
});
