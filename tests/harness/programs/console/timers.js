// console.time measures each label separately
// Starting a label twice, or reading a label that was not started, is a warning. A percent sign in a label is text.

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
