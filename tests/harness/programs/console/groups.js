// console lines have the number of open groups
// An end without a group does nothing.

export default {
  async fetch() {
    console.group("one", 1);
    console.log("in");
    console.groupCollapsed("two");
    console.log("deep");
    console.groupEnd();
    console.group();
    console.log("deep too");
    console.groupEnd();
    console.groupEnd();
    console.groupEnd();
    console.log("out");
    return new Response(null);
  },
};
