// a program can wait for its finalizer
// The finalizer is called during the run.

export default async () => {
  let collected = 0;
  const registry = new FinalizationRegistry(() => {
    collected++;
  });
  for (let i = 0; i < 1000 && collected === 0; i++) {
    registry.register({}, i);
    globalThis.kept = new Array(1e6).fill(i);
    await new Promise(resolve => setTimeout(resolve, 1));
  }
  return collected > 0;
};
