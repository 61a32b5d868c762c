// What visitors do with their history: search, delete and undo, pin.
import assert from "node:assert/strict";
import { test } from "node:test";
import { present, start } from "./petri.mjs";

/** @import { Visitor } from "./petri.mjs" */
/** @import { DeletedRuns } from "./types.mjs" */

const petri = await start();
const code = `export default { fetch: () => new Response("ok") }`;

/**
 * Creates a visitor with one run for each prompt.
 * @param {string[]} prompts
 */
async function visitorWith(...prompts) {
  const visitor = petri.visitor();
  const ids = [];
  for (const prompt of prompts) ids.push((await visitor.run(code, prompt)).id);
  return { visitor, ids };
}
/**
 * Returns the prompts of the runs that a search finds.
 * @param {Visitor} visitor
 * @param {string | null} find
 * @param {number | null} [older_than]
 */
const found = async (visitor, find, older_than = null) =>
  (await visitor.rpc("recent", { older_than, find })).runs.map(({ prompt }) => prompt);
const prompts = async (/** @type {Visitor} */ visitor) => (await visitor.history()).prompts;

test("runs are found by any part of their prompt, in any case", async () => {
  const long = `${"x ".repeat(500)}The End`;
  const { visitor } = await visitorWith(
    "Grow a Colony",
    "50% of _it_\n*all*",
    long,
    "ÜBER größe",
    "",
    "a\\b 'c' \"d\"",
  );
  for (const [find, expect] of /** @type {[string, string[]][]} */ ([
    ["colony", ["Grow a Colony"]],
    ["GROW A", ["Grow a Colony"]],
    ["%", ["50% of _it_ *all*"]],
    ["_", ["50% of _it_ *all*"]],
    ["it_ *", ["50% of _it_ *all*"]],
    ["  it_\n\n*all  ", ["50% of _it_ *all*"]],
    ["über GRÖSSE", []],
    ["über GRÖß", ["ÜBER größe"]],
    ["\\b 'c' \"", ["a\\b 'c' \"d\""]],
    ["g%w", []],
    ["nowhere", []],
  ]))
    assert.deepEqual(await found(visitor, find), expect, find);
  assert.equal(
    (await found(visitor, "the end")).length,
    1,
    "the search includes the part of a prompt that the list cuts off",
  );
  for (const all of ["", "  ", null]) assert.equal((await found(visitor, all)).length, 6);
  assert.deepEqual(await found(petri.visitor(), "colony"), []);
});

test("the length of a query is bounded", async () => {
  const { visitor } = await visitorWith("ü".repeat(300));
  assert.equal((await found(visitor, "Ü".repeat(200))).length, 1);
  const response = await visitor.fetch("/rpc/recent", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ older_than: null, find: "ü".repeat(201) }),
  });
  assert.deepEqual(
    [response.status, await response.json()],
    [413, { kind: "too_large", field: "find", message: "find is 201 characters long; at most 200 are taken" }],
  );
});

test("the pages of a search hold only matching runs", async () => {
  const { visitor } = await visitorWith(...Array.from({ length: 46 }, (_, n) => `${n % 2 ? "odd" : "even"} ${n}`));
  const first = await visitor.rpc("recent", { older_than: null, find: "odd" });
  assert.deepEqual([first.runs.length, first.runs[0].prompt, first.runs[19].prompt], [20, "odd 45", "odd 7"]);
  const second = await visitor.rpc("recent", { older_than: first.older, find: "odd" });
  assert.deepEqual([second.runs.map(({ prompt }) => prompt), second.older], [["odd 5", "odd 3", "odd 1"], null]);
  const html = await (await visitor.fetch(`/?find=odd`)).text();
  assert.match(html, /value="odd"/);
  assert.match(html, new RegExp(`href="/\\?older=${first.older}&amp;find=odd"`));
  assert.ok(!html.includes("even 44"));
  assert.match(
    await (await visitor.fetch(`/?find=${encodeURIComponent("<b>&")}`)).text(),
    /No prompt contains “&lt;b&gt;&amp;”/,
  );
  assert.match(
    await (await visitor.fetch(`/?find=${"x".repeat(201)}`)).text(),
    /find is 201 characters long; at most 200 are taken/,
  );
});

test("a deleted run is found nowhere until the deletion is undone", async () => {
  const { visitor, ids } = await visitorWith("one", "two", "three");
  const one = await visitor.rpc("open", { id: ids[0] });
  const before = Date.now();
  const deleted = await visitor.rpc("delete", { id: ids[0] });
  assert.equal(deleted.runs, 1);
  assert.ok(deleted.at >= before - 5 && deleted.at <= Date.now() + 5);
  assert.deepEqual(await prompts(visitor), ["three", "two"]);
  assert.deepEqual(await found(visitor, "one"), []);
  for (const call of ["open", "delete"])
    assert.deepEqual(await visitor.refused(call, { id: ids[0] }), [404, "not_found"]);
  assert.deepEqual(await visitor.refused("pin", { id: ids[0], pinned: true }), [404, "not_found"]);
  assert.equal((await visitor.fetch(`/runs/${ids[0]}`)).status, 404);
  assert.deepEqual((await visitor.recent()).forgotten, deleted);

  assert.deepEqual(await visitor.refused("restore", { at: deleted.at + 1 }), [404, "not_found"]);
  await visitor.rpc("restore", { at: deleted.at });
  assert.deepEqual(await prompts(visitor), ["three", "two", "one"]);
  assert.deepEqual(await visitor.rpc("open", { id: ids[0] }), one);
  assert.equal((await visitor.recent()).forgotten, undefined);
  assert.deepEqual(await visitor.refused("restore", { at: deleted.at }), [404, "not_found"]);
});

test("each deletion is undone separately, the last one first", async () => {
  const { visitor, ids } = await visitorWith("one", "two", "three", "four");
  const first = await visitor.rpc("delete", { id: ids[1] });
  const second = await visitor.rpc("delete", { id: ids[3] });
  const all = present(await visitor.rpc("clear", {}));
  assert.ok(first.at < second.at && second.at < all.at);
  assert.deepEqual([all.runs, await prompts(visitor), await visitor.rpc("clear", {})], [2, [], null]);
  const next = await visitor.run(code, "five");
  assert.ok(next.id > ids[3]);
  for (const [deleted, expect] of /** @type {[DeletedRuns, string[]][]} */ ([
    [all, ["five", "three", "one"]],
    [second, ["five", "four", "three", "one"]],
    [first, ["five", "four", "three", "two", "one"]],
  ])) {
    assert.deepEqual((await visitor.recent()).forgotten, deleted);
    await visitor.rpc("restore", { at: deleted.at });
    assert.deepEqual(await prompts(visitor), expect);
  }
});

test("nobody else can undo a deletion", async () => {
  const { visitor, ids } = await visitorWith("one");
  const { at } = await visitor.rpc("delete", { id: ids[0] });
  const { visitor: other } = await visitorWith("theirs");
  for (const stranger of [petri.visitor(), other])
    assert.deepEqual(await stranger.refused("restore", { at }), [404, "not_found"]);
  assert.deepEqual(await prompts(visitor), []);
});

test("pinned runs are listed first, and clearing the history keeps them", async () => {
  const { visitor, ids } = await visitorWith("one", "two", "three", "four");
  for (const id of [ids[0], ids[2]]) await visitor.rpc("pin", { id, pinned: true });
  const page = await visitor.recent();
  assert.deepEqual(
    [page.runs.map(({ prompt, pinned }) => [prompt, pinned]), page.pinned],
    [
      [
        ["three", true],
        ["one", true],
        ["four", undefined],
        ["two", undefined],
      ],
      2,
    ],
  );
  assert.deepEqual(await found(visitor, "o"), ["one", "four", "two"]);
  assert.equal((await visitor.rpc("clear", {}))?.runs, 2);
  assert.deepEqual(await prompts(visitor), ["three", "one"]);
  await visitor.rpc("pin", { id: ids[2], pinned: false });
  assert.deepEqual(await prompts(visitor), ["one", "three"]);
  assert.deepEqual(await visitor.refused("pin", { id: 99, pinned: true }), [404, "not_found"]);
});

test("at most twenty runs can be pinned", async () => {
  const { visitor, ids } = await visitorWith(...Array.from({ length: 42 }, (_, n) => `${n}`));
  for (const id of ids.slice(0, 20)) await visitor.rpc("pin", { id, pinned: true });
  const response = await visitor.fetch("/rpc/pin", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ id: ids[20], pinned: true }),
  });
  assert.deepEqual(
    [response.status, await response.json()],
    [
      422,
      { kind: "invalid", field: "pinned", message: "20 runs are pinned, which is as many as can be; unpin one first" },
    ],
  );
  // Pinning a run again does not count twice.
  await visitor.rpc("pin", { id: ids[0], pinned: true });
  const { pages, prompts: all } = await visitor.history();
  assert.deepEqual([pages, all.slice(0, 3), all.at(-1)], [[40, 2], ["19", "18", "17"], "20"]);

  // While the pinned run is deleted, another run takes its slot.
  const { at } = await visitor.rpc("delete", { id: ids[0] });
  await visitor.rpc("pin", { id: ids[20], pinned: true });
  await visitor.rpc("restore", { at });
  assert.deepEqual([(await visitor.recent()).pinned, await prompts(visitor).then(all => all.at(-1))], [20, "0"]);
});

test("a full history first drops deleted runs, then the oldest runs that are not pinned", {
  timeout: 120_000,
}, async () => {
  const { visitor, ids } = await visitorWith(...Array.from({ length: 216 }, (_, n) => `${n}`));
  await visitor.rpc("pin", { id: ids[0], pinned: true });
  const { at } = await visitor.rpc("delete", { id: ids[100] });
  await visitor.run(code, "216");
  // Of 217 runs, the deleted one and the 16 oldest without a pin go.
  const after = await prompts(visitor);
  assert.deepEqual([after.length, after[0], after.at(-1)], [200, "0", "17"]);
  assert.deepEqual(await visitor.refused("restore", { at }), [404, "not_found"]);
});

test("without JavaScript, pages search the history and forms pin runs and undo deletions", async () => {
  const { visitor, ids } = await visitorWith("one", "two");
  const posted = async (/** @type {string} */ path) => {
    const response = await visitor.post(path, {});
    assert.deepEqual([response.status, response.headers.get("location")], [303, "/"], path);
    return (await visitor.fetch("/")).text();
  };
  assert.match(await posted(`/runs/${ids[0]}/pin`), new RegExp(`action="/runs/${ids[0]}/unpin"`));
  assert.match(await (await visitor.fetch("/")).text(), /Delete every run that is not pinned/);
  const html = await posted("/runs/clear");
  assert.match(html, /1 run deleted\. You can undo this for 5 minutes\./);
  const [, restore] = present(/action="(\/runs\/restore\/\d+)"/.exec(html));
  assert.doesNotMatch(await posted(restore), /deleted\./);
  assert.deepEqual(await prompts(visitor), ["one", "two"]);
  assert.equal((await visitor.post(restore, {})).status, 404);
  await posted(`/runs/${ids[0]}/unpin`);
  assert.deepEqual(await prompts(visitor), ["two", "one"]);
});
