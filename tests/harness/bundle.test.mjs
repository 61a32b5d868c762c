// The one module the harness is bundled into: that it is current, and how much of it there is.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { BUNDLE, bundle, GUARD, guard } from "../../scripts/harness.mjs";

/** Bytes the harness may have when gzipped: every isolate reads it. */
const BYTES_MAX = 23 * 1024;

test("it is made of the modules as they are", async () => {
  assert.ok(
    readFileSync(BUNDLE, "utf8") === (await bundle()),
    "src/runtime/harness.bundle.js is not what its modules make: run npm run harness",
  );
  assert.ok(
    readFileSync(GUARD, "utf8") === (await guard()),
    "src/runtime/guard.bundle.js is not what its module makes: run npm run harness",
  );
});

test("it is small", () => {
  const bytes = gzipSync(Buffer.concat([readFileSync(BUNDLE), readFileSync(GUARD)]), { level: 9 }).length;
  assert.ok(bytes <= BYTES_MAX, `the harness is ${bytes} bytes, gzipped; it may be ${BYTES_MAX}`);
});

test("it imports nothing but the platform's modules, and exports nothing but the entrypoint", () => {
  const text = readFileSync(BUNDLE, "utf8");
  const imported = [...text.matchAll(/\bfrom\s*"([^"]+)"/g)].map(([, name]) => name).sort();
  assert.deepEqual(imported, ["./guard.js", "./source_maps.txt", "cloudflare:workers", "node:async_hooks"]);
  assert.equal(text.match(/\bexport\s*\{/g)?.length, 1);
  assert.match(text, /\bexport\s*\{[\w$]+ as default\};?\s*$/);
});
