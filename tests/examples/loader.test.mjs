// The bindings to the Worker Loader, tested through the responses of the Worker in tests/loader.
import assert from "node:assert/strict";
import { test } from "node:test";
import { loader } from "../../scripts/build/worker.mjs";
import { at } from "../../scripts/lib/paths.mjs";
import { start } from "../worker/petri.mjs";

/** @import { Json } from "../worker/types.mjs" */

const worker = await start({ folders: [loader, at("tests", "loader", "outside")], ready: "/" });
/**
 * Returns the JSON response of the Worker; the path decides its shape.
 * @param {string} path
 * @returns {Promise<Json>}
 */
const ask = async path => {
  const response = await worker.fetch(path);
  assert.equal(response.status, 200);
  return response.json();
};
const BLOCKED = /not permitted to access the internet/;

test("a Worker is loaded with modules of every type", async () => {
  assert.deepEqual(await ask("/modules"), {
    cjs: 6,
    text: 'a "note"\n',
    value: { list: [1, null, "ü"] },
    data: [true, 0, 159, 255],
    sum: 42,
  });
});

test("a Worker is loaded with an env, or without one", async () => {
  assert.deepEqual(await ask("/env"), [{ WHO: "me", LIST: [1, { deep: true }] }, []]);
});

test("a Worker gets its compatibility date and flags", async () => {
  const found = await ask("/compatibility");
  assert.equal(found.length, 3);
  assert.deepEqual(
    found.map((/** @type {string} */ text) => text.split(" ")[1]),
    ["none", "node", "node"],
  );
});

test("an entrypoint is chosen by name and gets its props", async () => {
  const [bare, props, other, missing] = await ask("/entrypoints");
  assert.deepEqual([bare.name, bare.props ?? {}], ["default", {}]);
  assert.deepEqual(
    [props, other],
    [
      { name: "default", props: { a: [1] } },
      { name: "Other", props: { b: null } },
    ],
  );
  assert.match(missing.error, /no such entrypoint: Missing/);
});

test("the network of a Worker is blocked, goes to another Worker, or is inherited", async () => {
  const [none, to, inherited] = await ask("/outbound");
  assert.match(none.threw, BLOCKED);
  assert.equal(to, "outside was asked http://127.0.0.1:9/x");
  assert.ok(inherited.threw && !BLOCKED.test(inherited.threw), JSON.stringify(inherited));
});

test("limits are accepted", async () => {
  assert.equal(await ask("/limits"), "within limits");
});

test("a Worker with an id is defined once, a Worker without an id every time", async () => {
  const { counts, defined } = await ask("/ids");
  assert.deepEqual([counts, defined], [[1, 2, 1, 1, 1], 2]);
});

test("tail Workers receive the log events", async () => {
  assert.equal(await ask("/tails"), "ran");
  const since = performance.now();
  let received = await ask("/told");
  while (received.length === 0) {
    assert.ok(performance.now() - since < 20_000, "the tail Worker received no events");
    received = await ask("/told");
  }
  assert.deepEqual(received, ["told", 1]);
});

test("a definition read from JSON has no network, either", async () => {
  const { read, bad } = await ask("/json");
  assert.match(read, BLOCKED);
  assert.equal(bad.filter((/** @type {{ error?: string }} */ { error }) => error).length, 3);
});
