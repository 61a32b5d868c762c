// The processes of npm start: npm, a shell, node, workerd, and a shell that guards against orphans. If any of them is
// killed, none is left over.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { lockData } from "../../scripts/serve/data-lock.mjs";
import { at } from "../../scripts/lib/paths.mjs";
import { descendants, gone } from "./processes.mjs";
import { ask, folder, healthy, scratch, until } from "./standin.mjs";

/**
 * Scripts for npm start: with the first, a shell stays between npm and node; with the second, node replaces the shell.
 */
const SCRIPTS = { "a shell that stays": "node start.mjs && true", "a shell that is replaced": "exec node start.mjs" };

/** @typedef {{ url: string, node: number, workerd: number, socket: string }} Served output of the package's script */

/**
 * A package whose `npm start` serves the stand-in in the same way as Petri's.
 * @param {import("node:test").TestContext} t
 * @param {string} script
 */
async function chain(t, script) {
  const dir = scratch(t);
  const dataDir = join(dir, "data");
  mkdirSync(dataDir);
  const module = (/** @type {string} */ name) => JSON.stringify(pathToFileURL(at("scripts", ...name.split("/"))).href);
  writeFileSync(
    join(dir, "package.json"),
    JSON.stringify({ name: "chain", private: true, scripts: { start: script } }),
  );
  writeFileSync(
    join(dir, "start.mjs"),
    `
    import { main } from ${module("lib/main.mjs")};
    import { lockData } from ${module("serve/data-lock.mjs")};
    import { serve } from ${module("serve/serve.mjs")};
    import { supervise } from ${module("serve/supervisor.mjs")};
    await main(async () => {
      const folder = ${JSON.stringify(folder)};
      const dataDir = ${JSON.stringify(dataDir)};
      await lockData(dataDir);
      const server = await serve({ folders: [folder], operated: folder, dataDir });
      const { socket } = server.operator;
      await server.restart();
      console.log("SERVED " + JSON.stringify({ url: server.url, node: process.pid, workerd: server.pid, socket }));
      await supervise(server, { say: console.log });
    }, { onSignal: () => 0 });`,
  );
  const npm = spawn("npm", ["start", "--silent"], { cwd: dir, stdio: ["ignore", "pipe", "inherit"], detached: true });
  t.after(() => npm.kill("SIGKILL"));
  let text = "";
  for await (const part of npm.stdout) {
    text += part;
    if (/SERVED .*\n/.test(text)) break;
  }
  const line = /SERVED (.*)\n/.exec(text)?.[1];
  assert.ok(npm.pid !== undefined && line !== undefined, text);
  /** @type {Served} */
  const served = JSON.parse(line);
  const below = descendants(npm.pid);
  const watcher = descendants(served.node).find(({ pid }) => pid !== served.workerd)?.pid;
  assert.ok(watcher !== undefined);
  const shell = below.find(({ pid, name }) => name === "sh" && pid !== watcher)?.pid;
  return { ...served, npm: npm.pid, shell, watcher, dataDir, all: [npm.pid, ...below.map(({ pid }) => pid)] };
}

/**
 * Waits until all processes and the socket folder are gone, and checks that the data folder can be locked again.
 * @param {{ all: number[], dataDir: string, socket: string }} links
 */
async function nothingLeft({ all, dataDir, socket }) {
  await gone(all);
  await until(() => !existsSync(dirname(socket)));
  const back = await lockData(dataDir);
  back();
}

const linux = { skip: process.platform !== "linux", timeout: 60_000 };

for (const [what, script] of Object.entries(SCRIPTS)) {
  for (const link of /** @type {const} */ (["npm", "node"])) {
    test(`${link} is killed, with ${what}: no process is left, and the data folder is free`, linux, async t => {
      const links = await chain(t, script);
      assert.equal(links.shell !== undefined, script === SCRIPTS["a shell that stays"]);
      process.kill(links[link], "SIGKILL");
      await nothingLeft(links);
    });
  }
}

test("the shell between npm and node is killed: no process is left, and the data folder is free", linux, async t => {
  const links = await chain(t, SCRIPTS["a shell that stays"]);
  assert.ok(links.shell !== undefined);
  process.kill(links.shell, "SIGKILL");
  await nothingLeft(links);
});

test("workerd is killed: it is restarted, and the new one ends with node", linux, async t => {
  const links = await chain(t, SCRIPTS["a shell that stays"]);
  process.kill(links.workerd, "SIGKILL");
  await gone([links.workerd]);
  await healthy(links.url);
  const now = descendants(links.npm).map(({ pid }) => pid);
  process.kill(links.node, "SIGKILL");
  await nothingLeft({ ...links, all: [...links.all, ...now] });
});

test("the watcher is killed: it is replaced, and no process outlives node", linux, async t => {
  const links = await chain(t, SCRIPTS["a shell that stays"]);
  process.kill(links.watcher, "SIGKILL");
  const others = () => descendants(links.node).filter(({ pid, name }) => name === "sh" && pid !== links.watcher);
  await until(() => others().length === 1);
  assert.equal(await ask(`${links.url}/healthz`), "200 ok");
  process.kill(links.node, "SIGKILL");
  await nothingLeft({ ...links, all: [...links.all, ...others().map(({ pid }) => pid)] });
});

test("the watcher and node are killed at the same time: workerd ends too", linux, async t => {
  const links = await chain(t, SCRIPTS["a shell that stays"]);
  // No process is left that would remove the folder.
  t.after(() => rmSync(dirname(links.socket), { recursive: true, force: true }));
  for (const link of /** @type {const} */ (["watcher", "node"])) process.kill(links[link], "SIGKILL");
  await gone(links.all);
});

test("node is suspended and then killed: no process is left", linux, async t => {
  const links = await chain(t, SCRIPTS["a shell that stays"]);
  process.kill(links.node, "SIGSTOP");
  process.kill(links.node, "SIGKILL");
  await nothingLeft(links);
});

test("all processes but workerd are killed at the same time: workerd ends too", linux, async t => {
  const links = await chain(t, SCRIPTS["a shell that stays"]);
  t.after(() => rmSync(dirname(links.socket), { recursive: true, force: true }));
  for (const pid of links.all) if (pid !== links.workerd) process.kill(pid, "SIGKILL");
  await gone(links.all);
});
