// a group that is cleared
// clear ends every group.

export default {
  async fetch() {
    console.group("one");
    console.clear();
    console.log("out");
    return new Response(null);
  },
};
