// every global deleted
// The run is complete, as in tampering/attacked.js: both lines with every value, the response, and one end frame.

export default () => {
  for (const name of Object.getOwnPropertyNames(globalThis)) {
    if (["globalThis", "undefined", "console"].indexOf(name) >= 0) continue;
    try {
      delete globalThis[name];
    } catch {}
  }
};
