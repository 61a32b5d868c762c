// Children end with the process that started them, however it ends.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { Missing, run } from "../../scripts/child.mjs";
import { at } from "../../scripts/paths.mjs";
import { alive, gone } from "./processes.mjs";

const child = JSON.stringify(pathToFileURL(at("scripts", "child.mjs")).href);

/** Starts a process whose child starts a grandchild, both for ever; gives their ids once both run. */
async function family(body = "") {
  const script = `
    import { main, run } from ${child};
    await main(() => run("/bin/sh", ["-c", "sleep 1000 & echo $$ $!; wait"], { echo: true }).then(() => 7), { interrupted: "stopped in the middle" ${body} });`;
  const parent = spawn(process.execPath, ["--input-type=module", "-e", script], { stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  parent.stderr.on("data", text => (said += text));
  const [line] = await once(parent.stdout, "data");
  return { parent, ids: String(line).trim().split(" ").map(Number), said: () => said };
}

for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
  test(`${signal} ends children and grandchildren, with one sentence and exit code 130`, {
    timeout: 20_000,
  }, async () => {
    const { parent, ids, said } = await family();
    assert.ok(ids.every(alive));
    parent.kill(signal);
    const [code] = await once(parent, "exit");
    assert.equal(code, 130);
    assert.equal(said(), "\npetri: stopped in the middle\n");
    await gone(ids);
  });
}

test("a server that is told to stop has done its work: exit code 0, no words", { timeout: 20_000 }, async () => {
  const { parent, ids, said } = await family(", onSignal: () => 0");
  parent.kill("SIGTERM");
  assert.equal((await once(parent, "exit"))[0], 0);
  assert.equal(said(), "");
  await gone(ids);
});

test("children end with a parent that was killed", { timeout: 20_000 }, async () => {
  const { parent, ids } = await family();
  parent.kill("SIGKILL");
  await once(parent, "exit");
  await gone(ids);
});

test("a program that is not there is a fault with its name", async () => {
  await assert.rejects(
    run("no-such-program", []),
    error => error instanceof Missing && /^no-such-program was not found: install it/.test(error.message),
  );
});

test("output, exit code and signal are told", async () => {
  const { code, output, stdout } = await run("/bin/sh", ["-c", "echo out; echo err >&2; exit 3"]);
  assert.deepEqual([code, stdout], [3, "out\n"]);
  assert.match(output, /err\n/);
  assert.equal((await run("/bin/sh", ["-c", "kill -9 $$"])).code, 137);
});

test("a fault is told in its one sentence, exit code 1, without a stack", async () => {
  const script = `
    import { main } from ${child};
    import { Fault } from ${JSON.stringify(pathToFileURL(at("scripts", "fault.mjs")).href)};
    await main(async () => { throw new Fault("the sentence"); });`;
  const { code, output } = await run(process.execPath, ["--input-type=module", "-e", script]);
  assert.deepEqual([code, output], [1, "\npetri: the sentence\n"]);
});
