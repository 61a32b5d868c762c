// Array.fromAsync of a length

export default async () => {
  console.info("before");
  await Array.fromAsync({ length: 2 ** 32 - 1 });
};

export const named = globalThis.process;
