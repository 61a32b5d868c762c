// console.count counts each label separately
// Resetting a label without a count is a warning.

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
