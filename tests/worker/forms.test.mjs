// The page without JavaScript: form posts and the redirects to pages that show the result.
import assert from "node:assert/strict";
import { test } from "node:test";
import { header, start } from "./petri.mjs";

/** @import { Visitor } from "./petri.mjs" */
/** @import { ErrorBody, ShareLink } from "./types.mjs" */

const petri = await start();
const code = `export default { fetch: (request) => new Response("answer to " + new URL(request.url).searchParams.get("q")) }`;
/**
 * Returns the fields of a form that runs `code`.
 * @param {Record<string, string>} [more]
 * @returns {Record<string, string>}
 */
const fields = more => ({ "module:main.ts": code, main: "main.ts", prompt: "the question", settings: "", ...more });

/**
 * Posts a form that must redirect, and returns the location.
 * @param {Visitor} visitor
 * @param {string} path
 * @param {Record<string, string>} form
 * @param {Record<string, string>} [headers]
 */
async function redirected(visitor, path, form, headers) {
  const response = await visitor.post(path, form, headers);
  assert.equal(response.status, 303, await response.text());
  return header(response, "location");
}

/**
 * Returns the HTML of a page.
 * @param {Visitor} visitor
 * @param {string} path
 */
async function page(visitor, path, status = 200) {
  const response = await visitor.fetch(path);
  assert.deepEqual([response.status, response.headers.get("content-type")], [status, "text/html; charset=utf-8"]);
  return response.text();
}

test("running a program redirects to the page of the run, which shows the report", async () => {
  const visitor = petri.visitor();
  const location = await redirected(visitor, "/run", fields());
  assert.match(location, /^\/runs\/\d+$/);
  const html = await page(visitor, location);
  assert.match(html, /answer to the question/);
  assert.match(html, /the question/);
});

test("the run of a failed program has a page, too", async () => {
  const visitor = petri.visitor();
  for (const [bad, words] of /** @type {[string, RegExp][]} */ ([
    ["export default {", /expected `}`/],
    [`export default { fetch() { throw new RangeError("too far") } }`, /too far/],
  ])) {
    assert.match(await page(visitor, await redirected(visitor, "/run", fields({ "module:main.ts": bad }))), words);
  }
  assert.match(await page(visitor, await redirected(visitor, "/run", fields())), /answer to the question/);
});

test("a form's CRLF line ends become LF again", async () => {
  const visitor = petri.visitor();
  const typed = "// one\n// two\r// three\n\n";
  await redirected(
    visitor,
    "/run",
    fields({ "module:main.ts": `${typed.replaceAll("\n", "\r\n")}${code}`, prompt: "a\r\nb\r\n" }),
  );
  const [{ id }] = (await visitor.recent()).runs;
  const { execute, report } = await visitor.rpc("open", { id });
  assert.deepEqual([execute.modules["main.ts"], execute.prompt], [typed + code, "a\nb\n"]);
  assert.equal(report.response?.body.text, "answer to a\nb\n");
});

test("a form keeps several modules and all settings", async () => {
  const visitor = petri.visitor();
  const settings = {
    env: { A: { b: 1 } },
    compatibility_date: "2026-01-01",
    request: { method: "POST", path: "/x", headers: [["x-a", "1"]], body: "b" },
    limits: { wall_ms: 4000 },
    args: [1],
  };
  await redirected(visitor, "/run", {
    "module:main.ts": `export { default } from "./lib/b.mjs"`,
    "module:lib/b.mjs": code,
    main: "main.ts",
    prompt: "p",
    settings: JSON.stringify(settings),
  });
  const [{ id }] = (await visitor.recent()).runs;
  const { execute, report } = await visitor.rpc("open", { id });
  assert.deepEqual(execute, {
    modules: { "main.ts": `export { default } from "./lib/b.mjs"`, "lib/b.mjs": code },
    main: "main.ts",
    prompt: "p",
    ...settings,
  });
  assert.equal(report.success, true);
});

test("sharing redirects to the page of the share, which has the same id as from the API", async () => {
  const visitor = petri.visitor();
  const location = await redirected(visitor, "/share", fields());
  const share = await petri.call("shares", { code, prompt: "the question" });
  const { id } = /** @type {ShareLink} */ (await share.json());
  assert.equal(location, `/s/${id}`);
  assert.match(await page(visitor, location), /the question/);
});

test("deleting a run and clearing the history redirect to the playground", async () => {
  const visitor = petri.visitor();
  const paths = [];
  for (const prompt of ["first", "second", "third"]) paths.push(await redirected(visitor, "/run", fields({ prompt })));
  assert.equal(await redirected(visitor, `${paths[1]}/delete`, {}), "/");
  assert.deepEqual((await visitor.history()).prompts, ["third", "first"]);
  await page(visitor, paths[1], 404);
  assert.equal((await visitor.post(`${paths[1]}/delete`, {})).status, 404);
  assert.equal(await redirected(visitor, "/runs/clear", {}), "/");
  assert.deepEqual((await visitor.history()).prompts, []);
});

test("only its own visitor sees the page of a run", async () => {
  const location = await redirected(petri.visitor(), "/run", fields());
  for (const other of [petri.visitor(), petri.visitor("petri=ffffffffffffffffffffffffffffffff")])
    assert.doesNotMatch(await page(other, location, 404), /the question/);
  for (const path of [
    "/runs/0",
    "/runs/x",
    "/runs/-1",
    "/runs/1.0",
    "/runs/99999999999999999999",
    "/runs/%00",
    "/runs/1/extra",
  ])
    await page(petri.visitor(), path, 404);
});

test("the page links to recent runs", async () => {
  const visitor = petri.visitor();
  const location = await redirected(visitor, "/run", fields({ prompt: "to be found again" }));
  const html = await page(visitor, "/");
  assert.match(html, new RegExp(`href="${location}"`));
  assert.match(html, /to be found again/);
});

test("the first run sets the cookie, later runs do not", async () => {
  const visitor = petri.visitor();
  const first = await visitor.post("/run", fields());
  const [cookie, ...more] = first.headers.getSetCookie();
  assert.match(cookie, /^petri-\d+=[0-9a-f]{32}\.[\w-]{43}; Path=\/; Max-Age=34560000; HttpOnly; SameSite=Lax$/);
  assert.deepEqual(more, []);
  assert.deepEqual((await visitor.post("/run", fields())).headers.getSetCookie(), []);
  assert.equal((await visitor.history()).ids.length, 2);
});

test("the cookie is Secure if a proxy reports https", async () => {
  const response = await petri.visitor().post("/run", fields(), { "x-forwarded-proto": "https" });
  assert.match(
    response.headers.getSetCookie()[0],
    /^petri-\d+=[0-9a-f]{32}\.[\w-]{43}; Path=\/; Max-Age=34560000; HttpOnly; SameSite=Lax; Secure$/,
  );
  const share = await petri.call("shares", { code }, { "x-forwarded-proto": "https" });
  assert.match(/** @type {ShareLink} */ (await share.json()).url, /^https:/);
});

test("a form that cannot be read is refused with a page that says why", async () => {
  /** @type {[Record<string, string>, number, RegExp][]} */
  const cases = [
    [fields({ prompt: "x".repeat(16_385) }), 413, /16385/],
    [fields({ "module:../a.js": "" }), 422, /not a module name/],
    [fields({ main: "none.js" }), 422, /none\.js/],
    [fields({ settings: "{" }), 400, /JSON/],
    [fields({ settings: "[]" }), 400, /JSON object/],
    [fields({ settings: `{"limits":{"wall_ms":-1}}` }), 422, /“Time, ms” is -1; it must be a positive number/],
    [{ prompt: "p" }, 422, /module/],
  ];
  for (const path of ["/run", "/share"])
    for (const [form, status, words] of cases) {
      const response = await petri.visitor().post(path, form);
      assert.deepEqual(
        [response.status, response.headers.get("content-type")],
        [status, "text/html; charset=utf-8"],
        JSON.stringify(form),
      );
      assert.match(await response.text(), words);
    }
});

test("the input that a refusal quotes is escaped", async () => {
  const html = await (await petri.visitor().post("/run", fields({ main: "<script>evil()</script>" }))).text();
  assert.ok(html.includes("evil()") && !html.includes("<script>evil"));
});

test("a form of another content type is refused", async () => {
  for (const type of ["text/plain", "multipart/form-data; boundary=x", "application/json", ""]) {
    assert.equal((await petri.visitor().post("/run", fields(), { "content-type": type })).status, 415, type);
  }
});

test("a page of another site can neither run, share, delete nor clear", async () => {
  const visitor = petri.visitor();
  await redirected(visitor, "/run", fields());
  const { cookie } = visitor;
  const rpc = { method: "POST", body: "{}" };
  for (const headers of /** @type {Record<string, string>[]} */ ([
    { origin: "https://evil.example" },
    { origin: "null" },
    { origin: petri.url.replace("127.0.0.1", "127.0.0.2") },
    { origin: `${petri.url}0` },
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
  ])) {
    for (const path of [
      "/run",
      "/share",
      "/runs/1/delete",
      "/runs/1/pin",
      "/runs/1/unpin",
      "/runs/restore/1",
      "/runs/clear",
    ])
      assert.equal((await visitor.post(path, fields(), headers)).status, 403, `${path} ${JSON.stringify(headers)}`);
    for (const name of ["run", "share", "delete", "pin", "restore", "clear"]) {
      const response = await visitor.fetch(`/rpc/${name}`, {
        ...rpc,
        headers: { "content-type": "application/json", ...headers },
      });
      const { kind } = /** @type {ErrorBody} */ (await response.json());
      assert.deepEqual([response.status, kind], [403, "forbidden"], name);
    }
  }
  assert.equal(visitor.cookie, cookie, "no refused request changes the cookie");
  assert.deepEqual((await visitor.history()).prompts, ["the question"]);
  /** @type {Record<string, string>[]} */
  const own = [{ origin: petri.url }, { "sec-fetch-site": "same-origin" }, { "sec-fetch-site": "none" }, {}];
  for (const headers of own) await redirected(visitor, "/run", fields(), headers);
});
