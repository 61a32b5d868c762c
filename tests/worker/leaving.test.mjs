// Callers who leave before their program ends: the program is stopped, even if it writes no output.
import assert from "node:assert/strict";
import { test } from "node:test";
import { present, start } from "./petri.mjs";

const petri = await start();

/**
 * Two runs share an isolate: with the prompt "count" the program counts silently forever, with "watch" it logs the
 * count.
 */
const code = `let count = 0;
export default { async fetch(request) {
  const watching = new URL(request.url).searchParams.get("q") === "watch";
  for (;;) { if (watching) console.log(count); else count++; await scheduler.wait(20) }
} }`;
/** The number of equal counts in a row, 20 ms apart, that show that the counting run has stopped. */
const EQUAL_COUNTS = 20;

for (const accept of ["application/x-ndjson", "application/json"]) {
  test(`a silent program is stopped when its caller leaves (${accept})`, { timeout: 60_000 }, async () => {
    const request = { code, session: accept, limits: { wall_ms: 30_000 } };
    const counting = new AbortController(),
      watching = new AbortController();
    const headers = { "content-type": "application/json", accept };
    const call = petri
      .fetch("/api/v1/execute", {
        method: "POST",
        headers,
        body: JSON.stringify({ ...request, prompt: "count" }),
        signal: counting.signal,
      })
      .then(answer => answer.text());
    const gone = assert.rejects(call, { name: "AbortError" });
    const { events } = await petri.stream({ ...request, prompt: "watch" }, { signal: watching.signal });
    const next = async () => {
      const { value } = await events.next();
      assert.equal(value?.type, "console", "the watching run goes on after the counting run was left");
      return present(value?.args)[0];
    };

    const first = await next();
    while ((await next()) === first); // the program counts
    counting.abort();
    await gone;
    for (let equal = 0, last = -1; equal < EQUAL_COUNTS; ) {
      const count = await next();
      equal = count === last ? equal + 1 : 0;
      last = count;
    }
    watching.abort();
    await assert.rejects(Array.fromAsync(events), { name: "AbortError" });
  });
}

test("a slow response is the same JSON as a quick one", async () => {
  const slow = `export default { async fetch() { await scheduler.wait(1300); return new Response("slow") } }`;
  const response = await petri.call("execute", { code: slow });
  const text = await response.text();
  assert.match(text, /^ +\{/, "spaces are sent before the response, so that the connection is not idle");
  assert.deepEqual(
    [response.status, response.headers.get("content-type"), response.headers.get("cache-control")],
    [200, "application/json", "no-store"],
  );
  const report = JSON.parse(text);
  assert.deepEqual([report.success, report.response.body.text], [true, "slow"]);
  assert.deepEqual(
    (await Array.fromAsync((await petri.stream({ code: slow })).events)).map(({ type }) => type),
    ["response", "body", "end"],
  );
});

test("a quick response has a content-length", async () => {
  const response = await petri.call("execute", { code: `export default () => 1` });
  const text = await response.text();
  assert.equal(text[0], "{");
  assert.equal(response.headers.get("content-length"), String(Buffer.byteLength(text)));
});
