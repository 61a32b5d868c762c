// The metrics for the operator: what they count, and who may read them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { header, present, start } from "./petri.mjs";

const petri = await start({ vars: { RUNS_PER_MINUTE: "10" } });

/**
 * Returns the metrics by name and labels.
 * @param {RequestInit} [init]
 * @returns {Promise<Map<string, number>>}
 */
async function metrics(init) {
  const response = await petri.fetch("/metrics", init);
  assert.equal(response.status, 200);
  assert.equal(header(response, "content-type"), "text/plain; charset=utf-8");
  const lines = (await response.text()).split("\n").filter(line => line && !line.startsWith("#"));
  return new Map(
    lines.map(line => [line.slice(0, line.lastIndexOf(" ")), Number(line.slice(line.lastIndexOf(" ") + 1))]),
  );
}

test("runs are counted by entry point and outcome, whether the report is short, slow or a stream", async () => {
  const session = "metrics";
  await petri.execute({ code: "export default () => 1", session });
  await petri.execute({ code: "export default () => 1", session });
  await petri.execute("export default () => { throw new Error('no') }");
  await petri.execute("export default () => scheduler.wait(1_200)");
  const { events } = await petri.stream({ code: "export default () => 1" });
  await Array.fromAsync(events);
  const visitor = petri.visitor();
  await visitor.run("export default () => { while (true) {} }");
  await visitor.post("/run", { "module:main.ts": "export default () => 1", main: "main.ts" });
  const found = await metrics();
  const runs = (/** @type {string} */ door, /** @type {string} */ outcome) =>
    found.get(`petri_runs_total{door="${door}",outcome="${outcome}"}`);
  assert.deepEqual(
    [runs("api", "returned"), runs("api", "threw"), runs("page", "cpu"), runs("page", "returned")],
    [4, 1, 1, 1],
  );
  assert.deepEqual(
    [found.get(`petri_starts_total{isolate="warm"}`), found.get(`petri_starts_total{isolate="cold"}`)],
    [1, 6],
  );
  assert.equal(found.get("petri_run_seconds_count"), 7);
  assert.ok(present(found.get("petri_run_seconds_sum")) > 1.2);
  assert.deepEqual([found.get("petri_runs_open"), found.get("petri_runs_waiting")], [0, 0]);
});

test("refused runs are counted", async () => {
  for (let n = 0; n < 20; n++) await (await petri.call("execute", { code: "export default () => 1" })).arrayBuffer();
  assert.ok(present((await metrics()).get(`petri_refusals_total{kind="quota"}`)) >= 10);
});

test("only the operator reads the metrics: from this machine, and not through a proxy", async () => {
  for (const name of ["x-forwarded-for", "forwarded", "via", "x-real-ip"]) {
    const response = await petri.fetch("/metrics", { headers: { [name]: "127.0.0.1" } });
    assert.equal(response.status, 403, name);
    assert.match(await response.text(), /METRICS_TOKEN/);
  }
  assert.equal((await petri.fetch("/metrics", { method: "POST" })).status, 405);
});

test("with a token the metrics are for whoever has it", async () => {
  const guarded = await start({ vars: { METRICS_TOKEN: "a secret" } });
  const status = async (/** @type {Record<string, string>} */ headers) =>
    (await guarded.fetch("/metrics", { headers })).status;
  assert.deepEqual(
    [
      await status({}),
      await status({ authorization: "Bearer another" }),
      await status({ authorization: "Bearer a secret", "x-forwarded-for": "192.0.2.1" }),
    ],
    [403, 403, 200],
  );
});
