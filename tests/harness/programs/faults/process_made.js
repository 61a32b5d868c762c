// creating process changes no other builtin
// Node's process exists, and Function.prototype.bind is the engine's own.

export default {
  async fetch() {
    const { bind } = Function.prototype;
    const descriptor = Object.getOwnPropertyDescriptor(Function.prototype, "bind");
    console.log(typeof process.version, JSON.stringify(descriptor), bind.name, /native code/.test(bind));
    return new Response("fine");
  },
};
