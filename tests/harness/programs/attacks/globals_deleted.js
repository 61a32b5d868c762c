// every global deleted

export default () => {
  for (const name of Object.getOwnPropertyNames(globalThis)) {
    if (["globalThis", "undefined", "console"].indexOf(name) >= 0) continue;
    try {
      delete globalThis[name];
    } catch {}
  }
};
