// How the set-up decides what to install or build again, and its error messages.
import assert from "node:assert/strict";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { stamp } from "../../scripts/build/stamp.mjs";
import { cause } from "../../scripts/lib/errors.mjs";
import { digest } from "../../scripts/lib/files.mjs";
import { at } from "../../scripts/lib/paths.mjs";
import { start } from "../../scripts/lib/process.mjs";
import { vacant } from "../../scripts/serve/address.mjs";
import { writable } from "../../scripts/serve/data.mjs";
import { lockData } from "../../scripts/serve/data-lock.mjs";
import { settings } from "../../scripts/serve/settings.mjs";
import { CHROMIUM, candidates, FIREFOX } from "../../scripts/setup/browser.mjs";
import { matches } from "../../scripts/setup/packages.mjs";
import { wanted } from "../../scripts/setup/tools.mjs";

const folder = (/** @type {import("node:test").TestContext} */ t) => {
  const dir = mkdtempSync(join(tmpdir(), "petri setup "));
  t.after(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
};

test("packages: installed as locked, except those of other platforms", () => {
  const lock = {
    packages: {
      "": {},
      "node_modules/a": { version: "1.0.0", integrity: "x" },
      "node_modules/b": { version: "1.0.0", integrity: "y", optional: true },
    },
  };
  const a = (/** @type {string} */ version, /** @type {string} */ integrity) => ({
    packages: { "node_modules/a": { version, integrity } },
  });
  assert.equal(matches(lock, a("1.0.0", "x")), true);
  assert.equal(matches(lock, a("1.0.1", "x")), false);
  assert.equal(matches(lock, a("1.0.0", "z")), false);
  assert.equal(matches(lock, { packages: {} }), false);
  assert.equal(matches(lock, {}), false);
  assert.equal(matches({}, a("1.0.0", "x")), false);
});

test("a digest changes with a file's content or name, with another file, and with a fact", t => {
  const dir = folder(t);
  mkdirSync(join(dir, "src"));
  writeFileSync(join(dir, "src", "a"), "1");
  const of = (/** @type {string[]} */ facts = []) => digest(dir, ["src", "absent"], facts);
  const first = of();
  assert.match(first, /^[0-9a-f]{64}$/);
  assert.equal(of(), first);
  assert.notEqual(of(["fact"]), first);
  writeFileSync(join(dir, "src", "a"), "2");
  assert.notEqual(of(), first);
  writeFileSync(join(dir, "src", "a"), "1");
  assert.equal(of(), first);
  writeFileSync(join(dir, "src", "b"), "");
  assert.notEqual(of(), first);
});

test("a stamp is valid only while its sources and all results are unchanged", t => {
  const dir = folder(t);
  const results = join(dir, "results");
  const result = join(results, "result");
  mkdirSync(results);
  /** @type {import("../../scripts/build/stamp.mjs").Stamp<{ pkg: string }>} */
  const noted = stamp(join(dir, "stamp.json"));
  assert.equal(noted.read("sources"), null);
  writeFileSync(result, "whole");
  noted.write("sources", results, { pkg: "pkg/1" });
  assert.deepEqual(noted.read("sources"), { pkg: "pkg/1" });
  assert.equal(noted.read("others"), null);
  writeFileSync(result, "half");
  assert.equal(noted.read("sources"), null);
  rmSync(result);
  assert.equal(noted.read("sources"), null);
  writeFileSync(join(dir, "stamp.json"), '{"sources":"sour');
  assert.equal(noted.read("sources"), null);
});

test("tools have the versions in Cargo.lock", () => {
  const lock = [
    ["wasm-bindgen", "0.2.130"],
    ["wasm-bindgen-macro", "9.9.9"],
    ["worker", "0.8.7"],
  ]
    .map(([name, version]) => `[[package]]\nname = "${name}"\nversion = "${version}"\n`)
    .join("\n");
  assert.deepEqual(
    wanted(lock).map(({ crate, version }) => [crate, version]),
    [
      ["wasm-bindgen-cli", "0.2.130"],
      ["worker-build", "0.8.7"],
    ],
  );
  assert.throws(() => wanted(""), { message: /^Cargo\.lock names no version of wasm-bindgen/ });
});

test("settings: defaults, and an invalid PORT", () => {
  const { port, host, dataDir } = settings({});
  assert.deepEqual([port, host], [8787, "127.0.0.1"]);
  assert.match(dataDir, /\.data$/);
  assert.equal(settings({ PORT: "0" }).port, 0);
  assert.equal(settings({ PORT: "65535" }).port, 65_535);
  for (const PORT of ["65536", "-1", "http", "", "80.5"]) {
    assert.throws(() => settings({ PORT }), {
      name: "UserError",
      message: new RegExp(`^PORT is "${PORT}": give a number from 0 to 65535`),
    });
  }
});

test("settings: the memory that workerd may take, within bounds", () => {
  const GB = 2 ** 30;
  const MB = 2 ** 20;
  const of = (/** @type {NodeJS.ProcessEnv} */ env, machine = 16 * GB) => settings(env, machine).memory;
  assert.deepEqual(of({}), { idle: GB, limit: 12 * GB });
  assert.deepEqual(of({}, GB), { idle: 384 * MB, limit: 768 * MB });
  assert.deepEqual(of({}, 100 * MB), { idle: 256 * MB, limit: 256 * MB });
  assert.deepEqual(of({ PETRI_MEMORY_MB: "256", PETRI_MEMORY_LIMIT_MB: "256" }), { idle: 256 * MB, limit: 256 * MB });
  assert.deepEqual(of({ PETRI_MEMORY_MB: "20000" }), { idle: 20_000 * MB, limit: 20_000 * MB });
  for (const text of ["255", "1048577", "-1", "1g", "", "512.5"]) {
    const message = new RegExp(
      `^PETRI_MEMORY_MB is "${text}": give a number of MiB from 256 to 1048576, as in PETRI_MEMORY_MB=2048 `,
    );
    assert.throws(() => of({ PETRI_MEMORY_MB: text }), { name: "UserError", message });
  }
  assert.equal(of({ PETRI_MEMORY_MB: "1048576" }).idle, 2 ** 40);
  assert.throws(
    () => of({ PETRI_MEMORY_LIMIT_MB: "1023" }),
    /^UserError: PETRI_MEMORY_LIMIT_MB is "1023": give a number of MiB from 1024 to 1048576/,
  );
  assert.equal(of({ PETRI_MEMORY_LIMIT_MB: "1024" }).limit, GB);
});

test("settings: a runner for each core and at least two, whose memory bounds add up to that of the machine", () => {
  const GB = 2 ** 30;
  const MB = 2 ** 20;
  const of = (/** @type {NodeJS.ProcessEnv} */ env, cores = 2, machine = 16 * GB) => settings(env, machine, cores);
  assert.deepEqual(
    [1, 2, 8, 64, 65].map(cores => of({}, cores).runners),
    [2, 2, 8, 64, 64],
  );
  assert.deepEqual(
    ["0", "1", "64"].map(text => of({ PETRI_RUNNERS: text }).runners),
    [0, 1, 64],
  );
  for (const PETRI_RUNNERS of ["65", "-1", "two", "", "1.5", "100"])
    assert.throws(() => of({ PETRI_RUNNERS }), {
      name: "UserError",
      message: new RegExp(`^PETRI_RUNNERS is "${PETRI_RUNNERS}": give a number from 0 to 64, as in PETRI_RUNNERS=2 `),
    });
  assert.deepEqual([of({}).events, of({ PETRI_EVENTS: "json" }).events], ["words", "json"]);
  assert.throws(() => of({ PETRI_EVENTS: "xml" }), /^UserError: PETRI_EVENTS is "xml": give words or json/);
  assert.deepEqual(of({}, 2).runnerMemory, { idle: 512 * MB, limit: 4 * GB });
  assert.deepEqual(of({}, 2, GB).runnerMemory, { idle: 256 * MB, limit: 512 * MB });
});

test("a port in use gives an error message before anything is built", async t => {
  const { createServer } = await import("node:net");
  const server = createServer().listen(0, "127.0.0.1");
  t.after(() => server.close());
  await new Promise(done => server.once("listening", done));
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  await assert.rejects(vacant("127.0.0.1", port), {
    name: "UserError",
    message: new RegExp(
      `^port ${port} of 127\\.0\\.0\\.1 is in use: stop what uses it, or choose another, as in PORT=${port + 1} `,
    ),
  });
  await vacant("127.0.0.1", 0);
});

test("an address of another machine gives an error message", async () => {
  await assert.rejects(vacant("192.0.2.1", 8787), {
    name: "UserError",
    message: /^nothing can listen at 192\.0\.2\.1:8787 \(EADDRNOTAVAIL\): give an address of this machine/,
  });
});

test("a data folder that cannot be written gives an error message", t => {
  const dir = folder(t);
  writeFileSync(join(dir, "file"), "");
  assert.throws(() => writable(join(dir, "file", "data")), {
    name: "UserError",
    message:
      /^the data folder .*file\/data cannot be written \((ENOTDIR|EEXIST)\): make it writable, or choose another, as in PETRI_DATA=/,
  });
  writable(join(dir, "new", "data"));
  if (existsSync("/proc/self"))
    assert.throws(() => writable("/proc/petri"), {
      message: /^the data folder \/proc\/petri cannot be written \(ENOENT\)/,
    });
});

test("tool output about the network, the linker and the disk becomes an error message", () => {
  const network = [
    "npm error code ENOTFOUND\nnpm error network request to https://example.invalid/x failed",
    "npm error code EAI_AGAIN",
    "error: failed to download `serde`\nCaused by: [6] Could not resolve hostname (Could not resolve host: index.invalid)",
    "Caused by: [7] Could not connect to server",
    "[28] Timeout was reached",
    "Temporary failure resolving 'mirror.invalid'",
  ];
  for (const output of network)
    assert.match(cause(output) ?? "", /^a download failed \(.+\): check the network connection and run /, output);
  assert.match(
    cause("error: linker `cc` not found\n  |\n  = note: No such file or directory") ?? "",
    /^no C compiler \(cc\) was found/,
  );
  assert.match(cause("error: No space left on device (os error 28)") ?? "", /^the disk is full/);
  assert.equal(cause("error[E0308]: mismatched types"), null);
  assert.equal(cause("Compiling serde"), null);
});

test("a browser is looked for at the path of its variable, then under each of its names", () => {
  const paths = candidates(CHROMIUM, { CHROMIUM_PATH: "/wished", FIREFOX_PATH: "/other", PATH: "/a:/b" });
  assert.deepEqual(paths.slice(0, 3), ["/wished", "/a/chromium", "/b/chromium"]);
  assert.ok(paths.includes("/b/google-chrome"));
  assert.deepEqual(candidates(FIREFOX, { CHROMIUM_PATH: "/wished", PATH: "/a" }).slice(0, 2), [
    "/a/firefox",
    "/a/firefox-esr",
  ]);
});

test("one server locks a data folder, under every path of it, until it releases the lock or ends", {
  skip: process.platform !== "linux",
}, async t => {
  const dir = folder(t);
  const [data, other, link] = ["data", "other", "link"].map(name => join(dir, name));
  mkdirSync(data);
  mkdirSync(other);
  symlinkSync(data, link);
  // Locks the folder as `npm start` does, in a process that reports the lock and is then killed.
  const script = `
    import { lockData } from ${JSON.stringify(at("scripts", "serve", "data-lock.mjs"))};
    await lockData(process.argv[1]);
    console.log("locked");
    setInterval(() => {}, 1e6);
  `;
  const child = start(process.execPath, ["--input-type=module", "-e", script, data]);
  await once(/** @type {import("node:stream").Readable} */ (child.stdout), "data");
  for (const name of [data, link]) {
    await assert.rejects(lockData(name), {
      name: "UserError",
      message: new RegExp(
        `^the data folder ${name} is in use by another Petri: stop that one, or choose another folder, as in PETRI_DATA=`,
      ),
    });
  }
  (await lockData(other))();
  const ended = once(child, "exit");
  child.kill("SIGKILL");
  await ended;
  (await lockData(data))();
});

test("where a socket for the data lock is not allowed, a data folder can still be served", {
  skip: process.platform !== "linux",
}, async t => {
  const socket = createServer();
  socket.listen = () => {
    queueMicrotask(() => socket.emit("error", Object.assign(new Error("not permitted"), { code: "EPERM" })));
    return socket;
  };
  (await lockData(folder(t), socket))();
});
