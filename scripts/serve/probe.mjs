// A health probe. Each probe opens a new connection: a kept connection would be answered even if the server accepts no
// new ones.
import http from "node:http";

/** Error codes that mean this process lacks a resource. They say nothing about the server. */
export const OWN = new Set(["EMFILE", "ENFILE", "ENOBUFS", "ENOMEM", "EADDRNOTAVAIL"]);

/**
 * @typedef {object} Answer
 * @property {number | null} status of the response; null if there is no response
 * @property {string | null} error why there is no response
 * @property {boolean} late whether the answer was incomplete at the deadline
 * @property {boolean} own whether this process lacked a resource for the request
 */

/**
 * Requests a URL. Never rejects.
 * @param {string} url
 * @param {number} patience milliseconds within which the answer must be complete
 * @param {AbortSignal} [signal] cancels the probe
 * @returns {Promise<Answer>}
 */
export function ask(url, patience, signal) {
  return new Promise(done => {
    let late = false;
    let status = /** @type {number | null} */ (null);
    const failed = (/** @type {NodeJS.ErrnoException} */ error) => {
      const code = error.code ?? error.message;
      settle({ status: null, error: late ? "no answer" : code, late, own: OWN.has(code) });
    };
    const request = http.get(url, { agent: false, signal }, response => {
      response.resume();
      response.on("error", failed);
      response.on("end", () => settle({ status, error: null, late: false, own: false }));
      status = response.statusCode ?? null;
    });
    request.on("error", failed);
    const timer = setTimeout(() => {
      late = true;
      request.destroy(new Error("late"));
    }, patience);
    const settle = (/** @type {Answer} */ answer) => {
      clearTimeout(timer);
      done(answer);
    };
  });
}
