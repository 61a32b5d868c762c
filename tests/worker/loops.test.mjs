// All endless loops of tests/compiler/loops.mjs in a real isolate: each run is stopped, its line is named, and the
// next run in the isolate works.
import assert from "node:assert/strict";
import { test } from "node:test";
import { LOOPS } from "../compiler/loops.mjs";
import { RUNNERS, present, start } from "./petri.mjs";

const petri = await start();
const clean = "let n = 0; for (let i = 0; i < 1000; i++) n += i; export default () => n";

for (const [name, program] of Object.entries(LOOPS)) {
  // A loop at a module's top level, where no clock moves, may take ten seconds until its turns are counted.
  test(`an endless loop is stopped at its line: ${name}`, { timeout: 60_000 }, async () => {
    const modules = typeof program === "string" ? { "main.ts": program } : program;
    const report = await petri.execute({
      modules,
      main: "main.ts",
      session: "loops",
      limits: { cpu_ms: 50, wall_ms: 20_000 },
    });
    assert.deepEqual(
      [report.success, report.outcome.type, report.outcome.reason],
      [false, "stopped", "cpu"],
      JSON.stringify(report.outcome),
    );
    if (report.outcome.at === undefined && /trip\(/.test(modules["main.ts"])) return; // the program calls the guard with a location of its own
    // A few of these loops run for seconds until their turns are counted. A runner is ended before that.
    if (RUNNERS && /its process was ended$/.test(report.outcome.message ?? "")) return;
    const at = present(report.outcome.at, "the outcome has no location");
    const line = modules[at.module].split("\n")[at.line - 1];
    assert.match(line, /\/\/ here/, `it stopped at ${at.module}:${at.line}`);
    assert.ok(report.outcome.message?.endsWith(`line ${at.line} of ${at.module} was running`), report.outcome.message);
    assert.equal((await petri.execute({ code: clean, session: "loops" })).result, 499500);
  });
}

test("a stopped program's report has its earlier console output and its response so far", async () => {
  const report = await petri.execute({
    code: `console.log("top");\nexport default { fetch() {\n  console.log("before");\n  while (true) {}\n} }`,
    limits: { cpu_ms: 50 },
  });
  assert.deepEqual([report.outcome.type, report.outcome.at?.line, report.stdout], ["stopped", 4, "top\nbefore\n"]);
  const answered = await petri.execute({
    code: `
      export default {
        fetch(request, env, ctx) {
          ctx.waitUntil(
            scheduler.wait(20).then(() => {
              for (;;);
            }),
          );
          return new Response("answer");
        },
      };
    `,
    limits: { cpu_ms: 50 },
  });
  assert.deepEqual([answered.outcome.type, answered.response?.body.text], ["stopped", "answer"]);
});

test("waiting does not count as CPU time", async () => {
  const code = `export default async () => { for (let i = 0; i < 20; i++) await scheduler.wait(10); return "done" }`;
  assert.equal((await petri.execute({ code, limits: { cpu_ms: 50 } })).result, "done");
});

test("other programs run on while one is stopped", async () => {
  const loop = petri.execute({ code: `export default () => { for (;;); }`, limits: { cpu_ms: 300 } });
  const others = await Promise.all(Array.from({ length: 5 }, () => petri.execute({ code: clean })));
  assert.deepEqual(
    others.map(({ result }) => result),
    Array(5).fill(499500),
  );
  assert.equal((await loop).outcome.reason, "cpu");
});
