// labels that objects have as properties
// A label is looked up among the labels alone, whatever Object.prototype has.

Object.prototype.toString = 7;
Object.defineProperty(Object.prototype, "trap", {
  get() {
    throw 1;
  },
  set() {
    throw 1;
  },
});

export default {
  async fetch() {
    for (const label of ["__proto__", "toString", "trap"]) {
      console.countReset(label);
      console.count(label);
      console.count(label);
      console.timeEnd(label);
    }
    return new Response(null);
  },
};
