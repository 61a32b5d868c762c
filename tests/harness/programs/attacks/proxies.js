// proxies of another maker

import { boom } from "./lib/breaking.js";

export default () => {
  globalThis.Proxy = boom;
  Reflect.ownKeys = boom;
};
