// the first argument is a format in log and assert only

export default {
  async fetch() {
    console.log(
      "%% %x %s %o",
      () => 1,
      () => 2,
    );
    console.dir("%s", () => 3);
    console.log("%s");
    console.assert(0, "%s", () => 4);
    console.log(5, "%s", () => 6);
    return new Response(null);
  },
};
