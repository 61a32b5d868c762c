// Output of workerd is forwarded at a bounded rate, and the rest is counted.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { BoundedLog, size } from "../../scripts/serve/log.mjs";
import { Output } from "../../scripts/serve/output.mjs";
import { at } from "../../scripts/lib/paths.mjs";
import { ask, healthy, standin } from "./standin.mjs";

const LINE_BYTES = 8 * 1024;

/**
 * A log with a clock that the test sets.
 * @param {{ lines: number, bytes: number }} [rate]
 */
function bounded(rate) {
  /** @type {string[]} */
  const lines = [];
  const clock = { now: 0 };
  const log = new BoundedLog({ write: line => lines.push(line), rate, now: () => clock.now });
  const stream = log.stream();
  return { lines, clock, log, say: (/** @type {string | Buffer} */ text) => stream(Buffer.from(text)) };
}

test("lines are joined from chunks of any size, and empty lines are skipped", () => {
  for (let cut = 1; cut < 12; cut++) {
    const { lines, say } = bounded();
    const text = Buffer.from("one\r\n\n  \nzwö\nthree\nfo");
    for (let from = 0; from < text.length; from += cut) say(text.subarray(from, from + cut));
    say("ur\n");
    assert.deepEqual(lines, ["one", "zwö", "three", "four"]);
  }
});

test("100 lines a second are forwarded, the next line is counted", () => {
  const { lines, clock, say } = bounded();
  say("x\n".repeat(100));
  assert.equal(lines.length, 100);
  say("x\n".repeat(412_333));
  assert.equal(lines.length, 100);
  clock.now = 999;
  say("late\n");
  assert.equal(lines.length, 100);
  clock.now = 1_000;
  say("next\n");
  assert.deepEqual(lines.slice(100), ["workerd wrote 412,334 more lines, 412 KB; not shown", "next"]);
});

test("64 KB a second are forwarded, the next byte is not", () => {
  const { lines, log, say } = bounded();
  for (let n = 0; n < 8; n++) say(`${"x".repeat(LINE_BYTES)}\n`);
  assert.equal(lines.length, 8);
  say("y\n");
  log.report();
  assert.deepEqual(lines.slice(8), ["workerd wrote 1 more line, 1 byte; not shown"]);
});

test("a line of 8 KB is complete, a longer line is cut, and a line without an end takes no memory", () => {
  for (const pieces of [1, 7, 5_000]) {
    const { lines, log, say } = bounded();
    const text = (/** @type {number} */ bytes) => {
      const line = "x".repeat(bytes);
      for (let from = 0; from < bytes; from += pieces) say(line.slice(from, from + pieces));
    };
    text(LINE_BYTES);
    say("\n");
    assert.equal(lines[0], "x".repeat(LINE_BYTES));
    text(LINE_BYTES + 1);
    assert.equal(lines.length, 2, "the beginning of a long line is forwarded before the line ends");
    assert.equal(lines[1], `${"x".repeat(LINE_BYTES)}…`);
    say("\nnext\n");
    assert.equal(lines[2], "next");
    log.report();
    assert.deepEqual(lines.slice(3), ["workerd wrote 1 byte more in long lines; not shown"]);
  }
});

test("dropped lines are reported even if no other line follows", { timeout: 5_000 }, async () => {
  /** @type {string[]} */
  const lines = [];
  const report = new Promise(done => {
    const log = new BoundedLog({
      write: line => {
        lines.push(line);
        if (lines.length === 2) done(line);
      },
      rate: { lines: 1, bytes: 100 },
    });
    log.stream()(Buffer.from("a\nb\n"));
  });
  const waiting = setTimeout(() => {}, 4_000);
  assert.equal(await report, "workerd wrote 1 more line, 1 byte; not shown");
  clearTimeout(waiting);
});

test("sizes have a suitable unit", () => {
  assert.deepEqual([0, 1, 999, 1_000, 999_499, 1_000_000, 48_400_000].map(size), [
    "0 bytes",
    "1 byte",
    "999 bytes",
    "1 KB",
    "999 KB",
    "1 MB",
    "48 MB",
  ]);
});

test("a program that writes 100 MB does not stall the server, and most of its output is not shown", {
  timeout: 60_000,
}, async t => {
  /** @type {string[]} */
  const lines = [];
  const server = await standin(t, { log: line => lines.push(line) });
  const since = performance.now();
  assert.equal(await ask(`${server.url}/write?lines=1000000&length=99`), "200 written");
  await healthy(server.url);
  const seconds = (performance.now() - since) / 1_000;
  await server.stop();
  const reports = lines.flatMap(line => /^workerd wrote ([\d,]+) more lines/.exec(line)?.[1] ?? []);
  const shown = lines.length - reports.length;
  assert.ok(shown <= 100 * (seconds + 2), `${shown} lines within ${seconds} s`);
  assert.equal(shown + reports.reduce((sum, text) => sum + Number(text.replaceAll(",", "")), 0), 1_000_000);
});

test("of a line of 100 MB only the beginning is shown", { timeout: 60_000 }, async t => {
  /** @type {string[]} */
  const lines = [];
  const server = await standin(t, { log: line => lines.push(line) });
  assert.equal(await ask(`${server.url}/write?lines=1&length=100000000`), "200 written");
  await server.stop();
  assert.equal(lines[0].length, LINE_BYTES + 1);
  // The length of the rest is reported every second, and at the end of the line.
  const report = lines
    .slice(1)
    .map(line => Number(/^workerd wrote (\d+) MB more in long lines; not shown$/.exec(line)?.[1]));
  const megabytes = report.reduce((sum, each) => sum + each, 0);
  assert.ok(Math.abs(megabytes - 100) < report.length, `${lines.slice(1)}`);
});

test("a terminal that is not read does not block the process that writes to it", { timeout: 20_000 }, async t => {
  const script = `
    import { Output } from ${JSON.stringify(pathToFileURL(at("scripts", "serve", "output.mjs")).href)};
    const out = new Output(1);
    let left = 10_000;
    const some = setInterval(() => {
      for (let n = 0; n < 100; n++) out.line("x".repeat(99));
      if ((left -= 100) > 0) return;
      clearInterval(some);
      process.stderr.write("goes on");
    }, 1);
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], { stdio: ["ignore", "pipe", "pipe"] });
  t.after(() => child.kill("SIGKILL"));
  assert.equal(String((await once(child.stderr, "data"))[0]), "goes on");
  // When the terminal is read again, the number of dropped lines is reported.
  let text = "";
  for await (const part of child.stdout) {
    text += part;
    if (/ lines were dropped/.test(text)) break;
  }
  const lines = text.trimEnd().split("\n");
  const dropped = /^([\d,]+) lines were dropped: nothing read this output$/.exec(lines.at(-1) ?? "")?.[1];
  assert.ok(dropped, text);
  assert.equal(lines.length - 1 + Number(dropped.replaceAll(",", "")), 10_000);
});

test("a terminal that is closed, or accepts only part of a write, causes no error", async () => {
  /** @type {Buffer[]} */
  const taken = [];
  /** @type {((bytes: Buffer, done: import("../../scripts/serve/output.mjs").WriteDone) => void)[]} */
  const writes = [
    (_bytes, done) => done(Object.assign(new Error("gone"), { code: "EPIPE" }), 0),
    (_bytes, done) => done(Object.assign(new Error("later"), { code: "EAGAIN" }), 0),
    (bytes, done) => {
      taken.push(bytes.subarray(0, 3));
      done(null, 3);
    },
    (bytes, done) => {
      taken.push(bytes);
      done(null, bytes.length);
    },
  ];
  const finished = new Promise(done => {
    const out = new Output(1, (_fd, bytes, _offset, _length, _position, back) => {
      const write = writes.shift();
      assert.ok(write);
      write(Buffer.from(bytes), (error, written) =>
        setImmediate(() => {
          back(error, written);
          if (writes.length === 0) done(undefined);
        }),
      );
    });
    out.line("lost");
    out.line("kept whole");
  });
  const waiting = setTimeout(() => {}, 2_000);
  await finished;
  clearTimeout(waiting);
  assert.equal(Buffer.concat(taken).toString(), "kept whole\n");
});
