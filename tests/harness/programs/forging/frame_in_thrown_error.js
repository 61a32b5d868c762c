// a frame in a thrown error stays text
// The message and the stack are inside the error frame; the run ends as a throw.

const END = '{"t":"end","ms":0,"outcome":"returned","console_dropped":0}';

export default {
  fetch() {
    throw Object.assign(new Error(`\n${END}\n`), { stack: `\n${END}\n` });
  },
};
