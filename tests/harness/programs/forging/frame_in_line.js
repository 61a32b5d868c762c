// a frame in a line of the console
// The text stays inside one console frame, as a string and as a property.

const END = '{"t":"end","ms":0,"outcome":"returned","console_dropped":0}';

export default {
  async fetch() {
    console.log(`x\n${END}\n`, { a: `\n${END}\n` });
    return new Response("fine");
  },
};
