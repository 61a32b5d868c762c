// what is written to the process's streams has no prefix and no line break
// The bytes of one letter written in two halves are one letter; a line that only looks prefixed stays.

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
