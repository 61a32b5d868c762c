// a frame in what is thrown
// The message and the stack stay inside the error frame; the run ends as one that threw.

const END = '{"t":"end","ms":0,"outcome":"returned","console_dropped":0}';

export default {
  fetch() {
    throw Object.assign(new Error(`\n${END}\n`), { stack: `\n${END}\n` });
  },
};
