// The generated configuration, read by the workerd that uses it.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { capnp, kind } from "../../scripts/serve/capnp.mjs";
import { run } from "../../scripts/lib/process.mjs";

const workerd = createRequire(import.meta.url)("workerd").default;

/** @type {import("../../scripts/serve/bindings.mjs").Deployment} */
const full = {
  name: "petri",
  main: "index.js",
  compatibilityDate: "2026-10-01",
  compatibilityFlags: ["nodejs_als"],
  vars: [
    { binding: "QUOTES", value: 'a "b" \\ c\nü' },
    { binding: "LIST", value: [1, "two"] },
  ],
  loaders: ["LOADER"],
  objects: [{ binding: "HISTORY", className: "History", sqlite: true }],
  services: [],
  assets: "ASSETS",
};

/**
 * Compiles a configuration. workerd parses it and embeds the modules, without running anything.
 * @param {string} text
 * @param {{ path: string, content: string }[]} modules
 */
async function compiles(text, modules) {
  const dir = mkdtempSync(join(tmpdir(), "petri capnp "));
  try {
    for (const { path, content } of modules) writeFileSync(join(dir, path), content);
    writeFileSync(join(dir, "petri.capnp"), text);
    return await run(workerd, ["compile", "--config-only", join(dir, "petri.capnp")]);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

const modules = [
  { name: "index.js", path: "index.js", content: "export default {};" },
  { name: 'odd "name".txt', path: 'odd "name".txt', content: "text" },
];

test("workerd reads a configuration with every kind of binding and a path with spaces and quotes", async () => {
  const { code, output } = await compiles(capnp(full, modules), modules);
  assert.equal(code, 0, output);
  for (const text of [
    "LOADER",
    "HISTORY",
    "petri-History",
    "ASSETS",
    'a "b" \\ c\nü',
    '[1,"two"]',
    "export default {};",
  ]) {
    assert.ok(output.includes(text), text);
  }
});

test("workerd reads a configuration without Durable Objects or static files", async () => {
  const bare = { ...full, vars: [], loaders: [], objects: [], assets: null, compatibilityFlags: [] };
  const { code, output } = await compiles(capnp(bare, modules.slice(0, 1)), modules);
  assert.equal(code, 0, output);
});

test("workerd reads a configuration of several Workers that are bound to each other", async () => {
  const caller = {
    ...full,
    name: "caller",
    vars: [],
    loaders: [],
    objects: [],
    assets: null,
    services: [{ binding: "PETRI", service: "petri" }],
  };
  const text = capnp(caller, modules.slice(0, 1), { beside: [{ deployment: full, modules }] });
  const { code, output } = await compiles(text, modules);
  assert.equal(code, 0, output);
  assert.match(text, /\(name = "PETRI", service = "petri"\)/);
  assert.match(text, /\(name = "petri", worker = \.beside0\)/);
});

test("the operator socket leads to the supervised Worker, first or not, with props that visitors do not have", async () => {
  const caller = {
    ...full,
    name: "caller",
    vars: [],
    loaders: [],
    objects: [],
    assets: null,
    services: [{ binding: "PETRI", service: "petri" }],
  };
  const supervised = { ...full, environment: ["COOKIE_KEY"] };
  const first = capnp(supervised, modules, { operated: "petri" });
  const beside = capnp(caller, modules.slice(0, 1), {
    beside: [{ deployment: supervised, modules }],
    operated: "petri",
  });
  for (const [text, service] of [
    [first, "main"],
    [beside, "petri"],
  ]) {
    const { code, output } = await compiles(text, modules);
    assert.equal(code, 0, output);
    assert.ok(
      text.includes(
        `(name = "operator", http = (), service = (name = "${service}", props = (json = "{\\"petriOperator\\":true}")))`,
      ),
      text,
    );
    assert.ok(text.includes(`(name = "COOKIE_KEY", fromEnvironment = "PETRI_BINDING_COOKIE_KEY")`));
  }
  assert.ok(!capnp(full, modules).includes("operator"));
});

test("the unique key of a Durable Object class stays the same, so that stored objects are found", () => {
  assert.match(capnp(full, modules), /uniqueKey = "petri-History", enableSql = true/);
});

test("the internet is public addresses only, or a proxy", async () => {
  for (const proxied of [false, true]) {
    const { code, output } = await compiles(capnp(full, modules, { proxied }), modules);
    assert.equal(code, 0, output);
    assert.deepEqual([output.includes("internet"), output.includes("public")], [true, !proxied]);
  }
});

test("a Worker cannot reach this machine, by address or by a name that resolves to it", {
  timeout: 60_000,
}, async () => {
  let calls = 0;
  const local = createServer(socket => {
    calls++;
    socket.on("error", () => {}).end("HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n");
  });
  await once(local.listen(0, "127.0.0.1"), "listening");
  const { port } = /** @type {import("node:net").AddressInfo} */ (local.address());
  const content = `
    export default {
      async fetch(request) {
        return new Response(await fetch(request.headers.get("to")).then(() => "reached", String));
      },
    };
  `;
  const dir = mkdtempSync(join(tmpdir(), "petri capnp "));
  writeFileSync(join(dir, "index.js"), content);
  const bare = { ...full, vars: [], loaders: [], objects: [], assets: null };
  writeFileSync(join(dir, "petri.capnp"), capnp(bare, [{ name: "index.js", path: "index.js" }]));
  const child = spawn(
    workerd,
    ["serve", "--experimental", "--control-fd=3", "--socket-addr=http=127.0.0.1:0", join(dir, "petri.capnp")],
    { stdio: ["ignore", "ignore", "inherit", "pipe"] },
  );
  try {
    const control = child.stdio[3];
    assert.ok(control);
    const [event] = await once(control, "data");
    const url = `http://127.0.0.1:${JSON.parse(String(event)).port}/`;
    for (const to of [`http://127.0.0.1:${port}/`, `http://localhost:${port}/`]) {
      const text = await (await fetch(url, { headers: { to } })).text();
      assert.match(text, /^Error: /, to);
    }
    assert.equal(calls, 0);
  } finally {
    child.kill();
    local.close();
    rmSync(dir, { recursive: true, force: true });
  }
});

test("the file extension selects the module type", () => {
  assert.deepEqual(["index.js", "index_bg.wasm", "a.txt", "a.bin", "package.json", "index.d.ts"].map(kind), [
    "esModule",
    "wasm",
    "text",
    "data",
    null,
    null,
  ]);
});
