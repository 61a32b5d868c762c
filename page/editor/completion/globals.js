// What a program finds in its isolate, for completion: the runtime's own names. Those of JavaScript itself the browser knows too.
// https://developers.cloudflare.com/workers/runtime-apis/

/** A name, and its shape as it is shown beside it. @typedef {[name: string, shape: string]} Entry */

/** @type {Record<"functions" | "classes" | "objects", Entry[]>} */
export const GLOBALS = {
  functions: [
    ["fetch", "(input, init?): Promise<Response>"], ["structuredClone", "(value, options?)"], ["queueMicrotask", "(callback)"],
    ["setTimeout", "(callback, ms?, ...args)"], ["clearTimeout", "(id)"], ["setInterval", "(callback, ms?, ...args)"],
    ["clearInterval", "(id)"], ["atob", "(base64): string"], ["btoa", "(text): string"], ["reportError", "(error)"],
  ],
  classes: [
    ["Request", "(input, init?)"], ["Response", "(body?, init?)"], ["Headers", "(init?)"], ["URL", "(url, base?)"],
    ["URLSearchParams", "(init?)"], ["URLPattern", "(input, base?)"], ["FormData", "()"], ["Blob", "(parts?, options?)"],
    ["File", "(parts, name, options?)"], ["TextEncoder", "()"], ["TextDecoder", "(label?, options?)"],
    ["TextEncoderStream", "()"], ["TextDecoderStream", "(label?, options?)"], ["ReadableStream", "(source?, strategy?)"],
    ["WritableStream", "(sink?, strategy?)"], ["TransformStream", "(transformer?)"], ["IdentityTransformStream", "()"],
    ["FixedLengthStream", "(length)"], ["CompressionStream", "(format)"], ["DecompressionStream", "(format)"],
    ["AbortController", "()"], ["AbortSignal", ""], ["Event", "(type, init?)"], ["EventTarget", "()"],
    ["CustomEvent", "(type, init?)"], ["MessageEvent", "(type, init?)"], ["WebSocket", "(url, protocols?)"],
    ["WebSocketPair", "()"], ["EventSource", "(url)"], ["HTMLRewriter", "()"], ["DOMException", "(message?, name?)"],
    ["MessageChannel", "()"], ["CryptoKey", ""],
  ],
  objects: [
    ["console", ""], ["crypto", ""], ["caches", ""], ["scheduler", ""], ["performance", ""], ["navigator", ""],
    ["env", "what the request sets"], ["ctx", "ExecutionContext"],
  ],
};

const CACHE = /** @type {Entry[]} */ ([
  ["match", "(request, options?): Promise<Response | undefined>"], ["put", "(request, response): Promise<void>"],
  ["delete", "(request, options?): Promise<boolean>"],
]);
const BODY = /** @type {Entry[]} */ ([
  ["text", "(): Promise<string>"], ["json", "(): Promise<any>"], ["arrayBuffer", "(): Promise<ArrayBuffer>"], ["bytes", "(): Promise<Uint8Array>"],
  ["formData", "(): Promise<FormData>"], ["blob", "(): Promise<Blob>"], ["body", "ReadableStream | null"], ["bodyUsed", "boolean"],
  ["headers", "Headers"], ["clone", "()"],
]);
const PAIRS = /** @type {Entry[]} */ ([
  ["get", "(name): string | null"], ["getAll", "(name): string[]"], ["set", "(name, value)"], ["append", "(name, value)"], ["has", "(name): boolean"],
  ["delete", "(name)"], ["forEach", "(callback)"], ["entries", "()"], ["keys", "()"], ["values", "()"],
]);

/** What stands behind the dot: by the path before it, written as programs have it. @type {Record<string, Entry[]>} */
export const MEMBERS = {
  console: [
    ["log", "(...data)"], ["info", "(...data)"], ["warn", "(...data)"], ["error", "(...data)"], ["debug", "(...data)"],
    ["trace", "(...data)"], ["assert", "(condition, ...data)"], ["table", "(data, columns?)"], ["dir", "(value, options?)"],
    ["group", "(...label)"], ["groupCollapsed", "(...label)"], ["groupEnd", "()"], ["count", "(label?)"], ["countReset", "(label?)"],
    ["time", "(label?)"], ["timeLog", "(label?, ...data)"], ["timeEnd", "(label?)"],
  ],
  crypto: [
    ["subtle", "SubtleCrypto"], ["randomUUID", "(): string"], ["getRandomValues", "(array)"], ["DigestStream", "(algorithm)"],
  ],
  "crypto.subtle": [
    ["digest", "(algorithm, data): Promise<ArrayBuffer>"], ["encrypt", "(algorithm, key, data)"], ["decrypt", "(algorithm, key, data)"],
    ["sign", "(algorithm, key, data)"], ["verify", "(algorithm, key, signature, data)"], ["generateKey", "(algorithm, extractable, usages)"],
    ["importKey", "(format, data, algorithm, extractable, usages)"], ["exportKey", "(format, key)"],
    ["deriveKey", "(algorithm, key, derived, extractable, usages)"], ["deriveBits", "(algorithm, key, length)"],
    ["wrapKey", "(format, key, wrapping, algorithm)"], ["unwrapKey", "(format, key, unwrapping, …)"], ["timingSafeEqual", "(a, b): boolean"],
  ],
  caches: [["default", "Cache"], ["open", "(name): Promise<Cache>"]],
  "caches.default": CACHE,
  cache: CACHE,
  scheduler: [["wait", "(ms, options?): Promise<void>"]],
  performance: [["now", "(): number"], ["timeOrigin", "number"]],
  navigator: [["userAgent", "string"]],
  ctx: [["waitUntil", "(promise)"], ["passThroughOnException", "()"], ["props", ""]],
  request: [["url", "string"], ["method", "string"], ["cf", ""], ["signal", "AbortSignal"], ["redirect", "string"], ...BODY],
  response: [["status", "number"], ["statusText", "string"], ["ok", "boolean"], ["url", "string"], ["redirected", "boolean"], ["webSocket", "WebSocket | null"], ...BODY],
  Response: [["json", "(data, init?): Response"], ["redirect", "(url, status?): Response"], ["error", "(): Response"]],
  Request: [],
  headers: [...PAIRS, ["getSetCookie", "(): string[]"]],
  searchParams: [...PAIRS, ["sort", "()"], ["toString", "(): string"], ["size", "number"]],
  url: [
    ["searchParams", "URLSearchParams"], ["pathname", "string"], ["search", "string"], ["hash", "string"], ["host", "string"], ["hostname", "string"],
    ["port", "string"], ["protocol", "string"], ["origin", "string"], ["href", "string"], ["username", "string"], ["password", "string"],
  ],
  URL: [["canParse", "(url, base?): boolean"], ["parse", "(url, base?): URL | null"]],
  AbortSignal: [["timeout", "(ms): AbortSignal"], ["abort", "(reason?): AbortSignal"], ["any", "(signals): AbortSignal"]],
};

/** Whose members a value of a class has, by the name that such a value mostly goes by. @type {Record<string, string>} */
export const INSTANCES = {
  Cache: "cache", ExecutionContext: "ctx", Headers: "headers", Request: "request", Response: "response", URL: "url", URLSearchParams: "searchParams",
};

/** JavaScript's own, whose members any engine can tell. */
export const ECMASCRIPT = [
  "Array", "ArrayBuffer", "Atomics", "BigInt", "Boolean", "DataView", "Date", "Error", "Float64Array", "Intl", "Int32Array", "JSON", "Map", "Math",
  "Number", "Object", "Promise", "Proxy", "RangeError", "Reflect", "RegExp", "Set", "String", "Symbol", "SyntaxError", "TypeError", "Uint8Array",
  "WeakMap", "WeakRef", "WeakSet", "AggregateError", "globalThis", "parseFloat", "parseInt", "isNaN", "encodeURIComponent", "decodeURIComponent",
];
