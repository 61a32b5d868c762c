// The source maps lead every frame of a compiled program's stack back to the author's location. The expected locations
// are those of the uncompiled program, whose types Node erases; syntax that Node cannot erase, like enums, states
// them.

import assert from "node:assert/strict";
import { stripTypeScriptTypes } from "node:module";
import { after, test } from "node:test";
import { startCompiler } from "./compiler.mjs";
import { compilerPath } from "./path.mjs";
import { run } from "./run.mjs";

const compiler = startCompiler(compilerPath());
after(() => compiler.stop());

/** @type {Record<string, string>} */
const ERASABLE = {
  "a throw": "null!.x",
  "after a type": "type A = { a: 1 }\nconst f = (a: A): never => { throw new Error('é😀') }\nf({ a: 1 })",
  "on a line with other characters": "const 日本 = '😀', x: any = null; const y = /* é */ x.z as string",
  "in an arrow": "const f = <T,>(x: T) => (x as any).a.b; const g = (x: any) => f(x); g({}.c)",
  "in a loop": "let x: any;\nfor (const i of [1])\n  if (i) x.y; else x",
  "in a class":
    "class A<T> {\n  constructor(x: any) { x.y.z }\n  static make(): A<any> { return new A({}) }\n}\nA.make()",
  "in a field": "class A { declare a: 1; public b: number = (null as any).c }\nnew A()",
  "in a derived class":
    "class A { constructor(f: () => any) { f() } }\nclass B extends A { private x?: any; constructor() { super((): any => this.x) } }\nnew B()",
  "in a getter": "const o = { get x(): any { return nothing } }\no.x",
  "in a static block": "class A { static x: any; static { this.x.y } }",
  "in an async arrow": "const f = async (x: any): Promise<any> => { await null; x.y }\nawait f(null)",
  "in a generator": "function* g(x: any) { yield x.y }\nfor (const y of g(null));",
  "in a catch": "try { x } catch (e: unknown) { (e as any).a.b }\nvar x: any; x.y",
  "after guards on one line": "for (let i = 0; i < 1; i++) for (const j of [1]) (() => { (() => q())() })()",
  "a call in a template": "const f = (): string => { throw new Error() }; `${1 as any}${f()}`",
  "a separator that only the engine counts": "const s = '\u2028'; const t: any = null; t.x",
  "line breaks of all kinds": "let a: any\r\n\r\nlet b: {\r\n} = a;\r\n(b as any).c",
  "in an optional chain": "const a: any = { b: {} }; (a!.b?.c as any).d",
  "in a default": "function f(this: any, a?: number, b: any = nothing) {}\nf()",
  "in a callback": "[3, 1].map((x: number): number => { [x].forEach((y: any) => y.z.w); return 1 })",
  "in a timer's promise":
    "await new Promise<void>((_, reject) => setTimeout((): void => { try { nothing } catch (e) { reject(e) } }, 1))",
  "an error with a cause":
    "function f(x: any): any { try { return x.y } catch (cause) { throw new Error('no', { cause }) } }\nf(null)",
};

/**
 * «1» stands before the location of the innermost frame, «2» before that of its caller, and so on.
 * @type {Record<string, string>}
 */
const OTHERS = {
  "a parameter property": "class A {\n  constructor(private readonly x: any) { this.x.y.«1»z }\n}\n«2»new A({})",
  "an enum": "enum E { A, B = (() => { throw «1»new Error() })«2»() }",
  "a namespace": "namespace N { export const o: any = {}; o.a.«1»b }",
  "a namespace's function": "namespace N { export const o: any = {}; export function f() { o.a.«1»b } }\nN.«2»f()",
  "an accessor": "class A { accessor x = (null as any).«1»y }\nnew A()",
  "an arrow with its types on several lines":
    "const f = async (x: any): Promise<\n  any\n> => { x.«1»y }\nawait «2»f(null)",
  "an import that is rewritten": "import { g } from './lib'; «1»g()",
};

/**
 * @param {string} [stack]
 * @returns {[string, number, number][]}
 */
const framesOf = stack =>
  [...(stack ?? "").matchAll(/at .*?user\/(main\.ts):(\d+):(\d+)/g)].map(([, module, line, column]) => [
    module,
    Number(line),
    Number(column),
  ]);

/**
 * Returns the locations to which the stack of the compiled program leads.
 * @param {string} source
 */
async function compiledFrames(source) {
  const sources = { "main.ts": source, "lib.ts": "export const g = () => { throw new Error() }" };
  const { modules, diagnostics } = await compiler.compile(sources);
  assert.equal(diagnostics, undefined, JSON.stringify(diagnostics));
  const { stack } = await run({ modules, main: "main.ts" });
  const { places } = await compiler.compile(sources, { places: framesOf(stack) });
  assert.ok(places);
  return { own: places.map(it => it && [it.module, it.line, it.column]), stack, code: modules["main.ts"] };
}

for (const [name, source] of Object.entries(ERASABLE)) {
  test(`a stack leads to the author's location: ${name}`, async () => {
    const plain = await run({ modules: { "main.ts": stripTypeScriptTypes(source) }, main: "main.ts" });
    // U+2028 ends a line for the engine, but not for an editor.
    const frames = framesOf(plain.stack).map(([module, line, column]) =>
      source.includes("\u2028") ? [module, line - 1, column + source.indexOf("\u2028") + 1] : [module, line, column],
    );
    assert.notEqual(frames.length, 0, plain.stack);
    const { own, stack, code } = await compiledFrames(source);
    assert.deepEqual(own, frames, `${stack}\n${code}`);
  });
}

for (const [name, marked] of Object.entries(OTHERS)) {
  test(`a stack leads to the author's location: ${name}`, async () => {
    /** @type {[string, number, number][]} */
    const expect = [];
    let source = "";
    for (const part of marked.split(/(«\d»)/)) {
      const number = /^«(\d)»$/.exec(part)?.[1];
      const lines = source.split("\n");
      if (number) expect[Number(number) - 1] = ["main.ts", lines.length, lines[lines.length - 1].length + 1];
      else source += part;
    }
    const { own, stack, code } = await compiledFrames(source);
    assert.deepEqual(own.slice(0, expect.length), expect, `${stack}\n${code}`);
  });
}
