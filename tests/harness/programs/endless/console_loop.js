// the console in a loop of the engine's

export default async () => {
  console.info("before");
  Array(3e6).fill("x").forEach(console.log);
};

export const named = globalThis.process;
