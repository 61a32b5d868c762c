// an import of the harness gets only a frozen default export with fetch
// The program tries every name of the module.

const NAMES = ["../harness.js", "/harness.js", "harness.js", "../harness.bundle.js", "../harness/main.js"];

export default {
  async fetch() {
    const keys = [];
    for (const name of NAMES) {
      try {
        const module = await import(name);
        keys.push(
          Reflect.ownKeys(module).map(String) + Object.isFrozen(module.default) + Reflect.ownKeys(module.default),
        );
      } catch {
        keys.push("none");
      }
    }
    return new Response(keys.join(" "));
  },
};
