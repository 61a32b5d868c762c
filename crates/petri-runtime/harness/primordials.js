// @ts-check
// Every function and object of the language and the platform that the harness uses, captured before the author's
// program runs.
//
// A program may replace any global or any method of a prototype. So once a program is evaluated, the harness:
// - calls only functions that were captured before (`call(f, self, …)` never looks at a prototype);
// - uses no for-of, no spread and no array destructuring: they call the array iterator, which can be patched;
// - passes only null-prototype objects to the platform: a missing optional key would be looked up on Object.prototype;
// - writes JSON by hand: JSON.stringify of an object looks up toJSON;
// - adds to arrays with `append`: an assignment can call setters on Array.prototype;
// - awaits only promises from `settled` or `own`: a plain await reads the promise's `constructor`, and may call its `then`.

import { AsyncLocalStorage } from "node:async_hooks";

const G = globalThis;

export const { apply, construct, ownKeys, getPrototypeOf, getOwnPropertyDescriptor, defineProperty } = Reflect;
export const { freeze, hasOwn } = Object;
export const { toPrimitive, toStringTag } = Symbol;

/**
 * `call(f, self, ...args)` calls `f` with `this` set to `self`, whatever the program did to prototypes.
 * @type {(f: any, self: any, ...args: any[]) => any}
 */
export const call = Function.prototype.call.bind(Function.prototype.call);

const lookup = Reflect.get(Object.prototype, "__lookupGetter__");
/**
 * The getter of `key` on `object` or on its prototypes (Response.body is on the superclass).
 * @param {object} object
 * @param {PropertyKey} key
 * @returns {() => any}
 */
function getter(object, key) {
  return call(lookup, object, key);
}

// Constructors. `new` on these reads nothing that a program can change; the `prototype` of the language's classes is
// read-only.
export const PromiseOf = Promise,
  ErrorOf = Error,
  TypeErrorOf = TypeError,
  RangeErrorOf = RangeError,
  RegExpOf = RegExp,
  ObjectOf = Object,
  FunctionOf = Function,
  WeakMapOf = WeakMap,
  Bytes = Uint8Array;
export const ResponseOf = Response,
  RequestOf = Request,
  ReadableStreamOf = ReadableStream;

// Plain values.
export const { isArray } = Array,
  { is } = Object,
  { now } = Date,
  { isFinite: isFiniteNumber } = Number,
  { isError, captureStackTrace } = Error,
  { stringify, parse } = JSON,
  toText = String,
  toNumber = Number;
export const { toString: errorText } = Error.prototype,
  { exec: regexpExec } = RegExp.prototype;
export const { toString: functionText } = Function.prototype,
  { toString: symbolText } = Symbol.prototype,
  { toString: bigintText } = BigInt.prototype;
export const { slice, indexOf, lastIndexOf, charCodeAt: charCode, toWellFormed } = String.prototype;
export const { forEach: mapForEach } = Map.prototype,
  mapSize = getter(Map.prototype, "size");
export const { forEach: setForEach } = Set.prototype,
  setSize = getter(Set.prototype, "size");
export const { getTime: dateTime, toISOString: dateText } = Date.prototype;
export const { toString: objectText } = Object.prototype,
  { asUintN } = BigInt,
  { fromCharCode } = String;
export const { has: weakMapHas, get: weakMapGet, set: weakMapSet } = WeakMap.prototype,
  { has: weakSetHas } = WeakSet.prototype;
export const regexpSource = getter(RegExp.prototype, "source"),
  regexpFlags = getter(RegExp.prototype, "flags");

/**
 * `valueOf` of the wrappers of primitive values, by name; each throws on anything else.
 * @type {Record<string, () => any>}
 */
export const boxes = /** @type {any} */ ({
  __proto__: null,
  Number: Number.prototype.valueOf,
  String: String.prototype.valueOf,
  Boolean: Boolean.prototype.valueOf,
  BigInt: BigInt.prototype.valueOf,
  Symbol: Symbol.prototype.valueOf,
});

/**
 * The prototype of each kind of function, with Node's name for the kind.
 * @type {{ kind: string, prototype: object }[]}
 */
export const functionKinds = [
  { kind: "async function", prototype: /** @type {any} */ (getPrototypeOf(async () => {})) },
  { kind: "generator", prototype: /** @type {any} */ (getPrototypeOf(function* () {})) },
  { kind: "async generator", prototype: /** @type {any} */ (getPrototypeOf(async function* () {})) },
];
/** The prototypes of the iterators of maps and of sets. */
export const mapIterator = /** @type {any} */ (getPrototypeOf(new Map().entries())),
  setIterator = /** @type {any} */ (getPrototypeOf(new Set().values()));

/** The language's prototypes whose class name does not depend on `constructor`, as in Node. */
const wellKnown = new Map();
for (const C of [
  Array,
  ArrayBuffer,
  Function,
  Map,
  Set,
  Object,
  RegExp,
  Date,
  DataView,
  Error,
  AggregateError,
  RangeError,
  TypeError,
  Boolean,
  Number,
  String,
  Promise,
  WeakMap,
  WeakSet,
  BigInt,
  Symbol,
])
  wellKnown.set(C.prototype, C.name);
wellKnown.set(getPrototypeOf(Uint8Array.prototype), "TypedArray");
if (typeof (/** @type {any} */ (G).SharedArrayBuffer) === "function")
  wellKnown.set(/** @type {any} */ (G).SharedArrayBuffer.prototype, "SharedArrayBuffer");
const { get: mapGet } = Map.prototype;
/**
 * The class name of one of the language's prototypes.
 * @param {any} prototype
 * @returns {string | undefined}
 */
export const wellKnownName = prototype => call(mapGet, wellKnown, prototype);
// Bytes.
const typedArray = /** @type {object} */ (getPrototypeOf(Uint8Array.prototype)),
  dataView = DataView.prototype;
export const typedArrayTag = getter(typedArray, toStringTag),
  typedArrayLength = getter(typedArray, "length"),
  typedArrayBuffer = getter(typedArray, "buffer");
export const typedArrayOffset = getter(typedArray, "byteOffset"),
  typedArrayBytes = getter(typedArray, "byteLength");
export const dataViewBuffer = getter(dataView, "buffer"),
  dataViewOffset = getter(dataView, "byteOffset"),
  dataViewBytes = getter(dataView, "byteLength");
export const bufferBytes = getter(ArrayBuffer.prototype, "byteLength"),
  base64 = Reflect.get(Uint8Array.prototype, "toBase64");
const Shared = /** @type {any} */ (G).SharedArrayBuffer;
export const sharedBytes = typeof Shared === "function" ? getter(Shared.prototype, "byteLength") : undefined;
export const bufferDetached = call(lookup, ArrayBuffer.prototype, "detached");
const encoder = new TextEncoder(),
  { encode: encodeText } = encoder;
/**
 * @param {string} text
 * @returns {Uint8Array}
 */
export function encode(text) {
  return call(encodeText, encoder, text);
}

// The platform.
const responses = Response.prototype;
export const { enqueue, close: closeStream } = ReadableStreamDefaultController.prototype,
  desiredSize = getter(ReadableStreamDefaultController.prototype, "desiredSize");
export const { getReader, cancel: cancelStream } = ReadableStream.prototype,
  streamLocked = getter(ReadableStream.prototype, "locked");
export const { read: readFrom, cancel: cancelReader } = ReadableStreamDefaultReader.prototype;
/**
 * The getter of a stream's length in bytes. workerd has it for debuggers, under a symbol. It returns a bigint for a body
 * made of text or bytes, and undefined for a stream of unknown length. It is null if the platform has no such getter.
 * @type {(() => bigint | undefined) | null}
 */
export const streamLength = (() => {
  for (const key of ownKeys(ReadableStream.prototype))
    if (typeof key === "symbol" && key.description === "length") return getter(ReadableStream.prototype, key) ?? null;
  return null;
})();
export const responseStatus = getter(responses, "status"),
  responseStatusText = getter(responses, "statusText"),
  responseHeaders = getter(responses, "headers");
export const responseBody = getter(responses, "body"),
  responseBodyUsed = getter(responses, "bodyUsed"),
  responseWebSocket = getter(responses, "webSocket");
export const {
  forEach: headersForEach,
  getSetCookie: headersGetSetCookie,
  getAll: headersGetAll,
} = /** @type {any} */ (Headers.prototype);
export const errorEventError = getter(ErrorEvent.prototype, "error"),
  errorEventMessage = getter(ErrorEvent.prototype, "message");
const platformScope = /** @type {any} */ (getPrototypeOf(G));
/** The platform's timers. At newer dates the global object has Node's in front of them, which take twice as long. */
export const { setTimeout: setTimer, clearTimeout: clearTimer } = hasOwn(platformScope, "setTimeout")
  ? platformScope
  : G;
const { text: responseText } = responses;
export const { arrayBuffer: responseBuffer } = responses;

// Proxies. Reading a proxy runs its traps, and only Node's modules can detect a proxy, which are not available at every
// compatibility date. So `Proxy` is replaced by a constructor that remembers its proxies; a program cannot reach the
// original.
export const ProxyOf = Proxy;
const { revocable: revocableOf } = Proxy,
  proxies = new WeakMap();

/**
 * The arguments of a proxy's constructor, and whether it was revoked.
 * @typedef {{ target: any, handler: any, revoked: boolean }} ProxyDetails
 */

/**
 * The details of a value that is a proxy.
 * @type {(value: any) => ProxyDetails | undefined}
 */
export const proxyDetails = value => call(weakMapGet, proxies, value);

/**
 * Whether a value is a proxy.
 * @type {(value: any) => boolean}
 */
export const isProxy = value => proxyDetails(value) !== undefined;

/**
 * @param {any} proxy
 * @param {any} target
 * @param {any} handler
 * @returns {ProxyDetails}
 */
function rememberProxy(proxy, target, handler) {
  const details = /** @type {any} */ ({ __proto__: null, target, handler, revoked: false });
  call(weakMapSet, proxies, proxy, details);
  return details;
}

/**
 * @param {any} target
 * @param {any} handler
 */
function RememberedProxy(target, handler) {
  if (new.target === undefined) throw new TypeErrorOf("Constructor Proxy requires 'new'");
  const proxy = new ProxyOf(target, handler);
  rememberProxy(proxy, target, handler);
  return proxy;
}

/** Replaces `Proxy`. Must be called before the program is evaluated. */
export function installProxy() {
  const { revocable } = {
    /**
     * @param {any} target
     * @param {any} handler
     */
    revocable(target, handler) {
      const pair = revocableOf(target, handler),
        { proxy, revoke } = pair,
        details = rememberProxy(proxy, target, handler);
      // An arrow function, since the platform's own has no property `prototype`.
      pair.revoke = () => {
        details.revoked = true;
        revoke();
      };
      defineProperty(pair.revoke, "name", /** @type {any} */ ({ __proto__: null, value: "", configurable: true }));
      return pair;
    },
  };
  const Bound = RememberedProxy.bind(undefined); // like Proxy, a bound function has no property `prototype`
  defineProperty(Bound, "name", { value: "Proxy", configurable: true });
  defineProperty(Bound, "revocable", { value: revocable, writable: true, configurable: true });
  defineProperty(G, "Proxy", { value: Bound, writable: true, configurable: true });
}

// Attribution: which run a piece of code belongs to.
export const storage = new AsyncLocalStorage(),
  { run: runIn, getStore: storeOf } = storage;

const { then: promiseThen } = Promise.prototype;

/**
 * The value of an own data property; undefined for any other. Never calls a getter.
 * @param {object} object
 * @param {PropertyKey} key
 */
export function ownValue(object, key) {
  const d = getOwnPropertyDescriptor(object, key);
  return d && hasOwn(d, "value") ? d.value : undefined;
}

/** Most objects of a prototype chain that are visited. */
export const CHAIN = 256;

/**
 * Whether `prototype` is in the prototype chain of `object`, which ends at a proxy.
 * @param {any} object
 * @param {object} prototype
 */
export function inherits(object, prototype) {
  try {
    let p = getPrototypeOf(object);
    for (let i = 0; p !== null && i < CHAIN && !isProxy(p); i++, p = getPrototypeOf(p))
      if (p === prototype) return true;
  } catch {
    /* a primitive value */
  }
  return false;
}

/**
 * @param {any[]} array
 * @param {any} item
 */
export function append(array, item) {
  defineProperty(
    array,
    array.length,
    /** @type {any} */ ({ __proto__: null, value: item, writable: true, enumerable: true, configurable: true }),
  );
}

/**
 * @param {object} object
 * @param {PropertyKey} key
 * @param {any} value
 */
export function replace(object, key, value) {
  return defineProperty(
    object,
    key,
    /** @type {any} */ ({ __proto__: null, value, writable: true, enumerable: true, configurable: true }),
  );
}

/**
 * A string as JSON text. A lone surrogate becomes U+FFFD, since strict JSON readers refuse its escape.
 * @param {string} text
 * @returns {string}
 */
export function quote(text) {
  return stringify(call(toWellFormed, text));
}

const species = /** @type {any} */ (
  freeze({ __proto__: null, value: undefined, writable: true, enumerable: false, configurable: true })
);

/**
 * Native `then` that does not read the promise's own or inherited `constructor`. Throws if `promise` is not a native
 * promise.
 * @param {Promise<any>} promise
 * @param {(value: any) => void} fulfilled
 * @param {(reason: any) => void} rejected
 */
export function then(promise, fulfilled, rejected) {
  const own = getOwnPropertyDescriptor(promise, "constructor");
  const placed = own === undefined && defineProperty(promise, "constructor", species);
  try {
    call(promiseThen, promise, fulfilled, rejected);
  } finally {
    if (placed) delete (/** @type {any} */ (promise).constructor);
  }
}

/**
 * Makes a promise of the harness safe to await: an await looks up its `constructor`. The promise must be fulfilled with
 * a value to which the program cannot add a `then`, or by the platform, which has checked for it already.
 * @template T
 * @param {Promise<T>} promise
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
  return own(
    new PromiseOf(function (resolve, reject) {
      const fulfilled = function (/** @type {any} */ v) {
        resolve(/** @type {{ value: any }} */ ({ __proto__: null, value: v }));
      };
      let native = false;
      try {
        native = getPrototypeOf(value) === PromiseOf.prototype;
      } catch {
        /* not an object, or a proxy whose trap threw */
      }
      if (native)
        try {
          then(value, fulfilled, reject);
          return;
        } catch {
          /* inherits from Promise, but is no promise */
        }
      then(
        new PromiseOf(function (r) {
          r(value);
        }),
        fulfilled,
        reject,
      );
    }),
  );
}

/**
 * Settles in a later turn of the event loop, after the runtime has reported unhandled rejections.
 */
export function turn() {
  return own(
    new PromiseOf(function (resolve) {
      const done = function () {
        resolve(undefined);
      };
      try {
        afterText(done);
      } catch {
        setTimer(done, 0);
      }
    }),
  );
}

/**
 * Calls a function in a later turn of the event loop. Throws if the stack is full.
 * @param {() => void} then
 */
export function soon(then) {
  // A program can use up the timers that an isolate has.
  try {
    setTimer(then, 0);
  } catch {
    afterText(then);
  }
}

/**
 * Calls a function once the text of an empty body was read: in a later turn, after 30 us. The text is no object, so the
 * program cannot make it a thenable. A timer of 0 ms takes over 1 ms, but costs a tenth to create.
 * @param {() => void} done
 */
function afterText(done) {
  then(call(responseText, new ResponseOf("")), done, done);
}
