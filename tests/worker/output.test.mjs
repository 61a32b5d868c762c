// Long output: how much of it is kept, and how the report says what is missing.
import assert from "node:assert/strict";
import { test } from "node:test";
import { bodyBytes, present, start } from "./petri.mjs";

/** @import { ExecuteRequest, RunEvent } from "./types.mjs" */

const petri = await start();
const MIB = 1024 * 1024;
const sized = (/** @type {number} */ bytes) => `export default { fetch: () => new Response("x".repeat(${bytes})) }`;
/**
 * Returns the number of body bytes that are kept, and whether the body was cut.
 * @param {ExecuteRequest} request
 */
const kept = async request => {
  const { outcome, ...report } = await petri.execute(request);
  assert.equal(outcome.type, "returned");
  const response = present(report.response);
  assert.equal(bodyBytes(response).length, response.bytes);
  return [response.bytes, response.truncated];
};

test("1 MiB of a body is kept, and a longer body is cut there", async () => {
  assert.deepEqual(await kept({ code: sized(MIB) }), [MIB, false]);
  assert.deepEqual(await kept({ code: sized(MIB + 1) }), [MIB, true]);
  assert.deepEqual(
    await kept({ code: `export default { fetch: () => new Response(new Uint8Array(${MIB + 1}).fill(255)) }` }),
    [MIB, true],
  );
});

test("output_bytes lowers the bound of a run, but does not raise it", async () => {
  assert.deepEqual(await kept({ code: sized(5), limits: { output_bytes: 5 } }), [5, false]);
  assert.deepEqual(await kept({ code: sized(6), limits: { output_bytes: 5 } }), [5, true]);
  assert.deepEqual(await kept({ code: sized(MIB + 1), limits: { output_bytes: 10 * MIB } }), [MIB, true]);
});

test("a text that is cut in the middle of a character is reported as base64", async () => {
  const { response } = await petri.execute({
    code: `export default { fetch: () => new Response("aü") }`,
    limits: { output_bytes: 2 },
  });
  assert.deepEqual(
    [response?.body, response?.bytes, response?.truncated],
    [{ base64: Buffer.from([0x61, 0xc3]).toString("base64") }, 2, true],
  );
});

test("the stream is cut at the same byte, and its end event says so", async () => {
  const { events } = await petri.stream({ code: sized(MIB + 1) });
  let bytes = 0;
  /** @type {RunEvent | undefined} */
  let last;
  for await (last of events) if (last.type === "body") bytes += Buffer.from(present(last.base64), "base64").length;
  assert.deepEqual([bytes, last?.type, last?.outcome?.type, last?.truncated], [MIB, "end", "returned", true]);
});

test("a body that never ends is cut, and its source is cancelled", { timeout: 30_000 }, async () => {
  const code = `
    export default {
      fetch: () =>
        new Response(
          new ReadableStream({
            pull(controller) {
              controller.enqueue(new Uint8Array(65536));
            },
            cancel() {
              console.log("cancelled");
            },
          }),
        ),
    };
  `;
  const report = await petri.execute(code);
  assert.deepEqual(
    [report.outcome.type, report.response?.bytes, report.response?.truncated, report.console.map(({ args }) => args)],
    ["returned", MIB, true, [["cancelled"]]],
  );
});

test("a console with too many lines is cut, and the other lines are counted", async () => {
  const flood = (/** @type {number} */ lines) =>
    `export default { fetch() { for (let i = 0; i < ${lines}; i++) console.log(i); return new Response("done") } }`;
  const all = await petri.execute(flood(5000));
  assert.deepEqual([all.console.length, all.console_dropped ?? 0, all.console.at(-1)?.args], [5000, 0, [4999]]);
  const report = await petri.execute(flood(10_000));
  assert.deepEqual([report.outcome.type, report.response?.body.text], ["returned", "done"]);
  assert.deepEqual([report.console.length, report.console_dropped], [5000, 5000]);
  assert.equal(report.stdout.split("\n").length, 5001);
});

test("a console of few long lines is bounded, too", async () => {
  const report = await petri.execute(
    `export default { fetch() { for (let i = 0; i < 1000; i++) console.log("x".repeat(9000)); return new Response("done") } }`,
  );
  assert.equal(report.response?.body.text, "done");
  assert.ok(
    report.console.length > 100 && report.console_dropped === 1000 - report.console.length,
    `${report.console.length} kept, ${report.console_dropped} dropped`,
  );
  assert.ok(JSON.stringify(report.console).length < 3 * MIB);
});

test("a run with cut output is stored as it was reported", async () => {
  const visitor = petri.visitor();
  const run = await visitor.run(
    `export default { fetch() { for (let i = 0; i < 6000; i++) console.log("line", i); return new Response("x".repeat(${2 * MIB})) } }`,
  );
  assert.deepEqual([run.report.console_dropped, run.report.response?.truncated], [1000, true]);
  assert.deepEqual(await visitor.rpc("open", { id: run.id }), run);
});

test("the largest JSON value is a result, and a larger one is an error", async () => {
  const result = (/** @type {number} */ length) => petri.execute(`export default () => "x".repeat(${length})`);
  assert.equal((await result(MIB - 2)).result?.length, MIB - 2);
  const { outcome } = await result(MIB - 1);
  assert.match(present(outcome.error).message, /1048577 bytes of JSON; the limit is 1048576/);
});
