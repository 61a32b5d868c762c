// The check that the editor requests while an author types: the problems in the modules, without a run.
import assert from "node:assert/strict";
import { test } from "node:test";
import { present, start } from "./petri.mjs";

/** @import { Diagnostic, ErrorBody } from "./types.mjs" */

const petri = await start();
/**
 * @param {Record<string, string>} modules
 * @param {Record<string, string>} [headers]
 */
const ask = (modules, headers = {}) =>
  petri.fetch("/rpc/check", {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ modules }),
  });
/**
 * Returns the problems of the modules.
 * @param {Record<string, string>} modules
 * @returns {Promise<Diagnostic[]>}
 */
const check = async modules => {
  const answer = await ask(modules);
  assert.equal(answer.status, 200);
  return /** @type {Promise<Diagnostic[]>} */ (answer.json());
};

test("a program that compiles has no problems, and is not run", async () => {
  assert.deepEqual(
    await check({
      "main.ts": "while (true) {}\nexport default { fetch(request: Request): Response { return missing } }",
    }),
    [],
  );
});

test("every problem has its location, in each JavaScript or TypeScript module", async () => {
  const found = await check({
    "a.ts": "let a: number; let a;",
    "lib/b.js": "\n  const b = ;",
    "data.json": "{",
    "page.html": "<",
  });
  assert.deepEqual(
    found.map(({ severity, module, line, column }) => [severity, module, line, column]),
    [
      ["error", "a.ts", 1, 20],
      ["error", "lib/b.js", 2, 13],
    ],
  );
  for (const { message, end_line, end_column } of found)
    assert.ok(message && present(end_line) > 0 && present(end_column) > 0, JSON.stringify(found));
});

test("a check sets no cookie", async () => {
  const answer = await ask({ "main.ts": "(" });
  assert.equal(answer.headers.get("set-cookie"), null);
});

test("a page of another site cannot request a check", async () => {
  assert.equal((await ask({}, { origin: "https://elsewhere.example" })).status, 403);
});

test("an invalid module name is refused, and so is a program that is too large", async () => {
  assert.equal((await ask({ "../a.js": "" })).status, 422);
  const module = "/".repeat(512 * 1024);
  assert.equal((await ask({ "a.js": module, "b.js": module })).status, 200);
  const answer = await ask({ "a.js": module, "b.js": `${module}/` });
  assert.equal(answer.status, 413);
  const { message } = /** @type {ErrorBody} */ (await answer.json());
  assert.equal(message, "modules is 1048577 bytes long; at most 1048576 are taken");
});
