// What probe results say about a server's health, and the pauses between restarts.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Backoff, Health } from "../../scripts/serve/health.mjs";

const answer = (/** @type {Partial<import("../../scripts/serve/probe.mjs").Answer>} */ change) => ({
  status: null,
  error: null,
  late: false,
  own: false,
  ...change,
});
const ok = answer({ status: 200 });
const refused = answer({ error: "ECONNRESET" });

test("a server that answers just before the limit is healthy, a server that does not is silent", () => {
  const health = new Health(1_000);
  assert.equal(health.judge(999), null);
  health.record(ok);
  assert.equal(health.judge(999), null);
  assert.deepEqual(health.judge(1), { type: "silent" });
});

test("an answer other than 200 counts as no answer", () => {
  const health = new Health(1_000);
  for (let n = 0; n < 9; n++) {
    health.record(answer({ status: 500 }));
    assert.equal(health.judge(100), null);
  }
  health.record(answer({ status: 500 }));
  assert.deepEqual(health.judge(100), { type: "silent" });
});

test("time in which the machine was suspended does not count as silence", () => {
  const health = new Health(10_000);
  assert.equal(health.judge(3_600_000), null);
  for (let n = 1; n < 9; n++) assert.equal(health.judge(1_000), null);
  assert.deepEqual(health.judge(1_000), { type: "silent" });
});

test("two consecutive closed connections need a restart; one does not, nor does a lack of resources in this process", () => {
  const health = new Health(1_000);
  health.record(refused);
  assert.equal(health.judge(0), null);
  health.record(ok);
  health.record(refused);
  health.record(answer({ error: "EMFILE", own: true }));
  health.record(answer({ error: "no answer", late: true }));
  assert.equal(health.judge(0), null);
  health.record(refused);
  assert.deepEqual(health.judge(0), { type: "refusing", why: "ECONNRESET" });
});

test("ten refused connections need a restart; after fewer, the process may still be about to exit", () => {
  const health = new Health(10_000);
  for (let n = 0; n < 9; n++) health.record(answer({ error: "ECONNREFUSED" }));
  assert.equal(health.judge(0), null);
  health.record(answer({ error: "ECONNREFUSED" }));
  assert.deepEqual(health.judge(0), { type: "refusing", why: "ECONNREFUSED" });
});

test("the first restart does not wait, then the pauses grow to half a second at most", () => {
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

test("after ten seconds of uptime the next restart does not wait", () => {
  const backoff = new Backoff();
  backoff.next(0);
  backoff.next(0);
  backoff.up(1_000);
  assert.equal(backoff.next(11_000), 0);
});

test("failed starts do not count as uptime", () => {
  const backoff = new Backoff();
  backoff.up(0);
  assert.equal(backoff.next(30_000), 0);
  assert.equal(backoff.next(90_000), 50);
  assert.equal(backoff.next(150_000), 100);
});
