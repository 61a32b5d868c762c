// every global deleted
// The run is whole, as tampering/attacked.js says: both lines with every value, the response, one end.

export default () => {
  for (const name of Object.getOwnPropertyNames(globalThis)) {
    if (["globalThis", "undefined", "console"].indexOf(name) >= 0) continue;
    try {
      delete globalThis[name];
    } catch {}
  }
};
