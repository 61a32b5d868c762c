// labels may have the names of object properties
// Labels are looked up among the labels only, whatever Object.prototype has.

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
