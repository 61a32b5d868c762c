// a timer that runs for over a second tells it in seconds
// The program's own Date.now changes nothing: the harness has the clock it came with.

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
