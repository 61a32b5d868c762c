// Which runs share an isolate: runs of one visitor or session with the same program do, runs of different ones never
// do.
import assert from "node:assert/strict";
import { test } from "node:test";
import { bodyText, start } from "./petri.mjs";

/** @import { ExecuteRequest, RunRecord } from "./types.mjs" */

const petri = await start();
/** Stores each prompt in the module and answers with all prompts so far. */
const diary = `
  const asked = [];
  globalThis.count = (globalThis.count ?? 0) + 1;
  export default {
    fetch(request) {
      asked.push(new URL(request.url).searchParams.get("q"));
      return Response.json([...asked, globalThis.count]);
    },
  };
`;
/**
 * Returns the answer of the diary.
 * @param {RunRecord} run
 */
const answer = ({ report }) => JSON.parse(bodyText(report));
/**
 * Runs the diary.
 * @param {ExecuteRequest} request
 */
const call = async request => {
  const report = await petri.execute({ code: diary, ...request });
  return { prompts: JSON.parse(bodyText(report)), cold: report.timing.cold };
};

test("two visitors of one stateful program see nothing of each other", async () => {
  const [anna, bert] = [petri.visitor(), petri.visitor()];
  assert.deepEqual(answer(await anna.run(diary, "secret of anna")), ["secret of anna", 1]);
  assert.deepEqual(answer(await bert.run(diary, "bert")), ["bert", 1]);
  assert.deepEqual(answer(await anna.run(diary, "anna again")), ["secret of anna", "anna again", 1]);
  assert.deepEqual(answer(await bert.run(diary, "bert again")), ["bert", "bert again", 1]);
  assert.notEqual(anna.cookie, bert.cookie);
});

test("a visitor's second run is warm, and the report says so", async () => {
  const visitor = petri.visitor();
  const cold = async (/** @type {string} */ code) => (await visitor.run(code)).report.timing.cold;
  assert.deepEqual(
    [await cold(diary), await cold(diary), await cold(diary + "\n"), await cold(diary)],
    [true, false, true, false],
  );
});

test("different options get different isolates; the prompt and the request do not matter", async () => {
  const session = "options";
  await call({ session });
  for (const same of [
    { prompt: "p" },
    { request: { method: "POST", path: "/x", body: "b" } },
    { args: [1] },
    { network: "blocked" },
  ])
    assert.equal((await call({ session, ...same })).cold, false, JSON.stringify(same));
  for (const other of [
    { env: { A: 1 } },
    { env: { A: "1" } },
    { compatibility_date: "2026-09-01" },
    { compatibility_flags: ["nodejs_compat"] },
    { limits: { cpu_ms: 100 } },
  ])
    assert.equal((await call({ session, ...other })).cold, true, JSON.stringify(other));
});

test("callers without a session get a fresh isolate for every run", async () => {
  for (const prompt of ["a", "b", "c"]) assert.deepEqual(await call({ prompt }), { prompts: [prompt, 1], cold: true });
});

test("callers with the same session share an isolate, callers with different sessions do not", async () => {
  assert.deepEqual(await call({ session: "one", prompt: "a" }), { prompts: ["a", 1], cold: true });
  assert.deepEqual(await call({ session: "one", prompt: "b" }), { prompts: ["a", "b", 1], cold: false });
  for (const session of ["One", "one ", "on", "one\0"])
    assert.deepEqual(await call({ session, prompt: "x" }), { prompts: ["x", 1], cold: true }, session);
});

test("a session with the name of a visitor does not share the visitor's isolate", async () => {
  const visitor = petri.visitor();
  await visitor.run(diary, "mine");
  const { id } = visitor;
  for (const session of [id, `visitor ${id}`, visitor.cookie])
    assert.deepEqual((await call({ session, prompt: "theirs" })).prompts, ["theirs", 1]);
});

test("a run that requests a fresh isolate gets one and leaves the warm isolate unchanged", async () => {
  const session = "fresh";
  await call({ session, prompt: "a" });
  assert.deepEqual(await call({ session, prompt: "b", fresh: true }), { prompts: ["b", 1], cold: true });
  assert.deepEqual(await call({ session, prompt: "c" }), { prompts: ["a", "c", 1], cold: false });
});

test("programs whose characters are permutations of each other do not share an isolate", async () => {
  const session = "permutation";
  const program = (/** @type {string} */ word) =>
    `let n = 0; export default { fetch: () => new Response("${word}" + ++n) }`;
  for (const [word, n] of /** @type {[string, number][]} */ ([
    ["abcd", 1],
    ["dcba", 1],
    ["bacd", 1],
    ["abcd", 2],
    ["dcba", 2],
  ]))
    assert.equal(await petri.text({ code: program(word), session }), `${word}${n}`);
  // The same characters, split between the modules at another position, or under swapped names.
  const main = `
    import a from "./a.js";
    import b from "./b.js";
    let n = 0;
    export default { fetch: () => new Response(a + b + ++n) };
  `;
  /**
   * @param {string} a
   * @param {string} b
   */
  const cut = (a, b) => ({ "main.ts": main, "a.js": `export default "${a}"`, "b.js": `export default "${b}"` });
  for (const [a, b, n] of /** @type {[string, string, number][]} */ ([
    ["xy", "z", 1],
    ["x", "yz", 1],
    ["z", "xy", 1],
    ["xy", "z", 2],
  ]))
    assert.equal(await petri.text({ modules: cut(a, b), session }), `${a}${b}${n}`);
});

test("a program that breaks its globals breaks them only for itself", async () => {
  const spoiler = `
    Object.defineProperty(Object.prototype, "spoiled", { value: 1 });
    Array.prototype[Symbol.iterator] = () => {
      throw 1;
    };
    globalThis.Response = null;
    JSON.stringify = () => "spoiled";
    export default {
      fetch() {
        throw 1;
      },
    };
  `;
  const [anna, bert] = [petri.visitor(), petri.visitor()];
  assert.equal((await anna.run(spoiler)).report.success, false);
  assert.deepEqual(answer(await bert.run(diary, "clean")), ["clean", 1]);
  assert.deepEqual(answer(await anna.run(diary, "clean")), ["clean", 1]);
});
