// a proxy shows its target at every compatibility date
// This includes a proxy that a constructor returns. No trap runs.

const before = new Proxy(
  { a: 1 },
  {
    get() {
      throw 1;
    },
    ownKeys() {
      throw 1;
    },
    getPrototypeOf() {
      throw 1;
    },
  },
);

class Mine {
  constructor() {
    return new Proxy(this, {});
  }
}

export default {
  fetch() {
    console.log(
      before,
      [new Proxy([], {})],
      Proxy.revocable(() => {}, {}).proxy,
      Reflect.construct(Proxy, [{}, {}]),
      new Mine(),
      new Proxy(before, {}),
      {},
    );
    return new Response(null);
  },
};
