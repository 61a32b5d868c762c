// a proxy is known at every compatibility date
// Each proxy, also one that a constructor returns, shows its target, and no trap runs.

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
