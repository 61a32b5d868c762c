// Child processes end with the process that started them, however that process ends.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { Missing, run } from "../../scripts/lib/process.mjs";
import { at } from "../../scripts/lib/paths.mjs";
import { alive, gone } from "./processes.mjs";

const module = (/** @type {string} */ name) => JSON.stringify(pathToFileURL(at("scripts", "lib", name)).href);

/**
 * Starts a process whose child starts a grandchild. Both run until they are killed. Resolves once both run, with their
 * ids.
 */
async function family(body = "") {
  const script = `
    import { main } from ${module("main.mjs")};
    import { run } from ${module("process.mjs")};
    await main(() => run("/bin/sh", ["-c", "sleep 1000 & echo $$ $!; wait"], { echo: true }).then(() => 7), { ${body} });`;
  const parent = spawn(process.execPath, ["--input-type=module", "-e", script], { stdio: ["ignore", "pipe", "pipe"] });
  let messages = "";
  parent.stderr.on("data", text => (messages += text));
  const [line] = await once(parent.stdout, "data");
  return { parent, ids: String(line).trim().split(" ").map(Number), messages: () => messages };
}

for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
  test(`${signal} ends children and grandchildren, with a one-sentence message and exit code 130`, {
    timeout: 20_000,
  }, async () => {
    const { parent, ids, messages } = await family();
    assert.ok(ids.every(alive));
    parent.kill(signal);
    const [code] = await once(parent, "exit");
    assert.equal(code, 130);
    assert.equal(messages(), "\npetri: interrupted; the next run continues from here\n");
    await gone(ids);
  });
}

test("a server that is told to stop exits with code 0 and no message", { timeout: 20_000 }, async () => {
  const { parent, ids, messages } = await family("onSignal: () => 0");
  parent.kill("SIGTERM");
  assert.equal((await once(parent, "exit"))[0], 0);
  assert.equal(messages(), "");
  await gone(ids);
});

test("children end when their parent is killed", { timeout: 20_000 }, async () => {
  const { parent, ids } = await family();
  parent.kill("SIGKILL");
  await once(parent, "exit");
  await gone(ids);
});

test("a program that is not installed is an error with its name", async () => {
  await assert.rejects(
    run("no-such-program", []),
    error => error instanceof Missing && /^no-such-program was not found: install it/.test(error.message),
  );
});

test("output, exit code and signal are returned", async () => {
  const { code, output, stdout } = await run("/bin/sh", ["-c", "echo out; echo err >&2; exit 3"]);
  assert.deepEqual([code, stdout], [3, "out\n"]);
  assert.match(output, /err\n/);
  assert.equal((await run("/bin/sh", ["-c", "kill -9 $$"])).code, 137);
});

test("a UserError prints its message without a stack and gives exit code 1", async () => {
  const script = `
    import { main } from ${module("main.mjs")};
    import { UserError } from ${module("errors.mjs")};
    await main(async () => { throw new UserError("the sentence"); });`;
  const { code, output } = await run(process.execPath, ["--input-type=module", "-e", script]);
  assert.deepEqual([code, output], [1, "\npetri: the sentence\n"]);
});
