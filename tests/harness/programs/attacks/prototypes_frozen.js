// every prototype frozen
// The run is whole, as tampering/attacked.js says: both lines with every value, the response, one end.

export default () => {
  for (const name of Object.getOwnPropertyNames(globalThis)) {
    try {
      if (typeof globalThis[name] === "function") Object.freeze(globalThis[name].prototype);
    } catch {}
  }
};
