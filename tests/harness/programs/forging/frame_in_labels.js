// a frame in the label of a counter, timer or group stays text
// Each call writes one console frame.

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
