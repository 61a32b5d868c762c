// The frames of a response: its head, and a body of any kind, byte for byte and without delay.

import assert from "node:assert/strict";
import { test } from "node:test";
import { fill, load } from "./load.mjs";
import { start } from "./workerd.mjs";
import { IN_HEAD_LENGTH } from "../../crates/petri-runtime/harness/limits.js";

const run = await start();

const { names, programs } = load("response");

/** The newest and the oldest compatibility date. */
const DATES = [{}, { date: "2023-01-01", flags: ["nodejs_als"] }];
/**
 * Returns a program with this code in its handler.
 * @param {string} code
 */
const handler = code => `export default { async fetch(request) { ${code} } }`;
/** Bytes that are not UTF-8. */
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
    [`new Response(inner).body.pipeThrough(
      new TransformStream({
        transform(chunk, controller) {
          controller.enqueue(chunk);
          controller.enqueue(chunk);
        },
      }),
    )`]: [...BYTES, ...BYTES],
    [`(() => {
      const { readable, writable } = new IdentityTransformStream();
      const writer = writable.getWriter();
      writer.write(inner);
      writer.close();
      return readable;
    })()`]: BYTES,
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

test(names.form_data, async () => {
  const frames = await run(programs.form_data);
  const type = frames.one("response").headers.find(([name]) => name === "content-type");
  assert.ok(type);
  assert.match(type[1], /^multipart\/form-data; boundary=/);
  const form = await new Response(frames.body, { headers: [type] }).formData();
  assert.deepEqual(form.getAll("a"), ["1", "ü\r\n"]);
  const file = form.get("f");
  assert.ok(file instanceof File);
  assert.deepEqual([file.name, file.type, [...new Uint8Array(await file.arrayBuffer())]], ["x.bin", "a/b", [0, 255]]);
});

test("a response has the content type that its body implies", async () => {
  const head = async (/** @type {string} */ code) => {
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

test(names.encoded_body, async () => {
  assert.equal(
    String((await run(handler(`return new Response("plain", { headers: { "content-encoding": "gzip" } })`))).body),
    "plain",
  );
  const { gunzipSync } = await import("node:zlib");
  for (const encodeBody of ["automatic", "manual"]) {
    const { body } = await run(fill(programs.encoded_body, { ENCODE_BODY: JSON.stringify(encodeBody) }));
    assert.equal(String(gunzipSync(body)), "packed");
  }
});

test("a response whose status allows no body has none", async () => {
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

test("an empty body is sent as a body", async () => {
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

test("Response.error() is refused as a response", async () => {
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

test("a body that was read or is locked is an error that says so, and a clone of the body is sent", async () => {
  const used =
    "handler TypeError: the response's body was read before the response was returned: return response.clone(), taken before it is read";
  const locked =
    "handler TypeError: the response's body is locked to a reader: release the reader's lock, or return response.clone(), taken before it is read";
  for (const [code, thrown] of [
    [`const r = new Response("x"); await r.text(); return r`, used],
    [
      `const r = new Response("x");
      const reader = r.body.getReader();
      await reader.read();
      reader.releaseLock();
      return r`,
      used,
    ],
    [`const r = new Response("x"); await r.body.cancel(); return r`, used],
    [`const r = new Response("x"); r.body.getReader(); return r`, locked],
    [`const r = new Response("x"); r.body.tee(); return r`, used],
  ]) {
    const frames = await run(handler(code));
    assert.deepEqual([frames.thrown, frames.of("response"), frames.outcome], [[thrown], [], "threw"], code);
  }
  const fine = async (/** @type {string} */ code) => {
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

test("the response to HEAD is sent even if its body was read", async () => {
  const frames = await run(handler(`const r = new Response("x", { headers: { a: "1" } }); await r.text(); return r`), {
    method: "HEAD",
  });
  assert.deepEqual([frames.one("response").status, frames.outcome], [200, "returned"]);
});

test(names.cookies, async () => {
  for (const options of DATES) {
    const frames = await run(programs.cookies, options);
    assert.deepEqual(frames.one("response").headers, [
      ["x", "1, 2"],
      ["set-cookie", "a=1; expires=Wed, 21 Oct 2026 07:28:00 GMT"],
      ["set-cookie", "b=2"],
    ]);
  }
});

test("a head that is too long is refused with its limit", async () => {
  const head = (/** @type {number} */ length) =>
    run(handler(`return new Response("x", { headers: { a: "x".repeat(${length}) } })`));
  const empty = '"status_text":"OK","headers":[["a",""],["content-type","text/plain;charset=UTF-8"]]'.length;
  const room = 256 * 1024 - empty;
  assert.equal((await head(room)).outcome, "returned");
  assert.deepEqual((await head(room + 1)).thrown, [
    "handler RangeError: the response's head is 262145 characters long; the limit is 262144",
  ]);
});

test(names.gate, async () => {
  const { next } = await run.open(programs.gate, { id: "gate" });
  const part = async () => {
    const frame = await next();
    assert.ok(frame.t === "body", JSON.stringify(frame));
    return Buffer.from(frame.base64, "base64").toString();
  };
  assert.equal((await next()).t, "response");
  assert.equal(await part(), "one");
  // The first run can continue only now. If its first part were held back, it would never arrive.
  assert.equal(String((await run(programs.gate, { id: "gate", url: "http://program/go" })).body), "go");
  assert.equal(await part(), "two");
  assert.equal((await next()).t, "end");
});

test("a body of known length ends with its last byte, in any number of parts", async () => {
  const fixed = (/** @type {string[]} */ parts, /** @type {number} */ length) =>
    handler(`const { readable, writable } = new FixedLengthStream(${length}), writer = writable.getWriter();
      const write = async () => {
        for (const part of ${JSON.stringify(parts)}) {
          await writer.write(new TextEncoder().encode(part));
          await scheduler.wait(1);
        }
      };
      write();
      return new Response(readable);`);
  for (const parts of [["abc"], ["a", "bc"], ["a", "b", "c"]]) {
    const frames = await run(fixed(parts, 3));
    assert.deepEqual([String(frames.body), frames.outcome], ["abc", "returned"], parts.join());
  }
  for (const body of ["", "null", "new Uint8Array(0)", '""', 'new Blob(["abc"])', '"abc"']) {
    const frames = await run(handler(`return new Response(${body})`));
    assert.deepEqual([String(frames.body), frames.outcome], [body.includes("abc") ? "abc" : "", "returned"], body);
  }
});

test("short answers in ASCII come with the head, up to the longest and no longer", async () => {
  const answer = async (/** @type {string} */ text) => {
    const frames = await run(`export default () => ${JSON.stringify(text)}`);
    assert.deepEqual([frames.of("result")[0]?.value, frames.outcome], [text, "returned"]);
    return frames;
  };
  for (const [text, inHead] of /** @type {[string, boolean][]} */ ([
    ["", true],
    ["a\tb\n\0~", true],
    ["\x7f", false],
    ["ü", false],
    ["💡", false],
  ]))
    assert.equal((await answer(text)).inHead, inHead, JSON.stringify(text));
  const length = (/** @type {import("./workerd.mjs").Frames} */ frames) =>
    frames.reduce((sum, frame) => sum + JSON.stringify(frame).length + 1, 0);
  const around = length(await answer(""));
  const seen = new Set();
  // The times in the frames have a digit or two, so the length of an answer is known only afterwards.
  for (let n = -4; n <= 4; n++) {
    const frames = await answer("x".repeat(IN_HEAD_LENGTH - around + n));
    assert.equal(frames.inHead, length(frames) <= IN_HEAD_LENGTH, `${length(frames)}`);
    seen.add(frames.inHead);
  }
  assert.equal(seen.size, 2);
});

test(names.large_offer, async () => {
  const { stop } = await run.open(programs.large_offer, { id: "slow", outputBytes: 1e9 });
  let pulled = -1;
  for (let now = 0; now !== pulled; ) {
    pulled = now;
    now = Number((await run(programs.large_offer, { id: "slow", url: "http://program/ask" })).body);
  }
  assert.ok(pulled < 512, `${pulled} of 1024 parts were read ahead`);
  stop();
});
