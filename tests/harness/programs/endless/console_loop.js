// the console in a loop of the engine's
// The run is stopped near its budget, after its line.

export default async () => {
  console.info("before");
  Array(3e6).fill("x").forEach(console.log);
};

// The isolate gets Node's process because its name stands here.
export const named = globalThis.process;
