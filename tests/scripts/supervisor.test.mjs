// The supervisor never gives up: after an exit or a block, the server is back within a short time, and no acknowledged
// write is lost.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import http from "node:http";
import { connect, createServer } from "node:net";
import { dirname } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { run } from "../../scripts/lib/process.mjs";
import { at } from "../../scripts/lib/paths.mjs";
import { commandLine } from "../../scripts/serve/workerd.mjs";
import { ask, folder, healthy, scratch, standin, supervised, until } from "./standin.mjs";

const MB = 2 ** 20;

test("eight crashes in a row, each as soon as the server takes runs: the server is back each time", {
  timeout: 90_000,
}, async t => {
  const server = await standin(t);
  const messages = supervised(t, server);
  const pids = new Set();
  for (let n = 0; n < 8; n++) {
    pids.add(server.pid);
    await until(async () => !(await ask(`${server.url}/crash`)).startsWith("503"));
    await until(() => messages.length === n + 1 && !pids.has(server.pid));
    assert.ok((await healthy(server.url)) < 2_000);
  }
  assert.equal(pids.size, 8);
  assert.deepEqual([...new Set(messages)].length, 1);
  assert.match(messages[0], /^workerd ended \(SIG\w+\) and is started again$/);
});

test("a program that the guards cannot stop blocks the server only until the silence limit, each time", {
  timeout: 60_000,
}, async t => {
  const server = await standin(t);
  const messages = supervised(t, server, { silence: 600 });
  for (let n = 1; n <= 3; n++) {
    await until(async () => (await ask(`${server.url}/wait?ms=0`)) === "200 waited");
    assert.notEqual((await ask(`${server.url}/block`)).slice(0, 3), "200");
    await until(() => messages.length === n);
    await healthy(server.url);
  }
  assert.deepEqual(
    new Set(messages),
    new Set(["Petri did not answer for 0.6 s, a program holds it up: workerd is killed and started again"]),
  );
});

test("the health check answers before the start gate opens", async t => {
  // The stand-in refuses to open its gate until its public address has answered.
  const server = await standin(t);
  const { operator } = server;
  assert.ok(operator);
  assert.deepEqual(await operator.status(), { ready: true, open: 0, waiting: 0 });
  assert.equal(await ask(`${server.url}/wait?ms=0`), "200 waited");
  assert.equal(await operator.shut(), true);
  assert.equal(await ask(`${server.url}/wait?ms=0`), "503 the server is starting");
  assert.equal(await ask(`${server.url}/healthz`), "503 starting");
  await server.restart();
  assert.equal(await ask(`${server.url}/healthz`), "200 ok");
  assert.equal(await ask(`${server.url}/wait?ms=0`), "200 waited");
});

test("a restart that does not become ready is killed and retried", { timeout: 60_000 }, async t => {
  const server = await standin(t, { ready: "/healthz-of-some-starts", patience: 2_000 });
  const messages = supervised(t, server);
  process.kill(server.pid, "SIGKILL");
  await until(async () => (await ask(`${server.url}/wait?ms=0`)) === "200 waited");
  const why =
    "Petri did not become ready within 2 s (/healthz-of-some-starts answers 500): the output above may say more";
  const down = `workerd is down and will be started until it is up (${why})`;
  assert.deepEqual(messages, ["workerd ended (SIGKILL) and is started again", down]);
  // The start and each of the two failed restarts counted once, the third restart and this request once each.
  assert.equal(await ask(`${server.url}/count`), "200 5");
});

test("a first start that does not become ready is an error and leaves no process running", {
  timeout: 20_000,
}, async t => {
  const dataDir = scratch(t);
  await assert.rejects(
    standin(t, { dataDir, ready: "/nothing", patience: 1_000 }),
    /^UserError: Petri did not become ready within 1 s \(\/nothing answers 404\)/,
  );
  // This start would fail if another workerd still used the data.
  const server = await standin(t, { dataDir });
  assert.equal(await ask(`${server.url}/count`), "200 1");
});

test("a restart waits for a port that another process took", { timeout: 60_000 }, async t => {
  const server = await standin(t);
  const { port } = new URL(server.url);
  await server.end("SIGKILL");
  const other = createServer(socket => socket.destroy()).listen(Number(port), "127.0.0.1");
  await once(other, "listening");
  const messages = supervised(t, server);
  await until(() => messages.length === 2);
  assert.match(messages[0], /^workerd takes no more connections \(\w+\): it is killed and started again$/);
  assert.match(
    messages[1],
    new RegExp(`^workerd is down and will be started until it is up \\(port ${port} of 127.0.0.1 is in use: `),
  );
  other.close();
  await healthy(server.url);
  assert.equal(messages.length, 2, "a repeated message is written once");
});

test("an idle server above its idle size is restarted, a busy one is not, and stored data is kept", {
  timeout: 60_000,
}, async t => {
  const server = await standin(t);
  const messages = supervised(t, server, { memory: { idle: 200 * MB, limit: 2_000 * MB }, settled: 0 });
  assert.equal(await ask(`${server.url}/count`), "200 1");
  const { pid } = server;
  const waiting = ask(`${server.url}/wait?ms=1500`);
  assert.equal(await ask(`${server.url}/keep?mb=250`), "200 1");
  assert.equal(await waiting, "200 waited");
  assert.equal(server.pid, pid, "a busy server is not restarted");
  await until(() => messages.length === 1);
  assert.match(
    messages[0],
    /^workerd took \d+ MB of memory and had nothing to do: it was started again, which took (\d+) ms$/,
  );
  assert.notEqual(server.pid, pid);
  assert.equal(await ask(`${server.url}/count`), "200 2");
});

test("a server above its limit is killed, busy or not", { timeout: 60_000 }, async t => {
  const server = await standin(t);
  const messages = supervised(t, server, { memory: { idle: 200 * MB, limit: 300 * MB } });
  const waiting = ask(`${server.url}/wait?ms=100000`);
  // The server may be killed before it answers.
  await ask(`${server.url}/keep?mb=400`);
  assert.notEqual((await waiting).slice(0, 3), "200");
  await until(() => messages.length === 1);
  assert.match(
    messages[0],
    /^workerd takes \d+ MB of memory, more than there is for it: it is killed and started again$/,
  );
  await healthy(server.url);
});

test("an error of the supervisor is reported, and the supervision continues", { timeout: 20_000 }, async t => {
  let starts = 0;
  let failures = 0;
  const server = {
    get url() {
      if (failures++ < 2) throw new TypeError("a mistake");
      return "http://127.0.0.1:1";
    },
    operator: null,
    pid: process.pid,
    end: async () => {},
    async begin() {
      if (starts++ < 2) throw new RangeError("another");
    },
    ended: () => (starts < 3 ? Promise.resolve("of itself") : new Promise(() => {})),
  };
  const messages = supervised(t, server);
  await until(() => starts === 3);
  // A repeated message is written once.
  assert.equal(
    messages.filter(line => /^the supervisor met an error and goes on: TypeError: a mistake/.test(line)).length,
    1,
  );
  const last = [
    "workerd ended (of itself) and is started again",
    "workerd is down and will be started until it is up (RangeError: another)",
  ];
  assert.deepEqual(messages.slice(-2), last);
});

test("a run that starts while the gate of an idle server closes is admitted, and the restart is postponed", {
  timeout: 20_000,
}, async t => {
  /** @type {(string | undefined)[]} */
  const calls = [];
  let open = 0;
  const operator = {
    status: async () => ({ ready: true, open, waiting: 0 }),
    async shut() {
      calls.push("shut");
      open = calls.length === 1 ? 1 : 0;
      return true;
    },
    async open() {
      calls.push("open");
      setTimeout(() => (open = 0), 300);
      return true;
    },
  };
  const web = http.createServer((_, response) => response.end("ok")).listen(0, "127.0.0.1");
  await once(web, "listening");
  t.after(() => web.close());
  const address = web.address();
  assert.ok(address !== null && typeof address === "object");
  const server = {
    url: `http://127.0.0.1:${address.port}`,
    operator,
    pid: process.pid,
    end: async (/** @type {string | undefined} */ signal) => void calls.push(signal),
    begin: async () => void calls.push("begin"),
    ended: () => new Promise(() => {}),
  };
  const messages = supervised(t, server, { memory: { idle: 1, limit: Infinity }, settled: 0 });
  await until(() => messages.length);
  assert.deepEqual(calls.slice(0, 5), ["shut", "open", "shut", "SIGTERM", "begin"]);
});

test("the folder of the operator socket is accessible to this user only, and is removed with the server", {
  skip: process.platform === "win32",
}, async t => {
  const { statSync } = await import("node:fs");
  const server = await standin(t);
  assert.ok(server.operator);
  const dir = dirname(server.operator.socket);
  assert.equal(statSync(dir).mode & 0o777, 0o700);
  await server.stop();
  assert.equal(statSync(dir, { throwIfNoEntry: false }), undefined);
});

/**
 * Starts a process that serves the stand-in under a supervisor, with file descriptors limited by a shell command.
 * @param {import("node:test").TestContext} t
 * @param {string} limit
 */
async function limited(t, limit) {
  const module = (/** @type {string[]} */ path) => JSON.stringify(pathToFileURL(at(...path)).href);
  const script = `
    import { main } from ${module(["scripts", "lib", "main.mjs"])};
    import { serve } from ${module(["scripts", "serve", "serve.mjs"])};
    import { supervise } from ${module(["scripts", "serve", "supervisor.mjs"])};
    await main(async () => {
      const folder = ${JSON.stringify(folder)};
      const server = await serve({ folders: [folder], operated: folder, dataDir: ${JSON.stringify(scratch(t))} });
      console.log(JSON.stringify({ url: server.url, pid: server.pid }));
      await supervise(server, { say: (line) => console.log(line) });
    });`;
  const command = `${limit}; exec "$0" --input-type=module -e "$1"`;
  const child = spawn("/bin/sh", ["-c", command, process.execPath, script], { stdio: ["ignore", "pipe", "inherit"] });
  t.after(() => {
    child.kill();
    return once(child, "exit");
  });
  const [first] = await once(child.stdout, "data");
  child.stdout.resume();
  return JSON.parse(String(first).split("\n")[0]);
}

for (const hard of [120, 121]) {
  test(`connections take all of ${hard} file descriptors: the server is back within a second, while they are still open`, {
    timeout: 60_000,
  }, async t => {
    const { url } = await limited(t, `ulimit -n ${hard}`);
    const { port } = new URL(url);
    const sockets = Array.from({ length: 300 }, () => connect(Number(port), "127.0.0.1").on("error", () => {}));
    t.after(() => {
      for (const socket of sockets) socket.destroy();
    });
    await until(async () => !(await ask(`${url}/healthz`)).startsWith("200"));
    const outage = await healthy(url);
    assert.ok(outage < 1_000, `it was back after ${outage.toFixed(0)} ms`);
  });
}

test("the soft limit of file descriptors is raised to the hard limit", {
  skip: process.platform === "win32",
}, async () => {
  const [program, args] = commandLine(["-c", "ulimit -S -n; ulimit -H -n"], { program: "/bin/sh" });
  const { stdout } = await run("/bin/sh", [
    "-c",
    `ulimit -S -n 100; ulimit -H -n 500; exec "$@"`,
    "sh",
    program,
    ...args,
  ]);
  assert.equal(stdout, "500\n500\n");
});

test("a process that is started while its parent dies does not run", {
  skip: process.platform !== "linux",
}, async () => {
  const [program, args] = commandLine(["-c", "echo lives"], { program: "/bin/sh" });
  // The parent of the command is not this process, as if this process had just ended.
  const { code, stdout } = await run("/bin/sh", ["-c", `"$@"; exit $?`, "sh", program, ...args]);
  assert.deepEqual([code, stdout], [1, ""]);
});

test("a confined process can write no file and gets no new privileges", {
  skip: process.platform !== "linux",
}, async t => {
  const file = `${scratch(t)}/file`;
  const script = `grep NoNewPrivs /proc/self/status; echo written > ${JSON.stringify(file)}`;
  const [program, args] = commandLine(["-c", script], { program: "/bin/sh", confined: true });
  const { code, stdout } = await run(program, args);
  assert.match(stdout, /NoNewPrivs:\s+1/);
  assert.notEqual(code, 0);
  const { readFileSync } = await import("node:fs");
  assert.equal(readFileSync(file, "utf8"), "");
});
