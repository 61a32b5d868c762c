// Many runs of one program at once in one isolate: every console line belongs to the run that wrote it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { bodyText, start } from "./petri.mjs";

// The limits are above those of one caller, because the subject is the isolate.
const petri = await start({ vars: { RUNS_OPEN: "32", RUNS_OPEN_PER_ADDRESS: "32", RUNS_OPEN_PER_VISITOR: "32" } });
const RUNS = 16;
const LINES = 50;
/** Logs its prompt and a number from every kind of callback, and yields to the other runs between two lines. */
const code = `import { AsyncLocalStorage } from "node:async_hooks";
const shared = new Map();
let active = 0, most = 0;
export default { async fetch(request, env, ctx) {
  const who = new URL(request.url).searchParams.get("q");
  most = Math.max(most, ++active);
  shared.set(who, n => console.log(who, n));
  const places = [
    n => console.log(who, n),
    n => new Promise(done => setTimeout(() => done(console.log(who, n)))),
    n => Promise.resolve().then(() => console.log(who, n)),
    n => new Promise(done => queueMicrotask(() => done(console.log(who, n)))),
    async n => { await scheduler.wait(1); console.log(who, n) },
    n => shared.get(who)(n),
  ];
  for (let n = 0; n < ${LINES} - 1; n++) { await places[n % places.length](n); await scheduler.wait(n % 3) }
  ctx.waitUntil(scheduler.wait(2).then(() => console.log(who, ${LINES} - 1)));
  active--;
  return Response.json({ who, most });
} }`;

test("16 runs of one program at once write 50 lines each, and every line is in the right report", {
  timeout: 60_000,
}, async () => {
  const prompts = Array.from({ length: RUNS }, (_, index) => `run ${index}`);
  // The first run creates the isolate that all later runs share.
  await petri.execute({ code, prompt: "first", session: "concurrency" });
  const reports = await Promise.all(prompts.map(prompt => petri.execute({ code, prompt, session: "concurrency" })));
  let most = 0;
  for (const [index, report] of reports.entries()) {
    const who = prompts[index];
    assert.deepEqual(report.outcome, { type: "returned" });
    assert.deepEqual(
      report.console.map(({ args }) => args),
      Array.from({ length: LINES }, (_, n) => [who, n]),
      who,
    );
    const answer = JSON.parse(bodyText(report));
    assert.equal(answer.who, who);
    most = Math.max(most, answer.most);
    assert.equal(report.timing.cold, false);
  }
  assert.ok(most > 1, "the runs were in one isolate at once");
});

test("a run beyond the capacity of an isolate gets its own isolate", { timeout: 60_000 }, async () => {
  const wait = `export default { async fetch() { await scheduler.wait(500); return new Response("ok") } }`;
  await petri.execute({ code: wait, session: "full" });
  const reports = await Promise.all(
    Array.from({ length: RUNS + 1 }, () => petri.execute({ code: wait, session: "full" })),
  );
  assert.deepEqual(
    reports.map(({ success }) => success),
    reports.map(() => true),
  );
  assert.deepEqual(reports.filter(({ timing }) => timing.cold).length, 1);
  assert.equal(
    (await petri.execute({ code: wait, session: "full" })).timing.cold,
    false,
    "the first runs still use the full isolate",
  );
});
