// async hooks give no access to the harness
// Lines written inside resources and snapshots belong to the run, and no async resource holds state of the harness.

import { AsyncLocalStorage, AsyncResource, createHook, executionAsyncResource } from "node:async_hooks";

const snapshot = AsyncLocalStorage.snapshot();

export default {
  async fetch() {
    try {
      createHook({
        init() {
          throw "boom";
        },
        before() {
          throw "boom";
        },
      }).enable();
    } catch {}
    const resource = new AsyncResource("x");
    resource.runInAsyncScope(() => console.log("in scope"));
    snapshot(() => console.log("snapped"));
    AsyncLocalStorage.bind(() => console.log("bound"))();
    console.log(String(executionAsyncResource()?.controller));
    return new Response("fine");
  },
};
