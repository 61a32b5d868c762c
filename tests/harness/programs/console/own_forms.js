// forms that log and that lead to others
// A form that logs its own object, and a form whose form is the first one again, come to an end.

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
