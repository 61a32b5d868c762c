// `caches.default` and named caches, which live as long as their isolate.

import assert from "node:assert/strict";
import { test } from "node:test";
import { CACHE_BYTES, CACHE_ENTRIES } from "../../crates/petri-runtime/harness/limits.js";
import { start } from "./workerd.mjs";

const run = await start();

/**
 * Returns the result of a function with this body.
 * @param {string} body
 * @param {import("./types.mjs").Options} [options]
 */
async function result(body, options) {
  const frames = await run(`const cache = caches.default;\nexport default async () => { ${body} }`, options);
  assert.deepEqual([frames.thrown, frames.outcome], [[], "returned"], body);
  return frames.one("result").value;
}

/**
 * Returns the reason for which a promise was rejected, as text.
 * @param {string} expression
 */
const refusal = expression => result(`return ${expression}.then(() => "taken", String)`);

for (const [date, flags] of /** @type {[string, string[]][]} */ ([
  ["2026-10-01", []],
  ["2023-01-01", ["nodejs_als"]],
])) {
  test(`a stored response is found any number of times and deleted once, at ${date}`, async () => {
    const found = await result(
      `const put = new Response("kept", { status: 404, statusText: "Gone fishing", headers: { "x-a": "1" } });
      await cache.put("http://a.example/x?y#part", put);
      const all = [put.bodyUsed];
      const url = "http://a.example/x?y";
      for (const asked of [url, new URL(url), new Request(url + "#other")]) {
        const hit = await cache.match(asked);
        all.push([hit.status, hit.statusText, hit.headers.get("x-a"), await hit.text()].join());
      }
      all.push(await cache.match("http://a.example/x") === undefined);
      all.push(await cache.delete(url));
      all.push(await cache.delete(url));
      return [...all, await cache.match(url) === undefined];`,
      { date, flags },
    );
    const hit = "404,Gone fishing,1,kept";
    assert.deepEqual(found, [true, hit, hit, hit, true, true, false, true]);
  });
}

test("named caches are separate from each other and from the default cache", async () => {
  const found = await result(`
    const one = await caches.open("one"), two = await caches.open("two");
    await one.put("http://a.example/", new Response("of one"));
    const text = async (cache) => (await (await cache.match("http://a.example/"))?.text()) ?? null;
    return [await text(one), await text(await caches.open("one")), await text(two), await text(cache)];`);
  assert.deepEqual(found, ["of one", "of one", null, null]);
});

test("a later run in the same isolate finds what an earlier run stored", async () => {
  const program = `export default async () => {
    const hit = await caches.default.match("http://a.example/");
    if (hit) return [await hit.text(), hit.headers.get("x-a")];
    await caches.default.put("http://a.example/", new Response("first", { headers: { "x-a": "1" } }));
  }`;
  const options = { id: "caches, warm", key: "k" };
  assert.equal((await run(program, options)).one("result").value, undefined);
  for (let again = 0; again < 2; again++)
    assert.deepEqual((await run(program, options)).one("result").value, ["first", "1"]);
});

test("put rejects what the platform's cache does not store", async () => {
  const put = (/** @type {string} */ request, /** @type {string} */ response) =>
    refusal(`cache.put(${request}, ${response})`);
  const url = `"http://a.example/"`;
  assert.equal(
    await put(`new Request(${url}, { method: "POST" })`, `new Response("x")`),
    "TypeError: Cannot cache response to non-GET request.",
  );
  assert.equal(
    await put(url, `new Response("x", { status: 206 })`),
    "TypeError: Cannot cache response to a range request (206 Partial Content).",
  );
  assert.equal(
    await put(url, `new Response("x", { headers: { vary: "accept, *" } })`),
    "TypeError: Cannot cache response with 'Vary: *' header.",
  );
  assert.equal(await put(url, `new Response("x", { headers: { vary: "accept" } })`), "taken");
  assert.equal(
    await put(url, `{}`),
    "TypeError: Failed to execute 'put' on 'Cache': parameter 2 is not of type 'Response'.",
  );
  assert.match(
    await put(url, `await (async () => { const used = new Response("x"); await used.text(); return used })()`),
    /^TypeError: Body has already been used/,
  );
  assert.match(await put(`"no address"`, `new Response("x")`), /^TypeError: Invalid URL/);
  assert.equal(await put(url, `new Response(new ReadableStream({ pull() { throw new Error("dry") } }))`), "Error: dry");
  assert.equal(
    await refusal(`Promise.resolve().then(() => cache.match.call({}, ${url}))`),
    "TypeError: Illegal invocation",
  );
});

test("ignoreMethod finds what a GET has stored", async () => {
  const found = await result(`
    await cache.put("http://a.example/", new Response("x"));
    const post = new Request("http://a.example/", { method: "POST" });
    const ignoring = { ignoreMethod: true };
    return [
      await cache.match(post) === undefined,
      await (await cache.match(post, ignoring)).text(),
      await cache.delete(post),
      await cache.delete(post, ignoring),
    ];`);
  assert.deepEqual(found, [true, "x", false, true]);
});

test("Cache-Control, Expires and Set-Cookie decide whether a response is stored", async () => {
  const kept = (/** @type {Record<string, string>} */ headers) =>
    result(`
    await cache.put("http://a.example/", new Response("x", { headers: ${JSON.stringify(headers)} }));
    const hit = await cache.match("http://a.example/");
    return hit === undefined ? null : hit.headers.get("set-cookie") ?? "kept";`);
  for (const control of [
    "no-store",
    "public, No-Cache",
    "private",
    "max-age=0",
    "max-age=60, s-maxage=0",
    "max-age=soon",
  ]) {
    assert.equal(await kept({ "cache-control": control }), null, control);
  }
  for (const control of ["max-age=60", "s-maxage=60, max-age=0", "public", 'max-age="60"', "x-no-store"])
    assert.equal(await kept({ "cache-control": control }), "kept", control);
  assert.equal(await kept({ expires: "Thu, 01 Jan 1970 00:00:00 GMT" }), null);
  assert.equal(await kept({ expires: "0" }), null);
  assert.equal(await kept({ expires: "Fri, 01 Jan 2100 00:00:00 GMT" }), "kept");
  assert.equal(await kept({ "set-cookie": "a=1" }), null);
  assert.equal(await kept({ "set-cookie": "a=1", "cache-control": "private=Set-Cookie" }), "kept");
});

test("a response expires, and a response that must not be stored removes the earlier one", async () => {
  const found = await result(`
    await cache.put("http://a.example/", new Response("x", { headers: { "cache-control": "max-age=1" } }));
    const before = await cache.match("http://a.example/") !== undefined;
    while (await cache.match("http://a.example/")) await scheduler.wait(50);
    await cache.put("http://a.example/", new Response("x"));
    await cache.put("http://a.example/", new Response("y", { headers: { "cache-control": "no-store" } }));
    return [before, await cache.match("http://a.example/") === undefined];`);
  assert.deepEqual(found, [true, true]);
});

test("the number of responses is bounded, and the next put is refused with a message", async () => {
  const found = await result(`
    for (let n = 0; n < ${CACHE_ENTRIES}; n++) await cache.put("http://a.example/" + n, new Response("x"));
    await cache.put("http://a.example/0", new Response("again"));
    const over = await (await caches.open("other")).put("http://a.example/", new Response("x")).catch(String);
    await cache.delete("http://a.example/1");
    await cache.put("http://a.example/more", new Response("x"));
    return [await (await cache.match("http://a.example/0")).text(), over];`);
  assert.deepEqual(found, [
    "again",
    "RangeError: the caches of this isolate hold 100 responses, which is all they take: delete one first",
  ]);
});

test("the number of bytes is bounded, headers and URLs included", async () => {
  const url = "http://a.example/";
  const [fits, over, endless] = await result(`
    const put = (bytes) => cache.put("${url}", new Response(new Uint8Array(bytes))).then(() => "taken", String);
    const room = ${CACHE_BYTES} - ${url.length};
    const stream = new ReadableStream({
      pull(controller) {
        controller.enqueue(new Uint8Array(1024 * 1024));
      },
    });
    return [await put(room), await put(room + 1), await cache.put("${url}", new Response(stream)).catch(String)];`);
  assert.equal(fits, "taken");
  assert.equal(
    over,
    `RangeError: the caches of this isolate would hold ${CACHE_BYTES + 1} bytes; they take ${CACHE_BYTES}: delete responses first`,
  );
  assert.equal(
    endless,
    `RangeError: the caches of this isolate would hold more than ${CACHE_BYTES} bytes; they take ${CACHE_BYTES}: delete responses first`,
  );
});

test("a program's changes to its globals do not affect the caches", async () => {
  const found = await result(`
    const owners = [Map, WeakMap, Headers, String, Uint8Array, Array].map((owner) => owner.prototype);
    for (const owner of owners) {
      for (const key of Object.getOwnPropertyNames(owner)) {
        if (key === "constructor") continue;
        const get = () => {
          throw new Error("touched " + key);
        };
        try {
          Object.defineProperty(owner, key, { get });
        } catch {}
      }
    }
    await cache.put("http://a.example/", new Response("x", { headers: { "cache-control": "max-age=60" } }));
    return (await cache.match("http://a.example/")).text();`);
  assert.equal(found, "x");
});
