// Made-up ids and cookies create no files. A call to a Durable Object's stub creates the object's file, so a made-up
// address or cookie must not reach a stub.
import assert from "node:assert/strict";
import { createHmac, randomBytes } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { start } from "./petri.mjs";

/** @import { ErrorBody, ShareLink } from "./types.mjs" */

const petri = await start();
const code = `export default { fetch: () => new Response("ok") }`;

/**
 * Returns the files of a class of Durable Objects.
 * @param {string} kind
 */
function files(kind) {
  const folder = join(petri.dataDir, `petri-${kind}`);
  try {
    return readdirSync(folder).filter(name => /^[0-9a-f]{64}\.sqlite$/.test(name));
  } catch {
    return [];
  }
}

/**
 * Returns a cookie signed with a key.
 * @param {string} id
 * @param {string} key
 */
function signed(id, key) {
  const signature = createHmac("sha256", Buffer.from(key, "hex")).update(`petri visitor ${id}`).digest("base64url");
  return `${petri.cookieName}=${id}.${signature}`;
}

const someId = () => randomBytes(16).toString("hex");

test("an id of the wrong form never reaches a shard", async () => {
  for (const id of ["x", "AAAAAAAAAAAAAAAAAAAAAB", "A".repeat(23), "..%2f", "%00", "probe", "shard%200"]) {
    for (const path of [`/s/${id}`, `/embed/${id}`, `/api/v1/shares/${id}`])
      assert.equal((await petri.fetch(path)).status, 404, path);
  }
  assert.deepEqual(files("Shares"), []);
});

test("two hundred made-up links create at most the files of the shards, and made-up cookies create none", async () => {
  for (let n = 0; n < 200; n++) {
    const id = randomBytes(16).toString("base64url");
    for (const path of [`/s/${id}`, `/embed/${id}`, `/api/v1/shares/${id}`])
      assert.equal((await petri.fetch(path)).status, 404, path);
    const key = randomBytes(32).toString("hex");
    for (const cookie of [`${petri.cookieName}=${someId()}`, `petri=${someId()}`, signed(someId(), key)]) {
      assert.equal((await petri.fetch("/", { headers: { cookie } })).status, 200, cookie);
    }
  }
  assert.ok(files("Shares").length <= 64, `${files("Shares").length} files of shares`);
  assert.deepEqual(files("History"), []);
});

test("no request with a made-up cookie creates a history", async () => {
  for (const [name, args, expected] of [
    ["recent", {}, 200],
    ["open", { id: 1 }, 404],
    ["delete", { id: 1 }, 404],
    ["clear", {}, 200],
    ["restore", { at: 1 }, 404],
    ["pin", { id: 1, pinned: true }, 404],
  ]) {
    const response = await petri.fetch(`/rpc/${name}`, {
      method: "POST",
      headers: { "content-type": "application/json", cookie: `${petri.cookieName}=${someId()}` },
      body: JSON.stringify(args),
    });
    assert.equal(response.status, expected, `${name}: ${await response.text()}`);
  }
  for (const path of ["/runs/clear", "/runs/renew", "/runs/1/delete", "/runs/1/pin", "/runs/restore/1"]) {
    await petri.visitor(`${petri.cookieName}=${someId()}`).post(path, {});
  }
  assert.deepEqual(files("History"), []);
});

test("a run that is refused before it starts sets no cookie and creates no history", async () => {
  const visitor = petri.visitor();
  assert.deepEqual(await visitor.refused("run", { execute: { code, compatibility_flags: ["python_workers"] } }), [
    422,
    "invalid",
  ]);
  assert.equal((await visitor.post("/run", { prompt: "p" })).status, 422);
  assert.equal(visitor.cookie, undefined);
  assert.deepEqual(files("History"), []);
});

test("an unsigned or forged cookie is deleted, and the next run sets a new one", async () => {
  for (const value of [someId(), `${someId()}.${"A".repeat(43)}`, "", "../../etc/passwd"]) {
    const cookie = `${petri.cookieName}=${value}`;
    const looked = await petri.fetch("/", { headers: { cookie } });
    assert.deepEqual(
      looked.headers.getSetCookie(),
      [`${petri.cookieName}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax`],
      cookie,
    );
    const visitor = petri.visitor(cookie);
    await visitor.run(code, "mine");
    assert.match(visitor.id, /^[0-9a-f]{32}$/);
    assert.equal(value.includes(visitor.id), false);
    assert.equal((await visitor.history()).ids.length, 1);
  }
});

test("the signature is an HMAC-SHA-256 with the key of the data folder", async () => {
  const { cookie: key } = JSON.parse(readFileSync(join(petri.dataDir, "keys.json"), "utf8"));
  const visitor = petri.visitor();
  await visitor.run(code, "mine");
  assert.equal(visitor.cookie, signed(visitor.id, key));
});

test("the cookie of a Petri on another port is left alone", async () => {
  for (const name of ["petri", "petri-1"]) {
    const response = await petri.fetch("/", { headers: { cookie: `${name}=${someId()}` } });
    assert.deepEqual(response.headers.getSetCookie(), [], name);
  }
});

test("without a key no run sets a cookie, and the error names the binding", async () => {
  const keyless = await start({ vars: { COOKIE_KEY: "" } });
  /**
   * @param {string} path
   * @param {RequestInit} [init]
   */
  const fetched = (path, init) => fetch(keyless.url + path, init);
  assert.equal((await fetched("/")).status, 200);
  assert.equal((await keyless.execute(code)).success, true);
  const { id } = /** @type {ShareLink} */ (await (await keyless.call("shares", { code })).json());
  assert.equal((await fetched(`/s/${id}`)).status, 200);
  const headers = { "content-type": "application/json" };
  const run = await fetched("/rpc/run", { method: "POST", headers, body: JSON.stringify({ execute: { code } }) });
  assert.deepEqual([run.status, run.headers.getSetCookie()], [503, []]);
  const { kind, message } = /** @type {ErrorBody} */ (await run.json());
  assert.equal(kind, "unavailable");
  assert.match(message, /COOKIE_KEY.*wrangler secret put COOKIE_KEY/);
  const cookie = `${keyless.cookieName}=${someId()}.${"A".repeat(43)}`;
  assert.equal(
    (await fetched("/rpc/recent", { method: "POST", headers: { ...headers, cookie }, body: "{}" })).status,
    503,
  );
  assert.match(await (await fetched("/", { headers: { cookie } })).text(), /COOKIE_KEY/);
});
