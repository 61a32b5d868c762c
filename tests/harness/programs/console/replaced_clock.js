// a timer of over a second is shown in seconds
// The program's own Date.now has no effect: the harness uses the clock from before the program.

const now = 5e11;
Date.now = () => now;

export default {
  async fetch() {
    console.time();
    await new Promise(resolve => setTimeout(resolve, 1005));
    console.timeEnd();
    return new Response(null);
  },
};
