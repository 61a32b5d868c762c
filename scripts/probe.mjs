// A question to the server from outside, over a connection of its own: a kept one would still be answered when no new one is.
import http from "node:http";

/** Errors of this process's own resources: they say nothing about the server. */
const OWN = new Set(["EMFILE", "ENFILE", "ENOBUFS", "ENOMEM", "EADDRNOTAVAIL"]);

/**
 * @typedef {object} Answer
 * @property {number | null} status of the response; null without one
 * @property {string | null} error why there is no response
 * @property {boolean} late the time was over before the answer was complete
 * @property {boolean} own the question could not be asked, for want of something on this side
 */

/**
 * Asks for a URL. Never rejects.
 * @param {string} url
 * @param {number} patience milliseconds until the answer has to be complete
 * @param {AbortSignal} [signal] gives the question up
 * @returns {Promise<Answer>}
 */
export function ask(url, patience, signal) {
  return new Promise((done) => {
    let late = false;
    let status = /** @type {number | null} */ (null);
    const failed = (/** @type {NodeJS.ErrnoException} */ error) => {
      const code = error.code ?? error.message;
      settle({ status: null, error: late ? "no answer" : code, late, own: OWN.has(code) });
    };
    const request = http.get(url, { agent: false, signal }, (response) => {
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
