// What a server's answers mean, and how long is waited between starts.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Backoff, Health } from "../../scripts/health.mjs";

const answer = (/** @type {Partial<import("../../scripts/probe.mjs").Answer>} */ change) => ({
  status: null,
  error: null,
  late: false,
  own: false,
  ...change,
});
const ok = answer({ status: 200 });
const refused = answer({ error: "ECONNRESET" });

test("a server that answers in the last moment is left alone, one that does not is silent", () => {
  const health = new Health(1_000);
  assert.equal(health.judge(999), null);
  health.heard(ok);
  assert.equal(health.judge(999), null);
  assert.deepEqual(health.judge(1), { type: "silent" });
});

test("answers that are no 200 are as good as none", () => {
  const health = new Health(1_000);
  for (let n = 0; n < 9; n++) {
    health.heard(answer({ status: 500 }));
    assert.equal(health.judge(100), null);
  }
  health.heard(answer({ status: 500 }));
  assert.deepEqual(health.judge(100), { type: "silent" });
});

test("the time in which the machine slept does not count as silence", () => {
  const health = new Health(10_000);
  assert.equal(health.judge(3_600_000), null);
  for (let n = 1; n < 9; n++) assert.equal(health.judge(1_000), null);
  assert.deepEqual(health.judge(1_000), { type: "silent" });
});

test("two connections in a row that the server closes are a reason, one is not, nor is a want of this process's own", () => {
  const health = new Health(1_000);
  health.heard(refused);
  assert.equal(health.judge(0), null);
  health.heard(ok);
  health.heard(refused);
  health.heard(answer({ error: "EMFILE", own: true }));
  health.heard(answer({ error: "no answer", late: true }));
  assert.equal(health.judge(0), null);
  health.heard(refused);
  assert.deepEqual(health.judge(0), { type: "refusing", why: "ECONNRESET" });
});

test("a port at which nothing listens is a reason after ten probes: the process may be ending", () => {
  const health = new Health(10_000);
  for (let n = 0; n < 9; n++) health.heard(answer({ error: "ECONNREFUSED" }));
  assert.equal(health.judge(0), null);
  health.heard(answer({ error: "ECONNREFUSED" }));
  assert.deepEqual(health.judge(0), { type: "refusing", why: "ECONNREFUSED" });
});

test("the first restart comes at once, then pauses grow to half a second and no further", () => {
  const backoff = new Backoff();
  let now = 0;
  const pauses = Array.from({ length: 100 }, () => {
    backoff.up(now);
    now += 9_999;
    return backoff.next(now);
  });
  assert.deepEqual(pauses.slice(0, 7), [0, 50, 100, 200, 400, 500, 500]);
  assert.equal(pauses.at(-1), 500);
});

test("after ten seconds up the next restart comes at once again", () => {
  const backoff = new Backoff();
  backoff.next(0);
  backoff.next(0);
  backoff.up(1_000);
  assert.equal(backoff.next(11_000), 0);
});

test("starts that fail are no time up", () => {
  const backoff = new Backoff();
  backoff.up(0);
  assert.equal(backoff.next(30_000), 0);
  assert.equal(backoff.next(90_000), 50);
  assert.equal(backoff.next(150_000), 100);
});
