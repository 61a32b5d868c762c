// Every bound: the value n is accepted by a real run, and n + 1 is refused with a message that has both numbers.
import assert from "node:assert/strict";
import { request } from "node:http";
import { test } from "node:test";
import { start } from "./petri.mjs";

/** @import { ErrorBody, ExecuteRequest } from "./types.mjs" */

const petri = await start();
const KIB = 1024;
const MIB = 1024 * KIB;
const good = `export default { fetch: () => new Response("good") } //`;
const length = `export default { async fetch(request) { return new Response(String((await request.text()).length)) } }`;
const q = `
  export default {
    fetch: request => {
      const q = new URL(request.url).searchParams.get("q");
      const all = [...q];
      return new Response([all.length, new Set(all).size, all[0]].join());
    },
  };
`;

/**
 * Checks that a request is refused and that the message has the value and the bound.
 * @param {ExecuteRequest} request
 * @param {string} field
 * @param {number} value
 * @param {number} bound
 */
async function over(request, field, value, bound) {
  const message = await petri.refused("execute", request, [413, "too_large", field]);
  assert.ok(message.includes(`${value}`) && message.includes(`${bound}`), message);
}

test("a module: 256 KiB of UTF-8", async () => {
  const program = (/** @type {number} */ bytes) => good.padEnd(bytes, "x");
  assert.equal(await petri.text(program(256 * KIB)), "good");
  await over({ code: program(256 * KIB + 1) }, "modules.main.ts", 262_145, 262_144);
  const umlauts = good + "ü".repeat((256 * KIB - good.length) / 2);
  assert.equal(
    await petri.text(umlauts.padEnd(umlauts.length + (256 * KIB - Buffer.byteLength(umlauts)), "x")),
    "good",
  );
  await over({ code: `${umlauts}üü` }, "modules.main.ts", Buffer.byteLength(`${umlauts}üü`), 262_144);
});

test("a program: 1 MiB in all", async () => {
  const modules = {
    "main.ts": good.padEnd(256 * KIB, "x"),
    "a.js": "/".repeat(256 * KIB),
    "b.js": "/".repeat(256 * KIB),
    "c.js": "/".repeat(256 * KIB),
  };
  assert.equal(await petri.text({ modules }), "good");
  await over({ modules: { ...modules, "d.js": "/" } }, "modules", 1_048_577, 1_048_576);
});

test("a prompt: 16,384 characters", async () => {
  for (const character of ["x", "ü", "\n", "🦠"]) {
    assert.equal(await petri.text({ code: q, prompt: character.repeat(16_384) }), `16384,1,${character}`);
    await over({ code: q, prompt: character.repeat(16_385) }, "prompt", 16_385, 16_384);
  }
});

test("env: 64 KiB of JSON", async () => {
  const code = `export default { fetch: (request, env) => new Response(String(env.A.length)) }`;
  // {"A":""} is 8 bytes.
  assert.equal(await petri.text({ code, env: { A: "x".repeat(64 * KIB - 8) } }), String(64 * KIB - 8));
  await over({ code, env: { A: "x".repeat(64 * KIB - 7) } }, "env", 65_537, 65_536);
});

test("the request's body: 1 MiB of UTF-8", async () => {
  const request = (/** @type {string} */ body) => ({ code: length, request: { method: "POST", body } });
  assert.equal(await petri.text(request("x".repeat(MIB))), String(MIB));
  assert.equal(await petri.text(request("ü".repeat(MIB / 2))), String(MIB / 2));
  await over(request("x".repeat(MIB + 1)), "request.body", 1_048_577, 1_048_576);
  await over(request(`${"ü".repeat(MIB / 2)}x`), "request.body", 1_048_577, 1_048_576);
});

test("the request's path: 8 KiB, with the longest prompt", async () => {
  const code = `
    export default {
      fetch: request => {
        const url = new URL(request.url);
        return new Response([url.pathname.length, url.searchParams.get("q").length].join());
      },
    };
  `;
  assert.equal(
    await petri.text({ code, prompt: "🦠".repeat(16_384), request: { path: `/${"x".repeat(8191)}` } }),
    "8192,32768",
  );
  await over({ code, request: { path: `/${"x".repeat(8192)}` } }, "request.path", 8193, 8192);
});

test("the request's headers: 100, and 32 KiB", async () => {
  const code = `
    export default {
      fetch: request =>
        new Response(
          [...request.headers]
            .map(([name, value]) => name + value.length)
            .sort()
            .join(),
        ),
    };
  `;
  const many = Array.from({ length: 100 }, (_, i) => [`x-${i}`, ""]);
  assert.equal((await petri.text({ code, request: { headers: many } })).split(",").length, 100);
  await over({ code, request: { headers: [...many, ["x", ""]] } }, "request.headers", 101, 100);
  assert.equal(
    await petri.text({ code, request: { headers: [["x-a", "v".repeat(32 * KIB - 3)]] } }),
    `x-a${32 * KIB - 3}`,
  );
  await over({ code, request: { headers: [["x-a", "v".repeat(32 * KIB - 2)]] } }, "request.headers", 32_769, 32_768);
});

test("args: 64 KiB of JSON", async () => {
  assert.equal(
    (await petri.execute({ code: "export default (text) => text.length", args: ["x".repeat(64 * KIB - 4)] })).result,
    64 * KIB - 4,
  );
  await over({ code: "", args: ["x".repeat(64 * KIB - 3)] }, "args", 65_537, 65_536);
});

test("modules: 64; a session: 128 characters; flags: 32", async () => {
  const modules = Object.fromEntries(Array.from({ length: 63 }, (_, i) => [`m${i}.js`, ""]));
  assert.equal(await petri.text({ modules: { ...modules, "main.ts": good } }), "good");
  await over({ modules: { ...modules, "main.ts": good, "one-more.js": "" } }, "modules", 65, 64);
  assert.equal(await petri.text({ code: good, session: "🦠".repeat(128) }), "good");
  await petri.refused("execute", { code: good, session: "🦠".repeat(129) }, [422, "invalid", "session"]);
  const longest = `${"n".repeat(125)}.js`;
  assert.equal(await petri.text({ modules: { [longest]: good } }), "good");
});

test("the body of a call: 3 MiB, with and without a content-length", async () => {
  const body = (/** @type {number} */ bytes) => JSON.stringify({ code: good }).padEnd(bytes, " ");
  assert.equal((await petri.call("execute", body(3 * MIB))).status, 200);
  assert.match(await petri.refused("execute", body(3 * MIB + 1), [413, "too_large", "body"]), /3145729.*3145728/);
  const streamed = (/** @type {number} */ bytes) => new Blob([body(bytes)]).stream();
  assert.equal((await petri.call("execute", streamed(3 * MIB))).status, 200);
  assert.match(await petri.refused("execute", streamed(3 * MIB + 1), [413, "too_large", "body"]), /3145728/);
  assert.match(await petri.refused("shares", body(3 * MIB + 1), [413, "too_large", "body"]), /3145728/);
});

test("the body of a server function: 3 MiB", async () => {
  const call = (/** @type {number} */ bytes) =>
    petri.fetch("/rpc/share", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ execute: { code: good } }).padEnd(bytes, " "),
    });
  assert.equal((await call(3 * MIB)).status, 200);
  const refused = await call(3 * MIB + 1);
  const { kind } = /** @type {ErrorBody} */ (await refused.json());
  assert.deepEqual([refused.status, kind], [413, "too_large"]);
});

test("the body of a form: 4 MiB, enough for the largest program", async () => {
  const visitor = petri.visitor();
  const form = (/** @type {number} */ bytes) =>
    visitor.fetch("/share", {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: `module:main.ts=&pad=`.padEnd(bytes, "x"),
    });
  assert.equal((await form(4 * MIB)).status, 303);
  assert.equal((await form(4 * MIB + 1)).status, 413);
  const module = (/** @type {string} */ name) =>
    `module%3A${name}=${`//${"\0".repeat(256 * KIB - 2)}`.replaceAll("\0", "%01")}`;
  const largest = ["main.ts", "a.js", "b.js", "c.js"].map(module).join("&");
  const answer = await visitor.fetch("/share", {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: largest,
  });
  assert.equal(answer.status, 303, `a form of ${largest.length} bytes`);
});

test("a body that is too long is refused before all of it has arrived", async () => {
  const piece = Buffer.alloc(64 * KIB, " "),
    most = 64 * MIB;
  let sent = 0;
  const answer = await new Promise(resolve => {
    const call = request(`${petri.url}/api/v1/execute`, {
      method: "POST",
      headers: { "content-type": "application/json" },
    });
    call.once("response", response => resolve(response.statusCode));
    call.once("error", (/** @type {NodeJS.ErrnoException} */ error) => resolve(error.code));
    const more = () => {
      while (sent < most && !call.destroyed) {
        sent += piece.length;
        if (!call.write(piece)) return call.once("drain", more);
      }
      return call.end();
    };
    more();
    call.once("response", () => call.destroy());
  });
  // The client sees either the response or a closed connection, because the server does not read the rest of the
  // upload. Both end before the body does.
  assert.ok([413, "ECONNRESET", "EPIPE"].includes(answer), `${answer}`);
  assert.ok(sent >= 3 * MIB && sent < most, `${sent} bytes were sent`);
  assert.equal(await petri.text(good), "good");
});
