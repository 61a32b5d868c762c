// A damaged database file: its owner sees an error and can start a new history, and other visitors are not affected.
import assert from "node:assert/strict";
import { openSync, closeSync, readdirSync, readFileSync, statSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { lines, present, start } from "./petri.mjs";

/** @import { ErrorBody, RunUpdate, ShareLink } from "./types.mjs" */

const petri = await start();
const code = `export default { fetch: (request) => new Response(new URL(request.url).searchParams.get("q")) }`;
const json = { "content-type": "application/json" };

/**
 * Returns the database files of a class of Durable Objects.
 * @param {string} kind
 */
const files = kind => {
  const folder = join(petri.dataDir, `petri-${kind}`);
  return readdirSync(folder)
    .filter(name => /^[0-9a-f]{64}\.sqlite$/.test(name))
    .map(name => join(folder, name));
};

/**
 * The kinds of damage: the file is no database any more, or its pages are overwritten.
 * @type {Record<string, (path: string) => void>}
 */
const DAMAGE = {
  "no database": path => writeFileSync(path, "this is no database ".repeat(500)),
  "overwritten pages": path => {
    const file = openSync(path, "r+");
    writeSync(file, Buffer.alloc(statSync(path).size - 512, 0x5a), 0, undefined, 512);
    closeSync(file);
  },
};

/**
 * Stops the server and damages the database files that `use` created.
 * @template T
 * @param {string} kind
 * @param {string} how
 * @param {() => Promise<T>} use
 */
async function damage(kind, how, use) {
  const before = new Set(files(kind));
  const made = await use();
  await petri.server.end();
  const paths = files(kind).filter(path => !before.has(path));
  for (const path of paths) {
    for (const end of ["-wal", "-shm"]) {
      try {
        writeFileSync(path + end, "");
      } catch {}
    }
    DAMAGE[how](path);
  }
  await petri.server.begin();
  return { made, paths };
}

await petri.visitor().run(code, "the first makes the folder");
await petri.call("shares", { code, prompt: "the first makes the folder" });

for (const how of Object.keys(DAMAGE)) {
  test(`a visitor with a damaged history is told so and can start a new one: ${how}`, async () => {
    const neighbour = petri.visitor();
    await neighbour.run(code, "theirs");
    const {
      made: visitor,
      paths: [path],
    } = await damage("History", how, async () => {
      const visitor = petri.visitor();
      for (let n = 0; n < 20; n++) await visitor.run(code, `prompt ${n} ${"x".repeat(2000)}`);
      return visitor;
    });
    const headers = { ...json, cookie: present(visitor.cookie) };
    for (const [name, args] of [
      ["recent", {}],
      ["open", { id: 1 }],
      ["delete", { id: 1 }],
      ["clear", {}],
    ]) {
      const response = await fetch(`${petri.url}/rpc/${name}`, { method: "POST", headers, body: JSON.stringify(args) });
      const { kind, message } = /** @type {ErrorBody} */ (await response.json());
      assert.deepEqual([response.status, kind], [503, "damaged"], `${name}: ${message}`);
      assert.match(message, /damaged/);
      assert.doesNotMatch(message, /try again/);
    }
    const page = await (await fetch(petri.url, { headers })).text();
    assert.match(page, /Your history is damaged/);
    assert.match(page, /<form method="post" action="\/runs\/renew">/);

    // A program still runs, and the stream says why the run was not saved.
    const ran = await fetch(`${petri.url}/rpc/run`, {
      method: "POST",
      headers,
      body: JSON.stringify({ execute: { code, prompt: "still" } }),
    });
    /** @type {RunUpdate[]} */
    const events = await Array.fromAsync(lines(present(ran.body)));
    assert.equal(events.find(({ type }) => type === "end")?.outcome?.type, "returned");
    const kept = present(events.at(-1));
    assert.deepEqual([kept.type, kept.id, kept.failure?.kind], ["kept", null, "damaged"]);

    const form = { "content-type": "application/x-www-form-urlencoded", cookie: present(visitor.cookie) };
    const posted = await fetch(`${petri.url}/run`, {
      method: "POST",
      headers: form,
      body: new URLSearchParams({ "module:main.ts": code, main: "main.ts" }),
    });
    assert.equal(posted.status, 503);
    assert.match(await posted.text(), /Your history is damaged.*action="\/runs\/renew"/s);

    const old = visitor.id;
    const renewed = await visitor.post("/runs/renew", {});
    assert.deepEqual([renewed.status, renewed.headers.get("location")], [303, "/"]);
    assert.notEqual(visitor.id, old);
    await visitor.run(code, "anew");
    assert.deepEqual((await visitor.history()).prompts, ["anew"]);
    // The damaged file stays, for the operator to examine.
    assert.ok(readFileSync(path).length > 0);
    assert.deepEqual((await neighbour.history()).prompts, ["theirs"]);
  });
}

test("a visitor whose history is intact keeps it, even when the form for a new one is sent", async () => {
  const visitor = petri.visitor();
  await visitor.run(code, "kept");
  const { cookie } = visitor;
  assert.equal((await visitor.post("/runs/renew", {})).status, 303);
  assert.equal(visitor.cookie, cookie);
  assert.deepEqual((await visitor.history()).prompts, ["kept"]);
});

test("a share in a damaged database answers with an error, and other shares still open", async () => {
  /**
   * Returns the id of a share.
   * @param {Response} response
   */
  const idOf = async response => /** @type {ShareLink} */ (await response.json()).id;
  const share = async (/** @type {string} */ prompt) => idOf(await petri.call("shares", { code, prompt }));
  const { made: id, paths } = await damage("Shares", "no database", () => share("lost"));
  assert.equal(paths.length, 1);
  const response = await fetch(`${petri.url}/api/v1/shares/${id}`);
  const { error } = /** @type {{ error: ErrorBody }} */ (await response.json());
  assert.deepEqual([response.status, error.kind], [503, "unavailable"]);
  assert.match(error.message, /^the database of this and other shared programs \(shard \d+ of 64\) is damaged; /);
  for (let n = 0; ; n++) {
    const other = await petri.call("shares", { code, prompt: `other ${n}` }).catch(() => null);
    if (other) {
      assert.equal((await petri.fetch(`/s/${await idOf(other)}`)).status, 200);
      break;
    }
    assert.ok(n < 20, "no share can be made");
  }
});
