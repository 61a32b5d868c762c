// @ts-check
// Writes the program's answer as frames: a response's head and body, or a function's result.

import { BODY_BYTES, BODY_FRAME_BYTES, HEAD_LENGTH, RESULT_DEPTH } from "./limits.js";
import {
  Bytes,
  RangeErrorOf,
  TypeErrorOf,
  base64,
  bufferBytes,
  call,
  cancelReader,
  cancelStream,
  charCode,
  dataViewBuffer,
  dataViewBytes,
  dataViewOffset,
  encode,
  getReader,
  headersForEach,
  headersGetAll,
  headersGetSetCookie,
  indexOf,
  is,
  isFiniteNumber,
  own,
  quote,
  readFrom,
  responseBody,
  responseBodyUsed,
  responseBuffer,
  responseHeaders,
  responseStatus,
  responseStatusText,
  responseWebSocket,
  settled,
  slice,
  streamLength,
  streamLocked,
  stringify,
  then,
  toNumber,
  typedArrayBuffer,
  typedArrayBytes,
  typedArrayOffset,
  typedArrayTag,
} from "./primordials.js";
import { elapsed, hasRoom, room, write } from "./runs.js";

/** @typedef {import("./runs.js").Run} Run */

/**
 * Whether a value is a platform Response, whatever its prototype.
 * @param {any} value
 * @returns {value is Response}
 */
export function isResponse(value) {
  try {
    call(responseStatus, value);
    return true;
  } catch {
    return false;
  }
}

/**
 * The body of a response.
 * @typedef {object} Body
 * @property {Response} response
 * @property {number} length in bytes; -1 if it is not known
 * @property {ReadableStreamDefaultReader | null} reader null for a short body that is all there, which is read at once
 */

/**
 * Writes a response's head. Throws before it writes anything if the response cannot be sent.
 * @param {Run} run
 * @param {Response} response
 * @param {boolean} head whether the request was HEAD, whose answer has no body
 * @param {boolean} arrives whether a body of known length may arrive over time
 * @returns {Body | null} the body to send
 */
export function sendHead(run, response, head, arrives) {
  const status = call(responseStatus, response),
    stream = call(responseBody, response),
    sent = stream !== null && !head;
  if (status === 0 || (sent && call(responseBodyUsed, response))) throw new TypeErrorOf(unsendable(status));
  const body = sent ? bodyOf(response, stream, arrives) : null;
  const text = `"status_text":${quote(call(responseStatusText, response))},"headers":[${headerPairs(call(responseHeaders, response))}]`;
  if (text.length > HEAD_LENGTH)
    throw new RangeErrorOf(`the response's head is ${text.length} characters long; the limit is ${HEAD_LENGTH}`);
  const socket = call(responseWebSocket, response) ? ',"websocket":true' : "";
  write(run, `{"t":"response","ms":${elapsed(run)},"status":${status},${text},"body":${sent}${socket}}`);
  if (!sent && stream !== null) quietly(() => call(cancelStream, stream));
  return body;
}

/**
 * The body to send. Throws if its stream is locked.
 * @param {Response} response
 * @param {ReadableStream} stream
 * @param {boolean} arrives
 * @returns {Body}
 */
function bodyOf(response, stream, arrives) {
  const length = lengthOf(stream),
    whole = !arrives && length >= 0 && length <= BODY_FRAME_BYTES;
  if (whole && call(streamLocked, stream)) throw new TypeErrorOf(LOCKED);
  return { response, length, reader: whole ? null : readerOf(stream) };
}

/**
 * Bytes of a body, if the platform knows; otherwise -1.
 * @param {ReadableStream} body
 */
function lengthOf(body) {
  const length = streamLength === null ? undefined : call(streamLength, body);
  return typeof length === "bigint" ? toNumber(length) : -1;
}

/**
 * Why a response cannot be sent.
 * @param {number} status
 */
function unsendable(status) {
  return status === 0
    ? "the program answered with Response.error(), which stands for an answer that never came"
    : "the response's body was read before the response was returned: return response.clone(), taken before it is read";
}

/**
 * @param {ReadableStream} body
 * @returns {ReadableStreamDefaultReader}
 */
export function readerOf(body) {
  try {
    return call(getReader, body);
  } catch {
    throw new TypeErrorOf(LOCKED);
  }
}

const LOCKED =
  "the response's body is locked to a reader: release the reader's lock, or return response.clone(), taken before it is read";

/** @param {Headers} headers */
export function headerPairs(headers) {
  let out = "";
  const add = function (/** @type {string} */ name, /** @type {string} */ value) {
    out += `${out === "" ? "" : ","}[${quote(name)},${quote(value)}]`;
  };
  // At older compatibility dates forEach joins several set-cookie headers into one.
  call(headersForEach, headers, function (/** @type {string} */ value, /** @type {string} */ name) {
    if (name !== "set-cookie") add(name, value);
  });
  const cookies = setCookies(headers);
  for (let i = 0; i < cookies.length; i++) add("set-cookie", cookies[i]);
  return out;
}

/**
 * @param {Headers} headers
 * @returns {string[]}
 */
function setCookies(headers) {
  try {
    return call(headersGetSetCookie, headers);
  } catch {
    return call(headersGetAll, headers, "set-cookie");
  }
}

/**
 * Writes a body.
 * @param {Run} run
 * @param {Body} body
 * @param {number} bound most bytes that are written
 */
export async function sendBody(run, body, bound) {
  if (body.reader !== null) return sendStream(run, body.reader, body.length, bound);
  if (body.length === 0) return;
  const buffer = await own(call(responseBuffer, body.response));
  const stop = body.length < bound ? body.length : bound;
  if (stop > 0) write(run, bodyFrame(buffer, 0, stop));
  if (stop < body.length) write(run, BODY_CUT);
}

/**
 * Writes a body as it is read. The end of a body of known length is not read: that would take a turn of the event loop.
 * @param {Run} run
 * @param {ReadableStreamDefaultReader} reader
 * @param {number} length of the body; -1 if it is not known
 * @param {number} bound most bytes that are written
 */
async function sendStream(run, reader, length, bound) {
  for (let left = bound, total = 0; total !== length; ) {
    const read = await own(call(readFrom, reader));
    if (read.done) return;
    const chunk = bytesOf(read.value);
    total += chunk.length;
    for (let at = 0; at < chunk.length && at < left; at += BODY_FRAME_BYTES) {
      const end = at + BODY_FRAME_BYTES;
      const stop = end < chunk.length ? (end < left ? end : left) : chunk.length < left ? chunk.length : left;
      write(run, bodyFrame(chunk.buffer, chunk.offset + at, stop - at));
      while (!run.closed && !hasRoom(run)) await room(run);
      if (run.closed) break;
    }
    const cut = chunk.length > left;
    left -= chunk.length;
    if (cut) write(run, BODY_CUT);
    if (cut || run.closed) {
      quietly(() => call(cancelReader, reader));
      return;
    }
  }
}

/**
 * @param {ArrayBuffer} buffer
 * @param {number} offset
 * @param {number} length
 */
const bodyFrame = (buffer, offset, length) =>
  `{"t":"body","base64":"${call(base64, new Bytes(buffer, offset, length))}"}`;

const BODY_CUT = '{"t":"body_cut"}';

/**
 * The buffer, offset and length of a chunk's bytes.
 * @param {any} chunk
 */
export function bytesOf(chunk) {
  return call(typedArrayTag, chunk)
    ? {
        __proto__: null,
        buffer: call(typedArrayBuffer, chunk),
        offset: call(typedArrayOffset, chunk),
        length: call(typedArrayBytes, chunk),
      }
    : bytesOfOther(chunk);
}

/**
 * `bytesOf` for a chunk that is no typed array.
 * @param {any} chunk
 */
function bytesOfOther(chunk) {
  try {
    return { __proto__: null, buffer: chunk, offset: 0, length: call(bufferBytes, chunk) };
  } catch {
    /* not an ArrayBuffer */
  }
  try {
    return {
      __proto__: null,
      buffer: call(dataViewBuffer, chunk),
      offset: call(dataViewOffset, chunk),
      length: call(dataViewBytes, chunk),
    };
  } catch {
    /* not a DataView */
  }
  throw new TypeErrorOf(
    `the response's body gave a chunk that is ${chunk === null ? "null" : `of type ${typeof chunk}`}; a body takes bytes: encode text with TextEncoder`,
  );
}

/**
 * Starts a cancellation and ignores its failure.
 * @param {() => Promise<void>} cancel
 */
export function quietly(cancel) {
  try {
    then(
      settled(cancel()),
      () => {},
      () => {},
    );
  } catch {
    /* the stream is locked or already over */
  }
}

/**
 * Writes a function's return value as JSON. Throws if JSON.stringify throws or the text exceeds a limit.
 * @param {Run} run
 * @param {any} value
 * @param {number} bound bytes of UTF-8
 */
export function sendResult(run, value, bound) {
  const json = stringify(value);
  if (json === undefined) {
    write(run, '{"t":"result"}');
    return;
  }
  const text = wellFormed(json),
    bytes = encode(text).length;
  if (bytes > bound) throw new RangeErrorOf(`the program's result is ${bytes} bytes of JSON; the limit is ${bound}`);
  if (deeper(text, RESULT_DEPTH))
    throw new RangeErrorOf(`the program's result is nested deeper than ${RESULT_DEPTH} arrays and objects`);
  write(run, `{"t":"result","value":${text}}`);
}

/**
 * Whether JSON is nested deeper than `depth`.
 * @param {string} json
 * @param {number} depth
 */
function deeper(json, depth) {
  for (let at = 0, open = 0; at < json.length; at++) {
    const c = call(charCode, json, at);
    if (c === 34) {
      while (call(charCode, json, ++at) !== 34) if (call(charCode, json, at) === 92) at++;
    } // a string
    else if (c === 91 || c === 123) {
      if (++open > depth) return true;
    } else if (c === 93 || c === 125) open--;
  }
  return false;
}

/**
 * Replaces lone surrogates by U+FFFD, since strict JSON readers refuse them. JSON.stringify writes only them as `\ud…`.
 * @param {string} json
 */
function wellFormed(json) {
  let from = 0,
    out = "";
  for (let at = call(indexOf, json, "\\ud"); at >= 0; at = call(indexOf, json, "\\ud", at + 2)) {
    let slashes = 0;
    while (at - slashes > 0 && call(charCode, json, at - slashes - 1) === 92) slashes++;
    if (slashes % 2 === 1) continue; // an escaped backslash before a plain "ud"
    out += call(slice, json, from, at) + "\ufffd";
    from = at + 6;
  }
  return from === 0 ? json : out + call(slice, json, from);
}

/**
 * The limit that the host set, or the default.
 * @param {any} given
 */
export function outputBound(given) {
  return isFiniteNumber(given) && given >= 0 && !is(given, -0) ? given : BODY_BYTES;
}
