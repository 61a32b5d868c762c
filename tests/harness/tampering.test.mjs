// Programs that break everything they can reach. Each still logs, answers and ends in order.

import assert from "node:assert/strict";
import { test } from "node:test";
import { BOOM, attacks } from "./attacks.mjs";
import { start } from "./workerd.mjs";

const run = await start();

/** A program that attacks at top level or in its handler, then does something of everything. */
const program = (attack, top) => `
import { AsyncLocalStorage } from "node:async_hooks";
import * as harness from "../harness.js";
const names = Object.getOwnPropertyNames, own = Object.getOwnPropertyDescriptor, define = Object.defineProperty, log = console.log, error = new TypeError("shown"), map = new Map([[1, 2]]), bytes = new Uint8Array([1]);
const headers = new Headers({ "x-a": "1" }); headers.append("set-cookie", "a=1"); headers.append("set-cookie", "b=2");
const Response0 = Response, response = () => new Response0("body", { __proto__: null, headers });
${top ? attack : ""}
export default { async fetch() {
  ${top ? "" : attack};
  log("said", { a: [1, , { b: 2 }] }, map, bytes, error, [undefined, null, -0, 1n], /x/, "%");
  await null;
  log("more");
  return response();
} };`;

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

/** The newest date, and the oldest, where Node's modules are not there. */
const DATES = [{}, { date: "2023-01-01", flags: ["nodejs_als"] }];

for (const [name, attack] of Object.entries(attacks)) {
  for (const [top, options] of [
    [true, DATES[0]],
    [false, DATES[0]],
    [true, DATES[1]],
    [false, DATES[1]],
  ]) {
    test(`${name}, ${top ? "at top level" : "in the handler"}${options.date ? `, ${options.date}` : ""}`, async () => {
      const frames = await run(program(attack, top), options);
      const said = frames.of("console").filter(({ args }) => args[0] === "said" || args[0] === "more");
      // At the oldest date the runtime itself meets some of the traps; the program breaks, and the run is still told whole.
      if (!options.date || frames.outcome === "returned")
        assert.deepEqual(
          [frames.thrown, frames.outcome, String(frames.body), said.length],
          [[], "returned", "body", 2],
        );
      else assert.deepEqual([frames.thrown, frames.outcome, said.length], [["body undefined: undefined"], "threw", 2]);
      delete said[0].args[4].stack;
      assert.deepEqual(said[0].args, ARGS);
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

test("values that fight back", async () => {
  const values = {
    getters: "{ get a() { throw 1 } }",
    "a proxy whose traps throw": `new Proxy({}, new Proxy({}, { get() { throw 1 } }))`,
    "an error with a stack that throws": `Object.defineProperty(new Error("m"), "stack", { get() { throw 1 } })`,
    "a prototype that is such a proxy": `Object.create(new Proxy({}, new Proxy({}, { get() { throw 1 } })))`,
    "a constructor that is one": `({ __proto__: { constructor: new Proxy(class {}, new Proxy({}, { get() { throw 1 } })) } })`,
    "a false Map": `Object.create(Map.prototype)`,
    "a false Response": "Object.create(Response.prototype)",
    "a false Headers": "Object.create(Headers.prototype)",
    "a false Promise": "Object.create(Promise.prototype)",
    "a false regular expression": "Object.create(RegExp.prototype)",
    "a detached buffer": "(() => { const b = new ArrayBuffer(8); structuredClone(b, { transfer: [b] }); return b })()",
    "its view":
      "(() => { const b = new Uint8Array(8); structuredClone(b.buffer, { transfer: [b.buffer] }); return b })()",
    "a revoked proxy": "(() => { const p = Proxy.revocable({}, {}); p.revoke(); return p.proxy })()",
    "a revoked function": "(() => { const p = Proxy.revocable(() => 1, {}); p.revoke(); return p.proxy })()",
    "a tag that lies": `{ [Symbol.toStringTag]: "Map" }`,
  };
  const list = Object.values(values);
  const frames = await run(
    `export default { fetch() {\n${list.map(value => `console.log((${value}));`).join("\n")}\nreturn new Response(null) } }`,
  );
  assert.deepEqual([frames.thrown, frames.outcome, frames.said.length], [[], "returned", list.length]);
});

test("a then on Object.prototype breaks the program, not the run", async () => {
  const frames = await run(
    `Object.prototype.then = () => { throw new Error("then") }; export default { async fetch() { console.log("said"); return new Response("body") } }`,
  );
  assert.deepEqual([frames.said, frames.thrown, frames.outcome], [["said"], ["handler Error: then"], "threw"]);
});

test("a then that throws breaks what the runtime does, and the run still ends", async () => {
  for (const attack of [
    `Promise.prototype.then = ${BOOM}`,
    `Object.defineProperty(Promise, Symbol.species, { get: ${BOOM} })`,
    `Object.defineProperty(Promise.prototype, "constructor", { get: ${BOOM} })`,
  ]) {
    const frames = await run(program(attack, false));
    assert.deepEqual([frames.said, frames.outcome], [["said", "more"], "threw"]);
  }
});

test("promises that never tell hold up no end", async () => {
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

/** Calls itself as the host would, all but the key. */
const recursive = `import { exports } from "cloudflare:workers"; let n = 0;
export default { async fetch() { n++; const r = await exports.default({ props: { main: "user/main.js", prompt: "" } }).fetch("http://x"); await r.text(); return new Response(n + " " + r.status) } }`;

test("a program that calls itself is refused, by the host's key where there is one, else after 16 times", async () => {
  const frames = await run(
    `import { exports } from "cloudflare:workers"; export default { async fetch() { const r = await exports.default.fetch("http://x"); return new Response(r.status + " " + await r.text()) } }`,
  );
  assert.deepEqual(
    [String(frames.body), frames.outcome],
    ["503 a program cannot call the harness that runs it", "returned"],
  );
  const keyed = await run(recursive, { key: "secret" }),
    open = await run(recursive);
  assert.deepEqual([String(keyed.body), keyed.outcome], ["1 503", "returned"]);
  assert.deepEqual([String(open.body), open.outcome], ["16 200", "returned"]);
});

test("runs that hang take no slot from the host's later ones", async () => {
  const hangs = `export function run(hang) { return hang ? new Promise(() => {}) : "fine" }`;
  for (let i = 0; i < 17; i++)
    assert.match((await run(hangs, { id: "hangs", key: "k", args: [true] })).at(-1).message, /had hung/);
  assert.equal((await run(hangs, { id: "hangs", key: "k", args: [false] })).one("result").value, "fine");
});
