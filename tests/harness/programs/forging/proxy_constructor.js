// the harness's Proxy behaves and looks like the engine's

import { outcomes } from "./lib/outcomes.js";

export default {
  async fetch() {
    const text = await outcomes(
      () => Proxy({}, {}),
      () => new Proxy(1, {}),
      () => Proxy.name + Proxy.length + Object.keys(Proxy) + ("prototype" in Proxy) + /native code/.test(Proxy),
      () => Reflect.construct(Proxy, [{ a: 1 }, {}]).a,
      () => new (Object.getPrototypeOf(Proxy).constructor === Function ? Proxy : 0)([], {}).length,
    );
    return new Response(text);
  },
};
