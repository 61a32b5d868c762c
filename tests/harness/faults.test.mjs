// Errors of a program at every stage, after which the run still ends normally.

import assert from "node:assert/strict";
import { test } from "node:test";
import { fill, load } from "./load.mjs";
import { start } from "./workerd.mjs";

const run = await start();

const { names, programs } = load("faults");

/**
 * Checks what was thrown and how the run ended.
 * @param {import("./types.mjs").Program} program
 * @param {string[]} thrown `phase name: message` of each error
 * @param {string} outcome
 */
async function check(program, thrown, outcome) {
  const frames = await run(program);
  assert.deepEqual([frames.thrown, frames.outcome], [thrown, outcome]);
  assert.equal(frames.of("end").length, 1);
  return frames;
}

test("a throw at the top level is reported with its location, after the lines logged before", async () => {
  const frames = await check(
    `console.log("before");\nthrow new RangeError("top");`,
    ["import RangeError: top"],
    "threw",
  );
  assert.deepEqual(frames.logged, ["before"]);
  assert.equal(frames.one("error").error.stack, "RangeError: top\n    at user/main.js:2:7");
});

test("a program whose evaluation fails reports the error once, at every date", async () => {
  for (const dated of [
    { date: "2023-01-01", flags: ["nodejs_als"] },
    { date: "2025-06-01", flags: ["nodejs_compat"] },
    { date: "2026-10-01", flags: [] },
  ]) {
    for (const [program, thrown] of [
      [`throw new RangeError("top")`, "RangeError: top"],
      [`await 1; throw undefined`, "undefined: undefined"],
      [`import "./nope.js"`, `Error: No such module "nope.js".\n  imported from "main.js"`],
    ]) {
      const frames = await run(program, dated);
      assert.deepEqual([frames.thrown, frames.outcome], [[`import ${thrown}`], "threw"], dated.date);
    }
  }
});

test("a missing module is reported", async () => {
  await check(
    `import "./nope.js"; export default {}`,
    [`import Error: No such module "nope.js".\n  imported from "main.js"`],
    "threw",
  );
});

test("a top-level await that never settles is reported", async () => {
  await check(
    `await new Promise(() => {}); export default {}`,
    ["import Error: Top-level await in module is unsettled."],
    "threw",
  );
});

test("a throw in the handler, in a called function or in an awaited promise is reported", async () => {
  await check(`export default { fetch() { throw new TypeError("now") } }`, ["handler TypeError: now"], "threw");
  const frames = await check(
    `const f = async () => { await 1; throw new TypeError("later") };
export default { async fetch() { await f() } }`,
    ["handler TypeError: later"],
    "threw",
  );
  assert.match(
    frames.one("error").error.stack,
    /^TypeError: later\n {4}at f \(user\/main\.js:1:40\)\n {4}at async Object\.fetch \(user\/main\.js:2:34\)$/,
  );
});

test("a thrown value of any type is reported", async () => {
  const thrown = async (/** @type {string} */ value) =>
    (await run(`export default { fetch() { throw ${value} } }`)).one("error").error;
  assert.equal(await thrown(`"text"`), "text");
  assert.equal(await thrown("null"), null);
  assert.deepEqual(await thrown("undefined"), { type: "undefined" });
  assert.deepEqual(await thrown("new Proxy({}, {})"), { type: "object", properties: [] });
});

/**
 * Returns a program with these statements in its handler.
 * @param {string} statements
 */
const answers = statements => `export default {
  async fetch(request, env, ctx) {
    ${statements};
    return new Response("fine");
  },
};`;

test("a throw in a timer does not end the run", async () => {
  await check(
    answers(`setTimeout(() => { throw new Error("timer") }); await new Promise(r => setTimeout(r, 5))`),
    ["uncaught Error: timer"],
    "returned",
  );
  await check(
    answers(
      `const interval = setInterval(() => {
        clearInterval(interval);
        throw new Error("interval");
      });
      await new Promise(resolve => setTimeout(resolve, 5))`,
    ),
    ["uncaught Error: interval"],
    "returned",
  );
});

test("a timer passes its arguments on", async () => {
  const frames = await run(
    answers(`await new Promise(r => setTimeout((a, b) => { console.log(a + b); r() }, 0, 1, 2))`),
  );
  assert.deepEqual(frames.logged, [3]);
});

test("a throw in a microtask, a tick, an immediate or reportError is reported", async () => {
  await check(answers(`queueMicrotask(() => { throw new Error("micro") })`), ["uncaught Error: micro"], "returned");
  await check(answers(`process.nextTick(() => { throw new Error("tick") })`), ["uncaught Error: tick"], "returned");
  await check(
    answers(`setImmediate(() => { throw new Error("immediate") }); await new Promise(r => setTimeout(r, 5))`),
    ["uncaught Error: immediate"],
    "returned",
  );
  await check(answers(`reportError(new Error("reported"))`), ["uncaught Error: reported"], "returned");
});

test("an unhandled rejection is reported before the end, also if the response has no body", async () => {
  await check(answers(`Promise.reject(new Error("lost"))`), ["unhandledrejection Error: lost"], "returned");
  await check(
    `export default { fetch() { Promise.reject(new Error("lost")); return new Response(null) } }`,
    ["unhandledrejection Error: lost"],
    "returned",
  );
  await check(
    `export default () => { Promise.reject(new Error("lost")) }`,
    ["unhandledrejection Error: lost"],
    "returned",
  );
});

test("a rejection after many microtasks is reported, and what is handled in time is not", async () => {
  const later = `for (let i = 0; i < 1000; i++) await i;`;
  await check(
    answers(`(async () => { ${later} throw new Error("lost") })()`),
    ["unhandledrejection Error: lost"],
    "returned",
  );
  await check(
    answers(`const p = Promise.reject(new Error("kept")); (async () => { ${later} p.catch(() => {}) })()`),
    [],
    "returned",
  );
});

test("a rejection of the code that has written the whole body is reported", async () => {
  await check(
    `export default { fetch() {
  const { readable, writable } = new FixedLengthStream(5);
  (async () => {
    const writer = writable.getWriter();
    await writer.write(new TextEncoder().encode("hello"));
    await writer.close();
    throw new Error("lost");
  })();
  return new Response(readable);
} }`,
    ["unhandledrejection Error: lost"],
    "returned",
  );
});

test(names.wait_until, async () => {
  const frames = await check(programs.wait_until, ["waitUntil Error: more", "waitUntil Error: work"], "returned");
  assert.deepEqual(
    frames.map(({ t }) => t),
    ["start", "response", "body", "console", "error", "error", "end"],
  );
});

test(names.exit_calls, async () => {
  const calls = [
    "process.exit(3)",
    "process.abort()",
    "process.reallyExit(0)",
    `(await import("node:process")).default.exit()`,
    "exit(1)",
    "abort()",
    "reallyExit()",
    "all.exit(2)",
    "globalThis.process.exit()",
  ];
  for (const call of calls) {
    const frames = await run(fill(programs.exit_calls, { EXIT: call }));
    assert.deepEqual([frames.logged, frames.outcome], [["before"], "exited"], call);
  }
  for (const date of ["2025-01-01", "2026-08-03"]) {
    const flags = ["nodejs_compat"];
    const frames = await run(answers(`console.log("before"); process.exit(); console.log("after")`), { date, flags });
    assert.deepEqual([frames.logged, frames.outcome], [["before"], "exited"], date);
  }
});

test("a program that never names process keeps its console output when it exits", async () => {
  for (const call of [
    `globalThis["pro" + "cess"].exit(1)`,
    String.raw`pr\u006fcess.reallyExit(1)`,
    `globalThis[Object.getOwnPropertyNames(globalThis).find(name => name.startsWith("proc"))].abort()`,
    `(await import("node:pro" + "cess")).reallyExit(1)`,
    `globalThis["pro" + "cess"].getBuiltinModule("pro" + "cess").exit(1)`,
  ]) {
    const frames = await run(answers(`console.log("before"); ${call}; console.log("after")`));
    assert.deepEqual([frames.logged, frames.outcome], [["before"], "exited"], call);
  }
});

test("an exit ends the run from any place", async () => {
  const waits = (/** @type {string} */ text) => `await new Promise(() => { ${text} })`;
  for (const program of [
    `console.log("before"); process.exit(1); export default () => 1`,
    answers(`console.log("before"); ${waits("setTimeout(process.exit, 1)")}`),
    answers(`console.log("before"); ${waits("queueMicrotask(() => process.reallyExit(1))")}`),
    answers(`console.log("before"); ${waits("process.nextTick(() => process.abort())")}`),
    answers(`console.log("before"); await Promise.resolve().then(() => process.exit())`),
    programs.exit_in_listener,
    programs.exit_in_wait_until,
    `export default { get fetch() { console.log("before"); process.exit() } }`,
  ]) {
    const frames = await run(program);
    assert.deepEqual([frames.logged, frames.outcome], [["before"], "exited"], JSON.stringify(program));
  }
});

test("methods of process that do not work in a Worker throw, and earlier output is kept", async () => {
  for (const call of [
    "process.kill(process.pid)",
    `process.kill(process.pid, "SIGKILL")`,
    `process.binding("process")`,
    `process._kill(1, 9)`,
    `process.execve("/bin/true")`,
  ]) {
    const frames = await run(answers(`console.log("before"); ${call}`));
    assert.deepEqual([frames.logged, frames.outcome], [["before"], "threw"], call);
    assert.match(frames.thrown[0], /is not implemented$/, call);
  }
});

test("a program without Node's process sees that process is undefined", async () => {
  const frames = await run(answers(`console.log(typeof process)`), { date: "2023-01-01", flags: ["nodejs_als"] });
  assert.deepEqual([frames.logged, frames.outcome], [["undefined"], "returned"]);
});

test(names.process_made, async () => {
  const frames = await run(programs.process_made);
  assert.deepEqual(frames.of("console")[0].args, [
    "string",
    '{"writable":true,"enumerable":false,"configurable":true}',
    "bind",
    true,
  ]);
});

test("a promise that never settles is left to the platform to detect", async () => {
  const frames = await run(`export default { fetch() { console.log("waiting"); return new Promise(() => {}) } }`);
  assert.deepEqual(frames.logged, ["waiting"]);
  assert.match(frames.hostMessage, /had hung/);
});

test(names.error_with_custom_form, async () => {
  const { error } = (await run(programs.error_with_custom_form)).one("error");
  assert.deepEqual([error.type, error.class, error.message, error.properties], ["error", "Mine", "m", [["code", 5]]]);
});

test(names.error_by_prototype, async () => {
  const { error } = (await run(programs.error_by_prototype)).one("error");
  assert.deepEqual([error.type, error.name, error.message], ["error", "PayError", "no funds"]);
  assert.match(error.stack, /\n {4}at new PayError \(user\/main\.js:3:\d+\)\n/);
});

test(names.error_class, async () => {
  const { error } = (await run(programs.error_class)).one("error");
  assert.deepEqual(
    [
      error.name,
      error.message,
      error.properties,
      error.cause.name,
      error.cause.errors.items[0].message,
      error.cause.errors.items[1],
    ],
    ["Mine", "m", [["code", 7]], "AggregateError", "one", 2],
  );
});
