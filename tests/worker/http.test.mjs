// HTTP rules of the routes: allowed methods, the scheme that a proxy reports, and which origins may change data.
import assert from "node:assert/strict";
import { connect } from "node:net";
import { test } from "node:test";
import { start } from "./petri.mjs";

/** @import { ErrorBody, ShareLink } from "./types.mjs" */

const petri = await start();
const { hostname, port, host } = new URL(petri.url);

/**
 * Sends raw bytes.
 * @param {string} text
 * @returns {Promise<{ status: number, head: string }>} status 0 if the connection closed without a response
 */
const raw = text =>
  new Promise((done, fail) => {
    let head = "";
    const socket = connect(Number(port), hostname, () => socket.write(text));
    socket.setEncoding("latin1").on("data", piece => {
      head += piece;
      if (head.includes("\r\n\r\n")) socket.destroy();
    });
    socket.setTimeout(10_000, () => fail(new Error(`no answer to ${text.slice(0, 60)}`)));
    socket
      .on("error", () => {})
      .on("close", () => done({ status: Number(/^HTTP\/1\.1 (\d+)/.exec(head)?.[1] ?? 0), head }));
  });

/**
 * Returns the methods in the Allow header of a response.
 * @param {string} head
 */
const allowed = head => /^allow: (.*)\r$/im.exec(head)?.[1] ?? null;

test("/healthz and the preview accept only GET and HEAD", async () => {
  for (const path of ["/healthz", "/preview"]) {
    for (const method of ["TRACE", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]) {
      const { status, head } = await raw(`${method} ${path} HTTP/1.1\r\nhost: ${host}\r\ncontent-length: 0\r\n\r\n`);
      assert.deepEqual([status, allowed(head)], [405, "GET, HEAD"], `${method} ${path}`);
    }
    for (const method of ["GET", "HEAD"])
      assert.equal((await petri.fetch(path, { method })).status, 200, `${method} ${path}`);
  }
});

test("every route answers a wrong method with 405 and the allowed methods", async () => {
  for (const [path, allow] of [
    ["/", "GET, HEAD"],
    ["/favicon.svg", "GET, HEAD"],
    ["/s/AAAAAAAAAAAAAAAAAAAAAA", "GET, HEAD"],
    ["/rpc/recent", "POST"],
    ["/api/v1/execute", "POST"],
    ["/api/v1/shares", "POST"],
    ["/api/v1/shares/AAAAAAAAAAAAAAAAAAAAAA", "GET, HEAD"],
    ["/api/v1/openapi.json", "GET, HEAD"],
  ]) {
    for (const method of ["TRACE", "DELETE"]) {
      const { status, head } = await raw(`${method} ${path} HTTP/1.1\r\nhost: ${host}\r\n\r\n`);
      assert.deepEqual([status, allowed(head)], [405, allow], `${method} ${path}`);
    }
    // The HTTP library of Petri reads this method as GET.
    const { status, head } = await raw(`PROPFIND ${path} HTTP/1.1\r\nhost: ${host}\r\ncontent-length: 0\r\n\r\n`);
    assert.deepEqual([status, allowed(head)], [405, "GET, HEAD, POST"], `PROPFIND ${path}`);
  }
});

test("a CONNECT request is refused, and the server keeps running", async () => {
  for (const target of ["example.com:443", host, `127.0.0.1:${port}`, "a b", "/", "*"]) {
    // workerd refuses CONNECT with 500 before it calls the Worker, so a handler cannot answer with another status.
    const { status } = await raw(`CONNECT ${target} HTTP/1.1\r\nhost: ${host}\r\n\r\n`);
    assert.ok(status >= 400, `CONNECT ${target} answered ${status}`);
  }
  assert.equal((await petri.fetch("/healthz")).status, 200);
});

test("the scheme that a proxy reports counts only if it is http or https", async () => {
  const scheme = async (/** @type {string} */ proto) => {
    const response = await petri.call("shares", { code: "1" }, { "x-forwarded-proto": proto });
    assert.equal(response.status, 200, proto);
    const { url } = /** @type {ShareLink} */ (await response.json());
    return new URL(url).protocol;
  };
  for (const [proto, expected] of [
    ["http", "http:"],
    ["https", "https:"],
    ["HTTPS", "https:"],
    ["javascript", "http:"],
    ["file", "http:"],
    ["ftp", "http:"],
    ["ws", "http:"],
    ["wss", "http:"],
    ["data", "http:"],
    ["foo-bar+1", "http:"],
    ["https,http", "http:"],
    ["https, https", "http:"],
    ["https://evil.example/", "http:"],
    ["1", "http:"],
    ["", "http:"],
    ["a b", "http:"],
    ['"', "http:"],
  ]) {
    assert.equal(await scheme(proto), expected, JSON.stringify(proto));
    const page = await petri.fetch("/", { headers: { "x-forwarded-proto": proto } });
    assert.match(
      await page.text(),
      new RegExp(`"og:image" content="${expected}//${host}/og.png"`),
      JSON.stringify(proto),
    );
    assert.equal(
      (await petri.fetch("/healthz", { headers: { "x-forwarded-proto": proto } })).status,
      200,
      JSON.stringify(proto),
    );
  }
});

/**
 * Requests a run as the page does.
 * @param {Record<string, string>} headers
 */
const run = headers =>
  petri.fetch("/rpc/run", {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ execute: { code: "export default () => 1" } }),
  });

test("a page of the same host with another scheme is another site", async () => {
  for (const [headers, status] of /** @type {[Record<string, string>, number][]} */ ([
    [{ origin: petri.url }, 200],
    [{ origin: petri.url.replace("http:", "https:"), "x-forwarded-proto": "https" }, 200],
    [{ origin: petri.url.replace("http:", "https:") }, 403],
    [{ origin: petri.url, "x-forwarded-proto": "https" }, 403],
    [{ origin: petri.url.replace("http:", "https:"), "x-forwarded-proto": "foo" }, 403],
    [{ origin: `http://${hostname}` }, 403],
    [{ origin: "null" }, 403],
  ])) {
    assert.equal((await run(headers)).status, status, JSON.stringify(headers));
  }
  const refused = await run({ origin: petri.url.replace("http:", "https:") });
  const { message } = /** @type {ErrorBody} */ (await refused.json());
  assert.match(message, /has to send the header x-forwarded-proto: https/);
});
