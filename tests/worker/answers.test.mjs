// The headers of every response, the static files of the page, and the page itself.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { at, site } from "../../scripts/lib/paths.mjs";
import { header, present, start } from "./petri.mjs";

/** @import { ShareLink } from "./types.mjs" */

const petri = await start();
const html = await (await petri.fetch("/")).text();
/** The files that a page names, and the wasm file, which the page's script loads from its own folder. */
const files = ["href", "src"].flatMap(attribute =>
  [...html.matchAll(new RegExp(`${attribute}="(/[^"]*\\.\\w+)"`, "g"))].map(([, path]) => path),
);
const wasm = files.find(path => path.endsWith("/petri.js"))?.replace(/petri\.js$/, "petri_bg.wasm");
if (wasm) files.push(wasm);
/** @param {string} path */
const extension = path => present(path.split(".").at(-1));

test("/healthz answers", async () => {
  const response = await petri.fetch("/healthz");
  assert.deepEqual([response.status, await response.text()], [200, "ok"]);
});

test("every response has the security headers", async () => {
  const code = "export default () => 1";
  const form = {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: "module:main.ts=&main=main.ts",
  };
  /** @type {[path: string, init?: RequestInit][]} */
  const requests = [
    ["/"],
    ["/nothing"],
    ["/s/x"],
    ["/healthz"],
    ["/favicon.svg"],
    ["/api/v1/nothing"],
    ["/rpc/nothing", { method: "POST" }],
    ["/run", form],
    ["/run", { method: "POST" }],
    [
      "/api/v1/execute",
      { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ code }) },
    ],
    [
      "/api/v1/execute",
      {
        method: "POST",
        headers: { "content-type": "application/json", accept: "application/x-ndjson" },
        body: JSON.stringify({ code }),
      },
    ],
  ];
  for (const [path, init] of requests) {
    const response = await petri.fetch(path, init);
    const { headers } = response;
    const found = Object.fromEntries(
      ["x-content-type-options", "referrer-policy", "cross-origin-opener-policy", "cross-origin-resource-policy"].map(
        name => [name, headers.get(name)],
      ),
    );
    assert.deepEqual(
      found,
      {
        "x-content-type-options": "nosniff",
        "referrer-policy": "same-origin",
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-resource-policy": "same-origin",
      },
      path,
    );
    // The browser may keep a page for its back button but must revalidate it; it must not store any other response.
    const page = headers.get("content-type")?.startsWith("text/html");
    if (path !== "/favicon.svg")
      assert.match(header(response, "cache-control"), page ? /^private, no-cache$/ : /^no-store/, path);
  }
});

test("a page's content security policy lets only its own scripts run", async () => {
  const policies = new Set();
  for (const path of ["/", "/", "/nothing", "/s/AAAAAAAAAAAAAAAAAAAAAA", "/runs/1"]) {
    const response = await petri.fetch(path);
    const policy = header(response, "content-security-policy");
    const directives = new Map(
      policy.split("; ").map(directive => [directive.split(" ")[0], directive.split(" ").slice(1).join(" ")]),
    );
    assert.equal(directives.get("default-src"), "'none'");
    assert.equal(directives.get("frame-ancestors"), "'none'");
    assert.equal(directives.get("base-uri"), "'none'");
    assert.equal(directives.get("form-action"), "'self'");
    assert.match(present(directives.get("script-src")), /^'self' 'wasm-unsafe-eval' 'nonce-[\w+/=-]{16,}'$/);
    assert.match(present(directives.get("style-src")), /^'self' 'nonce-[\w+/=-]{16,}'$/);
    assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'|\*/);
    policies.add(policy);
    const page = await response.text();
    const [, nonce] = present(/'nonce-([^']+)'/.exec(policy));
    for (const [tag] of page.matchAll(/<script\b[^>]*>/g)) assert.ok(tag.includes(`nonce="${nonce}"`), tag);
    assert.doesNotMatch(page, /<style|\sstyle="|\son\w+="/);
  }
  assert.equal(policies.size, 5, "a nonce is used once");
  const refused = await petri.fetch("/run", { method: "POST" });
  assert.match(header(refused, "content-security-policy"), /script-src 'self' 'wasm-unsafe-eval';/);
});

test("new visitors get the same page, each with its own nonce and for the address that they asked", async () => {
  const page = async (/** @type {string} */ path, /** @type {Record<string, string>} */ headers = {}) => {
    const response = await petri.fetch(path, { headers });
    const [, nonce] = present(/'nonce-([^']+)'/.exec(header(response, "content-security-policy")));
    const text = await response.text();
    assert.ok(text.split(nonce).length > 2, "the page's scripts carry its nonce");
    return { nonce, text: text.replaceAll(nonce, "NONCE") };
  };
  const shared = await petri.call("shares", { code: "export default () => 'shared'" });
  const { id } = /** @type {ShareLink} */ (await shared.json());
  for (const path of ["/", "/examples/words", `/s/${id}`]) {
    const [first, second, proxied] = [
      await page(path),
      await page(path),
      await page(path, { "x-forwarded-proto": "https" }),
    ];
    assert.equal(second.text, first.text);
    assert.notEqual(second.nonce, first.nonce);
    assert.match(first.text, /content="http:[^"]*\/og\.png"/);
    assert.match(proxied.text, /content="https:[^"]*\/og\.png"/);
  }
  for (const path of ["/", `/s/${id}`])
    assert.notEqual((await page(`${path}?q=asked`)).text, (await page(path)).text, path);
});

test("the files that a page names are served", async () => {
  assert.ok(
    ["js", "css", "wasm"].every(kind => files.some(path => path.startsWith("/pkg/") && path.endsWith(`.${kind}`))),
    files.join(),
  );
  for (const path of files) assert.equal((await petri.fetch(path)).status, 200, path);
});

test("the page's files have a content type, cache headers and compression", async () => {
  /** @type {Record<string, string>} */
  const types = { js: "text/javascript; charset=utf-8", css: "text/css; charset=utf-8", wasm: "application/wasm" };
  for (const path of files.filter(path => path.startsWith("/pkg/"))) {
    const file = readFileSync(`${site}${path}`);
    for (const [accepts, encoding] of /** @type {[string, string | null][]} */ ([
      ["gzip", "gzip"],
      ["identity", null],
      ["br, gzip;q=0.5", "br"],
      ["gzip;q=0.5, deflate", "gzip"],
      ["gzip;q=0, br;q=0.0", null],
    ])) {
      const response = await petri.fetch(path, { headers: { "accept-encoding": accepts } });
      assert.deepEqual(
        [
          response.headers.get("content-type"),
          response.headers.get("cache-control"),
          response.headers.get("vary"),
          response.headers.get("content-encoding"),
        ],
        [types[extension(path)], "public, max-age=31536000, immutable", "accept-encoding", encoding],
        path,
      );
      assert.ok(file.equals(Buffer.from(await response.arrayBuffer())), path);
    }
  }
});

test("every file of public/ is served unchanged", async () => {
  /** @type {Record<string, string>} */
  const types = { svg: "image/svg+xml", ico: "image/x-icon", png: "image/png", txt: "text/plain; charset=utf-8" };
  for (const name of readdirSync(at("public")).filter(name => name.includes("."))) {
    const response = await petri.fetch(`/${name}`);
    assert.deepEqual(
      [response.status, response.headers.get("content-type"), response.headers.get("cache-control")],
      [200, types[extension(name)], "public, max-age=3600"],
      name,
    );
    assert.ok(readFileSync(at("public", name)).equals(Buffer.from(await response.arrayBuffer())), name);
  }
});

test("a missing file is a 404, and no path leads out of the folder", async () => {
  const secret = "../wrangler.jsonc";
  for (const path of [
    "/nothing.js",
    "/pkg/0000/petri.js",
    "/pkg/petri.css",
    `/pkg/${encodeURIComponent(secret)}`,
    "/pkg/..%2f..%2f..%2fpackage.json.txt",
    "/..%2f..%2f..%2frobots.txt",
    "/%2e%2e/%2e%2e/README.txt",
    "/pkg%5c..%5crobots.txt",
  ]) {
    const response = await petri.fetch(path);
    assert.equal(response.status, 404, path);
  }
});

test("HEAD answers like GET, without a body", async () => {
  for (const path of ["/", "/favicon.svg", "/nothing", "/healthz"]) {
    const [head, get] = [await petri.fetch(path, { method: "HEAD" }), await petri.fetch(path)];
    assert.deepEqual(
      [head.status, head.headers.get("content-type"), await head.text()],
      [get.status, get.headers.get("content-type"), ""],
      path,
    );
  }
});

test("the page is complete without JavaScript", () => {
  assert.match(html, /^<!DOCTYPE html><html lang="en">/);
  assert.match(html, /<form[^>]+method="post"[^>]*>/i);
  assert.match(html, /<textarea[^>]+name="module:main\.ts"/);
  assert.match(html, /name="prompt"/);
  assert.match(html, /formaction="\/share"|action="\/share"/);
});
