// The generated configuration, read by the workerd that serves it.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { capnp, kind } from "../../scripts/capnp.mjs";
import { run } from "../../scripts/child.mjs";

const workerd = createRequire(import.meta.url)("workerd").default;

const full = {
  name: "petri",
  compatibilityDate: "2026-10-01",
  compatibilityFlags: ["nodejs_als"],
  vars: [{ binding: "QUOTES", value: 'a "b" \\ c\nü' }, { binding: "LIST", value: [1, "two"] }],
  loaders: ["LOADER"],
  objects: [{ binding: "HISTORY", className: "History", sqlite: true }],
  services: [],
  assets: "ASSETS",
};

/** Compiles a configuration; workerd parses it, and embeds the modules, without running anything. */
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
  for (const text of ["LOADER", "HISTORY", "petri-History", "ASSETS", 'a "b" \\ c\nü', '[1,"two"]', "export default {};"]) {
    assert.ok(output.includes(text), text);
  }
});

test("workerd reads a configuration without objects or static files", async () => {
  const bare = { ...full, vars: [], loaders: [], objects: [], assets: null, compatibilityFlags: [] };
  const { code, output } = await compiles(capnp(bare, modules.slice(0, 1)), modules);
  assert.equal(code, 0, output);
});

test("workerd reads a configuration of several Workers, bound to each other", async () => {
  const caller = { ...full, name: "caller", vars: [], loaders: [], objects: [], assets: null, services: [{ binding: "PETRI", service: "petri" }] };
  const text = capnp(caller, modules.slice(0, 1), { beside: [{ deployment: full, modules }] });
  const { code, output } = await compiles(text, modules);
  assert.equal(code, 0, output);
  assert.match(text, /\(name = "PETRI", service = "petri"\)/);
  assert.match(text, /\(name = "petri", worker = \.beside0\)/);
});

test("a folder of stored objects keeps its name: another would lose them", () => {
  assert.match(capnp(full, modules), /uniqueKey = "petri-History", enableSql = true/);
});

test("files are modules by the end of their name", () => {
  assert.deepEqual(["index.js", "index_bg.wasm", "a.txt", "a.bin", "package.json", "index.d.ts"].map(kind), ["esModule", "wasm", "text", "data", null, null]);
});
