// Programs that fail: the response is a report with the error and its location, and the next run works.
import assert from "node:assert/strict";
import { test } from "node:test";
import { present, start } from "./petri.mjs";

/** @import { ExecuteRequest } from "./types.mjs" */

const petri = await start();
const good = `export default { fetch: () => new Response("good") }`;

/**
 * Runs a program that throws and returns the error, with the report in its `report` field.
 * @param {string} code
 */
async function threw(code) {
  const report = await petri.execute(code);
  assert.deepEqual([report.success, report.outcome.type], [false, "threw"]);
  return { ...present(report.outcome.error), report };
}

/**
 * Returns the reason for which a program was stopped.
 * @param {string | ExecuteRequest} request
 */
async function stopped(request) {
  const report = await petri.execute(request);
  assert.deepEqual([report.success, report.outcome.type], [false, "stopped"]);
  return report;
}

test("a thrown error is reported with its name, its message and the author's own lines", async () => {
  const error = await threw(
    `function inner() {\n  throw new TypeError("no such thing");\n}\nexport default { fetch() {\n  console.log("before");\n  inner();\n} }`,
  );
  assert.deepEqual([error.name, error.message], ["TypeError", "no such thing"]);
  assert.deepEqual(
    error.stack.map(({ function: name, module, line, column }) => [name, module, line, column]),
    [
      ["inner", "main.ts", 2, 9],
      ["Object.fetch", "main.ts", 6, 3],
    ],
  );
  assert.deepEqual([error.report.console.map(({ args }) => args), error.report.response], [[["before"]], null]);
});

test("a throw in another module names that module", async () => {
  const report = await petri.execute({
    modules: {
      "main.ts": `import { f } from "./lib/f.js"; export default { fetch() { f() } }`,
      "lib/f.js": `export function f() {\n  null.x;\n}`,
    },
  });
  const error = present(report.outcome.error);
  const [frame] = error.stack;
  assert.deepEqual([error.name, frame.module, frame.line, frame.column], ["TypeError", "lib/f.js", 2, 8]);
});

test("an asynchronous throw and a rejection are reported like a throw", async () => {
  for (const code of [
    `export default { async fetch() { await null; throw new RangeError("late") } }`,
    `export default { fetch: () => Promise.reject(new RangeError("late")) }`,
  ]) {
    const { name, message } = await threw(code);
    assert.deepEqual([name, message], ["RangeError", "late"]);
  }
});

test("a throw at the top level keeps the lines that were logged before", async () => {
  const error = await threw(`console.log("loading");\nthrow new Error("at the top");\n${good}`);
  assert.deepEqual([error.message, error.stack[0]?.line, error.report.console[0].args], ["at the top", 2, ["loading"]]);
});

test("a missing module is reported by name", async () => {
  const report = await petri.execute(`import "./missing.js"; ${good}`);
  assert.equal(report.success, false);
  assert.match(JSON.stringify(report.outcome), /the program has no module \\"missing\.js\\"/);
});

test("a syntax error is reported with its location", async () => {
  for (const [code, line, column, words] of /** @type {[string, number, number, RegExp][]} */ ([
    ["export default {\n  fetch() { return ) }\n}", 2, 20, /^unexpected token$/],
    ["const a = 1;\nconst a = 2;", 2, 7, /^identifier `a` has already been declared$/],
    ["let x = 'open", 1, 9, /^unterminated string$/],
    ["\n) first column", 2, 1, /^unexpected token$/],
  ])) {
    const { success, outcome, response } = await petri.execute(code);
    assert.deepEqual([success, outcome.type, response], [false, "refused", null]);
    const [diagnostic] = present(outcome.diagnostics);
    assert.deepEqual(
      [diagnostic.severity, diagnostic.module, diagnostic.line, diagnostic.column],
      ["error", "main.ts", line, column],
      code,
    );
    assert.match(diagnostic.message, words);
    // The excerpt shows the line, and below the line a mark at the column.
    const excerpt = present(diagnostic.frame).split("\n");
    const [shown, mark] = excerpt.slice(excerpt.findIndex(text => text.startsWith(">")));
    assert.equal(shown, `> ${line} | ${code.split("\n")[line - 1]}`);
    assert.equal(mark.indexOf("^"), `> ${line} | `.length + column - 1);
  }
});

test("a syntax error in another module names that module", async () => {
  const { outcome } = await petri.execute({
    modules: { "main.ts": `import "./lib/broken.mjs"; ${good}`, "lib/broken.mjs": "\n  }" },
  });
  const [{ module, line, column, frame }] = present(outcome.diagnostics);
  assert.deepEqual([module, line, column], ["lib/broken.mjs", 2, 3]);
  assert.equal(frame, "  1 |\n> 2 |   }\n    |   ^\n");
});

test("after a mistake, the corrected program runs for the same visitor, and the same mistake fails again", async () => {
  const visitor = petri.visitor();
  const run = async (/** @type {string} */ code) => (await visitor.run(code)).report.outcome.type;
  for (const [bad, outcome] of [
    ["export default {", "refused"],
    ["throw 1;" + good, "threw"],
    ["export default { fetch() { throw 1 } }", "threw"],
    ["export default { fetch: () => new Promise(() => {}) }", "stopped"],
  ]) {
    assert.equal(await run(bad), outcome);
    assert.equal(await run(good), "returned");
    assert.equal(await run(bad), outcome);
    assert.equal(await run(good), "returned");
  }
});

test("a program without a handler is told which exports are possible", async () => {
  for (const code of ["", "export const a = 1", "export default 5"]) {
    const { name, message } = await threw(code);
    assert.equal(name, "TypeError");
    assert.match(message, /^the program exports no handler: export default \{ fetch\(request, env, ctx\)/);
  }
});

test("a handler that returns no Response is told so", async () => {
  assert.match(
    (await threw(`export default { fetch: () => "text" }`)).message,
    /must return a Response; it returned a string/,
  );
});

test("thrown values that are not errors are reported", async () => {
  for (const value of [
    "undefined",
    "null",
    "'text'",
    "5",
    "Symbol('s')",
    "{ a: 1 }",
    "Object.create(null)",
    "new Proxy({}, { get() { throw 1 } })",
  ]) {
    const { name, message } = await threw(`export default { fetch() { throw ${value} } }`);
    assert.deepEqual([typeof name, typeof message], ["string", "string"], value);
  }
});

test("an error is reported with its cause, and an AggregateError with its errors", async () => {
  const { cause } = await threw(
    `export default { fetch() { throw new Error("outer", { cause: new TypeError("inner") }) } }`,
  );
  assert.deepEqual([cause?.name, cause?.message], ["TypeError", "inner"]);
  const { errors } = await threw(
    `export default { fetch: () => Promise.any([Promise.reject(new RangeError("a")), Promise.reject(new TypeError("b"))]) }`,
  );
  assert.deepEqual(
    present(errors).map(({ name, message }) => [name, message]),
    [
      ["RangeError", "a"],
      ["TypeError", "b"],
    ],
  );
});

test("a throw in a timer does not replace the response", async () => {
  const report = await petri.execute(
    `
      export default {
        async fetch() {
          setTimeout(() => {
            throw new Error("in a timer");
          });
          Promise.reject(new Error("unheard"));
          await scheduler.wait(20);
          return new Response("answer");
        },
      };
    `,
  );
  assert.deepEqual([report.outcome.type, report.response?.body.text], ["returned", "answer"]);
  assert.deepEqual(
    report.console.map(({ level }) => level),
    ["error", "error"],
  );
  assert.match(report.stderr, /in a timer/);
  assert.match(report.stderr, /unheard/);
});

test("a body that fails half-way is reported with its head and the thrown error", async () => {
  const report = await petri.execute(
    `export default { fetch: () => new Response(new ReadableStream({ pull() { throw new RangeError("dry") } })) }`,
  );
  assert.deepEqual(
    [report.outcome.type, report.outcome.error?.message, report.response?.status],
    ["threw", "dry", 200],
  );
});

test("a promise that never settles is reported as hung", async () => {
  for (const code of [
    "export default { fetch: () => new Promise(() => {}) }",
    `await new Promise(() => {}); ${good}`,
  ]) {
    const { outcome } = await stopped({ code: `console.log("here"); ${code}` });
    assert.deepEqual(
      [outcome.reason, outcome.message],
      ["hung", "the program waits for something that can never happen: a promise nobody settles"],
    );
  }
});

test("a hung program keeps its console output", async () => {
  const { console: lines } = await stopped(
    `export default { fetch() { console.log("said"); return new Promise(() => {}) } }`,
  );
  assert.deepEqual(
    lines.map(({ args }) => args),
    [["said"]],
  );
});

test("a program that takes too long is stopped at its deadline", { timeout: 20_000 }, async () => {
  const wait = "await scheduler.wait(25_000);";
  for (const code of [
    `export default { async fetch() { console.log("said"); ${wait} return new Response("late") } }`,
    `
      console.log("said");
      export default {
        fetch: () =>
          new Response(
            new ReadableStream({
              async pull(c) {
                c.enqueue(new Uint8Array([97]));
                ${wait}
              },
            }),
          ),
      };
    `,
    `
      export default {
        fetch(request, env, ctx) {
          console.log("said");
          ctx.waitUntil(scheduler.wait(25_000));
          return new Response("answered");
        },
      };
    `,
  ]) {
    const report = await stopped({ code, limits: { wall_ms: 300 } });
    assert.deepEqual(
      [report.outcome.reason, report.outcome.message],
      ["deadline", "the program was not done after 300 ms and was cut off"],
      code,
    );
    assert.deepEqual(
      report.console.map(({ args }) => args),
      [["said"]],
    );
    assert.ok(report.timing.total_ms < 25_000);
  }
});
