// console.assert writes a line for each false assertion
// A true assertion writes nothing.

export default {
  async fetch() {
    console.assert(true, "no");
    console.assert(false);
    console.assert(0, "%s", 1);
    console.assert();
    return new Response(null);
  },
};
