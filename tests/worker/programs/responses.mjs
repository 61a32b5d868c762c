// The response of a program arrives unchanged.
const answer = (/** @type {string} */ expression) =>
  `export default { async fetch(request, env, ctx) { return ${expression} } }`;
const text = (/** @type {string} */ expression, /** @type {string} */ body) => ({
  run: answer(expression),
  expect: { success: true, response: { body: { text: body }, bytes: Buffer.byteLength(body), truncated: false } },
});
const bytes = (/** @type {string} */ expression, /** @type {number[]} */ body) => ({
  run: answer(expression),
  expect: {
    success: true,
    response: { body: { base64: Buffer.from(body).toString("base64") }, bytes: body.length, truncated: false },
  },
});

/** @type {import("../types.mjs").Program[]} */
export default [
  { name: "text", ...text(`new Response("hello")`, "hello") },
  {
    name: "text with characters of every plane",
    ...text(`new Response("ü é 漢 🦠 \\u{10ffff} \\0")`, "ü é 漢 🦠 \u{10ffff} \0"),
  },
  { name: "an empty text", ...text(`new Response("")`, "") },
  {
    name: "no body",
    run: answer(`new Response()`),
    expect: { response: { status: 200, headers: [], body: { text: "" }, bytes: 0 } },
  },
  {
    name: "null as the body",
    run: answer(`new Response(null, { status: 200 })`),
    expect: { response: { body: { text: "" }, bytes: 0 } },
  },
  {
    name: "JSON",
    run: answer(`Response.json({ a: 1 })`),
    expect: { response: { headers: [["content-type", "application/json"]], body: { text: `{"a":1}` } } },
  },
  { name: "bytes that are not UTF-8", ...bytes(`new Response(new Uint8Array([0, 255, 128, 10]))`, [0, 255, 128, 10]) },
  { name: "an ArrayBuffer", ...bytes(`new Response(new Uint8Array([255, 1]).buffer)`, [255, 1]) },
  { name: "a view of part of a buffer", ...bytes(`new Response(new Uint8Array([1, 255, 3]).subarray(1, 2))`, [255]) },
  { name: "a DataView", ...bytes(`new Response(new DataView(new Uint8Array([9, 255, 8]).buffer, 1, 1))`, [255]) },
  {
    name: "a Blob, and its type",
    run: answer(`new Response(new Blob(["bl", "ob"], { type: "text/x" }))`),
    expect: { response: { headers: [["content-type", "text/x"]], body: { text: "blob" } } },
  },
  {
    name: "URLSearchParams",
    run: answer(`new Response(new URLSearchParams({ a: "1 2" }))`),
    expect: {
      response: {
        headers: [["content-type", "application/x-www-form-urlencoded;charset=UTF-8"]],
        body: { text: "a=1+2" },
      },
    },
  },
  {
    name: "FormData",
    run: answer(`(() => { const form = new FormData(); form.set("a", "1"); return new Response(form) })()`),
    expect: {
      response: {
        headers: [["content-type", /^multipart\/form-data; ?boundary=/]],
        body: { text: /name="a"\r\n\r\n1\r\n/ },
      },
    },
  },
  {
    name: "a stream of bytes",
    ...text(
      `new Response(new ReadableStream({ start(c) { for (const part of ["a", "b", "c"]) c.enqueue(new TextEncoder().encode(part)); c.close() } }))`,
      "abc",
    ),
  },
  {
    name: "a stream that waits",
    ...text(
      `new Response(
        new ReadableStream({
          async pull(c) {
            await scheduler.wait(2);
            this.n = (this.n ?? 0) + 1;
            if (this.n > 3) c.close();
            else c.enqueue(new Uint8Array([64 + this.n]));
          },
        }),
      )`,
      "ABC",
    ),
  },
  {
    name: "a stream through a transform",
    ...text(
      `new Response(
        new Blob(["text"])
          .stream()
          .pipeThrough(new TextDecoderStream())
          .pipeThrough(
            new TransformStream({
              transform(chunk, c) {
                c.enqueue(chunk.toUpperCase());
              },
            }),
          )
          .pipeThrough(new TextEncoderStream()),
      )`,
      "TEXT",
    ),
  },
  {
    name: "a stream that is written in waitUntil",
    ...text(
      `(() => {
        const { readable, writable } = new TransformStream();
        const writer = writable.getWriter();
        ctx.waitUntil(
          (async () => {
            await writer.write(new TextEncoder().encode("piped"));
            await writer.close();
          })(),
        );
        return new Response(readable);
      })()`,
      "piped",
    ),
  },
  {
    name: "a stream of strings fails and asks for bytes",
    run: answer(`new Response(new ReadableStream({ start(c) { c.enqueue("text"); c.close() } }))`),
    expect: {
      success: false,
      outcome: { type: "threw", error: { name: "TypeError", message: /takes bytes: encode text with TextEncoder/ } },
      response: { status: 200 },
    },
  },
  {
    name: "a stream that fails half-way keeps what arrived",
    run: answer(
      `new Response(new ReadableStream({ async start(c) { c.enqueue(new Uint8Array([97])); await scheduler.wait(5); c.error(new RangeError("dry")) } }))`,
    ),
    expect: {
      success: false,
      outcome: { type: "threw", error: { name: "RangeError", message: "dry" } },
      response: { body: { text: "a" }, bytes: 1 },
    },
  },
  {
    name: "a body that was read before",
    run: answer(`(async () => { const r = new Response("x"); await r.text(); return r })()`),
    expect: { success: false, outcome: { type: "threw", error: { name: "TypeError" } } },
  },
  ...[200, 201, 204, 205, 304, 400, 404, 418, 500, 599].map(status => ({
    name: `status ${status}`,
    run: answer(`new Response(${[204, 205, 304].includes(status) ? "null" : `"x"`}, { status: ${status} })`),
    expect: { success: true, response: { status, bytes: [204, 205, 304].includes(status) ? 0 : 1 } },
  })),
  {
    name: "a custom status text",
    run: answer(`new Response(null, { status: 202, statusText: "Taken" })`),
    expect: { response: { status: 202, status_text: "Taken" } },
  },
  {
    name: "a redirect is shown, not followed",
    run: answer(`Response.redirect("https://example.com/", 302)`),
    expect: {
      success: true,
      response: { status: 302, headers: [["location", "https://example.com/"]], bytes: 0 },
      network: [],
    },
  },
  {
    name: "headers, their order and case",
    run: answer(`new Response(null, { headers: { "X-B": "1", "x-a": "2" } })`),
    expect: {
      response: {
        headers: [
          ["x-a", "2"],
          ["x-b", "1"],
        ],
      },
    },
  },
  {
    name: "a header set twice is joined",
    run: answer(`new Response(null, { headers: [["x-a", "1"], ["x-a", "2"]] })`),
    expect: { response: { headers: [["x-a", "1, 2"]] } },
  },
  {
    name: "several Set-Cookie headers stay separate",
    run: answer(`new Response(null, { headers: [["set-cookie", "a=1; Path=/"], ["set-cookie", "b=2, 3"]] })`),
    expect: {
      response: {
        headers: [
          ["set-cookie", "a=1; Path=/"],
          ["set-cookie", "b=2, 3"],
        ],
      },
    },
  },
  {
    name: "several Set-Cookie headers at the oldest date",
    run: {
      code: answer(`new Response(null, { headers: [["set-cookie", "a=1"], ["set-cookie", "b=2"]] })`),
      compatibility_date: "2023-01-01",
    },
    expect: {
      response: {
        headers: [
          ["set-cookie", "a=1"],
          ["set-cookie", "b=2"],
        ],
      },
    },
  },
  {
    name: "HEAD has no body",
    run: { code: answer(`new Response("unseen")`), request: { method: "HEAD" } },
    expect: { success: true, response: { status: 200, body: { text: "" }, bytes: 0 } },
  },
  {
    name: "a WebSocket response is marked as one",
    run: answer(`new Response(null, { status: 101, webSocket: new WebSocketPair()[0] })`),
    expect: { success: true, response: { status: 101, websocket: true, bytes: 0 } },
  },
  {
    name: "content of another encoding is not decoded",
    run: answer(
      `new Response(new Uint8Array([1, 255]), { headers: { "content-encoding": "gzip" }, encodeBody: "manual" })`,
    ),
    expect: { response: { headers: [["content-encoding", "gzip"]], body: { base64: "Af8=" } } },
  },
  {
    name: "a body over its bound is cut",
    run: { code: answer(`new Response("12345")`), limits: { output_bytes: 4 } },
    expect: { success: true, response: { body: { text: "1234" }, bytes: 4, truncated: true } },
  },
  {
    name: "a body at its bound is not cut",
    run: { code: answer(`new Response("1234")`), limits: { output_bytes: 4 } },
    expect: { response: { body: { text: "1234" }, truncated: false } },
  },
  {
    name: "a result over its bound",
    run: { code: `export default () => "12345"`, limits: { output_bytes: 6 } },
    expect: {
      success: false,
      outcome: {
        type: "threw",
        error: { name: "RangeError", message: "the program's result is 7 bytes of JSON; the limit is 6" },
      },
    },
  },
];
