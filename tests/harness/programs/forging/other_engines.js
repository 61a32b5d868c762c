// no module of Node runs code, inspects the isolate, or starts a thread or process

import { outcomes } from "./lib/outcomes.js";

export default {
  async fetch() {
    const text = await outcomes(
      () => import("node:vm").then(module => module.runInThisContext("1")),
      () => import("node:inspector").then(module => new module.Session()),
      () => import("node:v8").then(module => module.getHeapSnapshot()),
      () => import("node:worker_threads").then(module => new module.Worker("x")),
      () => import("node:module").then(module => module.register("x")),
      () => import("node:child_process").then(module => module.spawnSync("ls")),
    );
    return new Response(text);
  },
};
