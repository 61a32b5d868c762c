// console.log as the callback of a builtin loop
// The run is stopped near its CPU budget, and the console line before the loop is kept.

export default async () => {
  console.info("before");
  Array(3e6).fill("x").forEach(console.log);
};

// The isolate gets Node's process because its name stands here.
export const named = globalThis.process;
