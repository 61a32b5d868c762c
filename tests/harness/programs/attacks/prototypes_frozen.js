// every prototype frozen

export default () => {
  for (const name of Object.getOwnPropertyNames(globalThis)) {
    try {
      if (typeof globalThis[name] === "function") Object.freeze(globalThis[name].prototype);
    } catch {}
  }
};
