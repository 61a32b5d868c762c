// Loads a server with requests and measures how it answers.
import autocannon from "autocannon";
import { UserError } from "../lib/errors.mjs";

/**
 * A request that is sent again and again.
 * @typedef {object} Sent
 * @property {string} url
 * @property {"GET" | "POST"} [method]
 * @property {Record<string, string>} [headers]
 * @property {string} [body]
 * @property {Sent[]} [requests] different requests to send one after another; without them, this request is repeated
 */

/** Connections that send requests at the same time. */
export const CONNECTIONS = 8;

/**
 * Sends a request over all connections for some time.
 * @param {Sent} sent
 * @param {number} seconds
 * @returns {Promise<number>} answers per second
 * @throws {UserError} if a request fails or is refused
 */
export async function rate(sent, seconds) {
  const result = await checked(sent, { duration: seconds });
  return result.requests.total / result.duration;
}

/**
 * Sends a request a number of times over all connections. Every `[<id>]` in its body is replaced by text that no other request has.
 * @param {Sent} sent
 * @param {number} amount
 * @throws {UserError} if a request fails or is refused
 */
export const repeat = (sent, amount) => checked(sent, { amount, idReplacement: true });

/** @param {Sent} sent @param {Partial<autocannon.Options>} extent */
async function checked(sent, extent) {
  const result = await autocannon({ ...sent, connections: CONNECTIONS, timeout: 60, ...extent });
  const refused = result["4xx"] + result["5xx"];
  if (result.errors || refused)
    throw new UserError(`${sent.url} refused ${refused} requests and failed for ${result.errors}`);
  return result;
}

/**
 * Sends a request once.
 * @param {Sent} sent
 * @returns {Promise<{ first: number, whole: number, text: string }>} milliseconds to the first byte of the body and to its end; the body
 */
export async function time({ url, ...init }) {
  const since = performance.now();
  const response = await fetch(url, { redirect: "manual", ...init });
  const chunks = [];
  let first = NaN;
  for await (const chunk of response.body ?? []) {
    if (!chunks.length) first = performance.now() - since;
    chunks.push(chunk);
  }
  const whole = performance.now() - since;
  return { first, whole, text: Buffer.concat(chunks).toString() };
}
