// The operator socket: a Unix socket in a folder that only this user can enter. Here the Worker reports its runs and
// opens its start gate.
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import http from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { guardFolder, releaseFolder } from "../lib/orphan-guard.mjs";

/** Maximum bytes of the path of a Unix socket. macOS, the strictest system, allows 104 with the final zero. */
const PATH_BYTES = 103;
/** Milliseconds within which the Worker must answer. */
const PATIENCE = 2_000;
/** Maximum bytes of an answer that are read. */
const ANSWER_BYTES = 64 * 1024;

/**
 * @typedef {{ ready: boolean, open: number, waiting: number }} Status `open`: runs in progress; `waiting`: runs in the
 * queue
 */

/** A client of the operator socket. A Worker without support for the socket answers 404. */
export class Operator {
  #folder;
  #socket;

  /** Creates the folder, which is removed when this process ends, however it ends. */
  constructor() {
    const name = "petri-operator-";
    const above = Buffer.byteLength(join(tmpdir(), `${name}XXXXXX`, "operator.sock")) <= PATH_BYTES ? tmpdir() : "/tmp";
    // mkdtemp creates folders with mode 0700.
    this.#folder = mkdtempSync(join(above, name));
    this.#socket = join(this.#folder, "operator.sock");
    guardFolder(this.#folder);
  }

  /** @returns {string} the address at which workerd is to listen; removes the socket of the previous workerd */
  address() {
    rmSync(this.#socket, { force: true });
    return `unix:${this.#socket}`;
  }

  /** @returns {Promise<Status | null>} null if the Worker reports no status */
  async status() {
    const { code, text } = await this.#ask("GET", "/status");
    if (code !== 200) return null;
    try {
      const { ready, open, waiting } = JSON.parse(text);
      return typeof ready === "boolean" && Number.isInteger(open) && Number.isInteger(waiting)
        ? { ready, open, waiting }
        : null;
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

  /** Removes the socket and its folder. */
  remove() {
    rmSync(this.#folder, { recursive: true, force: true });
    releaseFolder(this.#folder);
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
   * @returns {Promise<{ code: number, text: string }>}
   */
  async #ask(method, path) {
    const headers = { host: "operator", "content-length": "0" };
    const signal = AbortSignal.timeout(PATIENCE);
    const request = http.request({ socketPath: this.#socket, method, path, agent: false, headers, signal }).end();
    // An error after the headers ends the loop below.
    request.on("error", () => {});
    const [response] = await once(request, "response");
    let text = "";
    for await (const part of response.setEncoding("utf8")) text = (text + part).slice(0, ANSWER_BYTES);
    return { code: response.statusCode, text };
  }
}
