// Embedded shares: the page at /embed/ID, which other sites show in an iframe.
import assert from "node:assert/strict";
import { test } from "node:test";
import { header, start } from "./petri.mjs";

/** @import { ExecuteRequest, ShareLink } from "./types.mjs" */

const petri = await start();

/**
 * Returns the id of a new share.
 * @param {ExecuteRequest} program
 */
async function shared(program) {
  const response = await fetch(`${petri.url}/api/v1/shares`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(program),
  });
  return /** @type {ShareLink} */ (await response.json()).id;
}

/**
 * Submits the form of the embedded page.
 * @param {string} id
 * @param {string} prompt
 * @param {Record<string, string>} [headers]
 */
const run = (id, prompt, headers = {}) =>
  fetch(`${petri.url}/embed/${id}`, { method: "POST", headers, body: new URLSearchParams({ prompt }) });

const ECHO = "export default { fetch: (request) => new Response(`<${new URL(request.url).searchParams.get('q')}>`) }";

test("any site may embed a share, and the page has no scripts", async () => {
  const id = await shared({ code: ECHO, prompt: "a prompt" });
  const response = await fetch(`${petri.url}/embed/${id}`);
  assert.equal(response.status, 200);
  const policy = header(response, "content-security-policy");
  assert.match(policy, /^default-src 'none';/);
  assert.match(policy, /; frame-ancestors \*$/);
  assert.doesNotMatch(policy, /script|connect|frame-src/);
  assert.equal(response.headers.get("cross-origin-resource-policy"), "cross-origin");
  assert.equal(response.headers.get("set-cookie"), null);
  const html = await response.text();
  assert.doesNotMatch(html, /<script/);
  assert.match(html, /<meta name="robots" content="noindex">/);
  assert.ok(html.includes(`<meta property="og:image" content="${petri.url}/og.png">`));
  assert.match(html, /value="a prompt"/);
  assert.match(html, /export default/);
  assert.doesNotMatch(html, /id="output"/);
});

test("the form of an embedded share runs the program from any site and sets no cookie", async () => {
  const id = await shared({ code: ECHO, prompt: "a prompt" });
  for (const origin of ["null", "https://blog.example", petri.url]) {
    const response = await run(id, "another & <prompt>", { origin });
    assert.equal(response.status, 200, origin);
    assert.equal(response.headers.get("set-cookie"), null);
    const html = await response.text();
    assert.match(html, /Returned/);
    assert.match(html, /&lt;another &amp; &lt;prompt&gt;&gt;/);
    assert.match(html, /value="another &amp; &lt;prompt&gt;"/);
  }
});

test("a prompt of several lines is shown in a text area, a prompt of one line in a text field", async () => {
  const id = await shared({ code: ECHO, prompt: "\none\n</textarea>" });
  const html = await (await fetch(`${petri.url}/embed/${id}`)).text();
  assert.match(html, /<textarea id="prompt" name="prompt"[^>]* rows="3"[^>]*>\n\none\n&lt;\/textarea&gt;<\/textarea>/);
  assert.match(await (await run(id, "one\r\ntwo")).text(), /&lt;one\ntwo&gt;/);
  assert.match(await (await run(id, "x\n".repeat(20))).text(), /<textarea id="prompt"[^>]* rows="6"/);
  assert.match(await (await run(id, "one")).text(), /<input id="prompt"[^>]* value="one"/);
});

test("an embedded share shows the error that its program throws", async () => {
  const id = await shared({ code: "export default { fetch() { throw new TypeError('out of agar') } }" });
  const html = await (await run(id, "")).text();
  assert.match(html, /Threw TypeError/);
  assert.match(html, /out of agar/);
});

test("?q= replaces the prompt of an embedded share", async () => {
  const id = await shared({ code: ECHO, prompt: "a prompt" });
  assert.match(await (await fetch(`${petri.url}/embed/${id}?q=of+the+link`)).text(), /value="of the link"/);
});

test("unknown ids, wrong methods, wrong bodies and prompts that are too long are refused with a page", async () => {
  const id = await shared({ code: ECHO });
  const refused = async (/** @type {Promise<Response>} */ asked, /** @type {number} */ status) => {
    const response = await asked;
    assert.equal(response.status, status);
    assert.match(header(response, "content-security-policy"), /frame-ancestors \*$/);
    assert.match(await response.text(), /^<!DOCTYPE html>/);
  };
  await refused(fetch(`${petri.url}/embed/AAAAAAAAAAAAAAAAAAAAAA`), 404);
  await refused(fetch(`${petri.url}/embed/`), 404);
  await refused(fetch(`${petri.url}/embed/${id}`, { method: "DELETE" }), 405);
  await refused(
    fetch(`${petri.url}/embed/${id}`, { method: "POST", headers: { "content-type": "application/json" }, body: "{}" }),
    415,
  );
  await refused(run(id, "p".repeat(1024 * 1024)), 413);
});

test("an embedded share shows each module", async () => {
  const id = await shared({
    modules: { "main.ts": "import a from './a.ts'; export default () => a", "a.ts": "export default 'of a'" },
    main: "main.ts",
  });
  const html = await (await fetch(`${petri.url}/embed/${id}`)).text();
  assert.match(html, /aria-label="main.ts"/);
  assert.match(html, /aria-label="a.ts"/);
});
