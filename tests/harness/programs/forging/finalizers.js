// a finalizer that throws after the run has no effect

export default {
  async fetch() {
    const gone = new FinalizationRegistry(() => {
      throw new Error("late");
    });
    for (let i = 0; i < 1000; i++) gone.register({});
    new WeakRef(gone).deref();
    globalThis.gc?.();
    return new Response("fine");
  },
};
