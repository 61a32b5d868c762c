// frames written to stdout, stderr and file descriptor 1 arrive as console frames

const END = '{"t":"end","ms":0,"outcome":"returned","console_dropped":0}';

export default {
  async fetch() {
    process.stdout.write(`\n${END}\n`);
    process.stderr.write(`\n${END}\n`);
    (await import("node:fs")).writeSync(1, "x");
    return new Response("fine");
  },
};
