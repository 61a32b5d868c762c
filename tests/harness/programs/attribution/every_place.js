// 50 lines and more, written at every place where code may run
// After waits of every kind, and from timers, streams, events and rejections, each line and error belongs to the run
// that wrote it.

console.log("evaluated");

const pause = ms => new Promise(resolve => setTimeout(resolve, ms));
let arrived = 0;

async function* parts(name) {
  for (let i = 0; i < 5; i++) {
    await pause(Math.random() * 3);
    console.log(name, "generator");
    yield i;
  }
}

export default async function (name) {
  for (let i = 0; i < 20; i++) {
    console.log(name, i);
    await pause(Math.random() * 4);
    await null;
    queueMicrotask(() => console.info(name, "micro"));
    process.nextTick(() => console.info(name, "tick"));
  }
  for await (const _part of parts(name)) console.log(name, "part");

  const stream = new ReadableStream({
    async pull(controller) {
      await pause(1);
      console.log(name, "pull");
      controller.enqueue(new Uint8Array(1));
      controller.close();
    },
  });
  const transform = new TransformStream({
    transform(chunk, controller) {
      console.log(name, "transform");
      controller.enqueue(chunk);
    },
  });
  await new Response(stream.pipeThrough(transform)).arrayBuffer();

  const target = new EventTarget();
  target.addEventListener("x", () => console.log(name, "event"));
  target.dispatchEvent(new Event("x"));

  // Wait until all 16 runs are under way.
  for (arrived++; arrived < 16; ) await pause(2);
  console.log(name, "met");
  setTimeout(() => {
    throw new Error(name);
  });
  Promise.reject(new RangeError(name));
  console.count();
  console.group(name);
  console.log(name, "grouped");
  console.groupEnd();
  await pause(20);
  return name;
}
