// Error messages of the engine and the platform quote the program's code as its author wrote it. Each program runs
// uncompiled in Node, and compiled in the harness.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { Frames, start } from "../harness/workerd.mjs";
import { startCompiler } from "./compiler.mjs";
import { compilerPath } from "./path.mjs";

const compiler = startCompiler(compilerPath());
after(() => compiler.stop());
const run = await start();

/**
 * Returns the result of a program's default function in the harness.
 * @param {string} program
 */
async function returns(program) {
  const {
    modules,
    source_maps: maps,
    diagnostics,
  } = await compiler.compile({ "main.js": program, "lib.ts": "export const a = 1;" });
  assert.equal(diagnostics, undefined);
  const frames = await run(modules, { main: "main.js", maps });
  assert.ok(frames instanceof Frames);
  assert.deepEqual(frames.thrown, []);
  return frames.one("result").value;
}

/**
 * Returns the same in Node.
 * @param {string} program
 */
const inNode = async program => (await import(`data:text/javascript,${encodeURIComponent(program)}`)).default();

/**
 * Returns a program that returns everything that can be read of the error that some code throws.
 * @param {string} code
 */
const reading = code => `
  export default async () => {
    try {
      await (async () => { ${code} })();
    } catch (e) {
      return [e.name, e.message, String(e), String(e.stack).split("\\n    at ")[0]];
    }
  };
`;

/** Mistakes for which the engine's message quotes a function, a class or a key, one for each kind of message. */
const QUOTING = [
  "class A extends (() => { return 1 }) {}",
  "(() => { return 1 }) in 1",
  "'use strict'; new Proxy(Object.freeze({ a: () => { return 1 } }), { get() { return 2 } }).a",
  "Reflect.construct(() => { return 1 }, [])",
  "Reflect.construct(Object, [], x => x.y)",
  "Map.prototype.get.call(() => { for (;;) return 1 })",
  "Promise.prototype.then.call(class A { static m() { return 1 } })",
  "Object.getOwnPropertyDescriptor(Map.prototype, 'size').get.call(async () => { await 1 })",
  "Object.freeze(Object.assign(() => { return 1 }, { x: 1 })).x = 2",
  "class A { static m() { return 1 } } Object.freeze(A).m = 2",
  "(() => { return 1 }).name = 2",
  "delete Object.freeze(Object.assign(() => { return 1 }, { x: 1 })).x",
  "Object.setPrototypeOf(Object.preventExtensions(() => { return 1 }), {})",
  "await Promise.all.call(() => { return 1 }, [])",
  "structuredClone({ save() { return 1 } })",
  "new MessageChannel().port1.postMessage({ save() { return 1 } })",
  "null[() => { return 1 }]",
  "undefined[function named() { while (1) return 1 }] = 1",
  "new Intl.DateTimeFormat('en', { timeZone: () => { return 1 } })",
  "Atomics.add(() => { return 1 }, 0, 1)",
  "Symbol.keyFor(() => { return 1 })",
  "[1].values().take(() => { return 1 })",
  "new Date()[Symbol.toPrimitive](() => { return 1 })",
  "class A { static get x() { return 1 } } A.x = 2",
  "JSON.parse(() => { return 1 })",
  "BigInt(() => { return 1 })",
  "new RegExp(() => { return '(' })",
  "const f = () => { try { f() } catch (e) { throw e } finally { } }; Symbol.keyFor(() => { try { f() } catch (e) { f(e) } })",
  "Symbol.keyFor(() => { try { } catch ({ message }) { message() } })",
  "Symbol.keyFor(p => p.then(1, e => e).catch(p))",
  "Symbol.keyFor(() => import('./lib'))",
  "class Tree { constructor() { this.self = this } } JSON.stringify(new Tree())",
  "const x = {}; x.f(() => 1)",
  "const f = a => a.b(); f({})",
  "const f = ([a]) => a; f(1)",
  "const f = ({ a: { b } }) => b; f({})",
  "const o = { g: () => 5 }; o.g(() => 1)()",
  "const f = () => 1; new f()",
  "const x = {}; for (const a of x.items()) ;",
  "const x = {}; x.then.call(x, () => 1)",
  "const then = 5; const o = { then }; new o.then()",
];

test("a message that quotes code shows it as its author wrote it", async () => {
  for (const code of QUOTING) {
    const program = reading(code);
    const expected = await inNode(program);
    assert.ok(Array.isArray(expected), code);
    assert.deepEqual(await returns(program), expected, code);
  }
});

test("a long function that is shortened in a message shows nothing that was added, at any length", async () => {
  for (const body of [
    "try { } catch (e) { e }",
    "try { } catch ({ a }) { a }",
    "a.catch(b)",
    "import('./lib')",
    "for (;;) a",
    "b => a",
  ]) {
    for (let length = 40; length < 112; length += 1) {
      const program = reading(`Symbol.keyFor(async (${"a".repeat(length)}) => { ${body}; ${"b;".repeat(60)} })`);
      const [, message] = await returns(program);
      assert.doesNotMatch(message, /\$|--|\/\*/);
      // The cut may leave a part of an addition that cannot be told from the author's code, up to the beginning of its
      // name.
      const head = message.split("...<omitted>...")[0].slice(0, -"}catch(".length);
      assert.ok(program.includes(head), message);
    }
  }
});

const MISTAKE = "Symbol.keyFor(() => { return 1 })",
  MESSAGE = "() => { return 1 } is not a symbol";

/** Ways to get hold of an error, each of which returns the message. */
const WAYS = [
  `try { ${MISTAKE} } catch (error) { return error.message }`,
  `try { ${MISTAKE} } catch ({ message }) { return message }`,
  `try { try { ${MISTAKE} } finally { } } catch ({ message: [...letters] }) { return letters.join("") }`,
  `for (let i = 0; ; i++) try { if (i > 1) ${MISTAKE} } catch ({ message }) { return message }`,
  `try { await (async () => ${MISTAKE})() } catch (error) { return JSON.parse(JSON.stringify(error, ["message"])).message }`,
  `try { for await (const x of (async function* () { ${MISTAKE} })()) x } catch (error) { return error.message }`,
  `try { ${MISTAKE} } catch (error) { return Object.getOwnPropertyDescriptor(error, "message").value }`,
  `try { ${MISTAKE} } catch (error) { return String(error).slice("TypeError: ".length) }`,
  `try { await Promise.any([(async () => ${MISTAKE})()]) } catch (error) { return error.errors[0].message }`,
];

test("a message has no guards in it, however the program gets hold of the error", async () => {
  for (const way of WAYS) assert.equal(await returns(`export default async () => { ${way} }`), MESSAGE, way);
});

test("a listener for rejections gets a message without guards", async () => {
  const program = `export default () => new Promise(resolve => {
    addEventListener("unhandledrejection", event => resolve(event.reason.message));
    (async () => ${MISTAKE})();
  })`;
  const { modules, source_maps: maps } = await compiler.compile({ "main.js": program });
  assert.ok(modules);
  const frames = await run(modules, { main: "main.js", maps });
  assert.ok(frames instanceof Frames);
  assert.equal(frames.one("result").value, MESSAGE);
});

test("a caught value is the thrown one, also if it cannot be changed", async () => {
  const program = `export default () => {
    const caught = [];
    const values = [
      1,
      "x",
      null,
      undefined,
      Symbol.iterator,
      () => 1,
      Object.freeze(new Error("a")),
      new Proxy(new Error("b"), { getOwnPropertyDescriptor() { throw new Error("trap") } }),
      { get message() { throw new Error("getter") } },
    ];
    for (const thrown of values) {
      try { throw thrown } catch (e) { caught.push(e === thrown) }
      try { throw thrown } catch ({ ...e }) { caught.push(e) } finally { continue }
    }
    return caught.filter(it => it === true).length;
  }`;
  assert.equal(await returns(program), 9);
});

test("a missing module is named without the folder of the programs", async () => {
  for (const specifier of ['"./nope"', '"./nope.ts"', '"./no" + "pe"']) {
    const [, message, text, head] = await returns(reading(`await import(${specifier})`));
    assert.match(message, /^No such module "nope(\.ts)?"\.$/);
    assert.deepEqual([text, head], [`Error: ${message}`, `Error: ${message}`]);
  }
});
