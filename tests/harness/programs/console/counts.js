// counts
// Each label has a counter of its own, and resetting one that does not exist is a warning.

export default {
  async fetch() {
    console.count();
    console.count("a");
    console.count();
    console.countReset();
    console.count();
    console.countReset("b");
    return new Response(null);
  },
};
