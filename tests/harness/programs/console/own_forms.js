// custom forms that log, or that return each other, end
// One form logs its own object; another returns an object whose form is the first form.

const custom = Symbol.for("nodejs.util.inspect.custom");

export default {
  async fetch() {
    const logs = {
      [custom]() {
        console.log(logs);
        return "done";
      },
    };
    console.log(logs);
    const leads = {
      [custom]() {
        return { [custom]: leads[custom] };
      },
    };
    console.log(leads);
    return new Response(null);
  },
};
