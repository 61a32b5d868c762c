// Acknowledged runs and shares survive the end of the server, however the server ends.
import assert from "node:assert/strict";
import { test } from "node:test";
import { supervise } from "../../scripts/serve/supervisor.mjs";
import { present, start } from "./petri.mjs";

// One process: what becomes of runners is tested in runners.test.mjs.
const petri = await start({ runners: 0 });
const code = `let n = 0; export default { fetch: () => new Response(String(++n)) }`;

for (const signal of /** @type {const} */ (["SIGTERM", "SIGKILL"])) {
  test(`runs and shares are there after ${signal} and a restart`, async () => {
    const visitor = petri.visitor();
    const runs = [];
    for (const prompt of ["first", "second", "third"]) runs.push(await visitor.run(code, prompt));
    const share = await visitor.rpc("share", { execute: { code, prompt: signal } });
    const { pid } = petri.server;
    // The server ends right after the response to the last run, without further waiting.
    const last = await visitor.run(code, "last");
    await petri.server.restart(signal);
    assert.notEqual(petri.server.pid, pid);

    assert.deepEqual((await visitor.history()).prompts, ["last", "third", "second", "first"]);
    for (const run of [...runs, last]) assert.deepEqual(await visitor.rpc("open", { id: run.id }), run);
    assert.equal((await visitor.rpc("open_share", { id: share.id })).prompt, signal);
    const next = await visitor.run(code, "next");
    assert.deepEqual([next.report.response?.body.text, next.report.timing.cold, next.id > last.id], ["1", true, true]);
  });
}

test("a deleted run stays deleted", async () => {
  const visitor = petri.visitor();
  const { id } = await visitor.run(code, "gone");
  await visitor.run(code, "kept");
  await visitor.rpc("delete", { id });
  await petri.server.restart("SIGKILL");
  assert.deepEqual((await visitor.history()).prompts, ["kept"]);
  await visitor.rpc("clear", {});
  await petri.server.restart("SIGKILL");
  assert.deepEqual((await visitor.history()).prompts, []);
});

test("a server killed during runs keeps every run that it had answered", async () => {
  const visitor = petri.visitor();
  await visitor.run(code, "0");
  const answered = ["0"];
  const running = Array.from({ length: 8 }, async (_, lane) => {
    for (let n = 1; ; n++) {
      const { execute } = await visitor.run(code, `${lane}.${n}`);
      answered.push(present(execute.prompt));
    }
  });
  const ended = Promise.all(
    running.map(lane =>
      lane.then(
        () => assert.fail("a lane ended"),
        error => assert.ok(error instanceof TypeError, `${error}`),
      ),
    ),
  );
  // Enough runs are answered while others are still open.
  while (answered.length < 40) await new Promise(setImmediate);
  await petri.server.restart("SIGKILL");
  await ended;
  const { prompts, ids } = await visitor.history();
  assert.deepEqual(
    answered.filter(prompt => !prompts.includes(prompt)),
    [],
  );
  assert.equal(new Set(prompts).size, prompts.length);
  for (const id of ids) assert.equal((await visitor.rpc("open", { id })).report.success, true);
});

/**
 * Supervises the server as `npm start` does while `use` runs.
 * @param {Partial<import("../../scripts/serve/supervisor.mjs").Options>} options
 * @param {(messages: string[]) => Promise<void>} use
 */
async function supervised(options, use) {
  const over = new AbortController();
  /** @type {string[]} */
  const messages = [];
  const supervising = supervise(petri.server, { ...options, say: line => messages.push(line), signal: over.signal });
  await Promise.race([use(messages), supervising.then(() => assert.fail("it is supervised no longer"))]);
  over.abort();
  await supervising;
  return messages;
}

test("a program that blocks the whole server is killed after the set time", { timeout: 60_000 }, async () => {
  const visitor = petri.visitor();
  const { id } = await visitor.run(code, "before");
  const messages = await supervised({ silence: 1000 }, async () => {
    await assert.rejects(
      visitor.run(`export default () => /(a+)+$/.test("a".repeat(60) + "b")`, "for ever"),
      TypeError,
    );
    while (
      !(await fetch(`${petri.url}/healthz`).then(
        ({ ok }) => ok,
        () => false,
      ))
    )
      await new Promise(next => setTimeout(next, 20));
    // A server that answers is not killed, however long a run takes.
    assert.equal(
      (await visitor.run(`export default () => new Promise((done) => setTimeout(done, 2500, 7))`, "slow")).report
        .result,
      7,
    );
  });
  assert.deepEqual(messages, [
    "Petri did not answer for 1 s, a program holds it up: workerd is killed and started again",
  ]);
  assert.deepEqual((await visitor.history()).prompts, ["slow", "before"]);
  assert.equal((await visitor.rpc("open", { id })).execute.prompt, "before");
});

/** A program that crashes workerd. */
const CRASH = `export default () => "a".repeat(2 ** 29 - 24).split("")`;
const FOR_EVER = `export default () => /(a+)+$/.test("a".repeat(60) + "b")`;
const up = () =>
  fetch(`${petri.url}/healthz`).then(
    ({ ok }) => ok,
    () => false,
  );

/**
 * Runs a program over a new connection.
 * @param {string} code
 * @returns {Promise<boolean>} whether a response arrived, of any status
 */
const answered = code =>
  fetch(`${petri.url}/api/v1/execute`, {
    method: "POST",
    headers: { "content-type": "application/json", connection: "close" },
    body: JSON.stringify({ code }),
  })
    .then(
      response => response.text(),
      () => null,
    )
    .then(
      text => text !== null,
      () => false,
    );

test("after two crashes in a row Petri is back, with everything it had acknowledged", {
  timeout: 60_000,
}, async () => {
  const visitor = petri.visitor();
  await visitor.run(code, "before");
  const messages = await supervised({}, async messages => {
    for (let n = 1; n <= 2; n++) {
      // The program may reach a server that is still starting, so it is sent until workerd has ended.
      while (messages.length < n) await answered(CRASH);
      while (!(await up())) await new Promise(next => setTimeout(next, 20));
    }
    while (!(await answered(code))) await new Promise(next => setTimeout(next, 20));
  });
  assert.match(messages[0], /^workerd ended \(SIG\w+\) and is started again$/);
  assert.deepEqual((await visitor.history()).prompts, ["before"]);
});

test("an idle Petri above its memory size is restarted without ending a run, and everything is kept", {
  timeout: 60_000,
}, async () => {
  const visitor = petri.visitor();
  await visitor.run(code, "before");
  const { pid } = petri.server;
  const messages = await supervised({ memory: { idle: 1, limit: Infinity }, settled: 600 }, async messages => {
    // The run lasts longer than the time after which an idle server is restarted.
    const slow = await visitor.run(`export default () => new Promise((done) => setTimeout(done, 2500, 7))`, "slow");
    assert.deepEqual([slow.report.result, petri.server.pid], [7, pid]);
    while (!messages.length) await new Promise(next => setTimeout(next, 20));
  });
  assert.match(
    messages[0],
    /^workerd took \d+ MB of memory and had nothing to do: it was started again, which took \d+ ms$/,
  );
  assert.notEqual(petri.server.pid, pid);
  assert.deepEqual((await visitor.history()).prompts, ["slow", "before"]);
});

test("a caller who sends the same blocking program again and again does not keep Petri from coming back", {
  timeout: 60_000,
}, async () => {
  const visitor = petri.visitor();
  await visitor.run(code, "before");
  const { pid } = petri.server;
  await supervised({ silence: 1_000 }, async messages => {
    while (messages.length < 2) {
      await answered(FOR_EVER);
      await new Promise(next => setTimeout(next, 3));
    }
    while (!(await up())) await new Promise(next => setTimeout(next, 20));
    while (
      !(await visitor.run(code, "after").then(
        () => true,
        () => false,
      ))
    );
  });
  assert.notEqual(petri.server.pid, pid);
  assert.deepEqual((await visitor.history()).prompts, ["after", "before"]);
});
