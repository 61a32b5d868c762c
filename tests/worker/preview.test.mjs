// The preview document, which shows a program's HTML response in a sandboxed iframe, and its content security policy.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { header, start } from "./petri.mjs";

const petri = await start();

/**
 * Returns the directives of a response's content security policy, by name.
 * @param {Response} response
 * @returns {Record<string, string>}
 */
const directives = response =>
  Object.fromEntries(
    header(response, "content-security-policy")
      .split(";")
      .map(directive => directive.trim().split(/ (.*)/s))
      .map(([name, sources]) => [name, sources]),
  );

test("the preview runs only its own script and cannot reach the network", async () => {
  const response = await fetch(`${petri.url}/preview`);
  assert.equal(response.status, 200);
  assert.equal(response.headers.get("content-type"), "text/html; charset=utf-8");
  const html = await response.text();
  const [script] = [...html.matchAll(/<script>(.*?)<\/script>/gs)].map(([, script]) => script);
  const policy = directives(response);
  assert.deepEqual(policy, {
    "default-src": "'none'",
    "style-src": "'unsafe-inline'",
    "img-src": "data:",
    "font-src": "data:",
    "media-src": "data:",
    "base-uri": "'none'",
    "form-action": "'none'",
    "script-src": `'sha256-${createHash("sha256").update(script).digest("base64")}'`,
    "frame-ancestors": "'self'",
    sandbox: "allow-scripts",
  });
  assert.match(html, /<iframe sandbox="" /);
});

test("the page embeds only documents of Petri and cannot be embedded", async () => {
  const policy = directives(await fetch(petri.url));
  assert.equal(policy["frame-src"], "'self'");
  assert.equal(policy["frame-ancestors"], "'none'");
});
