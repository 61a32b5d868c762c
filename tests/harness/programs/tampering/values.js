// values whose traps and accessors throw are logged
// Each value gives one line, and the run ends in order.

const thrower = {
  get() {
    throw 1;
  },
};
/** A proxy each of whose traps throws. */
const proxy = () => new Proxy({}, new Proxy({}, thrower));

const values = {
  getters: {
    get a() {
      throw 1;
    },
  },
  "a proxy whose traps throw": proxy(),
  "an error with a stack that throws": Object.defineProperty(new Error("m"), "stack", thrower),
  "a prototype that is such a proxy": Object.create(proxy()),
  "a constructor that is one": { __proto__: { constructor: new Proxy(class {}, new Proxy({}, thrower)) } },
  "a false Map": Object.create(Map.prototype),
  "a false Response": Object.create(Response.prototype),
  "a false Headers": Object.create(Headers.prototype),
  "a false Promise": Object.create(Promise.prototype),
  "a false regular expression": Object.create(RegExp.prototype),
  "a detached buffer": detachedBuffer(),
  "its view": detachedView(),
  "a revoked proxy": revoked({}),
  "a revoked function": revoked(() => 1),
  "a tag that lies": { [Symbol.toStringTag]: "Map" },
};

function detachedBuffer() {
  const buffer = new ArrayBuffer(8);
  structuredClone(buffer, { transfer: [buffer] });
  return buffer;
}

function detachedView() {
  const view = new Uint8Array(8);
  structuredClone(view.buffer, { transfer: [view.buffer] });
  return view;
}

function revoked(target) {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

export default {
  fetch() {
    for (const name in values) console.log(values[name]);
    return new Response(null);
  },
};
