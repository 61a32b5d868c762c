// Input that cannot be read is refused with its status, its kind and the field at fault, and never with a 500.
import assert from "node:assert/strict";
import { connect } from "node:net";
import { test } from "node:test";
import { refusal, start } from "./petri.mjs";

/** @import { ErrorBody, Refusal, ShareLink } from "./types.mjs" */

const petri = await start();
const bytes = (/** @type {(string | number[])[]} */ ...parts) => Buffer.concat(parts.map(part => Buffer.from(part)));
/** @type {Refusal} */
const malformed = [400, "malformed", undefined];
/**
 * @param {string} field
 * @returns {Refusal}
 */
const invalid = field => [422, "invalid", field];
/**
 * @param {string} field
 * @returns {Refusal}
 */
const large = field => [413, "too_large", field];

/**
 * Request bodies, and the refusal that both the execute and the share call answer with.
 * @type {[string | Buffer | object, Refusal][]}
 */
const bodies = [
  ["", malformed],
  ["{", malformed],
  [`{"code":"x"`, malformed],
  [`{"code":"x"}}`, malformed],
  [`{"code":"x",}`, malformed],
  [`{code:"x"}`, malformed],
  ["[]", malformed],
  ["null", malformed],
  ["5", malformed],
  [`"x"`, malformed],
  [`\ufeff{"code":""}`, malformed],
  [bytes(`{"code":"`, [0xff], `"}`), malformed],
  [bytes(`{"code":"`, [0xed, 0xa0, 0x80], `"}`), malformed],
  [bytes([0x1f, 0x8b, 8, 0]), malformed],
  [`{"code":"\\ud800"}`, malformed],
  [`{"code":"\\udc00x"}`, malformed],
  [`{"code":"","prompt":"\\ud83e"}`, malformed],
  [`{"code":"a\nb"}`, malformed],
  [`{"code":"x","code":"y"}`, malformed],
  [`{"code":"x","\\u0063ode":"y"}`, malformed],
  [`{"modules":{"a.js":"1","a.js":"2"}}`, malformed],
  [`{"code":"x","env":{"A":{"b":1,"b":2}}}`, malformed],
  [`{"code":"x","ignored":[{"b":1,"b":2}]}`, malformed],
  ["[".repeat(200_000), malformed],
  [`{"code":"x","args":${"[".repeat(10_000)}${"]".repeat(10_000)}}`, malformed],
  [`{"a":`.repeat(100_000), malformed],
  [`{"code":"x","limits":{"wall_ms":1e999}}`, malformed],
  [`{"code":"x","args":[-1e999]}`, malformed],
  [`{"code":"x","args":[NaN]}`, malformed],
  [`{"code":"x","args":[01]}`, malformed],
  [{}, invalid("code")],
  [{ code: 5 }, invalid("code")],
  [{ code: [] }, invalid("code")],
  [{ code: "x", modules: {} }, invalid("code")],
  [{ code: "x", modules: { "main.ts": "x" } }, invalid("code")],
  [{ modules: {} }, invalid("modules")],
  [{ modules: [] }, invalid("modules")],
  [{ modules: "x" }, invalid("modules")],
  [{ modules: { "main.ts": 5 } }, invalid("modules.main.ts")],
  [{ modules: { "main.ts": null } }, invalid("modules.main.ts")],
  [{ modules: { "": "" } }, invalid("modules")],
  [{ modules: { "/main.ts": "" } }, invalid("modules")],
  [{ modules: { "../main.ts": "" } }, invalid("modules")],
  [{ modules: { "node:fs.js": "" } }, invalid("modules")],
  [{ modules: { "a\0.js": "" } }, invalid("modules")],
  [{ modules: { "main.py": "" } }, invalid("modules.main.py")],
  [{ modules: { __proto__: "" } }, invalid("modules")],
  [{ modules: { [`${"a".repeat(126)}.js`]: "" } }, invalid("modules")],
  [{ modules: { "a.js": "", "b.js": "" } }, invalid("main")],
  [{ code: "", main: "a.js" }, invalid("main")],
  [{ code: "", main: 1 }, invalid("main")],
  [{ code: "", prompt: 1 }, invalid("prompt")],
  [{ code: "", prompt: [] }, invalid("prompt")],
  [{ code: "", request: "GET /" }, invalid("request")],
  [{ code: "", request: { method: "get" } }, invalid("request.method")],
  [{ code: "", request: { method: "CONNECT" } }, invalid("request.method")],
  [{ code: "", request: { method: "GET\r\nx: y" } }, invalid("request.method")],
  [{ code: "", request: { path: "" } }, invalid("request.path")],
  [{ code: "", request: { path: "//evil.example/" } }, invalid("request.path")],
  [{ code: "", request: { path: "http://evil.example/" } }, invalid("request.path")],
  [{ code: "", request: { path: "/\\evil.example" } }, invalid("request.path")],
  [{ code: "", request: { path: "/a#b" } }, invalid("request.path")],
  [{ code: "", request: { path: "/a\nb" } }, invalid("request.path")],
  [{ code: "", request: { headers: { a: "b" } } }, invalid("request.headers")],
  [{ code: "", request: { headers: [["a"]] } }, invalid("request.headers[0]")],
  [{ code: "", request: { headers: [["a", "b", "c"]] } }, invalid("request.headers[0]")],
  [
    {
      code: "",
      request: {
        headers: [
          ["a", "b"],
          ["a b", ""],
        ],
      },
    },
    invalid("request.headers[1]"),
  ],
  [{ code: "", request: { headers: [["a", "b\r\nc: d"]] } }, invalid("request.headers[0]")],
  [{ code: "", request: { headers: [["a", "\u0100"]] } }, invalid("request.headers[0]")],
  [{ code: "", request: { body: "x" } }, invalid("request.body")],
  [{ code: "", request: { method: "POST", body: 5 } }, invalid("request.body")],
  [{ code: "", args: {} }, invalid("args")],
  [{ code: "", env: [] }, invalid("env")],
  [{ code: "", env: "A=1" }, invalid("env")],
  [{ code: "", network: "all" }, invalid("network")],
  [{ code: "", network: { allow: ["localhost"] } }, invalid("network.allow[0]")],
  [{ code: "", compatibility_date: "tomorrow" }, invalid("compatibility_date")],
  [{ code: "", compatibility_date: "2022-12-31" }, invalid("compatibility_date")],
  [{ code: "", compatibility_date: "2026-10-20" }, invalid("compatibility_date")],
  [{ code: "", compatibility_date: 20260101 }, invalid("compatibility_date")],
  [{ code: "", compatibility_flags: "nodejs_compat" }, invalid("compatibility_flags")],
  [{ code: "", compatibility_flags: ["no-flag"] }, invalid("compatibility_flags[0]")],
  [{ code: "", compatibility_flags: ["url_original", "$experimental"] }, invalid("compatibility_flags[1]")],
  [{ code: "", compatibility_flags: Array(33).fill("a") }, invalid("compatibility_flags")],
  [{ code: "", limits: 5 }, invalid("limits")],
  [{ code: "", limits: { cpu_ms: 0 } }, invalid("limits.cpu_ms")],
  [{ code: "", limits: { wall_ms: -1 } }, invalid("limits.wall_ms")],
  [{ code: "", limits: { subrequests: "5" } }, invalid("limits.subrequests")],
  [{ code: "", limits: { output_bytes: [] } }, invalid("limits.output_bytes")],
  [{ code: "", session: "" }, invalid("session")],
  [{ code: "", session: "x".repeat(129) }, invalid("session")],
  [{ code: "", session: 5 }, invalid("session")],
  [{ code: "", fresh: "yes" }, invalid("fresh")],
  [{ code: "", args: ["x".repeat(65_536)] }, large("args")],
  [{ code: "", request: { headers: Array(101).fill(["a", "b"]) } }, large("request.headers")],
  [{ code: "", request: { path: `/${"x".repeat(8192)}` } }, large("request.path")],
  [{ modules: Object.fromEntries(Array.from({ length: 65 }, (_, i) => [`${i}.js`, ""])) }, large("modules")],
];
/**
 * Returns the beginning of a body, for a message.
 * @param {string | Buffer | object} body
 */
const shown = body =>
  (Buffer.isBuffer(body) ? body.toString("hex") : typeof body === "string" ? body : JSON.stringify(body)).slice(0, 80);

/**
 * Returns the error of a server function.
 * @param {Response} response
 * @returns {Promise<ErrorBody>}
 */
const errorOf = response => /** @type {Promise<ErrorBody>} */ (response.json());

for (const path of ["execute", "shares"]) {
  test(`${path} refuses invalid bodies with the status, kind and field of the mistake`, async () => {
    for (const [body, expect] of bodies) {
      try {
        await petri.refused(path, body, expect);
      } catch (error) {
        if (error instanceof Error) error.message = `${shown(body)}: ${error.message}`;
        throw error;
      }
    }
  });
}

test("a server function refuses invalid bodies", async () => {
  const visitor = petri.visitor();
  for (const name of ["run", "share"]) {
    for (const [execute, [status, kind, field]] of bodies.filter(
      ([body]) =>
        !Buffer.isBuffer(body) && typeof body === "object" && !/invalid type|fresh/.test(JSON.stringify(body)),
    )) {
      const response = await visitor.fetch(`/rpc/${name}`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ execute }),
      });
      const error = await errorOf(response);
      // A value of the wrong type fails before the rules of its field are checked, so the refusal names no field.
      const expected = error.kind === "malformed" ? [400, "malformed", undefined] : [status, kind, field];
      assert.deepEqual([response.status, error.kind, error.field], expected, shown(execute));
    }
  }
  for (const [name, body] of [
    ["run", "{"],
    ["run", "{}"],
    ["open", "{}"],
    ["open", `{"id":-1}`],
    ["open", `{"id":"1"}`],
    ["open", `{"id":1e99}`],
    ["delete", `{"id":1.5}`],
    ["recent", `{"older_than":"x"}`],
    ["open_share", `{"id":5}`],
    ["clear", ""],
    ["run", `{"execute":"\\ud800"}`],
    ["run", "[".repeat(100_000)],
  ]) {
    const response = await visitor.fetch(`/rpc/${name}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
    });
    assert.deepEqual(
      [response.status, (await errorOf(response)).kind],
      [400, "malformed"],
      `${name} ${body.slice(0, 40)}`,
    );
  }
  for (const id of [0, 2 ** 53, Number.MAX_SAFE_INTEGER, 999])
    assert.deepEqual(await visitor.refused("open", { id }), [404, "not_found"], `${id}`);
  for (const older_than of [0, 1, Number.MAX_SAFE_INTEGER])
    assert.deepEqual(await visitor.recent(older_than), { runs: [], older: null });
});

test("a body of another content type is refused", async () => {
  for (const path of ["execute", "shares"]) {
    for (const type of [
      "text/plain",
      "application/x-www-form-urlencoded",
      "application/jsonp",
      "application/x-ndjson",
      "*/*",
      "",
      "json",
    ]) {
      await petri.refused(path, { code: "" }, [415, "unsupported_type", undefined], { "content-type": type });
    }
    for (const type of ["application/json; charset=utf-8", "APPLICATION/JSON", " application/json ;x"])
      assert.equal(
        (await petri.call(path, { code: "export default () => 1" }, { "content-type": type })).status,
        200,
        type,
      );
  }
  for (const type of ["text/plain", "application/x-www-form-urlencoded", ""]) {
    const response = await petri.fetch("/rpc/clear", { method: "POST", headers: { "content-type": type }, body: "{}" });
    assert.deepEqual([response.status, (await errorOf(response)).kind], [415, "unsupported_type"]);
  }
});

test("null counts as a missing field", async () => {
  const code = `export default { fetch: (request, env) => new Response(JSON.stringify([request.method, new URL(request.url).pathname, Object.keys(env)])) }`;
  const fields = [
    "modules",
    "main",
    "entrypoint",
    "prompt",
    "request",
    "args",
    "env",
    "network",
    "compatibility_date",
    "compatibility_flags",
    "limits",
    "session",
    "fresh",
  ];
  const least = JSON.stringify(["GET", "/", []]);
  for (const field of fields) assert.equal(await petri.text({ code, [field]: null }), least, field);
  assert.equal(await petri.text({ code, ...Object.fromEntries(fields.map(field => [field, null])) }), least);
  assert.equal(await petri.text({ code, request: { method: null, path: null, headers: null, body: null } }), least);
  assert.equal(
    await petri.text({ code, limits: { cpu_ms: null, wall_ms: null, subrequests: null, output_bytes: null } }),
    least,
  );
  assert.equal(await petri.text({ code: null, modules: { "main.ts": code } }), least);
  const share = async (/** @type {object} */ request) =>
    /** @type {ShareLink} */ (await (await petri.call("shares", request)).json()).id;
  assert.equal(await share({ code, prompt: null, request: null }), await share({ code }));
});

test("a wrong method is refused with the allowed methods", async () => {
  for (const [path, allow] of [
    ["/api/v1/execute", "POST"],
    ["/api/v1/shares", "POST"],
    ["/api/v1/shares/AAAAAAAAAAAAAAAAAAAAAA", "GET"],
  ]) {
    for (const method of ["GET", "PUT", "PATCH", "DELETE", "OPTIONS", "POST"].filter(method => method !== allow)) {
      const response = await petri.fetch(path, { method });
      assert.equal(response.headers.get("allow")?.split(", ").includes(allow), true, `${method} ${path}`);
      await refusal(response, [405, "method_not_allowed", undefined]);
    }
  }
  for (const method of ["GET", "PUT", "DELETE"])
    assert.equal((await petri.fetch("/rpc/run", { method })).status, 405, method);
  for (const [method, path] of [
    ["DELETE", "/"],
    ["PUT", "/run"],
    ["POST", "/"],
    ["POST", "/runs/1"],
    ["PATCH", "/s/x"],
  ]) {
    const { status } = await petri.fetch(path, { method });
    assert.ok(status === 405 || status === 404, `${method} ${path} answered ${status}`);
  }
});

test("an unknown path is refused", async () => {
  for (const path of [
    "/api/",
    "/api/v1",
    "/api/v1/",
    "/api/v2/execute",
    "/api/v1/execute/",
    "/api/v1/EXECUTE",
    "/api/v1/shares/",
    "/api/%76%31/x",
    "/api/v1/%00",
  ])
    await refusal(await petri.fetch(path), [404, "not_found", undefined]);
  for (const name of ["nothing", "", "run/", "RUN", "..%2frun"]) {
    const response = await petri.fetch(`/rpc/${name}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: "{}",
    });
    assert.deepEqual([response.status, (await errorOf(response)).kind], [404, "not_found"], name);
  }
  for (const path of [
    "/nothing",
    "/s",
    "/s/",
    "/runs",
    "/api",
    "/index.html",
    "/pkg/",
    "/pkg/../pkg",
    "/%",
    "/%ff",
    "/%00",
    "//",
    "/..%2f..%2fetc/passwd",
    "/a%2fb",
    "/🦠",
    "/.git/config",
    "/wrangler.jsonc",
    "/build/index.js",
  ]) {
    const response = await petri.fetch(path);
    assert.deepEqual([response.status, response.headers.get("content-type")], [404, "text/html; charset=utf-8"], path);
  }
});

/**
 * Sends raw bytes.
 * @param {Buffer} text
 * @returns {Promise<number>} the status of the response; 0 if the connection was closed without one, 999 if nothing
 *   came within 10 s
 */
const raw = text =>
  new Promise(done => {
    const { hostname, port } = new URL(petri.url);
    let answer = "";
    const socket = connect(Number(port), hostname, () => socket.write(text));
    socket.setEncoding("latin1").on("data", piece => {
      answer += piece;
      if (answer.includes("\r\n")) socket.destroy();
    });
    socket
      .setTimeout(10_000, () => done(999))
      .on("error", () => {})
      .on("close", () => done(Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1] ?? 0)));
  });

test("malformed HTTP never causes a server error", { timeout: 60_000 }, async () => {
  const host = `host: ${new URL(petri.url).host}\r\n`;
  for (const request of [
    `GET / HTTP/1.1\r\n${host}cookie: petri=\xff\xfe; \x01\r\n\r\n`,
    `GET / HTTP/1.1\r\n${host}cookie: ${"petri=x; ".repeat(500)}\r\n\r\n`,
    `GET / HTTP/1.1\r\n${host}accept-language: \xe9\xff\r\n\r\n`,
    `GET /?${"q=1&".repeat(2000)} HTTP/1.1\r\n${host}\r\n`,
    `GET /?q=%ff%fe%00%zz HTTP/1.1\r\n${host}\r\n`,
    `GET /?q={}|^\`<>" HTTP/1.1\r\n${host}\r\n`,
    `GET /s/${"x".repeat(20_000)} HTTP/1.1\r\n${host}\r\n`,
    `GET / HTTP/1.1\r\n${host}origin: :::\r\n\r\n`,
    `POST /run HTTP/1.1\r\n${host}origin: \xff\r\ncontent-type: application/x-www-form-urlencoded\r\ncontent-length: 0\r\n\r\n`,
    `POST /run HTTP/1.1\r\n${host}content-type: application/x-www-form-urlencoded\r\ncontent-length: 12\r\n\r\nmodule%zz=%f`,
    `POST /api/v1/execute HTTP/1.1\r\n${host}content-type: application/json\r\ncontent-length: 0\r\n\r\n`,
    `POST /api/v1/execute HTTP/1.1\r\n${host}content-type: application/json\r\ncontent-length: 99999999999\r\n\r\n`,
    `POST /api/v1/execute HTTP/1.1\r\n${host}content-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n1\r\n{\r\n0\r\n\r\n`,
    `OPTIONS * HTTP/1.1\r\n${host}\r\n`,
    `GET http://other.example/ HTTP/1.1\r\n${host}\r\n`,
    `GET / HTTP/1.1\r\nhost: a b\r\n\r\n`,
    `GET / HTTP/1.1\r\nhost: [::\r\n\r\n`,
    `GET / HTTP/1.1\r\nhost: \r\n\r\n`,
    `GET / HTTP/1.1\r\nhost: x:99999\r\n\r\n`,
    `POST /run HTTP/1.1\r\nhost: \xff\r\ncontent-type: application/x-www-form-urlencoded\r\ncontent-length: 0\r\n\r\n`,
    `GET / HTTP/1.1\r\n\r\n`,
    `GET / HTTP/1.0\r\n\r\n`,
    `BREW / HTTP/1.1\r\n${host}\r\n`,
  ]) {
    const status = await raw(Buffer.from(request, "latin1"));
    assert.ok(status < 500 || status === 501, `${JSON.stringify(request.slice(0, 60))} answered ${status}`);
  }
  assert.equal(await petri.text("export default { fetch: () => new Response('good') }"), "good");
});
