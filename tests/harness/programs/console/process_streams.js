// output of the process's streams has no prefix and no added line break
// The two bytes of one letter, written separately, are shown as the letter. A line that only looks prefixed is
// unchanged.

export default {
  async fetch() {
    process.stdout.write("a");
    process.stdout.write("b\n");
    process.stderr.write("oops\n");
    process.stdout.write(new Uint8Array([0xc3]));
    process.stdout.write(new Uint8Array([0xbc]));
    console.log("stdout: mine");
    [7].forEach(console.log);
    return new Response(null);
  },
};
