// The document between the page and a page that a program answered with: what it may do, and that nothing else is let in.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { header, start } from "./petri.mjs";

const petri = await start();

/** The directives of the policy that an answer has, by name. @param {Response} response @returns {Record<string, string>} */
const directives = response =>
  Object.fromEntries(
    header(response, "content-security-policy")
      .split(";")
      .map(directive => directive.trim().split(/ (.*)/s))
      .map(([name, sources]) => [name, sources]),
  );

test("it runs its own script and nothing else, and reaches nothing", async () => {
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

test("the page itself frames nothing but Petri's own", async () => {
  const policy = directives(await fetch(petri.url));
  assert.equal(policy["frame-src"], "'self'");
  assert.equal(policy["frame-ancestors"], "'none'");
});
