// What comes of a response: its head, and its body of any kind, byte for byte and as it comes.

import assert from "node:assert/strict";
import { test } from "node:test";
import { start } from "./workerd.mjs";

const run = await start();

/** The newest date and the oldest. */
const DATES = [{}, { date: "2023-01-01", flags: ["nodejs_als"] }];
const handler = (code, before = "") => `${before}\nexport default { async fetch(request) { ${code} } }`;
/** Bytes that are no text. */
const BYTES = [0, 1, 127, 128, 195, 40, 255, 254, 10, 13];

test("a body of any kind arrives byte for byte", async () => {
  const all =
    "const bytes = new Uint8Array([9, 9, ...BYTES, 9]), inner = new Uint8Array(bytes.buffer, 2, BYTES.length);".replaceAll(
      "BYTES",
      JSON.stringify(BYTES),
    );
  const kinds = {
    "inner.slice().buffer": BYTES,
    inner: BYTES,
    "new DataView(bytes.buffer, 2, 10)": BYTES,
    "new Uint16Array(bytes.buffer, 2, 5)": BYTES,
    "new Float32Array(inner.slice(0, 8).buffer)": BYTES.slice(0, 8),
    "inner.subarray(4)": BYTES.slice(4),
    "new Blob([inner])": BYTES,
    "new Blob([inner, 'ü', new Blob(['x'])]).slice(3)": [
      ...Buffer.concat([Buffer.from(BYTES), Buffer.from("üx")]),
    ].slice(3),
    "new File([inner], 'a.bin')": BYTES,
    "new ReadableStream({ start(c) { c.enqueue(inner); c.close() } })": BYTES,
    "new ReadableStream({ type: 'bytes', start(c) { c.enqueue(inner.slice()); c.close() } })": BYTES,
    "new Response(inner).body": BYTES,
    "new Blob([inner]).stream()": BYTES,
    "new Response(inner).body.pipeThrough(new TransformStream({ transform(chunk, c) { c.enqueue(chunk); c.enqueue(chunk) } }))":
      [...BYTES, ...BYTES],
    "(() => { const { readable, writable } = new IdentityTransformStream(); const w = writable.getWriter(); w.write(inner); w.close(); return readable })()":
      BYTES,
    "'grün 😀'": [...Buffer.from("grün 😀")],
    "''": [],
    null: [],
    undefined: [],
    5: [53],
    "new URLSearchParams({ a: '1 2', b: 'ü' })": [...Buffer.from("a=1+2&b=%C3%BC")],
  };
  for (const options of DATES)
    for (const [kind, expect] of Object.entries(kinds)) {
      const frames = await run(handler(`${all} return new Response(${kind})`), options);
      assert.deepEqual(
        [[...frames.body], frames.thrown, frames.outcome],
        [expect, [], "returned"],
        `${kind} ${options.date ?? ""}`,
      );
    }
});

test("a form is sent with the boundary its head names", async () => {
  const frames = await run(
    handler(
      `const form = new FormData(); form.append("a", "1"); form.append("a", "ü\\r\\n"); form.append("f", new File([new Uint8Array([0, 255])], "x.bin", { type: "a/b" })); return new Response(form)`,
    ),
  );
  const type = frames.one("response").headers.find(([name]) => name === "content-type");
  assert.match(type[1], /^multipart\/form-data; boundary=/);
  const form = await new Response(frames.body, { headers: [type] }).formData();
  assert.deepEqual(form.getAll("a"), ["1", "ü\r\n"]);
  const file = form.get("f");
  assert.deepEqual([file.name, file.type, [...new Uint8Array(await file.arrayBuffer())]], ["x.bin", "a/b", [0, 255]]);
});

test("JSON, and the type that goes with a body", async () => {
  const head = async code => {
    const frames = await run(handler(`return ${code}`));
    return [frames.one("response").headers, String(frames.body)];
  };
  assert.deepEqual(await head(`Response.json({ a: ["ü"] }, { status: 201 })`), [
    [["content-type", "application/json"]],
    '{"a":["ü"]}',
  ]);
  assert.deepEqual(await head(`new Response(new Blob(["x"], { type: "image/x" }))`), [
    [["content-type", "image/x"]],
    "x",
  ]);
  assert.deepEqual(await head(`new Response(new Uint8Array([65]))`), [[], "A"]);
  assert.deepEqual(await head(`new Response("x", { headers: { "Content-Type": "a/b", "X-A": "1" } })`), [
    [
      ["content-type", "a/b"],
      ["x-a", "1"],
    ],
    "x",
  ]);
});

test("an encoded body is what the program made, not what the encoding says", async () => {
  assert.equal(
    String((await run(handler(`return new Response("plain", { headers: { "content-encoding": "gzip" } })`))).body),
    "plain",
  );
  const { gunzipSync } = await import("node:zlib");
  for (const encodeBody of ["automatic", "manual"]) {
    const { body } = await run(
      handler(
        `return new Response(new Response("packed").body.pipeThrough(new CompressionStream("gzip")), { encodeBody: "${encodeBody}", headers: { "content-encoding": "gzip" } })`,
      ),
    );
    assert.equal(String(gunzipSync(body)), "packed");
  }
});

test("a status without a body", async () => {
  for (const options of DATES)
    for (const status of [204, 205, 304]) {
      const frames = await run(
        handler(`return new Response(null, { status: ${status}, headers: { etag: '"a"' } })`),
        options,
      );
      const { ms, status_text, ...head } = frames.one("response");
      assert.deepEqual(
        [head, frames.of("body"), frames.outcome],
        [{ t: "response", status, headers: [["etag", '"a"']], body: false }, [], "returned"],
      );
    }
  const frames = await run(handler(`return new Response("x", { status: 204 })`));
  assert.deepEqual(
    [frames.thrown, frames.outcome],
    [["handler TypeError: Response with null body status (101, 204, 205, or 304) cannot have a body."], "threw"],
  );
});

test("an empty body is a body", async () => {
  const frames = await run(handler(`return new Response("")`));
  assert.deepEqual([frames.one("response").body, frames.of("body"), frames.outcome], [true, [], "returned"]);
});

test("a redirect is shown, not followed", async () => {
  for (const status of [301, 302, 303, 307, 308]) {
    const { one, ...frames } = await run(
      handler(`return Response.redirect("http://elsewhere.example/a?b", ${status})`),
    ).then(frames => ({ one: frames.one("response"), outcome: frames.outcome }));
    assert.deepEqual(
      [one.status, one.headers, frames.outcome],
      [status, [["location", "http://elsewhere.example/a?b"]], "returned"],
    );
  }
});

test("Response.error() is no answer", async () => {
  const frames = await run(handler(`return Response.error()`));
  assert.deepEqual(
    [frames.thrown, frames.of("response"), frames.outcome],
    [
      ["handler TypeError: the program answered with Response.error(), which stands for an answer that never came"],
      [],
      "threw",
    ],
  );
});

test("a body that is used or locked is a clear error, and a clone is none", async () => {
  const used =
    "handler TypeError: the response's body was read before the response was returned: return response.clone(), taken before it is read";
  const locked =
    "handler TypeError: the response's body is locked to a reader: release the reader's lock, or return response.clone(), taken before it is read";
  for (const [code, thrown] of [
    [`const r = new Response("x"); await r.text(); return r`, used],
    [
      `const r = new Response("x"); const reader = r.body.getReader(); await reader.read(); reader.releaseLock(); return r`,
      used,
    ],
    [`const r = new Response("x"); await r.body.cancel(); return r`, used],
    [`const r = new Response("x"); r.body.getReader(); return r`, locked],
    [`const r = new Response("x"); r.body.tee(); return r`, used],
  ]) {
    const frames = await run(handler(code));
    assert.deepEqual([frames.thrown, frames.of("response"), frames.outcome], [[thrown], [], "threw"], code);
  }
  const fine = async code => {
    const frames = await run(handler(code));
    return [String(frames.body), frames.outcome];
  };
  assert.deepEqual(await fine(`const r = new Response("x"), c = r.clone(); await r.text(); return c`), [
    "x",
    "returned",
  ]);
  assert.deepEqual(await fine(`const r = new Response("x"); r.body.getReader().releaseLock(); return r`), [
    "x",
    "returned",
  ]);
  assert.deepEqual(await fine(`const r = new Response("x"); return r.clone()`), ["x", "returned"]);
});

test("a HEAD request's answer may have been read", async () => {
  const frames = await run(handler(`const r = new Response("x", { headers: { a: "1" } }); await r.text(); return r`), {
    method: "HEAD",
  });
  assert.deepEqual([frames.one("response").status, frames.outcome], [200, "returned"]);
});

test("several cookies stay apart, at every date", async () => {
  for (const options of DATES) {
    const frames = await run(
      handler(
        `const h = new Headers(); h.append("set-cookie", "a=1; expires=Wed, 21 Oct 2026 07:28:00 GMT"); h.append("x", "1"); h.append("x", "2"); h.append("set-cookie", "b=2"); return new Response(null, { headers: h })`,
      ),
      options,
    );
    assert.deepEqual(frames.one("response").headers, [
      ["x", "1, 2"],
      ["set-cookie", "a=1; expires=Wed, 21 Oct 2026 07:28:00 GMT"],
      ["set-cookie", "b=2"],
    ]);
  }
});

test("a head is bounded", async () => {
  const head = length => run(handler(`return new Response("x", { headers: { a: "x".repeat(${length}) } })`));
  const empty = '"status_text":"OK","headers":[["a",""],["content-type","text/plain;charset=UTF-8"]]'.length,
    room = 256 * 1024 - empty;
  assert.equal((await head(room)).outcome, "returned");
  assert.deepEqual((await head(room + 1)).thrown, [
    "handler RangeError: the response's head is 262145 characters long; the limit is 262144",
  ]);
});

/** Of two runs in one isolate the first waits in its body until the second has run. */
const gate = `let open = false;
export default { fetch(request) {
  if (request.url.endsWith("go")) { open = true; return new Response("go") }
  const say = text => new TextEncoder().encode(text);
  return new Response(new ReadableStream({ async start(c) { c.enqueue(say("one")); while (!open) await new Promise(r => setTimeout(r, 2)); c.enqueue(say("two")); c.close() } }))
} }`;

test("a body is sent as it comes", async () => {
  const { next } = await run.open(gate, { id: "gate" });
  assert.equal((await next()).t, "response");
  assert.equal(Buffer.from((await next()).base64, "base64").toString(), "one");
  // Only now may it go on: had the first part been held back, it would never have come.
  assert.equal(String((await run(gate, { id: "gate", url: "http://program/go" })).body), "go");
  assert.equal(Buffer.from((await next()).base64, "base64").toString(), "two");
  assert.equal((await next()).t, "end");
});

test("a body is not read faster than it is taken", async () => {
  // 64 MiB on offer, and nobody listens until the program has been asked how much of it was taken.
  const program = `let pulled = 0; const chunk = new Uint8Array(65536);
    export default { fetch(request) { return request.url.endsWith("ask") ? new Response(String(pulled)) : new Response(new ReadableStream({ pull(c) { pulled++; c.enqueue(chunk); if (pulled === 1024) c.close() } })) } }`;
  const { stop } = await run.open(program, { id: "slow", outputBytes: 1e9 });
  let pulled = -1;
  for (let now = 0; now !== pulled; ) {
    pulled = now;
    now = Number((await run(program, { id: "slow", url: "http://program/ask" })).body);
  }
  assert.ok(pulled < 512, `${pulled} of 1024 parts were read ahead`);
  stop();
});
