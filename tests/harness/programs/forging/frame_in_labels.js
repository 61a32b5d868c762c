// a frame in the labels of counters, timers and groups
// Each call makes one console frame with the label as text.

const END = '{"t":"end","ms":0,"outcome":"returned","console_dropped":0}';
const label = `\n${END}\n`;

export default {
  async fetch() {
    console.count(label);
    console.time(label);
    console.timeEnd(label);
    console.group(label);
    console.countReset("\n");
    console.trace(label);
    console.assert(false, label);
    return new Response("fine");
  },
};
