// The operator's door of a served Petri: a Unix socket in a folder that only this user can enter, on which the Worker says what goes on.
import { mkdtempSync, rmSync } from "node:fs";
import http from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { drop, keep } from "./leash.mjs";

/** Bytes of a Unix socket's path that every system takes: the least of them is macOS's 104 with its end. */
const PATH_BYTES = 103;
/** Milliseconds that an answer may take: the Worker is busy only while it computes. */
const PATIENCE = 2_000;
/** Bytes of an answer that are read. */
const ANSWER_BYTES = 64 * 1024;

/** @typedef {{ ready: boolean, open: number, waiting: number }} Status `open`: runs under way; `waiting`: runs in the queue */

/** Talks to the Worker through the door. A Worker without a door answers 404, and this says so with null. */
export class Operator {
  #folder;
  #socket;

  /** Makes the folder; it goes with this process, however that ends. */
  constructor() {
    const name = "petri-operator-";
    const above = Buffer.byteLength(join(tmpdir(), `${name}XXXXXX`, "operator.sock")) <= PATH_BYTES ? tmpdir() : "/tmp";
    // mkdtemp makes folders of mode 0700.
    this.#folder = mkdtempSync(join(above, name));
    this.#socket = join(this.#folder, "operator.sock");
    keep(this.#folder);
  }

  /** @returns {string} where workerd has to listen; the file of the last workerd is removed */
  address() {
    rmSync(this.#socket, { force: true });
    return `unix:${this.#socket}`;
  }

  /** @returns {Promise<Status | null>} null where there is no such answer */
  async status() {
    const { code, text } = await this.#ask("GET", "/status");
    if (code !== 200) return null;
    try {
      const { ready, open, waiting } = JSON.parse(text);
      return typeof ready === "boolean" && Number.isInteger(open) && Number.isInteger(waiting) ? { ready, open, waiting } : null;
    } catch {
      return null;
    }
  }

  /** Lets runs in. @returns {Promise<boolean>} false where the Worker has no gate @throws {Error} where the gate stays closed */
  open() {
    return this.#gate("POST");
  }

  /** Refuses runs from now on. @returns {Promise<boolean>} false where the Worker has no gate, or none that closes @throws {Error} */
  shut() {
    return this.#gate("DELETE");
  }

  /** Removes the socket and its folder. */
  remove() {
    rmSync(this.#folder, { recursive: true, force: true });
    drop(this.#folder);
  }

  /** @param {string} method @returns {Promise<boolean>} */
  async #gate(method) {
    const { code } = await this.#ask(method, "/ready");
    if (code === 204) return true;
    if (code === 404 || code === 405) return false;
    throw new Error(`the start gate answered ${code}`);
  }

  /** @param {string} method @param {string} path @returns {Promise<{ code: number, text: string }>} */
  #ask(method, path) {
    return new Promise((done, fail) => {
      const headers = { host: "operator", "content-length": "0" };
      const request = http.request({ socketPath: this.#socket, method, path, agent: false, headers }, (response) => {
        let text = "";
        response.setEncoding("utf8");
        response.on("data", (part) => (text = (text + part).slice(0, ANSWER_BYTES)));
        response.on("end", () => done({ code: response.statusCode ?? 0, text }));
        response.on("error", fail);
      });
      const late = setTimeout(() => request.destroy(new Error(`the operator's door did not answer within ${PATIENCE / 1000} s`)), PATIENCE);
      request.on("error", fail);
      request.on("close", () => clearTimeout(late));
      request.end();
    });
  }
}
