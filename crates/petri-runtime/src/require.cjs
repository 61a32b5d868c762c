// Loads a module of Node for the harness. A CommonJS module, because only those can load another module at once, and
// because loading it costs a program nothing that it does not use: importing `node:module` takes 4 ms.

module.exports = (/** @type {string} */ name) => require(name);
