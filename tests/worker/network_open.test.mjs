// Programs that requested network access: which hosts they reach, which they do not, and that each attempt is listed.
// The test stands in for the internet with one server that receives everything Petri lets out.
import assert from "node:assert/strict";
import { createServer, request as httpRequest } from "node:http";
import { after, test } from "node:test";
import { internet } from "./internet.mjs";
import { present, start } from "./petri.mjs";

/** @import { ErrorBody, ExecuteRequest, Report, ShareLink, StoredProgram } from "./types.mjs" */

const net = await internet();
const petri = await start({ internet: net.address, vars: { NETWORK_PORTS: "any" } });
const { port } = new URL(petri.url);

/** Fetches the given URLs one after another and returns the status or the error of each. */
const visit = `export default async (urls, init) => {
  const came = [];
  for (const url of urls) came.push(await fetch(url, init).then((response) => response.status, (error) => error.message));
  return came;
}`;
const list = ["api.example.com", "*.example.org"];
/**
 * Returns a short form of the attempts in a report.
 * @param {Report} report
 */
const listed = ({ network }) =>
  network.map(({ method, url, allowed, status }) => `${method} ${url} ${allowed ? (status ?? "open") : "refused"}`);
const notListed = (/** @type {string} */ host) => `network: "${host}" is not in this run's allow-list`;
const notPublic = (/** @type {string} */ host) =>
  `network: "${host}" is not on the public internet, and nothing else can be reached`;
const own = (/** @type {string} */ host) =>
  `network: "${host}" is where this runtime itself answers, which no program may call`;

/**
 * Runs `visit`.
 * @param {string[]} urls
 * @param {unknown} network
 * @param {ExecuteRequest} [more]
 */
const visits = (urls, network, more = {}) =>
  petri.execute({ code: visit, args: [urls], network, limits: { subrequests: 50 }, ...more });

/**
 * Calls the execute API with another Host header.
 * @param {string} host
 * @param {ExecuteRequest} body
 * @returns {Promise<Report & { status?: number, error: ErrorBody }>} the status of the response and the fields of its
 * report or error
 */
function executeAs(host, body) {
  return new Promise((answered, failed) => {
    const headers = { host, "content-type": "application/json" };
    const call = httpRequest(`${petri.url}/api/v1/execute`, { method: "POST", headers }, async response => {
      const text = Buffer.concat(await Array.fromAsync(response)).toString();
      answered({ status: response.statusCode, ...JSON.parse(text) });
    });
    call.on("error", failed).end(JSON.stringify(body));
  });
}

test("a listed host is reached, and requests and responses arrive complete", async () => {
  const report = await petri.execute({
    network: { allow: ["api.example.com"] },
    code: `export default { async fetch() {
      const bytes = Uint8Array.from({ length: 256 }, (_, i) => i);
      const answer = await fetch("http://api.example.com/echo?a=b%20c", { method: "PUT", headers: { "x-mine": "1" }, body: bytes });
      console.log(answer.status, answer.headers.getSetCookie(), answer.headers.get("x-method"), answer.url);
      return new Response(answer.body);
    } }`,
  });
  assert.deepEqual(report.console[0].args.slice(0, 1), [200]);
  assert.equal(report.stdout, "200 [ 'a=1', 'b=2' ] PUT http://api.example.com/echo?a=b%20c\n");
  assert.deepEqual(
    [...Buffer.from(present(report.response?.body.base64), "base64")],
    Array.from({ length: 256 }, (_, i) => i),
  );
  assert.deepEqual(report.network, [
    { method: "PUT", url: "http://api.example.com/echo?a=b%20c", allowed: true, status: 200 },
  ]);
  assert.equal(net.seen.find(({ url }) => url.includes("/echo"))?.headers["x-mine"], "1");
});

test("an allow list matches exact hosts and subdomains of a wildcard, and nothing else", async () => {
  const cases = {
    "http://api.example.com/1": 200,
    "http://API.Example.COM/1": 200,
    "http://api.example.com:8080/1": 200,
    "http://a.example.org/1": 200,
    "http://a.b.example.org/1": 200,
    "http://example.com/1": notListed("example.com"),
    "http://www.api.example.com/1": notListed("www.api.example.com"),
    "http://example.org/1": notListed("example.org"),
    "http://notexample.org/1": notListed("notexample.org"),
    "http://api.example.com.evil.example/1": notListed("api.example.com.evil.example"),
    "http://1.1.1.1/1": notListed("1.1.1.1"),
  };
  const report = await visits(Object.keys(cases), { allow: list });
  assert.deepEqual(report.result, Object.values(cases));
  assert.deepEqual(
    listed(report),
    Object.entries(cases).map(
      ([url, answer]) => `GET ${new URL(url)} ${typeof answer === "number" ? answer : "refused"}`,
    ),
  );
  assert.deepEqual(
    report.network.map(({ reason }) => reason),
    Object.values(cases).map(answer => (typeof answer === "number" ? undefined : answer.slice("network: ".length))),
  );
  for (const host of ["example.com", "example.org", "notexample.org", "1.1.1.1"])
    assert.deepEqual(net.requestsTo(host), []);
  assert.deepEqual(net.requestsTo("a.example.org"), ["GET http://a.example.org/1"]);
});

test("a URL that only looks like a listed host does not reach its real host", async () => {
  const misleading = {
    "http://api.example.com@evil.example/": "evil.example",
    "http://api.example.com:80@evil.example/": "evil.example",
    "http://evil.example/@api.example.com": "evil.example",
    "http://evil.example\\@api.example.com/": "evil.example",
    "http://evil.example#@api.example.com": "evil.example",
    "http://evil.example?.example.org": "evil.example",
    "http://evil.example%2F.example.org/": null,
    "http://evil.example\u3002example.org\u2025/": null,
    "http://evil%00.example.org/": null,
  };
  for (const flags of [[], ["url_original"]]) {
    const report = await visits(Object.keys(misleading), { allow: list }, { compatibility_flags: flags });
    assert.equal(report.outcome.type, "returned", JSON.stringify(report.outcome));
    for (const [index, [url, host]] of Object.entries(misleading).entries()) {
      const answer = report.result[index];
      assert.equal(typeof answer, "string", `${url} with ${flags} gave ${answer}`);
      if (host) assert.match(answer, new RegExp(`"${host}|Invalid URL|no address`), `${url} with ${flags}`);
    }
    assert.ok(
      report.network.every(({ allowed }) => !allowed),
      JSON.stringify(report.network),
    );
  }
  assert.deepEqual(
    net.seen.filter(({ url }) => url.includes("evil")),
    [],
  );
});

test("the user name and password of a URL neither affect the decision nor appear in the report", async () => {
  const report = await visits(["http://evil.example:secret@api.example.com/u"], { allow: list });
  assert.deepEqual([report.result, listed(report)], [[200], ["GET http://api.example.com/u 200"]]);
});

test("an open network reaches public addresses, and no private address in any spelling", async () => {
  const report = await visits(
    ["http://anything.example/", "http://1.1.1.1/", "http://[2606:4700:4700::1111]/", "http://bücher.example/"],
    "open",
  );
  assert.deepEqual(report.result, [200, 200, 200, 200]);
  assert.deepEqual(net.requestsTo("xn--bcher-kva.example"), ["GET http://xn--bcher-kva.example/"]);
  const spelled = {
    "http://localhost/": "localhost",
    "http://LOCALHOST./": "localhost",
    "http://a.localhost/": "a.localhost",
    "http://petri/": "petri",
    "http://router.local/": "router.local",
    "http://metadata.google.internal/": "metadata.google.internal",
    "http://10.1.2.3/": "10.1.2.3",
    "http://172.16.0.1/": "172.16.0.1",
    "http://192.168.0.1:8080/": "192.168.0.1",
    "http://169.254.169.254/latest/meta-data/": "169.254.169.254",
    "http://100.64.0.1/": "100.64.0.1",
    "http://0/": "0.0.0.0",
    "http://0xa010203/": "10.1.2.3",
    "http://0251.0376.0251.0376/": "169.254.169.254",
    "http://3232235521/": "192.168.0.1",
    "http://１０.0.0.1/": "10.0.0.1",
    "http://[::]/": "[::]",
    "http://[::1]/": "[::1]",
    "http://[::ffff:10.0.0.1]/": "[::ffff:10.0.0.1]",
    "http://[64:ff9b::a00:1]/": "[64:ff9b::a00:1]",
    "http://[fe80::1]/": "[fe80::1]",
    "http://[fd00:ec2::254]/": "[fd00:ec2::254]",
  };
  for (const flags of [[], ["url_original"]]) {
    const refused = await visits(Object.keys(spelled), "open", { compatibility_flags: flags });
    assert.deepEqual(refused.result, Object.values(spelled).map(notPublic), String(flags));
    assert.ok(refused.network.every(({ allowed, status }) => !allowed && status === null));
  }
  const hosts = net.seen.filter(({ url }) => URL.canParse(url)).map(({ url }) => new URL(url).hostname);
  for (const host of Object.values(spelled)) assert.ok(!hosts.includes(host), `${host} was reached`);
});

test("a Host header or resolveOverride does not lead to another host", async () => {
  const args = [
    ["http://api.example.com/fronted"],
    { headers: { host: "evil.example" }, cf: { resolveOverride: "evil.example" } },
  ];
  const report = await petri.execute({ code: visit, args, network: { allow: list } });
  assert.deepEqual(listed(report), ["GET http://api.example.com/fronted 200"]);
  const { headers } = present(net.seen.find(({ url }) => url === "http://api.example.com/fronted"));
  assert.ok(!JSON.stringify(headers).includes("evil"), JSON.stringify(headers));
});

test("a GET or HEAD with a content-length but no body is sent without the content-length", async () => {
  const code = `export default async (method, headers) => {
    const answer = await fetch("http://api.example.com/length", { method, headers });
    return [answer.status, await answer.text()];
  }`;
  for (const [method, length] of [
    ["GET", "5"],
    ["GET", "0"],
    ["HEAD", "99"],
    ["DELETE", "7"],
    ["OPTIONS", "7"],
  ]) {
    const before = net.seen.length;
    const args = [method, { "content-length": length, "transfer-encoding": "chunked", "x-kept": "1" }];
    const report = await petri.execute({ code, args, network: { allow: list } });
    assert.deepEqual(
      [report.outcome.type, report.result?.[0]],
      ["returned", 200],
      `${method} ${JSON.stringify(report.outcome)}`,
    );
    const [{ headers }, ...more] = net.seen.slice(before);
    assert.deepEqual(more, []);
    assert.equal(headers["transfer-encoding"], undefined, method);
    assert.ok([undefined, "0"].includes(headers["content-length"]), `${method} ${headers["content-length"]}`);
    assert.equal(headers["x-kept"], "1");
  }
  const sent = await petri.execute({
    code: `
      export default async () =>
        (
          await fetch("http://api.example.com/echo", {
            method: "POST",
            headers: { "content-length": "99" },
            body: "abc",
          })
        ).text();
    `,
    network: { allow: list },
  });
  assert.equal(sent.result, "abc");
});

test("every hop of a redirect is decided and listed separately", async () => {
  const hop = (/** @type {string} */ to) => `http://api.example.com/redirect?to=${encodeURIComponent(to)}`;
  for (const [to, message] of [
    ["http://evil.example/hop", notListed("evil.example")],
    ["http://127.0.0.2/hop", notPublic("127.0.0.2")],
    [hop("http://evil.example/hop"), notListed("evil.example")],
  ]) {
    const report = await visits([hop(to)], { allow: list });
    assert.deepEqual(report.result, [message]);
    const hops = to.includes("redirect") ? [hop(to), to, "http://evil.example/hop"] : [hop(to), to];
    assert.deepEqual(
      listed(report),
      hops.map((url, index) => `GET ${url} ${index === hops.length - 1 ? "refused" : 302}`),
    );
  }
  assert.deepEqual(net.requestsTo("evil.example"), []);
  const followed = await visits([hop("http://a.example.org/end")], { allow: list });
  assert.deepEqual(
    [followed.result, listed(followed)],
    [[200], [`GET ${hop("http://a.example.org/end")} 302`, "GET http://a.example.org/end 200"]],
  );
  const manual = await visits(
    [hop("http://evil.example/")],
    { allow: list },
    { args: [[hop("http://evil.example/")], { redirect: "manual" }] },
  );
  assert.deepEqual([manual.result, listed(manual)], [[302], [`GET ${hop("http://evil.example/")} 302`]]);
});

test("a WebSocket opens to listed hosts only", async () => {
  const code = `export default (url) => new Promise((came) => {
    const socket = new WebSocket(url);
    socket.addEventListener("message", ({ data }) => (socket.close(), came(data)));
    socket.addEventListener("error", ({ message, error }) => came("error " + (error?.message ?? message)));
  })`;
  const open = await petri.execute({ code, args: ["ws://api.example.com/socket"], network: { allow: list } });
  assert.match(open.result, /^hello https?:\/\/api\.example\.com\/socket$/);
  assert.deepEqual(listed(open), ["GET http://api.example.com/socket 101"]);
  for (const url of ["ws://evil.example/socket", "ws://127.0.0.2/socket"]) {
    const refused = await petri.execute({ code, args: [url], network: { allow: list } });
    assert.match(refused.result, /^error /);
    assert.deepEqual(listed(refused), [`GET ${url.replace("ws:", "http:")} refused`]);
  }
  const upgrade = `export default async (url) => {
    const { webSocket } = await fetch(url, { headers: { upgrade: "websocket" } });
    return new Promise((came) => { webSocket.addEventListener("message", ({ data }) => (webSocket.close(), came(data))); webSocket.accept(); });
  }`;
  const fetched = await petri.execute({
    code: upgrade,
    args: ["http://a.example.org/socket"],
    network: { allow: list },
  });
  assert.equal(fetched.result, "hello http://a.example.org/socket");
  assert.deepEqual(net.requestsTo("evil.example"), []);
});

const ways = {
  "node:http": `new Promise(came =>
    import("node:http").then(({ get }) =>
      get(url, answer => came(answer.statusCode)).on("error", error => came(error.message)),
    ),
  )`,
  EventSource: `new Promise(came => {
    const source = new EventSource(url);
    source.onmessage = ({ data }) => (source.close(), came(200));
    source.onerror = ({ error, message }) => (source.close(), came(error?.message ?? message ?? "error"));
  })`,
  "a Request": `fetch(new Request(url, { method: "POST", body: "x" })).then(({ status }) => status, (error) => error.message)`,
};
for (const [way, open] of Object.entries(ways)) {
  test(`${way} reaches listed hosts only, and is listed`, async () => {
    const code = `export default (url) => ${open}`;
    const there = await petri.execute({ code, args: ["http://api.example.com/events"], network: { allow: list } });
    assert.deepEqual(
      [there.result, there.network.map(({ allowed, status }) => [allowed, status])],
      [200, [[true, 200]]],
    );
    const elsewhere = await petri.execute({ code, args: ["http://evil.example/events"], network: { allow: list } });
    assert.equal(typeof elsewhere.result, "string");
    assert.deepEqual(
      elsewhere.network.map(({ allowed, url }) => [allowed, url]),
      [[false, "http://evil.example/events"]],
    );
    assert.deepEqual(net.requestsTo("evil.example"), []);
  });
}

test("TCP sockets stay closed", async () => {
  let calls = 0;
  const server = createServer(() => calls++).on("connection", () => calls++);
  await new Promise(listening => server.listen(0, "127.0.0.1", () => listening(undefined)));
  after(() => server.close());
  const there = /** @type {import("node:net").AddressInfo} */ (server.address()).port;
  const before = net.seen.length;
  const code = `
    import { connect } from "cloudflare:sockets";
    export default async address => {
      try {
        const socket = connect(address);
        await socket.opened;
        return "opened";
      } catch (error) {
        return "closed " + error.message;
      }
    };
  `;
  for (const address of ["api.example.com:80", `127.0.0.1:${there}`]) {
    const report = await petri.execute({ code, args: [address], network: "open" });
    assert.match(report.result, /^closed ./);
  }
  assert.deepEqual([calls, net.seen.length - before], [0, 0]);
});

test("Petri itself cannot be reached, neither by its address nor by the host name of the call", async () => {
  const address = await visits(
    [`${petri.url}/healthz`, `http://localhost:${port}/healthz`, `http://2130706433:${port}/healthz`],
    "open",
  );
  assert.deepEqual(address.result, [own("127.0.0.1"), notPublic("localhost"), own("127.0.0.1")]);
  const urls = [
    "http://petri.example/healthz",
    "https://PETRI.example.:444/",
    "http://x@petri.example/",
    "http://other.example/",
  ];
  const named = await executeAs("petri.example", { code: visit, args: [urls], network: "open" });
  assert.deepEqual(named.result, [own("petri.example"), own("petri.example"), own("petri.example"), 200]);
  const below = await executeAs("petri.example", {
    code: visit,
    args: [["http://petri.example/"]],
    network: { allow: ["*.example", "a.petri.example"] },
  });
  assert.deepEqual(below.result, [own("petri.example")]);
  assert.deepEqual(net.requestsTo("petri.example"), []);
  const listing = await executeAs("petri.example", { code: visit, network: { allow: ["Petri.Example"] } });
  assert.deepEqual([listing.status, listing.error.kind, listing.error.field], [422, "invalid", "network.allow"]);
});

test("Petri refuses a request that carries the mark of a program's outgoing requests", async () => {
  await visits(["http://api.example.com/mark"], "open");
  const { headers } = present(net.seen.find(({ url }) => url.endsWith("/mark")));
  const mark = String(headers["petri-outbound"]);
  for (const path of ["/", "/healthz", "/api/v1/execute"]) {
    const response = await fetch(petri.url + path, { headers: { "petri-outbound": mark } });
    assert.deepEqual(
      [response.status, await response.text()],
      [403, "a program that runs here asked for this, and no program may call the runtime that runs it"],
    );
  }
});

test("a request that fails reports its reason to the program and in the list", async () => {
  const report = await visits(["http://api.example.com/broken", "http://api.example.com/status/503"], { allow: list });
  assert.deepEqual([typeof report.result[0], report.result[1]], ["string", 503]);
  const [broken, answered] = report.network;
  assert.deepEqual([broken.allowed, broken.status, broken.reason], [true, null, report.result[0]]);
  assert.deepEqual(answered, { method: "GET", url: "http://api.example.com/status/503", allowed: true, status: 503 });
});

test("an attempt is streamed while the program waits, and again with the status of the response", async () => {
  const url = "http://api.example.com/held?live";
  const { events } = await petri.stream({
    code: `export default async () => (await fetch("${url}")).text()`,
    network: { allow: list },
  });
  const first = await events.next();
  assert.deepEqual(first.value, { type: "network", number: 1, method: "GET", url, allowed: true, status: null });
  net.release(url);
  const rest = await Array.fromAsync(events);
  assert.deepEqual(rest[0], { type: "network", number: 1, method: "GET", url, allowed: true, status: 200 });
  assert.deepEqual(
    rest.slice(1).map(({ type, result }) => [type, result]),
    [["end", "released"]],
  );
});

test("the attempts of a warm isolate are listed in the report of the run that made them", async () => {
  const code = `let run = 0; export default async (urls) => { run++; for (const url of urls) await fetch(url + "?run=" + run); return run; }`;
  const request = (/** @type {string[]} */ urls) => ({
    code,
    args: [urls],
    network: { allow: list },
    session: "warm with network",
  });
  const reports = [];
  for (const path of ["one", "two", "three"])
    reports.push(await petri.execute(request([`http://api.example.com/${path}`])));
  assert.deepEqual(
    reports.map(({ result, timing }) => [result, timing.cold]),
    [
      [1, true],
      [2, false],
      [3, false],
    ],
  );
  assert.deepEqual(
    reports.map(listed),
    [
      ["one", 1],
      ["two", 2],
      ["three", 3],
    ].map(([path, run]) => [`GET http://api.example.com/${path}?run=${run} 200`]),
  );
});

test("concurrent runs of one program list their own attempts", async () => {
  const code = `export default async (name) => { for (let i = 0; i < 3; i++) await fetch("http://api.example.com/" + name + "/" + i); return name; }`;
  const names = Array.from({ length: 8 }, (_, i) => `run-${i}`);
  const reports = await Promise.all(
    names.map(name => petri.execute({ code, args: [name], network: { allow: list }, session: "at once with network" })),
  );
  reports.forEach((report, i) => {
    assert.equal(report.result, names[i]);
    assert.deepEqual(
      listed(report),
      [0, 1, 2].map(n => `GET http://api.example.com/${names[i]}/${n} 200`),
    );
  });
});

test("two overlapping runs with network access do not share an isolate", async () => {
  const code = `let runs = 0; export default async (url) => { runs++; if (url) await fetch(url); return runs; }`;
  const url = "http://api.example.com/held?overlap";
  const request = (/** @type {string[]} */ ...args) => ({ code, args, network: { allow: list }, session: "overlap" });
  const { events } = await petri.stream(request(url));
  assert.equal((await events.next()).value?.url, url);
  const beside = await petri.execute(request());
  assert.deepEqual([beside.result, beside.timing.cold, beside.network], [1, true, []]);
  net.release(url);
  assert.deepEqual((await Array.fromAsync(events)).at(-1)?.result, 1);
  assert.equal((await petri.execute(request())).result, 2);
});

test("every request that leaves is listed, even if the program does not wait for it", async () => {
  const code = `export default async () => { for (let i = 0; i < 20; i++) fetch("http://loose.example/" + i).catch(() => {}); return "left"; }`;
  const all = [];
  for (let i = 0; i < 5; i++)
    all.push(await petri.execute({ code, network: "open", session: "loose", limits: { subrequests: 50 } }));
  const went = all.flatMap(({ network }) => network).filter(({ allowed }) => allowed).length;
  assert.ok(
    net.requestsTo("loose.example").length <= went,
    `${net.requestsTo("loose.example").length} arrived, ${went} are listed`,
  );
});

test("requests past limits.subrequests are refused, and a run that fails because of it says so", async () => {
  const urls = [
    "http://api.example.com/n1",
    "http://localhost/",
    "http://api.example.com/redirect?to=/n2",
    "http://api.example.com/n3",
  ];
  const caught = await visits(urls, { allow: list }, { limits: { subrequests: 3 } });
  const reason = "the run has made the 3 requests it may make (limits.subrequests)";
  assert.deepEqual(caught.result, [200, notPublic("localhost"), 200, `network: ${reason}`]);
  assert.deepEqual(caught.network.at(-1), {
    method: "GET",
    url: "http://api.example.com/n3",
    allowed: false,
    status: null,
    reason,
  });
  assert.ok(!net.requestsTo("api.example.com").some(request => request.endsWith("n3")));
  const thrown = await petri.execute({
    code: `export default {\n  async fetch() {\n    for (;;) await fetch("http://api.example.com/loop");\n  }\n}`,
    network: "open",
  });
  const message = "the run has made the 10 requests it may make (limits.subrequests)";
  assert.deepEqual(
    [thrown.success, thrown.outcome.type, thrown.outcome.reason, thrown.outcome.message],
    [false, "stopped", "subrequests", message],
  );
  assert.equal(thrown.network.length, 11);
});

test("the list of attempts is bounded, and the report says how many are missing", async () => {
  const code = `export default async () => { for (let i = 0; i < 203; i++) await fetch("http://evil.example/" + i).catch(() => {}) }`;
  const report = await petri.execute({ code, network: { allow: [] } });
  assert.deepEqual(
    [report.network.length, report.network_dropped, report.network.at(-1)?.url],
    [200, 3, "http://evil.example/199"],
  );
  const all = await Array.fromAsync((await petri.stream({ code, network: { allow: [] } })).events);
  assert.deepEqual([all.filter(({ type }) => type === "network").length, all.at(-1)?.network_dropped], [200, 3]);
});

test("programs with different network policies get different isolates", async () => {
  const code = `let kept; export default async (url) => { kept ??= await fetch(url).then((answer) => answer.text(), (error) => error.message); return kept; }`;
  const run = (/** @type {unknown} */ network) =>
    petri.execute({ code, args: ["http://api.example.com/kept"], network, session: "which isolate" });
  assert.equal((await run("open")).result, "http://api.example.com/kept");
  assert.equal((await run({ allow: ["*.example.org"] })).result, notListed("api.example.com"));
  assert.match((await run("blocked")).result, /not permitted to access the internet/);
  assert.match((await run(undefined)).result, /not permitted to access the internet/);
});

test("an attempt of a program without network is listed and goes nowhere", async () => {
  const before = net.requestsTo("api.example.com").length;
  const { network } = await visits(["http://api.example.com/"], "blocked");
  assert.deepEqual(network, [
    { method: "GET", url: "http://api.example.com/", allowed: false, status: null, reason: "this run has no network" },
  ]);
  assert.equal(net.requestsTo("api.example.com").length, before);
});

test("a program cannot use the outbound path of another isolate", async () => {
  // Attempts to pass as an isolate's outbound path: own props, the header, and a call through the program's own
  // exports.
  const code = `import { exports } from "cloudflare:workers"; export default async (url) => [
    await fetch(url, { headers: { "petri-outbound": "0" }, props: { outboundOfIsolate: "x" } }).then((r) => r.status, (e) => e.message),
    await Promise.resolve().then(() => exports.default({ props: { outboundOfIsolate: "x" } }).fetch(url)).then((r) => r.status, (e) => e.message),
  ]`;
  const report = await petri.execute({ code, args: ["http://evil.example/"], network: { allow: list } });
  assert.equal(report.result[0], notListed("evil.example"));
  assert.notEqual(report.result[1], 200);
  assert.deepEqual(net.requestsTo("evil.example"), []);
});

test("a stored run keeps its attempts, and a share keeps its network policy", async () => {
  const anna = petri.visitor();
  const network = { allow: ["API.example.com", "*.example.org"] };
  const ran = await anna.run({ code: `export default { fetch: () => fetch("http://api.example.com/page") }`, network });
  const kept = await anna.rpc("open", { id: ran.id });
  assert.deepEqual(kept.report.network, [
    { method: "GET", url: "http://api.example.com/page", allowed: true, status: 200 },
  ]);
  assert.deepEqual(kept.execute.network, { allow: ["api.example.com", "*.example.org"] });
  const page = await (await anna.fetch(`/runs/${ran.id}`)).text();
  assert.ok(page.replaceAll(/<[^>]*>/g, "").includes("GET http://api.example.com/page"));
  /**
   * @param {unknown} network
   * @returns {Promise<ShareLink>}
   */
  const share = async network =>
    /** @type {Promise<ShareLink>} */ ((await petri.call("shares", { code: visit, network })).json());
  const { id, url } = await share(network);
  const opened = /** @type {StoredProgram} */ (await (await petri.fetch(`/api/v1/shares/${id}`)).json());
  assert.deepEqual(opened.network, { allow: ["api.example.com", "*.example.org"] });
  assert.notEqual((await share("blocked")).id, id);
  assert.equal((await share(undefined)).id, (await share("blocked")).id);
  const shared = await (await petri.fetch(new URL(url).pathname)).text();
  assert.ok(shared.includes("Network access: only api.example.com, *.example.org"));
});

test("an invalid network policy is refused", async () => {
  for (const network of ["", "all", 1, false, [], {}, { allow: "a.example" }, { allow: [], deny: [] }]) {
    await petri.refused("execute", { code: "", network }, [422, "invalid", "network"]);
  }
  for (const host of [
    "",
    "*",
    "http://a.example",
    "a.example:80",
    "localhost",
    "127.0.0.1",
    "0x7f.1",
    "[::1]",
    "*.internal",
    "10.0.0.1",
    5,
  ]) {
    await petri.refused("execute", { code: "", network: { allow: ["a.example", host] } }, [
      422,
      "invalid",
      "network.allow[1]",
    ]);
  }
  const hosts = (/** @type {number} */ count) => Array.from({ length: count }, (_, i) => `${i}.example`);
  await petri.refused("execute", { code: "", network: { allow: hosts(65) } }, [422, "invalid", "network.allow"]);
  assert.equal((await petri.execute({ code: "export default () => 1", network: { allow: hosts(64) } })).result, 1);
});
