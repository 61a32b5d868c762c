// @ts-check
// Everything the harness uses once the person's program runs, captured before it does.
//
// A program may replace any global or any prototype's method. So after this module is evaluated the harness:
// - calls only what is captured here (`uncurry(f)(self, …)` never looks at a prototype);
// - uses no for-of, no spread and no array destructuring: they run the patchable array iterator;
// - hands only null-prototype objects to the platform: a missing optional key would be looked up on Object.prototype;
// - writes JSON by hand: JSON.stringify of an object looks up toJSON;
// - adds to arrays with `append`: plain assignment meets setters on Array.prototype;
// - awaits only what `settled` or `own` made safe: a plain await reads the promise's `constructor`, and may call its `then`.

import { AsyncLocalStorage } from "node:async_hooks";

const G = globalThis;

export const { apply, construct, ownKeys, getPrototypeOf, getOwnPropertyDescriptor, defineProperty } = Reflect;
export const { freeze, hasOwn } = Object;
export const { toPrimitive, toStringTag } = Symbol;

/**
 * `uncurry(f)(self, ...args)` is `self.f(...args)` whatever became of the prototype.
 * @type {(f: any) => (self: any, ...args: any[]) => any}
 */
export const uncurry = Function.prototype.bind.bind(Function.prototype.call);

/**
 * The getter of `key` on `object` or on what it inherits from (Response.body lives on its superclass).
 * @param {object} object @param {PropertyKey} key
 * @returns {(self: any) => any}
 */
export function getter(object, key) {
  for (let o = /** @type {object | null} */ (object); o; o = getPrototypeOf(o)) {
    const d = getOwnPropertyDescriptor(o, key);
    if (d) return d.get ? uncurry(d.get) : () => undefined;
  }
  return () => undefined;
}

// Constructors. `new` on these reads nothing a program can change.
export const PromiseOf = Promise, ErrorOf = Error, TypeErrorOf = TypeError, RangeErrorOf = RangeError, MapOf = Map, Bytes = Uint8Array;
export const ResponseOf = Response, RequestOf = Request, HeadersOf = Headers, ReadableStreamOf = ReadableStream;

// Prototypes, for brand checks.
export const ObjectPrototype = Object.prototype, PromisePrototype = Promise.prototype, RegExpPrototype = RegExp.prototype, RangeErrorPrototype = RangeError.prototype;
export const TypedArrayPrototype = /** @type {object} */ (getPrototypeOf(Uint8Array.prototype));

/** Of the language's own classes that say how they are written. */
export const textPrototypes = [Object, Array, Function, Error, Date, RegExp, Number, String, Boolean, Symbol, BigInt, getPrototypeOf(Uint8Array)].map(C => /** @type {any} */ (C).prototype);

// Plain values.
export const isArray = Array.isArray, toText = String, toNumber = Number, is = Object.is, now = Date.now, isFiniteNumber = Number.isFinite;
export const isError = Error.isError, captureStackTrace = Error.captureStackTrace;
export const functionText = uncurry(Function.prototype.toString), symbolText = uncurry(Symbol.prototype.toString), bigintText = uncurry(BigInt.prototype.toString);
export const slice = uncurry(String.prototype.slice), indexOf = uncurry(String.prototype.indexOf), lastIndexOf = uncurry(String.prototype.lastIndexOf);
export const charCode = uncurry(String.prototype.charCodeAt), toWellFormed = uncurry(String.prototype.toWellFormed);
export const stringify = JSON.stringify;
export const mapForEach = uncurry(Map.prototype.forEach), mapSize = getter(Map.prototype, "size");
export const mapGet = uncurry(Map.prototype.get), mapSet = uncurry(Map.prototype.set), mapDelete = uncurry(Map.prototype.delete);
export const setForEach = uncurry(Set.prototype.forEach), setSize = getter(Set.prototype, "size");
export const dateTime = uncurry(Date.prototype.getTime), dateText = uncurry(Date.prototype.toISOString);
export const regexpSource = getter(RegExp.prototype, "source"), regexpFlags = getter(RegExp.prototype, "flags");

/** `valueOf` of the wrappers of primitive values, by name; each throws on anything else. */
export const boxes = freeze([["Number", Number], ["String", String], ["Boolean", Boolean], ["BigInt", BigInt], ["Symbol", Symbol]].map(([name, C]) => freeze({ __proto__: null, name, read: uncurry(/** @type {any} */ (C).prototype.valueOf) })));

// Bytes.
export const typedArrayTag = getter(TypedArrayPrototype, Symbol.toStringTag), typedArrayLength = getter(TypedArrayPrototype, "length");
export const typedArrayBuffer = getter(TypedArrayPrototype, "buffer"), typedArrayOffset = getter(TypedArrayPrototype, "byteOffset"), typedArrayBytes = getter(TypedArrayPrototype, "byteLength");
export const dataViewBuffer = getter(DataView.prototype, "buffer"), dataViewOffset = getter(DataView.prototype, "byteOffset"), dataViewBytes = getter(DataView.prototype, "byteLength");
export const bufferBytes = getter(ArrayBuffer.prototype, "byteLength");
export const base64 = uncurry(Reflect.get(Uint8Array.prototype, "toBase64"));
const encoder = new TextEncoder(), encodeWith = uncurry(TextEncoder.prototype.encode);
/** @param {string} text @returns {Uint8Array} */
export function encode(text) { return encodeWith(encoder, text); }

// The platform.
export const enqueue = uncurry(ReadableStreamDefaultController.prototype.enqueue), closeStream = uncurry(ReadableStreamDefaultController.prototype.close);
export const desiredSize = getter(ReadableStreamDefaultController.prototype, "desiredSize");
export const getReader = uncurry(ReadableStream.prototype.getReader), cancelStream = uncurry(ReadableStream.prototype.cancel);
export const readFrom = uncurry(ReadableStreamDefaultReader.prototype.read), cancelReader = uncurry(ReadableStreamDefaultReader.prototype.cancel);
export const responseStatus = getter(Response.prototype, "status"), responseStatusText = getter(Response.prototype, "statusText");
export const responseHeaders = getter(Response.prototype, "headers"), responseBody = getter(Response.prototype, "body"), responseBodyUsed = getter(Response.prototype, "bodyUsed"), streamLocked = getter(ReadableStream.prototype, "locked"), responseWebSocket = getter(Response.prototype, "webSocket");
export const headersForEach = uncurry(Headers.prototype.forEach), headersGetSetCookie = uncurry(Headers.prototype.getSetCookie), headersGetAll = uncurry(Reflect.get(Headers.prototype, "getAll")), headersSet = uncurry(Headers.prototype.set);
/** @type {(event: any) => any} `reason` is a property of the event itself. */
export const rejectionReason = event => event.reason;
export const errorEventError = getter(ErrorEvent.prototype, "error"), errorEventMessage = getter(ErrorEvent.prototype, "message");
export const setTimer = G.setTimeout;
const responseText = uncurry(Response.prototype.text);

// Proxies. Reading one runs its traps, and nothing but Node's modules tells one from another object, which are not there at every
// compatibility date. So `Proxy` is replaced by one that remembers what it made; the original is out of everybody's reach.
const ProxyOf = Proxy, { revocable: revocableOf } = Proxy, proxies = new WeakSet(), remember = uncurry(WeakSet.prototype.add), known = uncurry(WeakSet.prototype.has);

/** Whether a value is a proxy. @type {(value: any) => boolean} */
export const isProxy = value => known(proxies, value);

/** @param {any} target @param {any} handler */
function RememberedProxy(target, handler) {
  if (new.target === undefined) throw new TypeErrorOf("Constructor Proxy requires 'new'");
  const proxy = new ProxyOf(target, handler);
  remember(proxies, proxy);
  return proxy;
}

/** Replaces `Proxy`. Must be called before the program is evaluated. */
export function installProxy() {
  const { revocable } = {
    /** @param {any} target @param {any} handler */
    revocable(target, handler) {
      const pair = revocableOf(target, handler);
      remember(proxies, pair.proxy);
      return pair;
    },
  };
  const Bound = RememberedProxy.bind(undefined); // has no property `prototype`, as Proxy has none
  defineProperty(Bound, "name", { value: "Proxy", configurable: true });
  defineProperty(Bound, "revocable", { value: revocable, writable: true, configurable: true });
  defineProperty(G, "Proxy", { value: Bound, writable: true, configurable: true });
}

// Attribution: which run a piece of code belongs to.
export const storage = new AsyncLocalStorage(), runIn = uncurry(AsyncLocalStorage.prototype.run), storeOf = uncurry(AsyncLocalStorage.prototype.getStore);

const promiseThen = uncurry(Promise.prototype.then);

/**
 * The property's value where it is the object's own and plain; getters are never called.
 * @param {object} object @param {PropertyKey} key
 */
export function ownValue(object, key) {
  const d = getOwnPropertyDescriptor(object, key);
  return d && hasOwn(d, "value") ? d.value : undefined;
}

/**
 * Whether `prototype` is among what `object` inherits from. False where a proxy objects.
 * @param {any} object @param {object} prototype
 */
export function inherits(object, prototype) {
  try {
    let p = getPrototypeOf(object);
    for (let i = 0; p !== null && i < 64; i++, p = getPrototypeOf(p)) if (p === prototype) return true;
  } catch { /* a proxy's trap threw, or `object` is no object */ }
  return false;
}

/** @param {any[]} array @param {any} item */
export function append(array, item) {
  defineProperty(array, array.length, /** @type {any} */ ({ __proto__: null, value: item, writable: true, enumerable: true, configurable: true }));
}

/** @param {object} object @param {PropertyKey} key @param {any} value */
export function replace(object, key, value) {
  return defineProperty(object, key, /** @type {any} */ ({ __proto__: null, value, writable: true, enumerable: true, configurable: true }));
}

/**
 * JSON text of a string. A lone surrogate becomes U+FFFD: its escape is not text to a strict reader.
 * @param {string} text @returns {string}
 */
export function quote(text) { return stringify(toWellFormed(text)); }

const species = /** @type {any} */ (freeze({ __proto__: null, value: undefined, writable: true, enumerable: false, configurable: true }));

/**
 * Native `then`, without asking the promise for its `constructor`. Throws where `promise` is not a native promise.
 * @param {Promise<any>} promise @param {(value: any) => void} fulfilled @param {(reason: any) => void} rejected
 */
export function then(promise, fulfilled, rejected) {
  const own = getOwnPropertyDescriptor(promise, "constructor");
  const placed = own === undefined && defineProperty(promise, "constructor", species);
  try { promiseThen(promise, fulfilled, rejected); } finally { if (placed) delete (/** @type {any} */ (promise)).constructor; }
}

/**
 * Makes a promise that no program has seen safe to await: an await looks up its `constructor`. What it is fulfilled with must
 * be no object that the program could give a `then`, or come from the platform, which has looked already.
 * @template T @param {Promise<T>} promise
 */
export function own(promise) {
  replace(promise, "constructor", PromiseOf);
  return promise;
}

/**
 * A promise that settles as `value` does and is safe to await: `(await settled(x)).value` is `await x`,
 * also where the program replaced Promise.prototype.then or its constructor.
 * @param {any} value a promise, a thenable, or anything else
 * @returns {Promise<{ value: any }>}
 */
export function settled(value) {
  return own(new PromiseOf((function (resolve, reject) {
    const fulfilled = (function (/** @type {any} */ v) { resolve({ __proto__: null, value: v }); });
    let native = false;
    try { native = getPrototypeOf(value) === PromisePrototype; } catch { /* not an object, or a proxy whose trap threw */ }
    if (native) try { then(value, fulfilled, reject); return; } catch { /* inherits from Promise, but is none */ }
    then(new PromiseOf(r => r(value)), fulfilled, reject);
  })));
}

/**
 * Settles in a later turn of the event loop, so after the runtime has reported the rejections nobody handled.
 * The text of a body is there in 30 us, and is no object, so that nothing the program does makes it a thenable; a timer of 0 ms takes over 1 ms.
 */
export function turn() {
  return own(new PromiseOf((function (resolve) {
    const done = (function () { resolve(undefined); });
    try { then(responseText(new ResponseOf("")), done, done); } catch { setTimer(done, 0); }
  })));
}
