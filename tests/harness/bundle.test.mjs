// The bundles of the harness and the guard: they are current, small and import only what they may.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { BUNDLE, bundle, GUARD, guard } from "../../scripts/build/harness.mjs";

/** The largest size of both bundles in bytes, gzipped. Every isolate loads them. */
const BYTES_MAX = 24 * 1024;

test("the bundles are built from the current modules", async () => {
  assert.ok(
    readFileSync(BUNDLE, "utf8") === (await bundle()),
    "crates/petri-runtime/src/harness.bundle.js is not what its modules make: run npm run harness",
  );
  assert.ok(
    readFileSync(GUARD, "utf8") === (await guard()),
    "crates/petri-runtime/src/guard.bundle.js is not what its module makes: run npm run harness",
  );
});

test("the bundles are small", () => {
  const bytes = gzipSync(Buffer.concat([readFileSync(BUNDLE), readFileSync(GUARD)]), { level: 9 }).length;
  assert.ok(bytes <= BYTES_MAX, `the harness is ${bytes} bytes, gzipped; it may be ${BYTES_MAX}`);
});

test("the harness imports only platform modules and the guard, and exports only the entrypoint", () => {
  const text = readFileSync(BUNDLE, "utf8");
  const imported = [...text.matchAll(/\bfrom\s*"([^"]+)"/g)].map(([, name]) => name).sort();
  assert.deepEqual(imported, ["./guard.js", "./source_maps.txt", "cloudflare:workers", "node:async_hooks"]);
  assert.equal(text.match(/\bexport\s*\{/g)?.length, 1);
  assert.match(text, /\bexport\s*\{[\w$]+ as default\};?\s*$/);
});
