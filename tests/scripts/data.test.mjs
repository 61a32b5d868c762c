// The data folder: the keys in it, and the error messages for damaged files.
import assert from "node:assert/strict";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { UserError } from "../../scripts/lib/errors.mjs";
import { devKey, keys } from "../../scripts/serve/keys.mjs";
import { at } from "../../scripts/lib/paths.mjs";
import { ask, scratch, standin, supervised, until } from "./standin.mjs";

test("a key is generated once, and only its owner can read it", t => {
  const dir = scratch(t);
  const { cookie } = keys(dir);
  assert.match(cookie, /^[0-9a-f]{64}$/);
  assert.equal(keys(dir).cookie, cookie);
  assert.notEqual(keys(scratch(t)).cookie, cookie);
  if (process.platform !== "win32") assert.equal(statSync(join(dir, "keys.json")).mode & 0o777, 0o600);
});

const good = "0".repeat(64);
for (const [what, text, why] of [
  ["empty", "", "it does not hold a key of 64 hexadecimal digits"],
  ["cut off", `{"version":1,"cookie":"${good}`, "it does not hold a key of 64 hexadecimal digits"],
  ["null", "null", "it does not hold a key of 64 hexadecimal digits"],
  ["without a key", `{"version":1}`, "it does not hold a key of 64 hexadecimal digits"],
  [
    "with a key of 63 digits",
    JSON.stringify({ version: 1, cookie: good.slice(1) }),
    "it does not hold a key of 64 hexadecimal digits",
  ],
  [
    "with a key of 65 digits",
    JSON.stringify({ version: 1, cookie: `0${good}` }),
    "it does not hold a key of 64 hexadecimal digits",
  ],
  ["of a later version", JSON.stringify({ version: 2, cookie: good }), "its version is 2"],
]) {
  test(`a key file that is ${what} gives an error message and is left unchanged`, t => {
    const dir = scratch(t);
    const path = join(dir, "keys.json");
    writeFileSync(path, text);
    const message = `the key file ${path} is damaged (${why}): restore it from a backup, or remove it and run `;
    assert.throws(
      () => keys(dir),
      error => error instanceof UserError && error.message.startsWith(message),
    );
    assert.equal(readFileSync(path, "utf8"), text);
  });
}

test("npm run dev gets a key of its own, beside existing variables", t => {
  const dir = scratch(t);
  const path = join(dir, ".dev.vars");
  devKey(dir);
  const text = readFileSync(path, "utf8");
  assert.match(text, /^COOKIE_KEY=[0-9a-f]{64}\n$/);
  devKey(dir);
  assert.equal(readFileSync(path, "utf8"), text);
  writeFileSync(path, "OTHER=1\n");
  const message = `${path} has no COOKIE_KEY: add a line COOKIE_KEY=<64 hexadecimal digits>, or remove the file, and run `;
  assert.throws(
    () => devKey(dir),
    error => error instanceof UserError && error.message.startsWith(message),
  );
});

test("a key file that cannot be read gives an error message", t => {
  const dir = scratch(t);
  mkdirSync(join(dir, "keys.json"));
  assert.throws(
    () => keys(dir),
    /^UserError: the key file .*keys\.json cannot be read \(EISDIR\): make it readable and run /,
  );
});

test("a Worker gets its port and its key, which are in no other file than the key file", async t => {
  const server = await standin(t, { vars: { MOTTO: `a "b" \\ ü` } });
  const readBindings = async () => JSON.parse((await ask(`${server.url}/bindings`)).slice("200 ".length));
  const { cookie } = keys(server.dataDir);
  const { PORT, COOKIE_KEY, MOTTO } = await readBindings();
  assert.deepEqual([PORT, COOKIE_KEY, MOTTO], [new URL(server.url).port, cookie, `a "b" \\ ü`]);
  assert.ok(!readFileSync(at("target", "workerd", "tests-scripts-standin.capnp"), "utf8").includes(cookie));
  await server.restart();
  assert.deepEqual(await readBindings(), { COUNTER: {}, START_GATE: "closed", PORT, COOKIE_KEY: cookie, MOTTO });
});

/**
 * A data folder with a metadata file of workerd, after an orderly shutdown.
 * @param {import("node:test").TestContext} t
 */
async function filled(t) {
  const server = await standin(t);
  await ask(`${server.url}/count`);
  await server.stop();
  const path = join(server.dataDir, "standin-Counter", "metadata.sqlite");
  assert.ok(existsSync(path));
  return { dataDir: server.dataDir, path };
}

/** @type {Record<string, [damage: (path: string) => void, why: string]>} */
const DAMAGES = {
  "of other bytes": [path => writeFileSync(path, "x".repeat(8_192)), "file is not a database"],
  "cut off": [path => truncateSync(path, 5_000), "it has 5000 of 8192 bytes"],
  "cut off in its header": [path => truncateSync(path, 50), "it has 50 of 8192 bytes"],
  "overwritten behind its header": [path => writeFileSync(path, readFileSync(path).fill(0x55, 100, 4_096)), "[^)]+"],
  "a folder": [
    path => {
      rmSync(path);
      mkdirSync(path);
    },
    "EISDIR: [^)]+",
  ],
};
for (const [what, [damage, why]] of Object.entries(DAMAGES)) {
  test(`a metadata file that is ${what} gives an error message at start, with its path and what to do`, {
    timeout: 30_000,
  }, async t => {
    const { dataDir, path } = await filled(t);
    damage(path);
    await assert.rejects(standin(t, { dataDir }), error => {
      assert.ok(error instanceof UserError);
      const start = `^the metadata file ${path} is damaged or cannot be read \\(${why}\\): restore it from a backup, or remove it `;
      assert.match(error.message, new RegExp(start));
      return true;
    });
    rmSync(path, { recursive: true });
    const server = await standin(t, { dataDir });
    assert.equal(await ask(`${server.url}/count`), "200 2", "the data of the object is in another file");
  });
}

test("a metadata file that is damaged while Petri runs is reported at the restart, which is retried until the file is repaired", {
  timeout: 30_000,
}, async t => {
  const { dataDir, path } = await filled(t);
  const server = await standin(t, { dataDir });
  const messages = supervised(t, server);
  const copy = `${path}.copy`;
  copyFileSync(path, copy);
  // Removed first, because workerd has the file mapped into its memory.
  rmSync(path);
  writeFileSync(path, "x".repeat(8_192));
  process.kill(server.pid, "SIGKILL");
  await until(() => messages.length === 2);
  assert.match(
    messages[1],
    new RegExp(`^workerd is down and will be started until it is up \\(the metadata file ${path} is damaged`),
  );
  rmSync(path);
  copyFileSync(copy, path);
  await until(async () => (await ask(`${server.url}/wait?ms=0`)) === "200 waited");
  assert.equal(await ask(`${server.url}/count`), "200 2");
});
