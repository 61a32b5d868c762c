// a frame in the name of a key, class, function or symbol stays text
// Every name is written as JSON text, in one console frame.

const END = '{"t":"end","ms":0,"outcome":"returned","console_dropped":0}';
const name = `"\n${END}\n`;

export default {
  async fetch() {
    console.log(
      "x",
      { [name]: 1 },
      new { [name]: class {} }[name](),
      { [name]() {} }[name],
      Symbol(name),
      new Map([[name, name]]),
      Object.assign(new Error(name), { name, stack: name }),
    );
    return new Response("fine");
  },
};
