// Programs that break everything they can reach. Each still logs, responds and ends in order.

import assert from "node:assert/strict";
import { test } from "node:test";
import { fill, load } from "./load.mjs";
import { start } from "./workerd.mjs";

const run = await start();

const attacks = load("attacks");
const { names, programs } = load("tampering");

/**
 * Returns the program of `attacked.js` with an attack at the top level or in its handler.
 * @param {Record<string, string>} attack a module that exports the attack, and the modules it imports
 * @param {boolean} top
 */
function attacked({ "main.js": attack, ...lib }, top) {
  return { ...fill(programs.attacked, { AT_TOP_LEVEL: String(top) }), ...lib, "attack.js": attack };
}

/**
 * Returns an attack of one statement.
 * @param {string} statement
 */
const attackOf = statement => ({
  ...attacks.programs.array_iterator,
  "main.js": `import { boom } from "./lib/breaking.js";\nexport default () => {\n  ${statement};\n};\n`,
});

const ARGS = [
  "said",
  {
    type: "object",
    properties: [
      [
        "a",
        {
          type: "array",
          length: 3,
          items: [1, { type: "hole", count: 1 }, { type: "object", properties: [["b", 2]] }],
        },
      ],
    ],
  },
  { type: "map", class: "Map", size: 1, entries: [[1, 2]] },
  { type: "bytes", class: "Uint8Array", length: 1, items: [1] },
  { type: "error", name: "TypeError", message: "shown" },
  {
    type: "array",
    length: 4,
    items: [{ type: "undefined" }, null, { type: "number", value: "-0" }, { type: "bigint", value: "1" }],
  },
  { type: "regexp", value: "/x/" },
  "%",
];

/**
 * The newest compatibility date, and the oldest, which has no Node modules.
 * @type {import("./types.mjs").Options[]}
 */
const DATES = [{}, { date: "2023-01-01", flags: ["nodejs_als"] }];

for (const [file, name] of Object.entries(attacks.names)) {
  for (const options of DATES) {
    for (const top of [true, false]) {
      test(`a run is complete after an attack: ${name}, ${top ? "at top level" : "in the handler"}${options.date ? `, ${options.date}` : ""}`, async () => {
        const frames = await run(attacked(attacks.programs[file], top), options);
        const logged = frames.of("console").filter(({ args }) => args[0] === "said" || args[0] === "more");
        // At the oldest date the runtime itself runs some of the traps. The program then fails, and its run is still
        // reported completely.
        if (!options.date || frames.outcome === "returned")
          assert.deepEqual(
            [frames.thrown, frames.outcome, String(frames.body), logged.length],
            [[], "returned", "body", 2],
          );
        else
          assert.deepEqual([frames.thrown, frames.outcome, logged.length], [["body undefined: undefined"], "threw", 2]);
        delete logged[0].args[4].stack;
        assert.deepEqual(logged[0].args, ARGS);
        assert.deepEqual(frames.one("response").headers, [
          ["content-type", "text/plain;charset=UTF-8"],
          ["x-a", "1"],
          ["set-cookie", "a=1"],
          ["set-cookie", "b=2"],
        ]);
        assert.equal(frames.of("end").length, 1);
      });
    }
  }
}

test(names.values, async () => {
  const frames = await run(programs.values);
  assert.deepEqual([frames.thrown, frames.outcome, frames.logged.length], [[], "returned", 15]);
});

test(names.object_then, async () => {
  const frames = await run(programs.object_then);
  assert.deepEqual([frames.logged, frames.thrown, frames.outcome], [["said"], ["handler Error: then"], "threw"]);
});

test("a then that throws breaks the runtime's streams, and a body of text is still sent", async () => {
  for (const attack of [
    "Promise.prototype.then = boom",
    "Object.defineProperty(Promise, Symbol.species, { get: boom })",
    'Object.defineProperty(Promise.prototype, "constructor", { get: boom })',
  ]) {
    const text = attacked(attackOf(attack), false);
    const stream = fill(text, { '"body"': "new ReadableStream({ start: body => body.close() })" });
    for (const [program, outcome] of /** @type {const} */ ([
      [text, "returned"],
      [stream, "threw"],
    ])) {
      const frames = await run(program);
      assert.deepEqual([frames.logged, frames.outcome], [["said", "more"], outcome], attack);
    }
  }
});

test("promises that never call back do not delay the end", async () => {
  const deaf = "class Deaf { constructor(f) { f(() => {}, () => {}) } then() {} };";
  for (const attack of [
    "Promise.prototype.then = () => {}",
    "Object.prototype.then = () => {}",
    `${deaf} Object.defineProperty(Promise, Symbol.species, { get: () => Deaf })`,
    `${deaf} Deaf[Symbol.species] = Deaf; Promise.prototype.constructor = Deaf`,
  ]) {
    for (const options of DATES) {
      const frames = await run(`export default () => { ${attack}; return 5 }`, options);
      assert.deepEqual([frames.one("result")?.value, frames.outcome], [5, "returned"], attack);
    }
  }
});

test("a program that calls itself is refused at once if the host has a key, else at the 17th call", async () => {
  const frames = await run(programs.exports_call);
  assert.deepEqual(
    [String(frames.body), frames.outcome],
    ["503 a program cannot call the harness that runs it", "returned"],
  );
  const keyed = await run(programs.recursion, { key: "secret" });
  const open = await run(programs.recursion);
  assert.deepEqual([String(keyed.body), keyed.outcome], ["1 503", "returned"]);
  assert.deepEqual([String(open.body), open.outcome], ["16 200", "returned"]);
});

test("hung runs do not count as active runs of a host with a key", async () => {
  const hangs = `export function run(hang) { return hang ? new Promise(() => {}) : "fine" }`;
  for (let i = 0; i < 17; i++)
    assert.match((await run(hangs, { id: "hangs", key: "k", args: [true] })).hostMessage, /had hung/);
  assert.equal((await run(hangs, { id: "hangs", key: "k", args: [false] })).one("result").value, "fine");
});
