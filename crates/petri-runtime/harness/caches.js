// @ts-check
// An in-memory implementation of `caches`. In a dynamically loaded Worker the platform provides the `caches` object,
// but every call on it fails. Entries live as long as the isolate.

import { bytesOf, headerPairs, isResponse, quietly, readerOf } from "./answer.js";
import { CACHE_BYTES, CACHE_ENTRIES } from "./limits.js";
import {
  Bytes,
  RangeErrorOf,
  RequestOf,
  ResponseOf,
  TypeErrorOf,
  append,
  apply,
  call,
  cancelReader,
  encode,
  getPrototypeOf,
  indexOf,
  now,
  own,
  readFrom,
  replace,
  responseBody,
  responseBodyUsed,
  responseHeaders,
  responseStatus,
  responseStatusText,
  settled,
  slice,
  toNumber,
  toText,
  weakMapGet,
  weakMapSet,
} from "./primordials.js";

/**
 * @typedef {object} Entry
 * @property {Uint8Array | null} body
 * @property {number} status
 * @property {string} statusText
 * @property {Headers} headers
 * @property {number} size bytes
 * @property {number} until the time at which the entry expires
 */

const { delete: mapDelete, forEach: mapForEach, get: mapGet, set: mapSet } = Map.prototype,
  { delete: deleteHeader, get: getHeader, has: hasHeader } = Headers.prototype,
  { toLowerCase, trim } = String.prototype,
  { parse: parseDate } = Date,
  { set: setBytes } = Uint8Array.prototype,
  HeadersOf = Headers,
  lookup = Reflect.get(Object.prototype, "__lookupGetter__"),
  requestMethod = call(lookup, Request.prototype, "method"),
  requestUrl = call(lookup, Request.prototype, "url");

/**
 * The entries of all caches, by the cache's name and the URL.
 * @type {Map<string, Entry>}
 */
const entries = new Map();
let count = 0,
  bytes = 0;

/**
 * The prefix of each cache's keys.
 * @type {WeakMap<object, string>}
 */
const names = new WeakMap();

/** Replaces the methods of the platform's caches. Must be called before the program is evaluated. */
export function installCaches() {
  const { caches } = /** @type {{ caches?: CacheStorage }} */ (globalThis);
  if (typeof caches !== "object") return;
  const cache = caches.default,
    prototype = /** @type {Cache} */ (getPrototypeOf(cache)),
    storage = /** @type {CacheStorage} */ (getPrototypeOf(caches)),
    { open } = storage;
  call(weakMapSet, names, cache, "");
  const methods = {
    /**
     * @this {any}
     * @param {any} request
     * @param {any} [options]
     */
    async match(request, options) {
      return match(keyOf(this, request, options));
    },
    /**
     * @this {any}
     * @param {any} request
     * @param {any} response
     */
    async put(request, response) {
      const key = keyOf(this, request);
      if (key === null) throw new TypeErrorOf("Cannot cache response to non-GET request.");
      await own(put(key, response));
    },
    /**
     * @this {any}
     * @param {any} request
     * @param {any} [options]
     */
    async delete(request, options) {
      const key = keyOf(this, request, options);
      return key !== null && fresh(key) !== undefined && drop(key);
    },
    /**
     * @this {any}
     * @param {any} name
     */
    async open(name) {
      const opened = (await settled(apply(open, this, arguments))).value;
      call(weakMapSet, names, opened, `named ${toText(name)}\n`);
      return opened;
    },
  };
  replace(prototype, "match", methods.match);
  replace(prototype, "put", methods.put);
  replace(prototype, "delete", methods.delete);
  replace(storage, "open", methods.open);
}

/**
 * The key of the entry for a request; null if the request is no GET and its method is not ignored.
 * @param {any} cache
 * @param {any} input
 * @param {any} [options]
 */
function keyOf(cache, input, options) {
  const name = call(weakMapGet, names, cache);
  if (name === undefined) throw new TypeErrorOf("Illegal invocation");
  let request = input;
  try {
    call(requestMethod, request);
  } catch {
    request = new RequestOf(input);
  }
  if (call(requestMethod, request) !== "GET" && !options?.ignoreMethod) return null;
  const url = call(requestUrl, request),
    fragment = call(indexOf, url, "#");
  return name + (fragment < 0 ? url : call(slice, url, 0, fragment));
}

/** @param {string | null} key */
function match(key) {
  const found = key === null ? undefined : fresh(key);
  if (found === undefined) return undefined;
  const { body, status, statusText } = found,
    headers = new HeadersOf(found.headers);
  // A copy of the bytes, since the program can change them.
  return new ResponseOf(
    body === null ? null : new Bytes(body),
    /** @type {any} */ ({ __proto__: null, status, statusText, headers }),
  );
}

/**
 * The entry with this key, unless it has expired.
 * @param {string} key
 * @returns {Entry | undefined}
 */
function fresh(key) {
  const found = call(mapGet, entries, key);
  if (found === undefined || found.until > now()) return found;
  drop(key);
  return undefined;
}

/** @param {string} key */
function drop(key) {
  const { size } = call(mapGet, entries, key);
  count--;
  bytes -= size;
  return call(mapDelete, entries, key);
}

/**
 * Stores a response, if its headers permit it.
 * @param {string} key
 * @param {any} response
 */
async function put(key, response) {
  if (!isResponse(response))
    throw new TypeErrorOf("Failed to execute 'put' on 'Cache': parameter 2 is not of type 'Response'.");
  const status = call(responseStatus, response),
    statusText = call(responseStatusText, response),
    headers = new HeadersOf(call(responseHeaders, response)),
    stream = call(responseBody, response);
  if (status === 206) throw new TypeErrorOf("Cannot cache response to a range request (206 Partial Content).");
  if (call(indexOf, call(getHeader, headers, "vary") ?? "", "*") >= 0)
    throw new TypeErrorOf("Cannot cache response with 'Vary: *' header.");
  if (call(responseBodyUsed, response)) {
    throw new TypeErrorOf(
      "Body has already been used. It can only be used once. Use tee() first if you need to read it twice.",
    );
  }
  const body = stream === null ? null : await own(bodyOf(stream)),
    until = now() + lifetime(headers);
  if (fresh(key) !== undefined) drop(key);
  if (!(until > now())) return;
  const size = encode(key + headerPairs(headers)).length + (body === null ? 0 : body.length);
  if (count >= CACHE_ENTRIES || bytes + size > CACHE_BYTES)
    call(mapForEach, entries, (/** @type {Entry} */ _, /** @type {string} */ old) => fresh(old));
  if (count >= CACHE_ENTRIES)
    throw new RangeErrorOf(
      `the caches of this isolate hold ${CACHE_ENTRIES} responses, which is all they take: delete one first`,
    );
  if (bytes + size > CACHE_BYTES) throw tooLarge(bytes + size);
  count++;
  bytes += size;
  call(mapSet, entries, key, { __proto__: null, body, status, statusText, headers, size, until });
}

/** @param {number | string} size */
const tooLarge = size =>
  new RangeErrorOf(
    `the caches of this isolate would hold ${size} bytes; they take ${CACHE_BYTES}: delete responses first`,
  );

/**
 * The bytes of a body, up to the limit of the caches.
 * @param {ReadableStream} stream
 */
async function bodyOf(stream) {
  const reader = readerOf(stream);
  /** @type {Uint8Array[]} */
  const chunks = [];
  let length = 0;
  for (;;) {
    const read = await own(call(readFrom, reader));
    if (read.done) break;
    const chunk = bytesOf(read.value);
    length += chunk.length;
    if (length > CACHE_BYTES) {
      quietly(() => call(cancelReader, reader));
      throw tooLarge(`more than ${CACHE_BYTES}`);
    }
    append(chunks, new Bytes(new Bytes(chunk.buffer, chunk.offset, chunk.length)));
  }
  const body = new Bytes(length);
  for (let i = 0, at = 0; i < chunks.length; at += chunks[i++].length) call(setBytes, body, chunks[i], at);
  return body;
}

/**
 * Milliseconds for which a response may be stored, by its headers; 0 if they forbid it. Removes headers that must not
 * be stored.
 * @param {Headers} headers
 */
function lifetime(headers) {
  const control = call(toLowerCase, call(getHeader, headers, "cache-control") ?? ""),
    privateFields = directive(control, "private"),
    withoutCookies = privateFields !== undefined && call(indexOf, privateFields, "set-cookie") >= 0;
  if (withoutCookies) call(deleteHeader, headers, "set-cookie");
  if (call(hasHeader, headers, "set-cookie") || (privateFields !== undefined && !withoutCookies)) return 0;
  if (directive(control, "no-store") !== undefined || directive(control, "no-cache") !== undefined) return 0;
  const age = directive(control, "s-maxage") ?? directive(control, "max-age");
  if (age !== undefined) return toNumber(age) * 1000;
  const expires = call(getHeader, headers, "expires");
  // NaN, for a date that cannot be parsed, counts as expired.
  return expires === null ? Infinity : parseDate(expires) - now();
}

/**
 * The value of a Cache-Control directive; "" if it has no value, undefined if it is missing.
 * @param {string} control
 * @param {string} name
 */
function directive(control, name) {
  for (let at = 0, end; at < control.length; at = end + 1) {
    end = call(indexOf, control, ",", at);
    if (end < 0) end = control.length;
    const part = call(trim, call(slice, control, at, end)),
      equals = call(indexOf, part, "=");
    if (call(trim, equals < 0 ? part : call(slice, part, 0, equals)) !== name) continue;
    const value = equals < 0 ? "" : call(trim, call(slice, part, equals + 1));
    return call(indexOf, value, '"') === 0 ? call(slice, value, 1, -1) : value;
  }
  return undefined;
}
