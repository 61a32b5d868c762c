// An ordinary visitor, who runs programs and reads pages from an address of their own, and an attacker.
import http from "node:http";

/** Milliseconds within which a request must be answered. */
const PATIENCE = 60_000;

/**
 * @typedef {object} Answer
 * @property {number} status
 * @property {http.IncomingHttpHeaders} headers
 * @property {string} text
 */

/**
 * Sends a request. Its source address ends in `host`, since Petri counts each address as another client.
 * @param {string} url
 * @param {number} host the last number of the source address 127.0.0.n
 * @param {{ method?: string, headers?: Record<string, string>, body?: string }} [options]
 * @returns {Promise<Answer>}
 */
function ask(url, host, { method = "GET", headers = {}, body = "" } = {}) {
  return new Promise((done, fail) => {
    const request = http.request(
      url,
      {
        method,
        localAddress: `127.0.0.${host}`,
        agent: false,
        headers: { ...headers, "content-length": Buffer.byteLength(body) },
      },
      response => {
        let text = "";
        response.setEncoding("utf8").on("data", part => {
          text += part;
        });
        response
          .on("error", fail)
          .on("end", () => done({ status: response.statusCode ?? 0, headers: response.headers, text }));
      },
    );
    request.setTimeout(PATIENCE, () => request.destroy(new Error("no answer")));
    request.on("error", fail).end(body);
  });
}

const JSON_TYPE = { "content-type": "application/json" };

/**
 * Sends a harmful program. Whatever becomes of it is not counted.
 * @param {string} url
 * @param {number} host
 * @param {unknown} program
 * @param {string} [session]
 */
export async function attack(url, host, program, session) {
  const modules = typeof program === "string" ? { code: program } : { modules: program, main: "main.js" };
  const body = JSON.stringify({ ...modules, limits: { cpu_ms: 500 }, session });
  await ask(`${url}/api/v1/execute`, host, { method: "POST", headers: JSON_TYPE, body }).catch(() => null);
}

/** A visitor with a history. */
export class Visitor {
  #server;
  #host;
  #figures;
  #cookie = "";
  #runs = 0;
  /**
   * The answers of the acknowledged runs, by their ids.
   * @type {Map<number, string>}
   */
  #acknowledged = new Map();

  /** @param {{ url: string, up: boolean }} server @param {number} host @param {import("./figures.mjs").Figures} figures */
  constructor(server, host, figures) {
    this.#server = server;
    this.#host = host + 1;
    this.#figures = figures;
  }

  /** Runs a program as the page does, and reads what was saved. */
  async run() {
    const expect = `visitor ${this.#host} run ${++this.#runs}`;
    const code = `export default { fetch: request => new Response(new URL(request.url).searchParams.get("q")) }`;
    const body = JSON.stringify({ execute: { code, prompt: expect } });
    const since = performance.now();
    const wasUp = this.#server.up;
    try {
      const answer = await this.#ask("/rpc/run", { method: "POST", headers: JSON_TYPE, body });
      const ms = performance.now() - since;
      if (answer.status !== 200) return this.#figures.unanswered(`${answer.status}`);
      const events = answer.text
        .trim()
        .split("\n")
        .map(line => JSON.parse(line));
      const end = events.find(({ type }) => type === "end");
      const kept = events.find(({ type }) => type === "kept");
      const text = events
        .filter(({ type }) => type === "body")
        .map(({ base64 }) => Buffer.from(base64, "base64").toString())
        .join("");
      if (kept?.id) this.#acknowledged.set(kept.id, end?.outcome.type === "returned" ? expect : "");
      if (end?.outcome.type === "returned" && text === expect) this.#figures.right(ms);
      else if (end?.outcome.type === "stopped" && end.outcome.reason === "lost") this.#figures.lost(ms);
      else if (!end) this.#figures.unanswered("cut off");
      else this.#figures.wrong(`${expect}: ${JSON.stringify(end.outcome)} ${text}`);
    } catch (error) {
      const code = /** @type {NodeJS.ErrnoException} */ (error).code ?? /** @type {Error} */ (error).name;
      this.#figures.unanswered(wasUp && this.#server.up ? `${code} while the site lived` : "no server");
    }
  }

  /** Reads the home page. */
  async look() {
    if (!this.#server.up) return;
    const answer = await this.#ask("/").catch(() => null);
    // A page that was cut off by the end of the site does not count.
    if (answer?.status === 200) this.#figures.page(true);
    else if (this.#server.up) this.#figures.page(false);
  }

  /** Compares the history with what was acknowledged. */
  async check() {
    let missing = 0;
    for (const [id, expect] of this.#acknowledged) {
      const body = JSON.stringify({ id });
      const { status, text } = await this.#ask("/rpc/open", { method: "POST", headers: JSON_TYPE, body });
      const report = status === 200 ? JSON.parse(text).report : null;
      // A history goes back to 200 runs, so that the oldest of more may be gone.
      if (!report && this.#acknowledged.size <= 200) missing++;
      else if (report && expect && report.response?.body.text !== expect)
        this.#figures.wrong(`${expect} in the history`);
    }
    this.#figures.rows(this.#acknowledged.size, missing);
  }

  /** @param {string} path @param {Parameters<typeof ask>[2]} [options] */
  async #ask(path, options = {}) {
    const headers = { ...options.headers, ...(this.#cookie && { cookie: this.#cookie }) };
    const answer = await ask(this.#server.url + path, this.#host, { ...options, headers });
    const given = answer.headers["set-cookie"]?.map(cookie => cookie.split(";")[0]).join("; ");
    if (given) this.#cookie = given;
    return answer;
  }
}
