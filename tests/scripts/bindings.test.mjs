// Reading wrangler.jsonc for the workerd configuration.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { deployment } from "../../scripts/serve/bindings.mjs";
import { at } from "../../scripts/lib/paths.mjs";

const config = (/** @type {object} */ more) =>
  JSON.stringify({ name: "petri", compatibility_date: "2026-10-01", ...more });
const refused = (/** @type {string} */ text, /** @type {RegExp} */ message) =>
  assert.throws(() => deployment(text), { name: "UserError", message });

test("wrangler.jsonc of the checkout has all bindings of the Worker", () => {
  const { loaders, objects, assets } = deployment(readFileSync(at("wrangler.jsonc"), "utf8"));
  assert.deepEqual(loaders, ["LOADER"]);
  assert.deepEqual(objects, [
    { binding: "HISTORY", className: "History", sqlite: true },
    { binding: "SHARES", className: "Shares", sqlite: true },
  ]);
  assert.equal(assets, "ASSETS");
});

test("comments, trailing commas and variables are read", () => {
  const { vars, compatibilityFlags } = deployment(`{ // a name
    "name": "petri", "compatibility_date": "2026-10-01", "compatibility_flags": ["nodejs_als",],
    "vars": { "TEXT": "a", "LIST": [1, 2] }, }`);
  assert.deepEqual(vars, [
    { binding: "TEXT", value: "a" },
    { binding: "LIST", value: [1, 2] },
  ]);
  assert.deepEqual(compatibilityFlags, ["nodejs_als"]);
});

test("a class from new_classes has no SQLite", () => {
  const text = config({
    durable_objects: { bindings: [{ name: "A", class_name: "A" }] },
    migrations: [{ tag: "v1", new_classes: ["A"] }],
  });
  assert.equal(deployment(text).objects[0].sqlite, false);
});

test("service bindings name other Workers", () => {
  assert.deepEqual(deployment(config({ services: [{ binding: "PETRI", service: "petri" }] })).services, [
    { binding: "PETRI", service: "petri" },
  ]);
  refused(
    config({ services: [{ binding: "A", service: "a", entrypoint: "B" }] }),
    /^wrangler\.jsonc has "entrypoint" in the service A, which/,
  );
});

test("a syntax error is refused with its line", () => {
  refused('{\n  "name": "petri",\n  oops\n}', /^wrangler\.jsonc cannot be read \(InvalidSymbol in line 3\)/);
});

test("a setting that plain workerd does not support is refused by name", () => {
  refused(config({ kv_namespaces: [] }), /^wrangler\.jsonc has "kv_namespaces", which/);
});

test("an invalid or missing compatibility date is refused", () => {
  refused(JSON.stringify({ name: "petri", compatibility_date: "today" }), /compatibility_date "today"/);
  refused(JSON.stringify({ name: "petri" }), /compatibility_date ""/);
});

test("a Durable Object class without a migration is refused", () => {
  refused(
    config({ durable_objects: { bindings: [{ name: "A", class_name: "Lost" }] } }),
    /class "Lost" and no migration creates it/,
  );
});

test("a migration that renames classes is refused", () => {
  refused(
    config({ migrations: [{ tag: "v2", renamed_classes: [{ from: "A", to: "B" }] }] }),
    /"renamed_classes" in migration v2/,
  );
});
