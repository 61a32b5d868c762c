// The format of requests and reports: the order of object keys, unknown fields, values of the wrong shape.
import assert from "node:assert/strict";
import { test } from "node:test";
import { start } from "./petri.mjs";

/** @import { ExecuteRequest, ShareLink, StoredProgram } from "./types.mjs" */

const petri = await start();
const ordered = { zebra: 1, apple: { y: 1, b: [{ d: 1, c: 2 }] }, mango: null };
const text = JSON.stringify(ordered);

test("the keys of an object keep their order in every input and output", async () => {
  const main = `
    import { env } from "cloudflare:workers";
    import data from "./data.json";
    export default (given) => ({ args: JSON.stringify(given), env: JSON.stringify(env.OWN), data: JSON.stringify(data), given });
  `;
  const request = { modules: { "main.ts": main, "data.json": text }, args: [ordered], env: { OWN: ordered } };
  const { result } = await petri.execute(request);
  assert.deepEqual(Object.keys(result), ["args", "env", "data", "given"]);
  assert.deepEqual([result.args, result.env, result.data, JSON.stringify(result.given)], [text, text, text, text]);

  const visitor = petri.visitor();
  const { id } = await visitor.run(request);
  const kept = await visitor.rpc("open", { id });
  assert.equal(JSON.stringify(kept.report.result.given), text);
  assert.deepEqual([JSON.stringify(kept.execute.args), JSON.stringify(kept.execute.env.OWN)], [`[${text}]`, text]);

  const share = /** @type {ShareLink} */ (await (await petri.call("shares", request)).json());
  const shared = /** @type {StoredProgram} */ (await (await petri.fetch(`/api/v1/shares/${share.id}`)).json());
  // A share does not contain the values of env.
  assert.equal(JSON.stringify(shared.args), `[${text}]`);
});

test("an unknown field is ignored with a warning that suggests the nearest field", async () => {
  const request = {
    code: "export default () => 1",
    promt: "x",
    limits: { cpuMs: 5, wall_ms: 900 },
    request: { methd: "POST" },
    something: {},
  };
  const warnings = [
    "promt is no field of a request and was ignored; did you mean prompt?",
    "something is no field of a request and was ignored",
    "limits.cpuMs is no field of a request and was ignored; did you mean limits.cpu_ms?",
    "request.methd is no field of a request and was ignored; did you mean request.method?",
  ];
  const report = await petri.execute(request);
  assert.deepEqual([report.result, report.warnings], [1, warnings]);

  const { events } = await petri.stream(request);
  const told = [];
  for await (const event of events) told.push(event);
  assert.deepEqual(
    told.slice(0, 4),
    warnings.map(message => ({ type: "warning", message })),
  );
  assert.equal(told.at(-1)?.type, "end");

  const share = /** @type {ShareLink} */ (await (await petri.call("shares", request)).json());
  assert.deepEqual(share.warnings, warnings);
  assert.equal("warnings" in (await petri.execute({ code: "export default () => 1" })), false);
});

test("a value of the wrong shape is refused with its JSON type", async () => {
  for (const [part, field, message] of /** @type {[ExecuteRequest, string, string][]} */ ([
    [{ request: [] }, "request", "request must be an object, not an array"],
    [{ limits: [] }, "limits", "limits must be an object, not an array"],
    [{ env: [] }, "env", "env must be an object, not an array"],
    [{ modules: [], code: undefined }, "modules", "modules must be an object, not an array"],
    [{ args: {} }, "args", "args must be an array, not an object"],
    [{ prompt: 5 }, "prompt", "prompt must be a string, not 5"],
    [{ fresh: "yes" }, "fresh", "fresh must be true or false, not a string"],
    [
      { compatibility_flags: "nodejs_compat" },
      "compatibility_flags",
      "compatibility_flags must be an array, not a string",
    ],
    [{ request: { headers: { a: "b" } } }, "request.headers", "request.headers must be an array, not an object"],
    [
      { request: { headers: [["a"]] } },
      "request.headers[0]",
      "request.headers[0] must be an array of 2 items, not of 1",
    ],
    [{ request: { body: {} } }, "request.body", "request.body must be a string, not an object"],
    [
      { code: undefined, modules: { "a.js": ["x"] } },
      "modules.a.js",
      "modules.a.js must be a string, or an object with one of the fields js, cjs, text, json, data and wasm",
    ],
    [{ code: undefined, modules: { "a.js": { js: 5 } } }, "modules.a.js.js", "modules.a.js.js must be a string, not 5"],
  ])) {
    for (const path of ["execute", "shares"])
      assert.equal(
        await petri.refused(path, { code: "export default () => 1", ...part }, [422, "invalid", field]),
        message,
      );
  }
});

test("a program that never names cf still finds the default wherever it shows or lists a request", async () => {
  const { stdout } = await petri.execute({ code: "export default { fetch(request) { console.log(request); } }" });
  assert.match(stdout, /cf: \{[^}]*city: 'Austin'/);
  const { outcome } = await petri.execute({ code: "export default { fetch(request) { throw request; } }" });
  assert.match(JSON.stringify(outcome.error), /Austin/);
  const keys =
    "const keys = []; for (const key in request) if (request[key]?.city === 'Austin') keys.push(key); return keys;";
  const { result } = await petri.execute({ code: `export default (request) => { ${keys} }` });
  assert.deepEqual(result, ["cf"]);
});

test("request.cf describes the visitor's location, or holds what the caller sent", async () => {
  const code =
    "export default { fetch: (request) => Response.json([request.cf.country, request.cf.city ?? null, request.cf.tlsVersion ?? null]) }";
  assert.equal(await petri.text({ code }), '["US","Austin","TLSv1.3"]');
  assert.equal(await petri.text({ code, request: { cf: { country: "DE", city: "Köln" } } }), '["DE","Köln",null]');
  assert.equal(
    await petri.text({ code: "export default { fetch: (request) => Response.json(request.cf) }", request: { cf: {} } }),
    "{}",
  );
  assert.equal(
    await petri.refused("execute", { code, request: { cf: { a: "x".repeat(8192) } } }, [
      413,
      "too_large",
      "request.cf",
    ]),
    "request.cf is 8200 bytes long; at most 8192 are taken",
  );
  assert.equal(
    await petri.refused("execute", { code, request: { cf: "DE" } }, [422, "invalid", "request.cf"]),
    "request.cf must be an object, not a string",
  );
});
