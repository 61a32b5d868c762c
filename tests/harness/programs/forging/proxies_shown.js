// a line shows the target of each proxy
// No trap runs.

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
