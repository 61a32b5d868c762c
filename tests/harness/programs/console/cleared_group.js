// console.clear ends every group
// The line after it is in no group.

export default {
  async fetch() {
    console.group("one");
    console.clear();
    console.log("out");
    return new Response(null);
  },
};
