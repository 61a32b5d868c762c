// Array.fromAsync of a huge length
// The run is stopped near its CPU budget, and the console line before the loop is kept.

export default async () => {
  console.info("before");
  await Array.fromAsync({ length: 2 ** 32 - 1 });
};

// The isolate gets Node's process because its name stands here.
export const named = globalThis.process;
