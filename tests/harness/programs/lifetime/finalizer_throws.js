// a finalizer that logs and throws
// The line and the error are in the report of the run in progress.

const registry = new FinalizationRegistry(held => {
  console.log("collected", held);
  throw new Error("finalized " + held);
});

export default async () => {
  for (let i = 0; i < 200; i++) {
    registry.register({}, i);
    globalThis.kept = new Array(1e6).fill(i);
    await scheduler.wait(5);
  }
  return registry instanceof FinalizationRegistry && registry.constructor === FinalizationRegistry;
};
