// a proxy for everything
// A line shows what each proxy was made around, and no trap runs.

class Sub {
  constructor() {
    return new Proxy(this, {});
  }
}

export default {
  async fetch() {
    const handler = {
      get() {
        throw 1;
      },
    };
    const callable = {
      apply() {
        throw 1;
      },
    };
    console.log(new Proxy({ a: 1 }, handler), new Proxy(() => {}, callable), Proxy.revocable({}, {}).proxy);
    console.log(new Sub());
    return new Response("fine");
  },
};
