// HTTP clients with chosen source addresses: each address in 127.0.0.0/8 counts as a different client.
import assert from "node:assert/strict";
import { request } from "node:http";
import { present } from "./petri.mjs";
import { conforms } from "./schema.mjs";

/**
 * @typedef {object} Answer
 * @property {number} status
 * @property {import("node:http").IncomingHttpHeaders} headers
 * @property {string} text
 */

/** A client with a fixed source address. */
export class Client {
  /**
   * @param {string} url of the server
   * @param {string} address
   */
  constructor(url, address) {
    this.url = url;
    this.address = address;
  }

  /**
   * Sends a request and waits for the head of the response.
   * @param {string} path
   * @param {{ method?: string, body?: string, headers?: Record<string, string> }} [options]
   * @returns {Promise<{ response: import("node:http").IncomingMessage, leave: () => void }>}
   */
  open(path, { method = "POST", body = "", headers = {} } = {}) {
    const { call, response } = this.begin(path, { method, body, headers });
    return response.then(response => ({ response, leave: () => call.destroy() }));
  }

  /**
   * Like `open`, but also returns the request before the response arrives.
   * @param {string} path
   * @param {{ method?: string, body?: string, headers?: Record<string, string> }} [options]
   */
  begin(path, { method = "POST", body = "", headers = {} } = {}) {
    const length = { "content-length": String(Buffer.byteLength(body)) };
    const call = request(this.url + path, {
      method,
      localAddress: this.address,
      agent: false,
      headers: { ...length, ...headers },
    });
    /** @type {Promise<import("node:http").IncomingMessage>} */
    const response = new Promise((done, fail) => call.once("response", done).once("error", fail));
    response.catch(() => {});
    call.end(body);
    return { call, response };
  }

  /**
   * @param {string} path
   * @param {object} [options] those of `open`
   * @returns {Promise<Answer>}
   */
  async ask(path, options) {
    const { response } = await this.open(path, options);
    response.setEncoding("utf8");
    let text = "";
    for await (const piece of response) text += piece;
    return { status: response.statusCode ?? 0, headers: response.headers, text };
  }

  /**
   * Calls the execute API and checks the response against the API description.
   * @param {object} execute the execute request
   * @param {Record<string, string>} [headers]
   */
  async execute(execute, headers = {}) {
    const body = JSON.stringify(execute);
    const answer = await this.ask("/api/v1/execute", {
      body,
      headers: { "content-type": "application/json", ...headers },
    });
    const json = JSON.parse(answer.text);
    conforms("POST", "/api/v1/execute", answer.status, "application/json", json);
    return { ...answer, json };
  }

  /**
   * Starts a program that runs until the caller leaves.
   * @param {object} [execute] further fields of the execute request
   * @param {Record<string, string>} [headers]
   * @returns {Promise<{ leave: () => void }>} once the program runs
   */
  async hold(execute = {}, headers = {}) {
    const code = `console.log("here"); export default () => scheduler.wait(60_000)`;
    const body = JSON.stringify({ code, limits: { wall_ms: 30_000 }, ...execute });
    const accept = { "content-type": "application/json", accept: "application/x-ndjson", ...headers };
    const { response, leave } = await this.open("/api/v1/execute", { body, headers: accept });
    assert.equal(response.statusCode, 200);
    response.on("error", () => {});
    await new Promise(done => response.once("data", done));
    response.resume();
    return { leave };
  }
}

/**
 * Waits until the server reports these numbers of runs.
 * @param {import("../../scripts/serve/serve.mjs").Server} server
 * @param {{ open?: number, waiting?: number }} expected
 */
export async function until(server, expected) {
  const operator = present(server.operator, "the server has no operator socket");
  const since = performance.now();
  for (;;) {
    const status = present(await operator.status(), "the operator socket answers no status");
    if ((expected.open ?? status.open) === status.open && (expected.waiting ?? status.waiting) === status.waiting)
      return;
    assert.ok(
      performance.now() - since < 20_000,
      `${JSON.stringify(status)} does not become ${JSON.stringify(expected)}`,
    );
    await new Promise(next => setTimeout(next, 20));
  }
}
