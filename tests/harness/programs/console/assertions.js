// assertions
// A true assertion says nothing.

export default {
  async fetch() {
    console.assert(true, "no");
    console.assert(false);
    console.assert(0, "%s", 1);
    console.assert();
    return new Response(null);
  },
};
