// Programs at the largest accepted depth and length, compiled and run in the Worker, whose stack is far smaller than
// that of a native test. Deeper programs are refused. If `crates/petri-compiler/src/nesting.rs` counts less for a level
// than the level needs on the stack, the Worker overflows and answers 500.
import assert from "node:assert/strict";
import { test } from "node:test";
import { present, start } from "./petri.mjs";

/** @import { Report } from "./types.mjs" */

const petri = await start();
const DEEP = "this nests too deep; split it";

/**
 * @typedef {[begin: string, middle: string, end: string]} Level the text before the next level, the innermost text, and
 * the text after
 */

/**
 * Nested expressions.
 * @type {Level[]}
 */
const LEVELS = [
  ["(", "1", ")"],
  ["[", "1", "]"],
  ["({ a: ", "1", " })"],
  ["f(", "1", ")"],
  ["!", "1", ""],
  ["typeof ", "1", ""],
  ["1 + ", "1", ""],
  ["1 ** ", "1", ""],
  ["1 && ", "1", ""],
  ["a === 1 || ", "1", ""],
  ["a ? 1 : ", "1", ""],
  ["a ? ", "1", " : 1"],
  ["a => ", "1", ""],
  ["a = ", "1", ""],
  ["", "f", "()"],
  ["", "f", ".a"],
  ["", "f", "?.a"],
  ["", "f", "[0]"],
  ["", "f", ".a()"],
  ["", "f", ".then(b => b)"],
  ["", "f", "`a`"],
  ["", "f", "!"],
  ["", "f", " as any"],
  ["<any>", "f", ""],
  ["(class extends ", "f", " {})"],
  ["(function () { return ", "1", "})"],
  ["(() => { if (a) { ", "1", "} })"],
  ["(class { a = ", "1", "})"],
];
/**
 * Nested statements.
 * @type {Level[]}
 */
const STATEMENTS = [
  ["if (a) ", "a;", ""],
  ["if (a) { a; } else ", "a;", ""],
  ["if (a) a; else ", "a;", ""],
  ["{ ", "a;", "}"],
  ["function f() { ", "", "}"],
  ["for (;;) ", "a;", ""],
  ["try { ", "a;", "} finally {}"],
  ["switch (a) { case 1: ", "a;", "}"],
  ["namespace N { ", "", "}"],
  ["class A { static { ", "", "} }"],
];

/**
 * Returns a program with this many levels in a function that is never called.
 * @param {Level} level
 * @param {number} levels
 * @param {string} head
 */
const nested = ([begin, middle, end], levels, head) =>
  `export default () => 1;\nasync function never(a, f) { ${head}${begin.repeat(levels)}${middle}${end.repeat(levels)} }`;

/**
 * Whether the program is accepted. In both cases the response is a report.
 * @param {string} code
 */
async function passes(code) {
  const response = await petri.call("execute", { code });
  assert.equal(response.status, 200, code.slice(0, 200));
  const { outcome } = /** @type {Report} */ (await response.json());
  return !(outcome.type === "refused" && present(outcome.diagnostics)[0].message.startsWith(DEEP));
}

for (const [levels, head] of /** @type {[Level[], string][]} */ ([
  [LEVELS, "return "],
  [STATEMENTS, ""],
])) {
  for (const level of levels) {
    test(`the deepest accepted nesting compiles: ${level.join("…")}`, async () => {
      let [low, high] = [1, 2_000];
      assert.ok(await passes(nested(level, low, head)));
      assert.ok(!(await passes(nested(level, high, head))));
      while (low + 1 < high) {
        const middle = (low + high) >> 1;
        if (await passes(nested(level, middle, head))) low = middle;
        else high = middle;
      }
    });
  }
}

/**
 * Returns a program that answers with the result of `body`, which may use the number `a` from the prompt.
 * @param {string} body
 */
const answering = body => `
  export default {
    async fetch(request: Request): Promise<Response> {
      const a: number = Number(new URL(request.url).searchParams.get("q"));
      ${body}
    },
  };
`;

test("a chain of 1,000 `else if` runs", async () => {
  const steps = Array.from(
    { length: 1_000 },
    (_, n) => `if (a === ${n}) {\n      return new Response("step ${n}");\n    }`,
  );
  const code = answering(`    ${steps.join(" else ")} else {\n      return new Response("none");\n    }`);
  assert.equal(await petri.text({ code, prompt: "999" }), "step 999");
  assert.equal(await petri.text({ code, prompt: "1000" }), "none");
});

test("chains of 1,500 operators run", async () => {
  /**
   * @param {string} operator
   * @param {(n: number) => string | number} part
   */
  const chain = (operator, part) =>
    answering(`    return new Response(String(${Array.from({ length: 1_501 }, (_, n) => part(n)).join(operator)}));`);
  const not = chain("\n      && ", n => `a !== ${n}`);
  assert.equal(await petri.text({ code: not, prompt: "1500" }), "false");
  assert.equal(await petri.text({ code: not, prompt: "1501" }), "true");
  assert.equal(await petri.text({ code: chain(" || ", n => `a === ${n}`), prompt: "1500" }), "true");
  assert.equal(await petri.text({ code: chain(" + ", n => n), prompt: "0" }), String((1_500 * 1_501) / 2));
  assert.equal(
    await petri.text({ code: chain(" + ", n => `"${n % 10}"`), prompt: "0" }),
    "0123456789".repeat(150) + "0",
  );
});
