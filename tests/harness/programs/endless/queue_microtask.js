// queueMicrotask as its own callback

export default async () => {
  console.info("before");
  const list = [];
  const queueAll = Array.prototype.forEach.bind(list, queueMicrotask);
  list.push(queueAll);
  queueAll();
  await scheduler.wait(1e4);
};

export const named = globalThis.process;
