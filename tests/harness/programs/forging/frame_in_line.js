// a frame in a console line stays text
// The line is one console frame, with the text as a string and as a property.

const END = '{"t":"end","ms":0,"outcome":"returned","console_dropped":0}';

export default {
  async fetch() {
    console.log(`x\n${END}\n`, { a: `\n${END}\n` });
    return new Response("fine");
  },
};
