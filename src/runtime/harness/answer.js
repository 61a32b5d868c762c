// @ts-check
// What the program answered, as frames: a response's head and body, or a function's result.

import { BODY_BYTES, BODY_FRAME_BYTES } from "./limits.js";
import {
  Bytes, RangeErrorOf, TypeErrorOf, base64, bufferBytes, cancelReader, cancelStream, charCode, dataViewBuffer, dataViewBytes, dataViewOffset, desiredSize, encode, getReader, headersForEach,
  headersGetAll, headersGetSetCookie, indexOf, is, isFiniteNumber, quote, readFrom, responseBody, responseHeaders, responseStatus, responseStatusText, responseWebSocket, settled, slice, stringify, then,
  typedArrayBuffer, typedArrayBytes, typedArrayOffset, typedArrayTag,
} from "./primordials.js";

/** @typedef {import("./runs.js").Runs} Runs */
/** @typedef {import("./runs.js").Run} Run */

/** Whether a value is a Response of the platform's, whatever its prototype. @param {any} value @returns {value is Response} */
export function isResponse(value) {
  try { responseStatus(value); return true; } catch { return false; }
}

/**
 * Writes a response and, as it is read, its body.
 * @param {Runs} runs @param {Run} run @param {Response} response
 * @param {{ head: boolean, outputBytes: number }} options `head`: the request was HEAD, whose answer has no body
 */
export async function sendResponse(runs, run, response, { head, outputBytes }) {
  const body = responseBody(response), sent = body !== null && !head;
  const socket = responseWebSocket(response) ? ',"websocket":true' : "";
  runs.write(run, `{"t":"response","ms":${runs.elapsed(run)},"status":${responseStatus(response)},"status_text":${quote(responseStatusText(response))},"headers":[${headerPairs(responseHeaders(response))}],"body":${sent}${socket}}`);
  if (sent) { try { await settled(sendBody(runs, run, body, outputBytes)); } catch (error) { runs.fail(run, "body", error); } }
  else if (body !== null) quietly(() => cancelStream(body));
}

/** @param {Headers} headers */
function headerPairs(headers) {
  let out = "";
  const add = (/** @type {string} */ name, /** @type {string} */ value) => { out += `${out === "" ? "" : ","}[${quote(name)},${quote(value)}]`; };
  // Older compatibility dates join several set-cookie into one.
  headersForEach(headers, (/** @type {string} */ value, /** @type {string} */ name) => { if (name !== "set-cookie") add(name, value); });
  const cookies = setCookies(headers);
  for (let i = 0; i < cookies.length; i++) add("set-cookie", cookies[i]);
  return out;
}

/** @param {Headers} headers @returns {string[]} */
function setCookies(headers) {
  try { return headersGetSetCookie(headers); } catch { return headersGetAll(headers, "set-cookie"); }
}

/** @param {Runs} runs @param {Run} run @param {ReadableStream} body @param {number} bound */
async function sendBody(runs, run, body, bound) {
  const reader = getReader(body);
  for (let left = bound; ;) {
    const { value: read } = await settled(readFrom(reader));
    if (read.done) return;
    const { buffer, offset, length } = bytesOf(read.value);
    for (let at = 0; at < length && at < left; at += BODY_FRAME_BYTES) {
      const end = at + BODY_FRAME_BYTES;
      const stop = end < length ? (end < left ? end : left) : (length < left ? length : left);
      runs.write(run, `{"t":"body","base64":"${base64(new Bytes(buffer, offset + at, stop - at))}"}`);
      while (!run.closed && desiredSize(run.controller) <= 0) await runs.room(run);
      if (run.closed) break;
    }
    const cut = length > left;
    left -= length;
    if (cut) runs.write(run, '{"t":"body_cut"}');
    if (cut || run.closed) { quietly(() => cancelReader(reader)); return; }
  }
}

/**
 * Where the bytes of a stream's chunk are.
 * @param {any} chunk
 */
function bytesOf(chunk) {
  if (typedArrayTag(chunk)) return { __proto__: null, buffer: typedArrayBuffer(chunk), offset: typedArrayOffset(chunk), length: typedArrayBytes(chunk) };
  try { return { __proto__: null, buffer: chunk, offset: 0, length: bufferBytes(chunk) }; } catch { /* not an ArrayBuffer */ }
  try { return { __proto__: null, buffer: dataViewBuffer(chunk), offset: dataViewOffset(chunk), length: dataViewBytes(chunk) }; } catch { /* not a DataView */ }
  throw new TypeErrorOf(`the response's body gave a chunk that is ${chunk === null ? "null" : `of type ${typeof chunk}`}; a body takes bytes: encode text with TextEncoder`);
}

/** Starts a cancellation whose failure concerns nobody. @param {() => Promise<void>} cancel */
function quietly(cancel) {
  try { then(settled(cancel()), () => {}, () => {}); } catch { /* the stream is locked or already over */ }
}

/**
 * Writes what a function returned, as JSON.stringify would. Throws where that does, or where the text is over the bound.
 * @param {Runs} runs @param {Run} run @param {any} value @param {number} bound bytes of UTF-8
 */
export function sendResult(runs, run, value, bound) {
  const json = stringify(value);
  if (json === undefined) { runs.write(run, '{"t":"result"}'); return; }
  const text = wellFormed(json), bytes = encode(text).length;
  if (bytes > bound) throw new RangeErrorOf(`the program's result is ${bytes} bytes of JSON; the limit is ${bound}`);
  runs.write(run, `{"t":"result","value":${text}}`);
}

/** JSON.stringify escapes lone surrogates and nothing else as `\ud…`; a strict reader refuses those, so they become U+FFFD. @param {string} json */
function wellFormed(json) {
  let from = 0, out = "";
  for (let at = indexOf(json, "\\ud"); at >= 0; at = indexOf(json, "\\ud", at + 2)) {
    let slashes = 0;
    while (at - slashes > 0 && charCode(json, at - slashes - 1) === 92) slashes++;
    if (slashes % 2 === 1) continue; // an escaped backslash before a plain "ud"
    out += slice(json, from, at) + "\ufffd";
    from = at + 6;
  }
  return from === 0 ? json : out + slice(json, from);
}

/** The bound the host gave, or the default. @param {any} given */
export const outputBound = given => isFiniteNumber(given) && given >= 0 && !is(given, -0) ? given : BODY_BYTES;
