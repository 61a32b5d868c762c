// Ways in which a program may break what it and the harness share.

export const BOOM = "() => { throw 'boom' }";
/** Replaces functions of an object, all but some. */
const all = (objects, except = []) =>
  `for (const o of [${objects}]) for (const k of names(o)) if (typeof own(o, k)?.value === "function" && ${JSON.stringify(["constructor", "prototype", ...except])}.indexOf(k) < 0) try { o[k] = ${BOOM} } catch {}`;
const trap = (object, keys) =>
  `for (const k of ${JSON.stringify(keys)}) define(${object}, k, { __proto__: null, configurable: true, set: ${BOOM}, get: ${BOOM} })`;

export const attacks = {
  "a patched array iterator": `Array.prototype[Symbol.iterator] = Object.getPrototypeOf(new Map().entries()).next = ${BOOM}`,
  "JSON replaced, and toJSON on every prototype": `JSON.stringify = JSON.parse = ${BOOM}; Object.prototype.toJSON = String.prototype.toJSON = Array.prototype.toJSON = () => "bent"`,
  "Promise gone": `globalThis.Promise = undefined`,
  "promises with another constructor": `Promise.prototype.constructor = ${BOOM}`,
  "promises with a then of their own": `const then = Promise.prototype.then; Promise.prototype.constructor = undefined; Promise.prototype.then = function (a, b) { return Reflect.apply(then, this, [a, b]) }`,
  "console gone": `globalThis.console = undefined; delete globalThis.console`,
  "console frozen": `Object.freeze(console)`,
  "traps for properties on Object.prototype": trap("Object.prototype", [
    "value",
    "done",
    "get",
    "start",
    "pull",
    "main",
    "args",
    "prompt",
    "highWaterMark",
    "t",
    "type",
  ]),
  "traps for indexes on Array.prototype": trap("Array.prototype", [0, 1, 2, 3]),
  "strings without methods": all("String.prototype, String") + "; globalThis.String = null",
  "functions without call, apply and bind": all("Function.prototype"),
  "Reflect and Object without functions": all("Reflect, Object"),
  "numbers, dates and maths":
    all("Number.prototype, Number, Date, Date.prototype, Math, BigInt.prototype") + "; globalThis.Number = null",
  "maps and sets": all("Map.prototype, Set.prototype, WeakMap.prototype, WeakSet.prototype"),
  "regular expressions":
    all("RegExp.prototype, RegExp") + `; RegExp.prototype[Symbol.replace] = RegExp.prototype[Symbol.split] = ${BOOM}`,
  bytes:
    all(
      "Uint8Array.prototype, Object.getPrototypeOf(Uint8Array.prototype), Uint8Array, TextEncoder.prototype, ArrayBuffer.prototype",
    ) + "; globalThis.Uint8Array = null",
  "accessors of Response and Headers":
    trap("Response.prototype", ["status", "statusText", "headers", "webSocket"]) +
    "; " +
    all("Headers.prototype", ["set", "append"]),
  "classes of the platform gone": `globalThis.Response = globalThis.Request = globalThis.Headers = globalThis.ReadableStream = globalThis.IdentityTransformStream = class {}`,
  streams: all(
    "ReadableStreamDefaultReader.prototype, ReadableStream.prototype, ReadableStreamDefaultController.prototype, WritableStream.prototype, WritableStreamDefaultWriter.prototype",
  ),
  "async storage": all("AsyncLocalStorage.prototype"),
  "stack traces that throw": `Error.prepareStackTrace = ${BOOM}`,
  "stack traces that log": `Error.prepareStackTrace = () => console.log("hook")`,
  "stack traces of no frames": `Error.stackTraceLimit = 0`,
  "Error frozen": `Error.prepareStackTrace = ${BOOM}; Object.freeze(Error)`,
  "everything frozen": `for (const C of [Object, Function, Array, Promise, Error, String, Map, Response]) { Object.freeze(C); Object.freeze(C.prototype) }`,
  "prototypes cut off": `Object.setPrototypeOf(Array.prototype, null); Object.setPrototypeOf(Function.prototype, null)`,
  timers: `globalThis.setTimeout = globalThis.setInterval = globalThis.queueMicrotask = ${BOOM}`,
  "listeners that stop events": `addEventListener("unhandledrejection", e => e.stopImmediatePropagation()); addEventListener("error", e => e.stopImmediatePropagation())`,
  "the harness's own module": `for (const k of names(harness)) { try { harness[k] = 1 } catch {} try { for (const j of names(harness[k])) harness[k][j] = 1 } catch {} }`,
  "a call of the harness": `try { harness.default.fetch(new Request("http://x"), {}, { props: { main: "user/main.js", prompt: "" } }) } catch {}`,
  "process without functions": `if (globalThis.process) process.getBuiltinModule = process.emit = process.nextTick = ${BOOM}`,
  "traps for options on Object.prototype": trap("Object.prototype", [
    "status",
    "statusText",
    "headers",
    "webSocket",
    "encodeBody",
    "cf",
    "cancel",
    "size",
    "method",
    "body",
    "bodyUsed",
    "locked",
    "props",
    "entrypoint",
    "process",
    "key",
    "mode",
    "base64",
    "alphabet",
    "writable",
    "enumerable",
    "configurable",
    "set",
  ]),
  "symbols on Object.prototype":
    trap("Object.prototype", []) +
    `; for (const s of [Symbol.toPrimitive, Symbol.toStringTag, Symbol.iterator, Symbol.asyncIterator, Symbol.isConcatSpreadable, Symbol.species, Symbol.unscopables]) define(Object.prototype, s, { __proto__: null, configurable: true, get: ${BOOM} })`,
  "what objects turn into": `Object.prototype.toString = Object.prototype.valueOf = Object.prototype.toLocaleString = Object.prototype.hasOwnProperty = ${BOOM}`,
  "a then on functions": `Function.prototype.then = ${BOOM}`,
  "a species for everything": `for (const C of [Array, Map, Set, RegExp, ArrayBuffer, Object.getPrototypeOf(Uint8Array)]) define(C, Symbol.species, { __proto__: null, configurable: true, get: ${BOOM} })`,
  "another constructor for everything": `for (const C of [Function, Request, Response, Headers, ReadableStream, Object.getPrototypeOf(async () => {}).constructor]) try { define(C.prototype, "constructor", { __proto__: null, configurable: true, get: ${BOOM} }) } catch {}`,
  "generators and async functions": `for (const f of [function* () {}, async () => {}, async function* () {}]) { const p = Object.getPrototypeOf(f); if (p.prototype) for (const k of ["next", "return", "throw"]) p.prototype[k] = ${BOOM}; Object.setPrototypeOf(p, null) }`,
  "globals behind accessors": `for (const k of ["Response", "Headers", "Promise", "Error", "TypeError", "RangeError", "Map", "WeakSet", "Uint8Array", "String", "Number", "Object", "Reflect", "JSON", "Date", "Proxy", "Symbol", "setTimeout", "queueMicrotask", "TextEncoder", "ReadableStream", "process", "Buffer", "console"]) define(globalThis, k, { __proto__: null, configurable: true, get: ${BOOM}, set: ${BOOM} })`,
  "a console of accessors": `for (const k of names(console)) define(console, k, { __proto__: null, configurable: true, get: ${BOOM} })`,
  "errors without helpers": `Error.captureStackTrace = Error.isError = ${BOOM}; for (const k of ["name", "message", "stack", "toString"]) define(Error.prototype, k, { __proto__: null, configurable: true, get: ${BOOM}, set: ${BOOM} })`,
  "a stack trace limit that throws": `define(Error, "stackTraceLimit", { __proto__: null, configurable: true, get: ${BOOM}, set: ${BOOM} })`,
  "proxies of another maker": `globalThis.Proxy = ${BOOM}; Reflect.ownKeys = ${BOOM}`,
  "weak collections": all(
    "WeakSet.prototype, WeakMap.prototype, globalThis.WeakRef?.prototype ?? {}, globalThis.FinalizationRegistry?.prototype ?? {}",
  ),
  events:
    all("EventTarget.prototype, Event.prototype") +
    "; globalThis.addEventListener = globalThis.dispatchEvent = globalThis.reportError = null; " +
    trap("ErrorEvent.prototype", ["error", "message"]),
  clocks: `Date.now = performance.now = () => NaN; globalThis.Date = class { static now() { throw "boom" } }`,
  "memory and modules of other kinds gone": `globalThis.WebAssembly = globalThis.SharedArrayBuffer = globalThis.Atomics = globalThis.structuredClone = globalThis.navigator = globalThis.scheduler = undefined`,
  "classes of the platform that are proxies": `for (const k of ["Headers", "URL", "Response", "Request", "Blob", "URLSearchParams"]) globalThis[k] = new Proxy(globalThis[k], new Proxy({}, { get: ${BOOM} }))`,
  "classes of the platform with native-looking methods": `for (const C of [Headers, URLSearchParams, FormData]) C.prototype.forEach = (function (visit) { for (let i = 0; i < 100; i++) visit(this, this); throw "boom" }).bind(); for (const C of [Response, Request, URL]) for (const k of ["status", "method", "href"]) define(C.prototype, k, { __proto__: null, configurable: true, get: (${BOOM}).bind() }); console.debug(new Headers(), new URLSearchParams("a=1"), new URL("http://x"))`,
  "every prototype frozen": `for (const k of names(globalThis)) try { if (typeof globalThis[k] === "function") Object.freeze(globalThis[k].prototype) } catch {}`,
  "every global deleted": `for (const k of names(globalThis)) if (["globalThis", "undefined", "console"].indexOf(k) < 0) try { delete globalThis[k] } catch {}`,
};
