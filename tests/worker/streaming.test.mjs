// The stream of a run: the order of its events, their arrival while the program runs, and what happens when the client
// disconnects.
import assert from "node:assert/strict";
import { test } from "node:test";
import { present, start } from "./petri.mjs";

/** @import { RunEvent } from "./types.mjs" */

const petri = await start();

/** Two runs share an isolate: the first waits until a run with the prompt "go" has opened the gate. */
const gate = `
  let open = false;
  export default {
    async fetch(request) {
      const q = new URL(request.url).searchParams.get("q");
      if (q === "go") {
        open = true;
        return new Response("opened");
      }
      console.log("waiting");
      const wait = async () => {
        while (!open) await scheduler.wait(5);
      };
      if (q === "body") {
        const text = new TextEncoder();
        return new Response(
          new ReadableStream({
            async start(controller) {
              controller.enqueue(text.encode("a"));
              await wait();
              controller.enqueue(text.encode("b"));
              controller.close();
            },
          }),
        );
      }
      await wait();
      return new Response("done");
    },
  };
`;
/**
 * Returns the text of a body event.
 * @param {RunEvent} event
 */
const text = event => Buffer.from(present(event.base64), "base64").toString();

test("events arrive in the order in which they happened, and the end event is last", async () => {
  const { response, events } = await petri.stream({
    code: `console.log("top"); export default { fetch() { console.error("in fetch"); return new Response("body", { status: 202 }) } }`,
  });
  assert.deepEqual(
    [response.status, response.headers.get("content-type"), response.headers.get("cache-control")],
    [200, "application/x-ndjson", "no-store, no-transform"],
  );
  const all = await Array.fromAsync(events);
  assert.deepEqual(
    all.map(({ type }) => type),
    ["console", "console", "response", "body", "end"],
  );
  assert.deepEqual([all[0].args, all[1].level, all[2].status, text(all[3])], [["top"], "error", 202, "body"]);
  const { timing, ...end } = all[4];
  assert.deepEqual(end, { type: "end", outcome: { type: "returned" }, console_dropped: 0 });
  assert.deepEqual(Object.keys(present(timing)).sort(), ["cold", "compile_ms", "run_ms", "start_ms", "total_ms"]);
});

test("a program that does not compile and a thrown error end the stream, too", async () => {
  const kinds = async (/** @type {string} */ code) =>
    (await Array.fromAsync((await petri.stream({ code })).events)).map(({ type, outcome }) => outcome?.type ?? type);
  assert.deepEqual(await kinds("export default {"), ["refused"]);
  assert.deepEqual(await kinds(`export default { fetch() { console.log(1); throw new Error("x") } }`), [
    "console",
    "threw",
  ]);
});

test("the end event has a function's result", async () => {
  const all = await Array.fromAsync((await petri.stream({ code: "export default (n) => n * 2", args: [21] })).events);
  assert.deepEqual(
    all.map(({ type, result }) => [type, result]),
    [["end", 42]],
  );
});

test("a line that is logged before a wait arrives while the program waits", async () => {
  const session = "console gate";
  const { events } = await petri.stream({ code: gate, session, prompt: "wait" });
  const first = await events.next();
  assert.deepEqual([first.value?.type, first.value?.args], ["console", ["waiting"]]);
  // The program can end only now. If the line were held back until the end, neither would arrive.
  assert.equal(await petri.text({ code: gate, session, prompt: "go" }), "opened");
  const rest = await Array.fromAsync(events);
  assert.deepEqual(
    rest.map(({ type }) => type),
    ["response", "body", "end"],
  );
  assert.equal(rest.at(-1)?.outcome?.type, "returned");
});

test("a part of a body arrives before the next part is written", async () => {
  const session = "body gate";
  const { events } = await petri.stream({ code: gate, session, prompt: "body" });
  /** @type {RunEvent[]} */
  const before = [];
  while (before.at(-1)?.type !== "body") before.push(present((await events.next()).value));
  assert.deepEqual(
    before.map(({ type }) => type),
    ["console", "response", "body"],
  );
  assert.equal(text(before[2]), "a");
  assert.equal(await petri.text({ code: gate, session, prompt: "go" }), "opened");
  const rest = await Array.fromAsync(events);
  assert.deepEqual(
    rest.map(({ type }) => type),
    ["body", "end"],
  );
  assert.equal(text(rest[0]), "b");
});

test("a client that disconnects stops its own program only", { timeout: 60_000 }, async () => {
  const session = "left alone";
  const code = `
    export default {
      async fetch(request) {
        if (new URL(request.url).searchParams.get("q") === "talk")
          for (;;) {
            console.log("still here");
            await scheduler.wait(20);
          }
        return new Response("quick");
      },
    };
  `;
  const leaving = new AbortController();
  const { events } = await petri.stream(
    { code, session, prompt: "talk", limits: { wall_ms: 30_000 } },
    { signal: leaving.signal },
  );
  assert.equal((await events.next()).value?.type, "console");
  const quick = () => petri.execute({ code, session });
  assert.equal((await quick()).timing.cold, false, "the isolate is in use and warm");
  leaving.abort();
  await assert.rejects(Array.fromAsync(events), { name: "AbortError" });
  // The isolate of an abandoned run is retired, so a cold start of the next run shows that the first run was stopped.
  const since = performance.now();
  while (!(await quick()).timing.cold)
    assert.ok(performance.now() - since < 20_000, "the program still runs, 20 s after its client left");
  assert.equal(await petri.text({ code }), "quick");
});

test("several runs of one isolate have separate consoles", async () => {
  const code = `
    export default {
      async fetch(request) {
        const q = new URL(request.url).searchParams.get("q");
        for (let i = 0; i < 5; i++) {
          console.log(q, i);
          await scheduler.wait(2);
        }
        return new Response(q);
      },
    };
  `;
  const names = Array.from({ length: 12 }, (_, i) => `run ${i}`);
  const reports = await Promise.all(names.map(prompt => petri.execute({ code, session: "together", prompt })));
  reports.forEach((report, i) => {
    assert.deepEqual(
      report.console.map(({ args }) => args),
      [0, 1, 2, 3, 4].map(n => [names[i], n]),
    );
    assert.equal(report.response?.body.text, names[i]);
  });
});
