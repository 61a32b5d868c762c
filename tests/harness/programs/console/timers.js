// timers
// Starting a label twice and asking for one that does not run are warnings; a percent sign in a label is text.

export default {
  async fetch() {
    console.time("100%");
    await new Promise(resolve => setTimeout(resolve, 2));
    console.timeLog("100%");
    console.timeLog("100%", { a: 1 });
    console.time("100%");
    console.timeEnd("100%");
    console.timeEnd("100%");
    console.timeLog();
    return new Response(null);
  },
};
