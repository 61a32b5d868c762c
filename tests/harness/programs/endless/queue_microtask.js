// queueMicrotask as its own callback
// The run is stopped near its CPU budget, and the console line before the loop is kept.

export default async () => {
  console.info("before");
  const list = [];
  const queueAll = Array.prototype.forEach.bind(list, queueMicrotask);
  list.push(queueAll);
  queueAll();
  await scheduler.wait(1e4);
};

// The isolate gets Node's process because its name stands here.
export const named = globalThis.process;
