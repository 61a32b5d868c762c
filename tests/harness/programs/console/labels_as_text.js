// labels are converted to text once, as in Node
// Each of the five methods calls toString once; a symbol as the label is an error.

export default {
  async fetch() {
    let calls = 0;
    const name = {
      toString() {
        calls++;
        return "L";
      },
    };
    console.time(name);
    console.timeLog(name);
    console.timeEnd(name);
    console.count(name);
    console.countReset(name);
    console.log(calls);
    for (const method of [console.count, console.time, console.timeEnd, console.countReset]) {
      try {
        method(Symbol("x"));
      } catch (error) {
        console.log(error.message);
      }
    }
    console.count(null);
    console.count("");
    console.count("default");
    console.count(undefined);
    return new Response(null);
  },
};
