// two message ports that answer each other
// The run is stopped near its CPU budget, and the console line before the loop is kept.

import { counted as $f } from "../guard.js";

export default async () => {
  console.info("before");
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = $f(port2.postMessage.bind(port2, 1));
  port2.onmessage = $f(port1.postMessage.bind(port1, 1));
  port1.postMessage(1);
  await scheduler.wait(1e4);
};

// The isolate gets Node's process because its name stands here.
export const named = globalThis.process;
