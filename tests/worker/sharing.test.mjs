// Shares: an immutable program behind a link, without the sharer's values of env.
import assert from "node:assert/strict";
import { test } from "node:test";
import { refusal, start } from "./petri.mjs";

/** @import { ExecuteRequest, ShareLink, StoredProgram } from "./types.mjs" */

const petri = await start();
const code = `export default { fetch: (request) => new Response(new URL(request.url).searchParams.get("q")) }`;
/**
 * @param {ExecuteRequest} request
 * @returns {Promise<ShareLink>}
 */
const share = async request => {
  const response = await petri.call("shares", request);
  assert.equal(response.status, 200);
  return /** @type {Promise<ShareLink>} */ (response.json());
};
/**
 * Returns the program of a share.
 * @param {string} id
 */
const open = async id => /** @type {Promise<StoredProgram>} */ ((await petri.fetch(`/api/v1/shares/${id}`)).json());

test("a shared program can be opened by its link and run", async () => {
  const { id, url, ...rest } = await share({ code, prompt: "hello" });
  assert.match(id, /^[\w-]{22}$/);
  assert.deepEqual([url, rest], [`${petri.url}/s/${id}`, {}]);
  const held = await open(id);
  assert.deepEqual(held, { modules: { "main.ts": code }, main: "main.ts", prompt: "hello" });
  assert.equal(await petri.text(held), "hello");
});

test("the same content has the same id, however it was written and whoever shared it", async () => {
  const { id } = await share({ code, prompt: "p" });
  for (const same of [
    { prompt: "p", modules: { "main.ts": code } },
    { code, prompt: "p", main: "main.ts", network: "blocked", request: {}, fresh: true, session: "s" },
    await open(id),
  ])
    assert.equal((await share(same)).id, id);
  assert.equal((await petri.visitor().rpc("share", { execute: { code, prompt: "p" } })).id, id);
  for (const other of [
    { code, prompt: "q" },
    { code: `${code}\n`, prompt: "p" },
    { modules: { "a.js": code }, prompt: "p" },
    { code, prompt: "p", env: { A: "" } },
    { code, prompt: "p", compatibility_date: "2026-01-01" },
  ])
    assert.notEqual((await share(other)).id, id);
});

test("every part of a program is stored unchanged", async () => {
  const request = {
    modules: { "main.ts": `"\\"'\`</textarea><script>\u2028🦠\0\r\n"`, "lib/b.mjs": "" },
    main: "lib/b.mjs",
    prompt: ' "\\\n\0</script>🦠 ',
    request: { method: "POST", path: "/a?b", headers: [["x", "\u00ff"]], body: "\0" },
    args: [1.5, { a: null }],
    compatibility_date: "2023-01-01",
    compatibility_flags: ["nodejs_compat"],
    limits: { wall_ms: 5 },
  };
  assert.deepEqual(await open((await share(request)).id), request);
});

test("a program of the largest size can be shared", async () => {
  const module = (/** @type {string} */ mark) => mark.padEnd(256 * 1024, "x");
  const modules = { "a.js": module("//a"), "b.js": module("//b"), "c.js": module("//c"), "main.ts": module("//m") };
  assert.deepEqual((await open((await share({ modules })).id)).modules, modules);
});

test("a share does not contain the values of env", async () => {
  const env = { KEY: "hunter2", NUMBER: 12345, NESTED: { deep: "hunter3" } };
  const { id } = await share({ code, env, session: "hunter4" });
  const text = await (await petri.fetch(`/api/v1/shares/${id}`)).text();
  assert.doesNotMatch(text, /hunter|12345/);
  assert.deepEqual(JSON.parse(text).env, { KEY: "", NUMBER: "", NESTED: "" });
  assert.doesNotMatch(await (await petri.fetch(`/s/${id}`)).text(), /hunter|12345/);
  const visitor = petri.visitor();
  const link = await visitor.rpc("share", { execute: { code, env } });
  assert.deepEqual(
    [link.id, (await visitor.rpc("open_share", { id: link.id })).env.KEY],
    [(await share({ code, env: { KEY: 1, NUMBER: 2, NESTED: 3 } })).id, ""],
  );
});

test("a program that cannot run cannot be shared", async () => {
  await petri.refused("shares", {}, [422, "invalid", "code"]);
  await petri.refused("shares", { code, prompt: "x".repeat(16_385) }, [413, "too_large", "prompt"]);
  await petri.refused("shares", { modules: { "../a.js": "" } }, [422, "invalid", "modules"]);
});

test("the page of a share shows program and prompt, and ?q= replaces the prompt", async () => {
  const { id } = await share({ code: `// the marked program\n${code}`, prompt: "the shared prompt" });
  const page = async (/** @type {string} */ path) => {
    const response = await petri.fetch(path);
    assert.deepEqual([response.status, response.headers.get("content-type")], [200, "text/html; charset=utf-8"]);
    return response.text();
  };
  const shared = await page(`/s/${id}`);
  assert.match(shared, /\/\/ the marked program/);
  assert.match(shared, /the shared prompt/);
  const overridden = await page(`/s/${id}?q=another+pro%6dpt`);
  assert.match(overridden, /\/\/ the marked program/);
  assert.match(overridden, /another prompt/);
});

test("HTML in a share is escaped everywhere on its page", async () => {
  const evil = `</textarea></script></title><script>evil()</script><img src=x onerror=evil()>"'><svg onload=evil()>`;
  const { id } = await share({
    modules: { "main.ts": evil, "lib/b.js": evil },
    prompt: evil,
    env: { [evil]: 1 },
    request: { method: "POST", body: evil },
  });
  for (const path of [`/s/${id}`, `/s/${id}?q=${encodeURIComponent(evil)}`]) {
    const html = await (await petri.fetch(path)).text();
    assert.ok(html.includes("evil()"), "the program is there");
    for (const tag of ["<script>evil", "<img src=x", "<svg onload", "</textarea></script>"])
      assert.ok(!html.includes(tag), `${path} holds ${tag}`);
  }
});

test("an unknown id is a 404: JSON from the API, a page in the browser", async () => {
  for (const id of [
    "AAAAAAAAAAAAAAAAAAAAAA",
    "short",
    "..%2f..%2fetc%2fpasswd",
    "%00",
    "AAAAAAAAAAAAAAAAAAAAAAA",
    "x".repeat(5000),
    "%F0%9F%A6%A0",
    "%FF",
  ]) {
    const message = await refusal(await petri.fetch(`/api/v1/shares/${id}`), [404, "not_found", undefined]);
    assert.match(message, /no shared program under this link/);
    const page = await petri.fetch(`/s/${id}`);
    assert.deepEqual([page.status, page.headers.get("content-type")], [404, "text/html; charset=utf-8"], id);
    assert.match(await page.text(), /<title>[^<]+<\/title>/);
  }
  assert.deepEqual(await petri.visitor().refused("open_share", { id: "AAAAAAAAAAAAAAAAAAAAAA" }), [404, "not_found"]);
});

test("sharing needs no cookie and sets none", async () => {
  const response = await petri.call("shares", { code });
  assert.deepEqual(response.headers.getSetCookie(), []);
  const visitor = petri.visitor();
  await visitor.rpc("share", { execute: { code } });
  assert.equal(visitor.cookie, undefined);
});
