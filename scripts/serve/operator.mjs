// A client of the operator socket, through which Petri's Worker reports its runs and opens its start gate.
import { once } from "node:events";
import http from "node:http";

/** Milliseconds within which the Worker must answer. */
const PATIENCE = 2_000;
/** Maximum bytes of an answer that are read. */
const ANSWER_BYTES = 64 * 1024;

/**
 * @typedef {{ age_ms: number, cpu_ms: number }} RunnerRun a run that a site has sent to a runner: milliseconds since then,
 *   and milliseconds of processor time that it may take
 *
 * @typedef {{ ready: boolean, open: number, waiting: number, runners?: RunnerRun[][] }} Status `open`: runs in progress;
 *   `waiting`: runs in the queue; `runners`: the runs in each runner of a site
 */

/** A client of the operator socket. A Worker without support for the socket answers 404. */
export class Operator {
  /** @param {string} socket the path of the socket */
  constructor(socket) {
    this.socket = socket;
  }

  /**
   * @param {number} [patience] milliseconds
   * @returns {Promise<Status | null>} null if the Worker reports no status
   */
  async status(patience = PATIENCE) {
    const { code, text } = await this.#ask("GET", "/status", patience);
    if (code !== 200) return null;
    try {
      const status = JSON.parse(text);
      const { ready, open, waiting } = status;
      return typeof ready === "boolean" && Number.isInteger(open) && Number.isInteger(waiting) ? status : null;
    } catch {
      return null;
    }
  }

  /**
   * Opens the start gate.
   * @returns {Promise<boolean>} false if the Worker has no gate
   * @throws {Error} if the gate stays closed
   */
  open() {
    return this.#gate("POST");
  }

  /**
   * Closes the start gate.
   * @returns {Promise<boolean>} false if the Worker has no gate, or a gate that does not close
   * @throws {Error}
   */
  shut() {
    return this.#gate("DELETE");
  }

  /**
   * Tells a site why a runner takes no more runs, so that those on it end with the right reason.
   * @param {number} slot of the runner
   * @param {"cpu" | "memory" | "ended" | "size"} why
   * @param {number} silence milliseconds since the first heartbeat that it did not answer
   * @throws {Error} if the site does not answer
   */
  async lost(slot, why, silence) {
    await this.#ask("POST", `/runners/${slot}/${why}/${Math.round(silence)}`);
  }

  /**
   * Tells a site that a slot has a runner again.
   * @param {number} slot
   * @throws {Error} if the site does not answer
   */
  async replaced(slot) {
    await this.#ask("POST", `/runners/${slot}/replaced`);
  }

  /**
   * @param {string} method
   * @returns {Promise<boolean>}
   */
  async #gate(method) {
    const { code } = await this.#ask(method, "/ready");
    if (code === 204) return true;
    if (code === 404 || code === 405) return false;
    throw new Error(`the start gate answered ${code}`);
  }

  /**
   * @param {string} method
   * @param {string} path
   * @param {number} [patience]
   * @returns {Promise<{ code: number, text: string }>}
   */
  async #ask(method, path, patience = PATIENCE) {
    const headers = { host: "operator", "content-length": "0" };
    const signal = AbortSignal.timeout(patience);
    const request = http.request({ socketPath: this.socket, method, path, agent: false, headers, signal }).end();
    // An error after the headers ends the loop below.
    request.on("error", () => {});
    const [response] = await once(request, "response");
    let text = "";
    for await (const part of response.setEncoding("utf8")) text = (text + part).slice(0, ANSWER_BYTES);
    return { code: response.statusCode, text };
  }
}
