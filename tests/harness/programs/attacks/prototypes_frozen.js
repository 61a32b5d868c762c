// every prototype frozen
// The run is complete, as in tampering/attacked.js: both lines with every value, the response, and one end frame.

export default () => {
  for (const name of Object.getOwnPropertyNames(globalThis)) {
    try {
      if (typeof globalThis[name] === "function") Object.freeze(globalThis[name].prototype);
    } catch {}
  }
};
