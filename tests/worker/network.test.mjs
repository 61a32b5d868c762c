// A program that did not request network access cannot reach the network in any way. Each attempt is made on a server
// that is really there and counts its connections.
import assert from "node:assert/strict";
import { createServer } from "node:net";
import { after, test } from "node:test";
import { bodyText, start } from "./petri.mjs";

const petri = await start();
let calls = 0;
const outside = createServer(socket => {
  calls++;
  socket.on("error", () => {}).end("HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\nopen");
});
await new Promise(listening => outside.listen(0, "127.0.0.1", () => listening(undefined)));
after(() => outside.close());
const { port } = /** @type {import("node:net").AddressInfo} */ (outside.address());
const there = `127.0.0.1:${port}`;

const ways = {
  fetch: `await (await fetch("http://${there}/")).text()`,
  "fetch of a Request": `await (await fetch(new Request("http://${there}/", { method: "POST", body: "x" }))).text()`,
  "fetch that asks for a WebSocket": `(await fetch("http://${there}/", { headers: { upgrade: "websocket" } })).status`,
  WebSocket: `await new Promise((open, failed) => {
    const socket = new WebSocket("ws://${there}/");
    socket.addEventListener("open", open);
    socket.addEventListener("error", event => failed(event.error ?? new Error(event.message || "closed")));
    socket.addEventListener("close", () => failed(new Error("closed")));
  })`,
  EventSource: `await new Promise((open, failed) => {
    const source = new EventSource("http://${there}/");
    source.onopen = open;
    source.onerror = event => {
      source.close();
      failed(event.error ?? new Error("closed"));
    };
  })`,
  "connect of cloudflare:sockets": `await (async () => {
    const { connect } = await import("cloudflare:sockets");
    const socket = connect("${there}");
    await socket.opened;
    return await new Response(socket.readable).text();
  })()`,
  "node:http": `await (async () => {
    const { get } = await import("node:http");
    return new Promise((open, failed) => get("http://${there}/", open).on("error", failed));
  })()`,
  "node:https": `await (async () => {
    const { get } = await import("node:https");
    return new Promise((open, failed) => get("https://${there}/", open).on("error", failed));
  })()`,
  "node:net": `await (async () => {
    const { connect } = await import("node:net");
    return new Promise((open, failed) => connect(${port}, "127.0.0.1", open).on("error", failed));
  })()`,
  "node:tls": `await (async () => {
    const { connect } = await import("node:tls");
    return new Promise((open, failed) => connect(${port}, "127.0.0.1", open).on("error", failed));
  })()`,
  "node:dns": `await (async () => {
    const { promises } = await import("node:dns");
    return promises.resolve("example.com", "A");
  })()`,
  "Petri's own address": `await (await fetch("${petri.url}/healthz")).text()`,
};

/**
 * The method and URL that the report lists for a way to reach the network. Any other way is listed as a GET of
 * `http://there/`.
 * @type {Record<string, [string, string]>}
 */
const listed = {
  "fetch of a Request": ["POST", `http://${there}/`],
  "connect of cloudflare:sockets": ["CONNECT", `tcp://${there}`],
  "node:https": ["GET", `https://${there}/`],
  "node:net": ["CONNECT", `tcp://${there}`],
  "node:tls": ["CONNECT", `tcp://${there}`],
  "node:dns": ["GET", "https://cloudflare-dns.com/dns-query?name=example.com&type=A"],
  "Petri's own address": ["GET", `${petri.url}/healthz`],
};

/**
 * Returns the attempt that the report of a run without network lists.
 * @param {string} method
 * @param {string} url
 */
const refused = (method, url) => ({ method, url, allowed: false, status: null, reason: "this run has no network" });

for (const [way, opened] of Object.entries(ways)) {
  test(`${way} is blocked`, async () => {
    const report = await petri.execute({
      code: `
        export default {
          async fetch() {
            try {
              return new Response("reached " + ${opened});
            } catch (error) {
              return new Response("blocked " + error);
            }
          },
        };
      `,
    });
    assert.deepEqual(report.outcome, { type: "returned" });
    assert.match(bodyText(report), /^blocked .*(not permitted to access the internet|EBADQUERY)/);
    assert.deepEqual(report.network, [refused(...(listed[way] ?? ["GET", `http://${there}/`]))]);
  });
}

test("a blocked fetch says why it is blocked", async () => {
  const report = await petri.execute(`export default { fetch: () => fetch("http://${there}/") }`);
  assert.deepEqual([report.success, report.outcome.type], [false, "threw"]);
  assert.equal(
    report.outcome.error?.message,
    "This worker is not permitted to access the internet via global functions like fetch(): its network is blocked.",
  );
  assert.equal(report.outcome.error?.fields, undefined, "no property shows which Worker refused the request");
});

test("an attempt that a blocked program does not wait for is listed in the report of the run that made it", async () => {
  const code = `export default async (which) => {
    await new Promise((done) => setTimeout(done));
    fetch("http://${there}/" + which + "?q#part", { method: "PUT", body: "x" }).catch(() => {});
  }`;
  for (const which of ["first", "second"]) {
    const { outcome, network } = await petri.execute({ code, args: [which], session: "tried in passing" });
    assert.deepEqual([outcome, network], [{ type: "returned" }, [refused("PUT", `http://${there}/${which}?q`)]]);
  }
  const both = await Promise.all(
    ["third", "fourth"].map(which => petri.execute({ code, args: [which], session: "tried in passing" })),
  );
  assert.deepEqual(
    both.map(({ network }) => network),
    [[refused("PUT", `http://${there}/third?q`)], [refused("PUT", `http://${there}/fourth?q`)]],
  );
});

test("200 attempts of a blocked program are listed, and further ones are counted", async () => {
  const code = `
    export default async count => {
      for (let n = 0; n < count; n++) await fetch("http://${there}/" + n).catch(() => {});
    };
  `;
  for (const [tries, dropped] of [
    [200, undefined],
    [201, 1],
  ]) {
    const { outcome, network, network_dropped } = await petri.execute({
      code,
      args: [tries],
      limits: { cpu_ms: 2000 },
    });
    assert.deepEqual([outcome, network.length, network_dropped], [{ type: "returned" }, 200, dropped]);
  }
});

test("a blocked socket is listed with the address that the program gave", async () => {
  const code = `
    import { connect } from "cloudflare:sockets";
    import net from "node:net";
    import tls from "node:tls";
    const failing = socket => new Promise(done => socket.on("error", error => done(error.message)));
    export default async () => {
      const said = [];
      for (const address of ["a.example:25", { hostname: "b.example", port: 26 }, "[::1]:27"])
        try {
          connect(address);
        } catch (error) {
          said.push(error.message);
        }
      said.push(
        await failing(net.connect({ host: "c.example", port: 28 })),
        await failing(tls.connect(29, "d.example")),
        await failing(net.connect(30)),
      );
      return said.every(text => text.includes("not permitted to access the internet"));
    };
  `;
  const { result, network } = await petri.execute(code);
  assert.equal(result, true);
  assert.deepEqual(
    network,
    ["a.example:25", "b.example:26", "[::1]:27", "c.example:28", "d.example:29", "localhost:30"].map(address =>
      refused("CONNECT", `tcp://${address}`),
    ),
  );
});

test("a class in a warm isolate is blocked, too", async () => {
  const code = `
    import { WorkerEntrypoint } from "cloudflare:workers";
    export default class extends WorkerEntrypoint {
      async fetch() {
        return new Response(
          await fetch("http://${there}/").then(
            () => "reached",
            () => "blocked",
          ),
        );
      }
    }
  `;
  for (let run = 0; run < 2; run++) assert.equal(await petri.text({ code, session: "warm and blocked" }), "blocked");
});

test("neither caches nor bindings reach the network", async () => {
  const text =
    await petri.text(`import * as workers from "cloudflare:workers"; export default { async fetch(request, env, ctx) {
    const cached = await Promise.resolve().then(() => caches.default.match("http://${there}/")).then((hit) => hit ? "hit" : "miss", () => "refused");
    return new Response(JSON.stringify([Object.keys(env), Object.keys(workers.env), cached === "hit"]));
  } }`);
  assert.deepEqual(JSON.parse(text), [[], [], false]);
});

test("a program that calls itself ends, and Petri runs on", { timeout: 60_000 }, async () => {
  const report = await petri.execute({
    code: `import { exports } from "cloudflare:workers"; export default { fetch: () => exports.default.fetch("http://x/") }`,
    limits: { wall_ms: 3000 },
  });
  assert.deepEqual(
    [report.outcome.type, report.response?.status, report.response?.body.text],
    ["returned", 503, "a program cannot call the harness that runs it"],
  );
  assert.equal(await petri.text(`export default { fetch: () => new Response("good") }`), "good");
});

test('network: "blocked" can be requested explicitly', async () => {
  assert.equal(
    await petri.text({ code: `export default { fetch: () => new Response("good") }`, network: "blocked" }),
    "good",
  );
});

test("a host name that does not resolve gives an error that says so", async () => {
  const report = await petri.execute({
    code: `export default () => fetch("http://nowhere.invalid/").catch((error) => error.message)`,
    network: "open",
  });
  const reason = `"nowhere.invalid" could not be reached: nothing answers there, or its name resolves to no public address`;
  assert.equal(report.result, `network: ${reason}`);
  assert.deepEqual(report.network, [
    { method: "GET", url: "http://nowhere.invalid/", allowed: true, status: null, reason },
  ]);
});

test("no attempt of this file reached the server", () => assert.equal(calls, 0));
