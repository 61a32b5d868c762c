// 40,000 microtasks run, and the program answers

export default {
  async fetch() {
    for (let i = 0; i < 20000; i++) queueMicrotask(() => {});
    let chain = Promise.resolve();
    for (let i = 0; i < 20000; i++) chain = chain.then(() => {});
    await chain;
    return new Response("fine");
  },
};
