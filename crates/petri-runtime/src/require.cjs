// Loads one of Node's modules for the harness, synchronously. This is a CommonJS module because only CommonJS has
// `require`; `createRequire` would need `node:module`, whose import takes 4 ms.

module.exports = (/** @type {string} */ name) => require(name);
