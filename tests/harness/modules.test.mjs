// The platform modules of an isolate are those that the compiler lets a program import.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { at } from "../../scripts/lib/paths.mjs";
import { start } from "./workerd.mjs";

const run = await start();
const [, list] =
  /CLOUDFLARE_MODULES: &\[&str\] =\s*&\[([^\]]*)\]/.exec(
    readFileSync(at("crates", "petri-compiler", "src", "builtins.rs"), "utf8"),
  ) ?? [];
const names = [.../** @type {string} */ (list).matchAll(/"([^"]*)"/g)].map(([, name]) => name);
/** Modules that exist in other Workers only, or that the platform keeps for itself. */
const absent = ["email", "test", "test-runner", "test-internal", "images", "d1", "browser-rendering", "internal-class"];

for (const [date, flags] of /** @type {[string, string[]][]} */ ([
  ["2026-10-01", []],
  ["2023-01-01", ["nodejs_als"]],
  ["2026-10-01", ["new_module_registry"]],
])) {
  test(`an isolate has exactly the cloudflare:* modules that the compiler knows, at ${[date, ...flags]}`, async () => {
    assert.ok(names.includes("workers") && names.includes("sockets"));
    const code = `export default async () => {
      const found = [];
      for (const name of ${JSON.stringify([...names, ...absent])}) {
        try {
          await import("cloudflare:" + name);
          found.push(name);
        } catch {}
      }
      return found;
    }`;
    assert.deepEqual((await run(code, { date, flags })).one("result").value, names);
  });
}
