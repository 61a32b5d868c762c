// A stand-in for the internet: a proxy that answers for every host and records the requests.
import { createHash } from "node:crypto";
import { createServer } from "node:http";
import { after } from "node:test";
import { present } from "./petri.mjs";

/**
 * Returns the accept header for a WebSocket's key (RFC 6455, 4.2.2).
 * @param {string | undefined} key
 */
const accept = key => createHash("sha1").update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest("base64");

/**
 * Returns an unmasked text frame shorter than 126 bytes.
 * @param {string} text
 */
const frame = text => Buffer.concat([Buffer.from([0x81, Buffer.byteLength(text)]), Buffer.from(text)]);

/**
 * Serves while the tests of this file run. Paths: `/redirect?to=URL`, `/status/N`, `/echo`, `/events`, and `/held`,
 * which is answered after `release` is called; any other path is answered with its own URL. A WebSocket is answered
 * with a greeting.
 */
export async function internet() {
  /** @type {{ method: string, url: string, headers: import("node:http").IncomingHttpHeaders }[]} */
  const seen = [];
  /** @type {Map<string, PromiseWithResolvers<void>>} */
  const gates = new Map();
  const gate = (/** @type {string} */ url) => {
    const known = gates.get(url);
    if (known) return known;
    /** @type {PromiseWithResolvers<void>} */
    const made = Promise.withResolvers();
    gates.set(url, made);
    return made;
  };
  /**
   * Records a request and returns its URL.
   * @param {import("node:http").IncomingMessage} request
   */
  const note = ({ method = "", url = "", headers }) => {
    seen.push({ method, url, headers });
    return url;
  };
  const server = createServer({ requireHostHeader: false }, async (request, response) => {
    const url = note(request);
    const { pathname, searchParams } = new URL(url);
    if (pathname === "/redirect") return response.writeHead(302, { location: present(searchParams.get("to")) }).end();
    if (pathname.startsWith("/status/")) return response.writeHead(Number(pathname.slice(8))).end();
    if (pathname === "/broken") return request.socket.destroy();
    if (pathname === "/events")
      return response.writeHead(200, { "content-type": "text/event-stream" }).end("data: hello\n\n");
    if (pathname === "/held") {
      await gate(url).promise;
      return response.end("released");
    }
    if (pathname === "/echo") {
      const body = Buffer.concat(await Array.fromAsync(request));
      return response
        .writeHead(
          200,
          [
            ["set-cookie", "a=1"],
            ["set-cookie", "b=2"],
            ["x-method", request.method ?? ""],
          ].flat(),
        )
        .end(body);
    }
    response.end(url);
  });
  server.on("upgrade", (request, socket) => {
    const url = note(request);
    socket.on("error", () => {}).on("data", () => socket.end());
    socket.write(
      [
        "HTTP/1.1 101 Switching Protocols",
        "upgrade: websocket",
        "connection: Upgrade",
        `sec-websocket-accept: ${accept(request.headers["sec-websocket-key"])}`,
        "\r\n",
      ].join("\r\n"),
    );
    socket.write(frame(`hello ${url}`));
  });
  // A CONNECT request is recorded and refused.
  server.on("connect", (request, socket) => {
    note(request);
    socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
  });
  await new Promise(listening => server.listen(0, "127.0.0.1", () => listening(undefined)));
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    address: `127.0.0.1:${/** @type {import("node:net").AddressInfo} */ (server.address()).port}`,
    seen,
    /**
     * Returns the requests to a host, in order.
     * @param {string} host
     */
    requestsTo: host =>
      seen
        .filter(({ url }) => URL.canParse(url) && new URL(url).host === host)
        .map(({ method, url }) => `${method} ${url}`),
    /**
     * Answers the request that is held under this URL, and later requests for the URL.
     * @param {string} url
     */
    release: url => gate(url).resolve(),
  };
}
